import { type Readable, readableWithMap, unchanged } from './readable.ts';
import { needsRepair } from './readableAlarm.ts';
import { Recent } from './recent.ts';

const kept = new Recent<string, Readable>(1000);

/** The same as `readableWithMap` on one line, for titles and sentences that are shown again with the next key. */
export function recentlyReadable(text: string): Readable {
  const line = text.replace(/[^\S ]/g, ' ');
  return needsRepair(line) ? kept.get(line, () => readableWithMap(line)) : unchanged(line);
}
