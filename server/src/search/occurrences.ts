import type { WordScanner } from '../text/wordScanner.ts';
import type { Spans } from './indexedSpans.ts';
import type { Pace } from './pace.ts';
import { type Reading, rowOf } from './readings.ts';
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

/** Finds a query's words in texts, whatever the number of terms that they may stand for. */
export class OccurrenceFinder {
  /** For each term a bit for every word of the query that may stand for it. */
  #masks = new Uint16Array(0);
  /** Whether any of the terms may start with two codes; most words of a text need no further look. */
  #starts = new Uint8Array(1024);
  #readings: readonly Reading[] = [];

  /** Takes up a query of at most 16 words. */
  *starting(readings: readonly Reading[], vocabulary: Vocabulary, pace: Pace): Generator<void, void> {
    for (const { terms } of this.#readings) {
      for (let row = 0; row < terms.length; row++) this.#masks[terms[row]!] = 0;
      if (pace.isOver(terms.length >> 3)) yield;
    }
    if (vocabulary.capacity > this.#masks.length) this.#masks = new Uint16Array(Math.ceil(vocabulary.capacity * 1.5));
    this.#readings = readings;
    this.#starts.fill(0);
    for (const [word, { terms }] of readings.entries()) {
      for (let row = 0; row < terms.length; row++) {
        const term = terms[row]!;
        this.#starts[startOf(vocabulary.code(term, 0), vocabulary.code(term, 1))] = 1;
        this.#masks[term]! |= 1 << word;
        if (row % stride === stride - 1 && pace.isOver(stride)) yield;
      }
    }
  }

  /** The occurrences in a text's spans, in their order; of very many the first. */
  occurrences(words: WordScanner, spans: Spans, vocabulary: Vocabulary): readonly Occurrence[] {
    const found: Occurrence[] = [];
    for (let i = 0; i < spans.count && found.length < mostOccurrences; i++) {
      const first = spans.first[i]!;
      const last = spans.last[i]!;
      const from = words.wordStart[first]!;
      const to = words.wordStart[last + 1]!;
      if (this.#starts[startOf(words.codes[from]!, to - from > 1 ? words.codes[from + 1]! : 0)] === 0) continue;
      const term = vocabulary.find(words.codes, from, to);
      if (term >= 0) this.#note(term, first, last, found);
    }
    return found;
  }

  /** The same where the terms of the spans are known: a term, its first and its last word for each. */
  among(terms: Int32Array): readonly Occurrence[] {
    const found: Occurrence[] = [];
    for (let i = 0; i < terms.length && found.length < mostOccurrences; i += 3) {
      const term = terms[i]!;
      if (this.#masks[term]! !== 0) this.#note(term, terms[i + 1]!, terms[i + 2]!, found);
    }
    return found;
  }

  #note(term: number, first: number, last: number, found: Occurrence[]): void {
    for (let mask = this.#masks[term]!; mask !== 0; mask &= mask - 1) {
      const word = 31 - Math.clz32(mask & -mask);
      found.push({ word, row: rowOf(this.#readings[word]!, term), first, last });
    }
  }
}

/** Terms between two looks at the pace. */
const stride = 256;
/** Real titles and abstracts hold far fewer. */
const mostOccurrences = 500;

function startOf(first: number, second: number): number {
  return (first * 37 + second) & 1023;
}
