import type { Pace } from './pace.ts';
import { sorting } from './sorting.ts';

/**
 * The best `most` of `count` slots, best first, by a heap that holds no more: one pass, whatever the number of slots.
 * `isBetter` must decide between any two. Yields between slots.
 */
export function* bestSlots(
  slots: Int32Array,
  count: number,
  most: number,
  isBetter: (a: number, b: number) => boolean,
  pace: Pace,
): Generator<void, readonly number[]> {
  // The worst of those kept stands first.
  const heap: number[] = [];
  for (let from = 0; from < count; from += stride) {
    const to = Math.min(count, from + stride);
    consider(slots, from, to, heap, most, isBetter);
    if (pace.isOver(2 * (to - from))) yield;
  }
  return yield* sorting(heap, (a, b) => (isBetter(a, b) ? -1 : 1));
}

function consider(
  slots: Int32Array,
  from: number,
  to: number,
  heap: number[],
  most: number,
  isBetter: (a: number, b: number) => boolean,
): void {
  for (let i = from; i < to; i++) {
    const slot = slots[i]!;
    if (heap.length < most) raise(heap, slot, isBetter);
    else if (most > 0 && isBetter(slot, heap[0]!)) sink(heap, slot, isBetter);
  }
}

function raise(heap: number[], slot: number, isBetter: (a: number, b: number) => boolean): void {
  let at = heap.length;
  heap.push(slot);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBetter(heap[parent]!, slot)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = slot;
}

/** Puts a slot in the place of the worst. */
function sink(heap: number[], slot: number, isBetter: (a: number, b: number) => boolean): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBetter(heap[child]!, heap[child + 1]!)) child++;
    if (!isBetter(slot, heap[child]!)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = slot;
}

/** Slots between two looks at the pace. */
const stride = 128;
