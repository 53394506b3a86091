import { type Gains, KeptGains, roomFor } from './keptGains.ts';
import type { Pace } from './pace.ts';
import { piecesInStep } from './pace.ts';
import type { PaperIndex } from './paperIndex.ts';
import { abstractGain, nameGain, type PhraseReading, type Reading, titleGain } from './readings.ts';

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

  #read = new Int32Array(0);
  /** Two numbers for each slot: the best gain of the word at hand, and the best from names and abstract. */
  #best = new Float32Array(0);
  #reached = new Int32Array(0);
  #reachedCount = 0;
  #gains = new Float32Array(256);
  #kept = new KeptGains();
  #room = roomFor(0);
  #pace: Pace;

  constructor(pace: Pace) {
    this.#pace = pace;
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
    yield* this.#reachingTitles(index, reading);
    const inAbstracts = yield* this.#inAbstracts(index, reading);
    const mostBefore = mostVisited - inAbstracts - (this.visited - before);
    const readsAbstracts = before <= mostBefore;
    yield* this.#reachingElsewhere(index, reading, readsAbstracts);
    this.#order(index.slots);
    const count = this.#reachedCount;
    const gains = comesAgain ? roomFor(count) : this.#room;
    yield* this.#takingReached(gains);
    const visited = this.visited - before;
    if (comesAgain) this.#kept.keep(reading, { ...gains, visited, mostBefore, readsAbstracts });
    yield* this.#addingAll(gains, count, elsewhere, reading.most);
  }

  *#reachingTitles(index: PaperIndex, { terms, ratios, shares, phrases }: Reading): Generator<void, void> {
    for (let row = 0; row < terms.length; row++) {
      const count = index.titles.read(terms[row]!, this.#read);
      if (count > stride) yield* this.#addingTitles(index, count, ratios[row]!, shares[row]!);
      else {
        this.#addTitles(index, 0, count, ratios[row]!, shares[row]!);
        if (this.#pace.isOver(1 + count)) yield;
      }
    }
    for (const phrase of phrases) yield* this.#addingPhrase(index, phrase);
  }

  /** Puts what was reached in the order of slots, as far as that is quickly done: then memory is walked through, not jumped about in. */
  #order(slots: number): void {
    const count = this.#reachedCount;
    if (count * 32 < slots) this.#reached.subarray(0, count).sort();
    else for (let slot = 0, i = 0; slot < slots; slot++) if (this.#best[slot * 2]! > 0) this.#reached[i++] = slot;
  }

  /** Moves what the word at hand has reached, with its gains, to where there is room for it; the next word may follow. */
  *#takingReached(taken: Gains): Generator<void, void> {
    const count = this.#reachedCount;
    for (let from = 0; from < count; from += stride) {
      this.#takeReached(taken, from, Math.min(count, from + stride));
      if (this.#pace.isOver(stride >> 2)) yield;
    }
    this.#reachedCount = 0;
  }

  #takeReached({ slots, gains, elsewhere }: Gains, from: number, to: number): void {
    const best = this.#best;
    for (let i = from; i < to; i++) {
      slots[i] = this.#reached[i]!;
      const at = slots[i]! * 2;
      gains[i] = best[at]!;
      elsewhere[i] = best[at + 1]!;
      best[at] = best[at + 1] = 0;
    }
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

  *#reachingElsewhere(index: PaperIndex, reading: Reading, readsAbstracts: boolean): Generator<void, void> {
    const { terms, ratios, shares, inTitlesOnly } = reading;
    for (let row = 0; row < terms.length; row++) {
      const inNames = index.names.read(terms[row]!, this.#read);
      if (inNames > 0) {
        const gain = shares[row]! * nameGain(ratios[row]!);
        if (inNames > stride) yield* this.#addingElsewhere(inNames, gain);
        else this.#addElsewhere(0, inNames, gain);
      }
      if (this.#pace.isOver(1 + Math.min(stride, inNames))) yield;
      if (inTitlesOnly || !readsAbstracts || index.abstracts.sizeOf(terms[row]!) === 0) continue;
      const gain = shares[row]! * abstractGain(ratios[row]!, reading);
      if (gain < leastInAbstract) continue;
      const inAbstracts = index.abstracts.read(terms[row]!, this.#read);
      if (inAbstracts > stride) yield* this.#addingElsewhere(inAbstracts, gain);
      else {
        this.#addElsewhere(0, inAbstracts, gain);
        if (this.#pace.isOver(inAbstracts)) yield;
      }
    }
  }

  *#addingPhrase(index: PaperIndex, { slots, ratio }: PhraseReading): Generator<void, void> {
    this.#read.set(slots);
    yield* this.#addingTitles(index, slots.length, ratio, 1);
  }

  /** The titles whose slots were read. */
  *#addingTitles(index: PaperIndex, count: number, ratio: number, share: number): Generator<void, void> {
    for (let from = 0; from < count; from += piecesInStep) {
      const to = Math.min(count, from + piecesInStep);
      this.#addTitles(index, from, to, ratio, share);
      if (this.#pace.isOver(to - from)) yield;
    }
  }

  #addTitles({ titleLength }: PaperIndex, from: number, to: number, ratio: number, share: number): void {
    const read = this.#read;
    const best = this.#best;
    const gains = this.#gains;
    const areFew = to - from <= fewTitles;
    this.visited += to - from;
    if (!areFew) gains.fill(-1);
    for (let i = from; i < to; i++) {
      const slot = read[i]!;
      const length = titleLength[slot]!;
      let gain = areFew ? -1 : gains[length]!;
      if (gain < 0) {
        gain = share * titleGain(ratio, length);
        gains[length] = gain;
      }
      const known = best[slot * 2]!;
      if (known === 0) this.#reached[this.#reachedCount++] = slot;
      if (gain > known) best[slot * 2] = gain;
    }
  }

  *#addingElsewhere(count: number, gain: number): Generator<void, void> {
    for (let from = 0; from < count; from += piecesInStep) {
      const to = Math.min(count, from + piecesInStep);
      this.#addElsewhere(from, to, gain);
      if (this.#pace.isOver(to - from)) yield;
    }
  }

  #addElsewhere(from: number, to: number, gain: number): void {
    const read = this.#read;
    const best = this.#best;
    this.visited += to - from;
    for (let i = from; i < to; i++) {
      const slot = read[i]!;
      const known = best[slot * 2]!;
      if (known === 0) this.#reached[this.#reachedCount++] = slot;
      if (gain > known) best[slot * 2] = gain;
      if (gain > best[slot * 2 + 1]!) best[slot * 2 + 1] = gain;
    }
  }

  *#resetting(slots: number, words: number): Generator<void, void> {
    // A query that was given up in the middle left something here.
    if (this.#reachedCount > 0) this.#best.fill(0);
    this.#reachedCount = 0;
    yield;
    if (slots > this.slots.length || slots * 4 < this.slots.length) {
      const length = Math.ceil(slots * 1.5);
      this.sums = new Float32Array(length * 2);
      this.slots = new Int32Array(length);
      this.#read = new Int32Array(length);
      this.#best = new Float32Array(length * 2);
      this.#room = roomFor(length);
      this.#reached = new Int32Array(length);
      this.elsewhere = [];
    } else {
      this.sums.fill(0);
    }
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
/** For so few titles no table of gains by length is kept. */
const fewTitles = 32;
/** Abstracts that tell less than this are not visited. */
const leastInAbstract = 0.8;
/** From here on only titles and names are visited, so that no query takes long. */
const mostVisited = 1_000_000;
/** Part of a word's highest gain from which on the word counts as explained. */
const leastShare = 0.3;
