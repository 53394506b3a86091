import { lowerBound } from '../text/lowerBound.ts';
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
  /** Slots of the records that match, `count` of them, in no particular order. */
  slots = new Int32Array(0);
  count = 0;
  /** Entries of the index that were visited: a measure of the work. */
  visited = 0;

  #reached: Reached;
  #kept = new KeptGains();
  /** For each word of the query what it gives, in the order of slots, where that is kept. */
  #words: (Gains | undefined)[] = [];
  /** For each slot the gain from names and abstract by the one word of the query whose gains are not kept. */
  #elsewhere = new Float32Array(0);
  #room = roomFor(stride);
  /** The most that a record explains; undefined where some are no longer among the matches. */
  #mostExplained: number | undefined;
  #pace: Pace;

  constructor(pace: Pace) {
    this.#pace = pace;
    this.#reached = new Reached(pace);
  }

  /** Replaces what the last query left; yields at its seams. */
  *gathering(index: PaperIndex, readings: readonly Reading[]): Generator<void, void> {
    yield* this.#resetting(index.slots);
    this.#kept.starting(index);
    for (const [word, reading] of readings.entries()) {
      // The last word is another with the next key; its first letters come again with other words before them.
      const comesAgain = word < readings.length - 1 || reading.inTitlesOnly;
      this.#words[word] = yield* this.#gatheringWord(index, reading, comesAgain);
    }
  }

  /** What a record gains by a word of the query from names and abstract. */
  elsewhere(word: number, slot: number): number {
    const gains = this.#words[word];
    if (!gains) return this.#elsewhere[slot]!;
    const at = lowerBound(gains.slots, 0, gains.slots.length, slot);
    return gains.slots[at] === slot ? gains.elsewhere[at]! : 0;
  }

  /** Lets go of what is not allowed; yields at its seams. */
  *keeping(allows: (slot: number) => boolean): Generator<void, void> {
    let kept = 0;
    this.#mostExplained = undefined;
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
    const most = this.#mostExplained ?? (yield* this.#findingMost());
    let kept = 0;
    for (let from = 0; from < this.count; from += stride) {
      kept = this.#keepExplained(from, Math.min(this.count, from + stride), most * leastExplained, kept);
      if (this.#pace.isOver(stride >> 2)) yield;
    }
    this.count = kept;
  }

  *#findingMost(): Generator<void, number> {
    let most = 0;
    for (let from = 0; from < this.count; from += stride) {
      most = Math.max(most, this.#mostExplainedIn(from, Math.min(this.count, from + stride)));
      if (this.#pace.isOver(stride >> 2)) yield;
    }
    return most;
  }

  // What walks over many entries is no generator: those keep their numbers on the heap.

  #mostExplainedIn(from: number, to: number): number {
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

  /** Adds what a word gives to the sums; answers it where it is kept. */
  *#gatheringWord(index: PaperIndex, reading: Reading, comesAgain: boolean): Generator<void, Gains | undefined> {
    const before = this.visited;
    const kept = this.#kept.of(reading, before);
    if (kept) {
      this.visited += kept.visited;
      yield* this.#addingAll(kept, kept.slots.length, reading.most);
      return kept;
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
      const place = comesAgain ? from : 0;
      reached.take(index, from, to, gains, place);
      this.#addAll(gains, reading.most, place, place + to - from);
      if (!comesAgain) this.#noteElsewhere(gains, to - from);
      if (this.#pace.isOver(stride)) yield;
    }
    reached.end();
    this.visited += reached.visited;
    if (!comesAgain) return undefined;
    this.#kept.keep(reading, { ...gains, visited: reached.visited, mostBefore, readsAbstracts });
    return gains;
  }

  /** Adds the gains of one word, whose highest is known, to the sums. */
  *#addingAll(word: Gains, count: number, most: number): Generator<void, void> {
    for (let from = 0; from < count; from += stride) {
      this.#addAll(word, most, from, Math.min(count, from + stride));
      if (this.#pace.isOver(stride >> 1)) yield;
    }
  }

  #addAll({ slots, gains }: Gains, most: number, from: number, to: number): void {
    const { sums, slots: found } = this;
    const least = most * leastShare;
    let { count } = this;
    let mostExplained = this.#mostExplained ?? 0;
    for (let i = from; i < to; i++) {
      const slot = slots[i]!;
      const gain = gains[i]!;
      if (sums[slot * 2] === 0) found[count++] = slot;
      sums[slot * 2]! += gain;
      if (gain < least) continue;
      sums[slot * 2 + 1]! += most;
      if (sums[slot * 2 + 1]! > mostExplained) mostExplained = sums[slot * 2 + 1]!;
    }
    this.count = count;
    this.#mostExplained = mostExplained;
  }

  #noteElsewhere({ slots, elsewhere }: Gains, count: number): void {
    for (let i = 0; i < count; i++) if (elsewhere[i]! > 0) this.#elsewhere[slots[i]!] = elsewhere[i]!;
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

  *#resetting(slots: number): Generator<void, void> {
    if (slots > this.slots.length || slots * 4 < this.slots.length) {
      const length = Math.ceil(slots * 1.5);
      this.sums = new Float32Array(length * 2);
      this.slots = new Int32Array(length);
      this.#elsewhere = new Float32Array(length);
    } else {
      this.sums.fill(0);
      this.#elsewhere.fill(0);
    }
    this.#reached.reset(this.slots.length);
    this.#words = [];
    this.#mostExplained = 0;
    this.count = 0;
    this.visited = 0;
    yield;
  }
}

/** Records between two looks at the pace. */
const stride = 1024;
/** From here on only titles and names are visited, so that no query takes long. */
const mostVisited = 1_000_000;
/** Part of a word's highest gain from which on the word counts as explained. */
const leastShare = 0.3;
