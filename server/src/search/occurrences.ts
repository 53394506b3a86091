import type { WordScanner } from '../text/wordScanner.ts';
import type { Spans } from './indexedSpans.ts';
import type { Pace } from './pace.ts';
import { type Reading, rowOf } from './readings.ts';
import { hashOfCodes } from './termTable.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A stretch of a scanned text that a word of the query may stand for. */
export interface Occurrence {
  /** Number of the query's word. */
  readonly word: number;
  /** Place of the term in the word's reading. */
  readonly row: number;
  /** Numbers of the text's words. */
  readonly first: number;
  readonly last: number;
}

/** The words of a text, as a scanner has them. */
export type Words = Pick<WordScanner, 'codes' | 'wordStart'>;

/** Finds a query's words in texts, whatever the number of terms that they may stand for. */
export class OccurrenceFinder {
  readonly #vocabulary: () => Vocabulary;
  #readings: readonly Reading[] = [];
  /** For each term a bit for every word of the query that may stand for it. */
  #masks = new Uint16Array(0);
  /** The readings whose bits are set, by the number of their word; and those of which some may still be. */
  #marked: (Reading | undefined)[] = [];
  #unclean: { readonly word: number; readonly reading: Reading }[] = [];
  /** A bit for each hash that one of the terms may have: most words of a text need no further look. */
  #filter = new Int32Array(filterBits >> 5);
  #hashes = new WeakMap<Reading, Int32Array>();

  constructor(vocabulary: () => Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Takes up a query of at most 16 words; those that the one before had in the same places take no time. */
  *starting(readings: readonly Reading[], pace: Pace): Generator<void, void> {
    const capacity = this.#vocabulary().capacity;
    if (capacity > this.#masks.length) {
      const masks = this.#masks;
      this.#masks = new Uint16Array(Math.ceil(capacity * 1.5));
      this.#masks.set(masks);
    }
    for (const [word, reading] of this.#marked.entries()) {
      if (!reading || reading === readings[word]) continue;
      this.#unclean.push({ word, reading });
      this.#marked[word] = undefined;
    }
    for (let unclean = this.#unclean.at(-1); unclean; unclean = this.#unclean.at(-1)) {
      yield* this.#clearing(unclean.reading, unclean.word, pace);
      this.#unclean.pop();
    }
    this.#filter.fill(0);
    for (const [word, reading] of readings.entries()) {
      if (this.#marked[word] !== reading) {
        this.#unclean.push({ word, reading });
        yield* this.#marking(reading, word, pace);
        this.#unclean.pop();
        this.#marked[word] = reading;
      }
      yield* this.#letting(reading, pace);
    }
    this.#readings = readings;
  }

  /** The occurrences in a text's spans, in their order; of very many the first. */
  occurrences(words: Words, spans: Spans): readonly Occurrence[] {
    const found: Occurrence[] = [];
    const { codes, wordStart } = words;
    for (let i = 0; i < spans.count && found.length < mostOccurrences; i++) {
      const first = spans.first[i]!;
      const last = spans.last[i]!;
      const hash = hashOfCodes(codes, wordStart[first]!, wordStart[last + 1]!);
      if (this.#mayBe(hash)) this.#note(words, first, last, found);
    }
    return found;
  }

  /** The same of spans that stand with the words, by their hashes: hash, first and last word of each. */
  among(words: Words, from: number, to: number): readonly Occurrence[] {
    const found: Occurrence[] = [];
    const spans = words.wordStart;
    for (let i = from; i < to && found.length < mostOccurrences; i += 3)
      if (this.#mayBe(spans[i]!)) this.#note(words, spans[i + 1]!, spans[i + 2]!, found);
    return found;
  }

  #mayBe(hash: number): boolean {
    const bit = bitOf(hash);
    return (this.#filter[bit >> 5]! & (1 << (bit & 31))) !== 0;
  }

  #note({ codes, wordStart }: Words, first: number, last: number, found: Occurrence[]): void {
    const term = this.#vocabulary().find(codes, wordStart[first]!, wordStart[last + 1]!);
    if (term < 0) return;
    for (let mask = this.#masks[term]!; mask !== 0; mask &= mask - 1) {
      const word = 31 - Math.clz32(mask & -mask);
      found.push({ word, row: rowOf(this.#readings[word]!, term), first, last });
    }
  }

  *#marking({ terms }: Reading, word: number, pace: Pace): Generator<void, void> {
    for (let row = 0; row < terms.length; row++) {
      this.#masks[terms[row]!]! |= 1 << word;
      if (row % stride === stride - 1 && pace.isOver(stride >> 2)) yield;
    }
  }

  *#clearing({ terms }: Reading, word: number, pace: Pace): Generator<void, void> {
    for (let row = 0; row < terms.length; row++) {
      this.#masks[terms[row]!]! &= ~(1 << word);
      if (row % stride === stride - 1 && pace.isOver(stride >> 2)) yield;
    }
  }

  /** Lets the hashes of a reading's terms through the filter. */
  *#letting(reading: Reading, pace: Pace): Generator<void, void> {
    const { terms } = reading;
    let hashes = this.#hashes.get(reading);
    if (!hashes) {
      hashes = new Int32Array(terms.length);
      const vocabulary = this.#vocabulary();
      for (let row = 0; row < terms.length; row++) {
        hashes[row] = vocabulary.hash(terms[row]!);
        if (row % stride === stride - 1 && pace.isOver(stride)) yield;
      }
      this.#hashes.set(reading, hashes);
    }
    for (let row = 0; row < hashes.length; row++) {
      const bit = bitOf(hashes[row]!);
      this.#filter[bit >> 5]! |= 1 << (bit & 31);
    }
    if (pace.isOver(hashes.length >> 4)) yield;
  }
}

const filterBits = 1 << 16;

function bitOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (filterBits - 1);
}

/** Terms between two looks at the pace. */
const stride = 256;
/** Real titles and abstracts hold far fewer. */
const mostOccurrences = 500;
