import type { Readable } from './readable.ts';

/** The place in a readable text of what starts at an offset of its source, or first after it. */
export function placeOf(offset: number, { text, starts }: Readable): number {
  let from = 0;
  let to = text.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (starts[middle]! < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
