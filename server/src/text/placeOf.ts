import { lowerBound } from './lowerBound.ts';
import type { Readable } from './readable.ts';

/** The place in a readable text of what starts at an offset of its source, or first after it. */
export function placeOf(offset: number, { text, starts }: Readable): number {
  return lowerBound(starts, 0, text.length, offset);
}
