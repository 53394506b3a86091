import type { Random } from '../random.ts';
import type { MemoryCacheFolder } from './memoryCacheFolder.ts';

/** Bytes changed, cut off, inserted, doubled or taken out. */
export function damage(folder: MemoryCacheFolder, random: Random): void {
  const name = random.pick([...folder.files.keys()]);
  const bytes = folder.files.get(name)!;
  const at = random.below(bytes.length);
  const length = 1 + random.below(40);
  const noise = Buffer.from(Array.from({ length }, () => random.below(256)));
  const rest = bytes.subarray(at + length);
  const before = bytes.subarray(0, at);
  const damaged = [
    () => Buffer.concat([before, noise, rest]),
    () => before,
    () => Buffer.concat([before, noise, bytes.subarray(at)]),
    () => Buffer.concat([before, bytes.subarray(at, at + length), bytes.subarray(at)]),
    () => Buffer.concat([before, rest]),
  ];
  folder.files.set(name, random.pick(damaged)());
}
