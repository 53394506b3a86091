import { type Gains, KeptGains, roomFor } from './keptGains.ts';
import type { Pace } from './pace.ts';
import type { PaperIndex } from './paperIndex.ts';
import { Reached } from './reached.ts';
import type { Reading } from './readings.ts';

/** Rough scores of all records that hold what a query's words may stand for. Arrays by slot, reused by the next query. */
export class Gathered {
  /**
   * Two numbers for each slot, which are looked at together: the sum of each word's best gain, and how much of the query
   * the record explains, wherever the words stand.
   */
  sums = new Float32Array(0);
  /** For each word of the query, the gain from names and abstract. */
  elsewhere: Float32Array[] = [];
  /** Slots of the records that match, `count` of them, in no particular order. */
  slots = new Int32Array(0);
  count = 0;
  /** Entries of the index that were visited: a measure of the work. */
  visited = 0;

  #reached: Reached;
  #kept = new KeptGains();
  #room = roomFor(0);
  #pace: Pace;

  constructor(pace: Pace) {
    this.#pace = pace;
    this.#reached = new Reached(pace);
  }

  /** Replaces what the last query left; yields at its seams. */
  *gathering(index: PaperIndex, readings: readonly Reading[]): Generator<void, void> {
    yield* this.#resetting(index.slots, readings.length);
    this.#kept.starting(index);
    for (const [word, reading] of readings.entries()) {
      // The last word is another with the next key; its first letters come again with other words before them.
      const comesAgain = word < readings.length - 1 || reading.inTitlesOnly;
      yield* this.#gatheringWord(index, reading, this.elsewhere[word]!, comesAgain);
    }
  }

  /** Lets go of what is not allowed; yields at its seams. */
  *keeping(allows: (slot: number) => boolean): Generator<void, void> {
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      const slot = this.slots[i]!;
      if (allows(slot)) this.slots[kept++] = slot;
      if (i % stride === stride - 1 && this.#pace.isOver(stride * 8)) yield;
    }
    this.count = kept;
  }

  /** Takes these for the matches, whatever they hold of the query. */
  replace(slots: readonly number[]): void {
    this.slots.set(slots);
    this.count = slots.length;
  }

  /** Counts a few further records as matches. */
  *including(slots: ReadonlySet<number>): Generator<void, void> {
    if (slots.size === 0) return;
    const missing = new Set(slots);
    for (let i = 0; i < this.count; i++) {
      missing.delete(this.slots[i]!);
      if (i % stride === stride - 1 && this.#pace.isOver(stride)) yield;
    }
    for (const slot of missing) this.slots[this.count++] = slot;
  }

  /** Lets go of records that explain less than some part of what the best one explains of the query. */
  *keepingMatches(leastExplained: number): Generator<void, void> {
    let most = 0;
    for (let from = 0; from < this.count; from += stride) {
      most = Math.max(most, this.#mostExplained(from, Math.min(this.count, from + stride)));
      if (this.#pace.isOver(stride >> 2)) yield;
    }
    let kept = 0;
    for (let from = 0; from < this.count; from += stride) {
      kept = this.#keepExplained(from, Math.min(this.count, from + stride), most * leastExplained, kept);
      if (this.#pace.isOver(stride >> 2)) yield;
    }
    this.count = kept;
  }

  // What walks over many entries is no generator: those keep their numbers on the heap.

  #mostExplained(from: number, to: number): number {
    const { sums, slots } = this;
    let most = 0;
    for (let i = from; i < to; i++) most = Math.max(most, sums[slots[i]! * 2 + 1]!);
    return most;
  }

  #keepExplained(from: number, to: number, least: number, keptBefore: number): number {
    const { sums, slots } = this;
    let kept = keptBefore;
    for (let i = from; i < to; i++) if (sums[slots[i]! * 2 + 1]! >= least) slots[kept++] = slots[i]!;
    return kept;
  }

  *#gatheringWord(
    index: PaperIndex,
    reading: Reading,
    elsewhere: Float32Array,
    comesAgain: boolean,
  ): Generator<void, void> {
    const before = this.visited;
    const kept = this.#kept.of(reading, before);
    if (kept) {
      this.visited += kept.visited;
      yield* this.#addingAll(kept, kept.slots.length, elsewhere, reading.most);
      return;
    }
    const reached = this.#reached;
    yield* reached.reachingTitles(index, reading);
    const inAbstracts = yield* this.#inAbstracts(index, reading);
    const mostBefore = mostVisited - inAbstracts - reached.visited;
    const readsAbstracts = before <= mostBefore;
    yield* reached.reachingElsewhere(index, reading, readsAbstracts);
    reached.order(index.slots);
    const { count } = reached;
    const gains = comesAgain ? roomFor(count) : this.#room;
    for (let from = 0; from < count; from += stride) {
      const to = Math.min(count, from + stride);
      reached.take(index, gains, from, to);
      this.#addAll(gains, elsewhere, reading.most, from, to);
      if (this.#pace.isOver(stride)) yield;
    }
    reached.count = 0;
    this.visited += reached.visited;
    if (comesAgain) this.#kept.keep(reading, { ...gains, visited: reached.visited, mostBefore, readsAbstracts });
  }

  /** Adds the gains of one word, whose highest is known, to the sums. */
  *#addingAll(word: Gains, count: number, elsewhere: Float32Array, most: number): Generator<void, void> {
    for (let from = 0; from < count; from += stride) {
      this.#addAll(word, elsewhere, most, from, Math.min(count, from + stride));
      if (this.#pace.isOver(stride >> 1)) yield;
    }
  }

  #addAll({ slots, gains, elsewhere }: Gains, there: Float32Array, most: number, from: number, to: number): void {
    const { sums, slots: found } = this;
    const least = most * leastShare;
    let { count } = this;
    for (let i = from; i < to; i++) {
      const slot = slots[i]!;
      const gain = gains[i]!;
      if (elsewhere[i]! > 0) there[slot] = elsewhere[i]!;
      if (sums[slot * 2] === 0) found[count++] = slot;
      sums[slot * 2]! += gain;
      if (gain >= least) sums[slot * 2 + 1]! += most;
    }
    this.count = count;
  }

  /** Entries of abstracts that a word's terms have. */
  *#inAbstracts({ abstracts }: PaperIndex, { terms, inTitlesOnly }: Reading): Generator<void, number> {
    if (inTitlesOnly) return 0;
    let count = 0;
    for (let row = 0; row < terms.length; row++) {
      count += abstracts.sizeOf(terms[row]!);
      if (row % stride === stride - 1 && this.#pace.isOver(stride >> 1)) yield;
    }
    return count;
  }

  *#resetting(slots: number, words: number): Generator<void, void> {
    if (slots > this.slots.length || slots * 4 < this.slots.length) {
      const length = Math.ceil(slots * 1.5);
      this.sums = new Float32Array(length * 2);
      this.slots = new Int32Array(length);
      this.#room = roomFor(length);
      this.elsewhere = [];
    } else {
      this.sums.fill(0);
    }
    this.#reached.reset(this.slots.length);
    yield;
    this.count = 0;
    this.visited = 0;
    for (let word = 0; word < words; word++) {
      if (this.elsewhere[word]) this.elsewhere[word]!.fill(0);
      else this.elsewhere[word] = new Float32Array(this.slots.length);
      yield;
    }
  }
}

/** Records between two looks at the pace. */
const stride = 1024;
/** From here on only titles and names are visited, so that no query takes long. */
const mostVisited = 1_000_000;
/** Part of a word's highest gain from which on the word counts as explained. */
const leastShare = 0.3;
