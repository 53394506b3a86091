import { lowerBound } from '../text/lowerBound.ts';
import { highest, readBits, weighBits } from './bitmaps.ts';
import { grown, letGo } from './letGo.ts';
import type { PartReader, SavedParts } from './savedParts.ts';
import type { SlotRanks } from './slotRanks.ts';

/**
 * Many sets of small numbers (the slots of records), one for each term, in few typed arrays: a lone slot stands in the
 * set's own entry, a longer sorted list in a block of a shared arena, and a set that holds more than a thirty-second of
 * all slots is a bitmap. Changing a set costs at most what moving such a list costs.
 */
export class SlotSets {
  /** What is known of each set, side by side since it is looked at together: `field` numbers each. */
  #sets = new Int32Array(1024 * fieldCount);
  #arena = new Int32Array(4096);
  #arenaEnd = 0;
  #arenaFree = 0;
  /** First free block of each length; the block's first entry links to the next. */
  #freeBlocks = new Int32Array(32).fill(-1);
  #bitmaps: Uint32Array[] = [];
  #freeBitmaps: number[] = [];
  #slots = 0;

  get bytes(): number {
    let bytes = this.#sets.length * 4 + this.#arena.length * 4;
    for (const bitmap of this.#bitmaps) bytes += bitmap.length * 4;
    return bytes;
  }

  /** Says how many slots there are; a guide to the choice of shapes. */
  reserve(slots: number): void {
    this.#slots = slots;
  }

  /** Every set that was added to is below this number. */
  get capacity(): number {
    return this.#sets.length / fieldCount;
  }

  /** Number of slots in a set, 0 for a set never added to. */
  sizeOf(set: number): number {
    return this.#sets[set * fieldCount + field.size] ?? 0;
  }

  has(set: number, slot: number): boolean {
    const count = this.sizeOf(set);
    if (count === 0) return false;
    const shape = this.#shapeOf(set);
    const at = this.#atOf(set);
    if (shape === 0) return at === slot;
    if (shape === dense) {
      const bitmap = this.#bitmaps[at]!;
      return slot >> 5 < bitmap.length && (bitmap[slot >> 5]! & (1 << (slot & 31))) !== 0;
    }
    const place = lowerBound(this.#arena, at, at + count, slot);
    return place < at + count && this.#arena[place] === slot;
  }

  /** The slots that several sets, at least one, have in common, ascending. */
  common(sets: readonly number[]): Int32Array {
    const [smallest, ...others] = [...sets].sort((a, b) => this.sizeOf(a) - this.sizeOf(b));
    const slots = new Int32Array(this.sizeOf(smallest!));
    let count = this.read(smallest!, slots);
    for (const set of others) {
      let kept = 0;
      for (let i = 0; i < count; i++) if (this.has(set, slots[i]!)) slots[kept++] = slots[i]!;
      count = kept;
    }
    return count === slots.length ? slots : slots.slice(0, count);
  }

  /** Adds a slot; one that the set holds is there already. */
  add(set: number, slot: number): void {
    const first = set * fieldCount;
    if (first >= this.#sets.length) this.#grow(set + 1);
    const sets = this.#sets;
    const count = sets[first + field.size]!;
    if (count > 0 && sets[first + field.last] === slot) return;
    const shape = sets[first + field.shape]!;
    if (count === 0) this.#describe(set, 1, 0, slot, slot);
    else if (shape === 0) this.#addSecond(set, sets[first + field.at]!, slot);
    else if (shape === dense) this.#addToBitmap(set, slot);
    else this.#addToList(set, slot);
  }

  #addSecond(set: number, other: number, slot: number): void {
    const block = this.#newBlock(1);
    const last = Math.max(other, slot);
    this.#arena[block] = Math.min(other, slot);
    this.#arena[block + 1] = last;
    this.#describe(set, 2, 1, block, last);
  }

  #addToList(set: number, slot: number): void {
    const first = set * fieldCount;
    const count = this.#sets[first + field.size]!;
    const isLast = this.#sets[first + field.last]! < slot;
    let index = count;
    if (!isLast) {
      const start = this.#sets[first + field.at]!;
      index = lowerBound(this.#arena, start, start + count, slot) - start;
      if (this.#arena[start + index] === slot) return;
    }
    if (count >= leastDense && count * 32 > this.#slots) {
      this.#toBitmap(set, count);
      this.#addToBitmap(set, slot);
      return;
    }
    const shape = this.#sets[first + field.shape]!;
    if (count === 1 << shape) this.#move(set, count, shape + 1);
    const place = this.#sets[first + field.at]! + index;
    if (index < count) this.#arena.copyWithin(place + 1, place, place + count - index);
    this.#arena[place] = slot;
    this.#sets[first + field.size] = count + 1;
    if (isLast) this.#sets[first + field.last] = slot;
  }

  #addToBitmap(set: number, slot: number): void {
    const number = this.#atOf(set);
    let bitmap = this.#bitmaps[number]!;
    const count = this.sizeOf(set);
    if (slot >> 5 >= bitmap.length) {
      if (count * 64 < this.#slots) {
        // A bitmap that would have to grow has become the longer form.
        this.#fromBitmap(set, count);
        this.#addToList(set, slot);
        return;
      }
      bitmap = grown(bitmap, new Uint32Array(Math.ceil(((slot >> 5) + 1) * 1.25)));
      this.#bitmaps[number] = bitmap;
    }
    const bit = 1 << (slot & 31);
    const word = bitmap[slot >> 5]!;
    if ((word & bit) !== 0) return;
    bitmap[slot >> 5] = word | bit;
    this.#sets[set * fieldCount + field.size] = count + 1;
    if (slot > this.#sets[set * fieldCount + field.last]!) this.#sets[set * fieldCount + field.last] = slot;
  }

  /** Takes out a slot; one that the set does not hold is out already. */
  remove(set: number, slot: number): void {
    if (!this.has(set, slot)) return;
    const count = this.sizeOf(set) - 1;
    const shape = this.#shapeOf(set);
    const at = this.#atOf(set);
    if (shape === 0) {
      this.#describe(set, 0, 0, 0, 0);
      return;
    }
    if (shape === dense) {
      const bitmap = this.#bitmaps[at]!;
      bitmap[slot >> 5]! &= ~(1 << (slot & 31));
      this.#describe(set, count, dense, at, highest(bitmap, this.#lastOf(set)));
      if (count < leastDense / 2 || count * 64 < this.#slots) this.#fromBitmap(set, count);
      return;
    }
    const end = at + count + 1;
    const place = lowerBound(this.#arena, at, end, slot);
    this.#arena.copyWithin(place, place + 1, end);
    this.#describe(set, count, shape, at, this.#arena[end - 2]!);
    if (count === 1) {
      const lone = this.#arena[at]!;
      this.#describe(set, 1, 0, lone, lone);
      this.#freeBlock(at, shape);
    } else if (count <= (1 << shape) >> 2) this.#move(set, count, shape - 1);
    if (this.#arenaFree > 65_536 && this.#arenaFree > this.#arenaEnd * 0.75) this.#compact();
  }

  /** Copies a set's slots, ascending, to `out`, which must be long enough; returns their number. */
  read(set: number, out: Int32Array): number {
    const count = this.sizeOf(set);
    if (count === 0) return 0;
    const shape = this.#shapeOf(set);
    const at = this.#atOf(set);
    if (shape === 0) out[0] = at;
    else if (shape === dense) readBits(this.#bitmaps[at]!, out);
    else for (let i = 0; i < count; i++) out[i] = this.#arena[at + i]!;
    return count;
  }

  /** The same sets under other numbers: the first is the one that `order` names first. Lists lie in this order, too. */
  *reordering(order: Int32Array): Generator<void, SlotSets> {
    const other = new SlotSets();
    other.#slots = this.#slots;
    other.#bitmaps = this.#bitmaps;
    other.#freeBitmaps = this.#freeBitmaps;
    other.#sets = new Int32Array(order.length * fieldCount);
    other.#arena = new Int32Array(Math.max(4096, this.#arenaEnd - this.#arenaFree));
    for (let number = 0; number < order.length; number++) {
      const set = order[number]!;
      const count = this.sizeOf(set);
      if (count > 0) other.#take(this, set, number, count);
      if (number % 500 === 499) yield;
    }
    return other;
  }

  /** Gives back the memory of all but the bitmaps, which the reordered sets have taken over. */
  letGoOrdered(): void {
    letGo(this.#sets, this.#arena);
  }

  #take(from: SlotSets, set: number, number: number, count: number): void {
    const shape = from.#shapeOf(set);
    let at = from.#atOf(set);
    if (shape !== 0 && shape !== dense) {
      const list = at;
      at = this.#newBlock(shape);
      for (let i = 0; i < count; i++) this.#arena[at + i] = from.#arena[list + i]!;
    }
    this.#describe(number, count, shape, at, from.#lastOf(set));
  }

  /** Adds a weight to the score of each slot of a set; answers their number. */
  weigh(set: number, weight: number, scores: Float32Array): number {
    const count = this.sizeOf(set);
    if (count === 0) return 0;
    const shape = this.#shapeOf(set);
    const at = this.#atOf(set);
    const arena = this.#arena;
    if (shape === 0) scores[at]! += weight;
    else if (shape === dense) weighBits(this.#bitmaps[at]!, weight, scores);
    else for (let i = at; i < at + count; i++) scores[arena[i]!]! += weight;
    return count;
  }

  /** Raises the upper (`shift` 16) or lower rank (0) of each slot of a small set, which is no bitmap. */
  raise(set: number, rank: number, shift: number, ranks: SlotRanks): void {
    const first = set * fieldCount;
    const isLone = this.#sets[first + field.shape] === 0;
    const slots = isLone ? this.#sets : this.#arena;
    const from = isLone ? first + field.at : this.#sets[first + field.at]!;
    ranks.raise(slots, from, from + this.#sets[first + field.size]!, rank, shift);
  }

  saved(): SavedParts {
    const bits = new Uint32Array(this.#bitmaps.reduce((length, bitmap) => length + bitmap.length, 0));
    let at = 0;
    for (const bitmap of this.#bitmaps) {
      bits.set(bitmap, at);
      at += bitmap.length;
    }
    return {
      sets: this.#sets,
      arena: this.#arena.subarray(0, this.#arenaEnd),
      freeBlocks: this.#freeBlocks,
      bits,
      bitmapLengths: Int32Array.from(this.#bitmaps, (bitmap) => bitmap.length),
      freeBitmaps: Int32Array.from(this.#freeBitmaps),
      counts: Int32Array.of(this.#arenaEnd, this.#arenaFree, this.#slots),
    };
  }

  restore(parts: PartReader): void {
    this.#sets = parts.take('sets', Int32Array);
    this.#arena = parts.take('arena', Int32Array);
    this.#freeBlocks = parts.take('freeBlocks', Int32Array);
    const bits = parts.take('bits', Uint32Array);
    let at = 0;
    this.#bitmaps = Array.from(parts.take('bitmapLengths', Int32Array), (length) => {
      at += length;
      return bits.slice(at - length, at);
    });
    this.#freeBitmaps = [...parts.take('freeBitmaps', Int32Array)];
    const [arenaEnd, arenaFree, slots] = parts.take('counts', Int32Array);
    [this.#arenaEnd, this.#arenaFree, this.#slots] = [arenaEnd!, arenaFree!, slots!];
  }

  #atOf(set: number): number {
    return this.#sets[set * fieldCount + field.at]!;
  }

  #shapeOf(set: number): number {
    return this.#sets[set * fieldCount + field.shape]!;
  }

  #lastOf(set: number): number {
    return this.#sets[set * fieldCount + field.last]!;
  }

  #describe(set: number, size: number, shape: number, at: number, last: number): void {
    const first = set * fieldCount;
    this.#sets[first + field.size] = size;
    this.#sets[first + field.shape] = shape;
    this.#sets[first + field.at] = at;
    this.#sets[first + field.last] = last;
  }

  #toBitmap(set: number, count: number): void {
    const at = this.#atOf(set);
    const last = this.#lastOf(set);
    const bitmap = new Uint32Array((Math.max(last, this.#slots) >> 5) + 1);
    for (const slot of this.#arena.subarray(at, at + count)) bitmap[slot >> 5]! |= 1 << (slot & 31);
    this.#freeBlock(at, this.#shapeOf(set));
    const number = this.#freeBitmaps.pop() ?? this.#bitmaps.length;
    this.#bitmaps[number] = bitmap;
    this.#describe(set, count, dense, number, last);
  }

  #fromBitmap(set: number, count: number): void {
    const number = this.#atOf(set);
    const slots = new Int32Array(count);
    readBits(this.#bitmaps[number]!, slots);
    this.#bitmaps[number] = new Uint32Array(0);
    this.#freeBitmaps.push(number);
    const shape = Math.max(1, 32 - Math.clz32(count));
    const block = this.#newBlock(shape);
    this.#arena.set(slots, block);
    this.#describe(set, count, shape, block, slots[count - 1]!);
  }

  #move(set: number, count: number, shape: number): void {
    const from = this.#atOf(set);
    const block = this.#newBlock(shape);
    this.#arena.copyWithin(block, from, from + count);
    this.#freeBlock(from, this.#shapeOf(set));
    this.#describe(set, count, shape, block, this.#lastOf(set));
  }

  #newBlock(shape: number): number {
    const free = this.#freeBlocks[shape]!;
    if (free >= 0) {
      this.#freeBlocks[shape] = this.#arena[free]!;
      this.#arenaFree -= 1 << shape;
      return free;
    }
    const block = this.#arenaEnd;
    this.#arenaEnd += 1 << shape;
    if (this.#arenaEnd > this.#arena.length)
      this.#arena = grown(this.#arena, new Int32Array(Math.ceil(this.#arenaEnd * 1.4)));
    return block;
  }

  #freeBlock(block: number, shape: number): void {
    this.#arena[block] = this.#freeBlocks[shape]!;
    this.#freeBlocks[shape] = block;
    this.#arenaFree += 1 << shape;
  }

  /** Moves the living blocks together, so that the memory of removed records is returned. */
  #compact(): void {
    const from = this.#arena;
    this.#arena = new Int32Array(Math.max(4096, Math.ceil((this.#arenaEnd - this.#arenaFree) * 1.25)));
    this.#arenaEnd = 0;
    this.#arenaFree = 0;
    this.#freeBlocks.fill(-1);
    for (let set = 0; set < this.capacity; set++) {
      const shape = this.#shapeOf(set);
      const count = this.sizeOf(set);
      if (count === 0 || shape === 0 || shape === dense) continue;
      const at = this.#atOf(set);
      const block = this.#newBlock(shape);
      this.#arena.set(from.subarray(at, at + count), block);
      this.#sets[set * fieldCount + field.at] = block;
    }
    letGo(from);
  }

  #grow(length: number): void {
    this.#sets = grown(this.#sets, new Int32Array(Math.ceil(length * 1.3) * fieldCount));
  }
}

/**
 * Of a set: number of slots; binary logarithm of the block's length, 0 for a lone slot, `dense` for a bitmap; the lone slot,
 * the block's offset, or the bitmap's number; the greatest slot.
 */
const field = { size: 0, shape: 1, at: 2, last: 3 } as const;
const fieldCount = 4;
const dense = 255;
/** Below this a list is small enough whatever its share. */
const leastDense = 512;
