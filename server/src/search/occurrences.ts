import type { WordScanner } from '../text/wordScanner.ts';
import type { Spans } from './indexedSpans.ts';
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
  #readings: readonly Reading[] = [];

  /** Takes up a query of at most 16 words. */
  start(readings: readonly Reading[], vocabulary: Vocabulary): void {
    for (const { terms } of this.#readings) for (const term of terms) this.#masks[term] = 0;
    if (vocabulary.capacity > this.#masks.length) this.#masks = new Uint16Array(Math.ceil(vocabulary.capacity * 1.5));
    this.#readings = readings;
    for (const [word, { terms }] of readings.entries()) for (const term of terms) this.#masks[term]! |= 1 << word;
  }

  /** All occurrences in a text's spans, in their order. */
  occurrences(words: WordScanner, spans: Spans, vocabulary: Vocabulary): readonly Occurrence[] {
    const found: Occurrence[] = [];
    for (let i = 0; i < spans.count; i++) {
      const first = spans.first[i]!;
      const last = spans.last[i]!;
      const term = vocabulary.find(words.codes, words.wordStart[first]!, words.wordStart[last + 1]!);
      if (term < 0) continue;
      for (let mask = this.#masks[term]!; mask !== 0; mask &= mask - 1) {
        const word = 31 - Math.clz32(mask & -mask);
        found.push({ word, row: rowOf(this.#readings[word]!, term), first, last });
      }
    }
    return found;
  }
}
