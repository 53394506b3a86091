import type { PaperIndex } from './paperIndex.ts';
import { abstractGain, nameGain, type PhraseReading, type Reading, titleGain } from './readings.ts';

/** Rough scores of all records that hold what a query's words may stand for. Arrays by slot, reused by the next query. */
export class Gathered {
  /** Sum of each word's best gain. */
  score = new Float32Array(0);
  /** How much of the query a record explains, wherever the words stand. */
  explained = new Float32Array(0);
  /** For each word of the query, the gain from names and abstract. */
  elsewhere: Float32Array[] = [];
  /** Slots of the records that match, `count` of them, in no particular order. */
  slots = new Int32Array(0);
  count = 0;
  /** Entries of the index that were visited: a measure of the work. */
  visited = 0;

  #read = new Int32Array(0);
  #best = new Float32Array(0);
  #reached = new Int32Array(0);
  #reachedCount = 0;
  #gains = new Float32Array(256);

  /** Replaces what the last query left; yields at its seams. */
  *gathering(index: PaperIndex, readings: readonly Reading[]): Generator<void, void> {
    this.#reset(index.slots, readings.length);
    yield;
    for (const [word, reading] of readings.entries()) yield* this.#gatheringWord(index, reading, word);
  }

  /** Lets go of what is not allowed; yields at its seams. */
  *keeping(allows: (slot: number) => boolean): Generator<void, void> {
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      const slot = this.slots[i]!;
      if (allows(slot)) this.slots[kept++] = slot;
      if (i % stride === stride - 1) yield;
    }
    this.count = kept;
  }

  /** Counts further records as matches. */
  include(slots: Iterable<number>): void {
    const matches = new Set(slots);
    for (let i = 0; i < this.count; i++) matches.delete(this.slots[i]!);
    for (const slot of matches) this.slots[this.count++] = slot;
  }

  /** Lets go of records that explain less than some part of what the best one explains of the query. */
  keepMatches(leastExplained: number): void {
    let most = 0;
    for (let i = 0; i < this.count; i++) most = Math.max(most, this.explained[this.slots[i]!]!);
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      const slot = this.slots[i]!;
      if (this.explained[slot]! >= most * leastExplained) this.slots[kept++] = slot;
    }
    this.count = kept;
  }

  *#gatheringWord(index: PaperIndex, reading: Reading, word: number): Generator<void, void> {
    const { terms, ratios, shares, phrases, most } = reading;
    for (let row = 0; row < terms.length; row++) {
      const count = index.titles.read(terms[row]!, this.#read);
      if (count > 0) this.#addTitles(index, count, ratios[row]!, shares[row]!);
      if (row % rowStride === rowStride - 1) yield;
    }
    for (const phrase of phrases) this.#addPhrase(index, phrase);
    yield* this.#gatheringElsewhere(index, reading, this.elsewhere[word]!);
    for (let i = 0; i < this.#reachedCount; i++) {
      const slot = this.#reached[i]!;
      const gain = this.#best[slot]!;
      this.#best[slot] = 0;
      if (this.score[slot] === 0) this.slots[this.count++] = slot;
      this.score[slot]! += gain;
      if (gain >= most * leastShare) this.explained[slot]! += most;
    }
    this.#reachedCount = 0;
  }

  *#gatheringElsewhere(index: PaperIndex, reading: Reading, elsewhere: Float32Array): Generator<void, void> {
    const { terms, ratios, shares } = reading;
    let inAbstracts = 0;
    for (const term of terms) inAbstracts += index.abstracts.sizeOf(term);
    const readsAbstracts = !reading.inTitlesOnly && this.visited + inAbstracts <= mostVisited;
    for (let row = 0; row < terms.length; row++) {
      const inNames = index.names.read(terms[row]!, this.#read);
      if (inNames > 0) this.#addElsewhere(inNames, shares[row]! * nameGain(ratios[row]!), elsewhere);
      if (!readsAbstracts || index.abstracts.sizeOf(terms[row]!) === 0) continue;
      const gain = shares[row]! * abstractGain(ratios[row]!, reading);
      if (gain >= leastInAbstract) this.#addElsewhere(index.abstracts.read(terms[row]!, this.#read), gain, elsewhere);
      if (row % rowStride === rowStride - 1) yield;
    }
  }

  #addPhrase(index: PaperIndex, { slots, ratio }: PhraseReading): void {
    for (let i = 0; i < slots.length; i++) this.#read[i] = slots[i]!;
    this.#addTitles(index, slots.length, ratio, 1);
  }

  #addTitles(index: PaperIndex, count: number, ratio: number, share: number): void {
    const { titleLength } = index;
    const read = this.#read;
    const best = this.#best;
    const gains = this.#gains;
    if (count > fewTitles) gains.fill(-1);
    this.visited += count;
    for (let i = 0; i < count; i++) {
      const slot = read[i]!;
      const length = titleLength[slot]!;
      let gain = count > fewTitles ? gains[length]! : -1;
      if (gain < 0) {
        gain = share * titleGain(ratio, length);
        gains[length] = gain;
      }
      const known = best[slot]!;
      if (known === 0) this.#reached[this.#reachedCount++] = slot;
      if (gain > known) best[slot] = gain;
    }
  }

  #addElsewhere(count: number, gain: number, elsewhere: Float32Array): void {
    const read = this.#read;
    const best = this.#best;
    this.visited += count;
    for (let i = 0; i < count; i++) {
      const slot = read[i]!;
      const known = best[slot]!;
      if (known === 0) this.#reached[this.#reachedCount++] = slot;
      if (gain > known) best[slot] = gain;
      if (gain > elsewhere[slot]!) elsewhere[slot] = gain;
    }
  }

  #reset(slots: number, words: number): void {
    // A query that was given up in the middle left something here.
    for (let i = 0; i < this.#reachedCount; i++) this.#best[this.#reached[i]!] = 0;
    this.#reachedCount = 0;
    if (slots > this.score.length || slots * 4 < this.score.length) {
      const length = Math.ceil(slots * 1.5);
      this.score = new Float32Array(length);
      this.explained = new Float32Array(length);
      this.slots = new Int32Array(length);
      this.#read = new Int32Array(length);
      this.#best = new Float32Array(length);
      this.#reached = new Int32Array(length);
      this.elsewhere = [];
    } else {
      this.score.fill(0);
      this.explained.fill(0);
    }
    this.count = 0;
    this.visited = 0;
    for (let word = 0; word < words; word++) {
      if (this.elsewhere[word]) this.elsewhere[word]!.fill(0);
      else this.elsewhere[word] = new Float32Array(this.score.length);
    }
  }
}

/** Records, and terms, between two yields. */
const stride = 1024;
const rowStride = 16;
/** For so few titles no table of gains by length is kept. */
const fewTitles = 32;
/** Abstracts that tell less than this are not visited. */
const leastInAbstract = 0.8;
/** From here on only titles and names are visited, so that no query takes long. */
const mostVisited = 1_000_000;
/** Part of a word's highest gain from which on the word counts as explained. */
const leastShare = 0.3;
