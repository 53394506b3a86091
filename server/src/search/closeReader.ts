import { WordScanner } from '../text/wordScanner.ts';
import { abstractSpans, Spans, titleSpans } from './indexedSpans.ts';
import { introducedNames } from './introducedNames.ts';
import { type Occurrence, OccurrenceFinder } from './occurrences.ts';
import type { Pace } from './pace.ts';
import { longestAbstract, longestTitle, type PaperIndex } from './paperIndex.ts';
import type { SearchRecord } from './paperSearch.ts';
import { abstractGain, nameGain, type Reading } from './readings.ts';
import { type Place, titlePlaces } from './titlePlaces.ts';

/** An occurrence with what a record gains by it. */
export interface AbstractOccurrence extends Occurrence {
  readonly gain: number;
}

/** Reads single records again for the words of one query, as the index read them. */
export class CloseReader {
  /** The words of the text that was read last. */
  readonly words = new WordScanner();
  #index: PaperIndex;
  #readings: readonly Reading[] = [];
  #finder = new OccurrenceFinder();
  #spans = new Spans();
  #nameWords = new WordScanner();

  constructor(index: PaperIndex) {
    this.#index = index;
  }

  *starting(readings: readonly Reading[], pace: Pace): Generator<void, void> {
    this.#readings = readings;
    yield* this.#finder.starting(readings, this.#index.vocabulary, pace);
  }

  /** Where each word of the query stands in a readable title. */
  places(slot: number, { readableTitle }: SearchRecord): readonly (Place | undefined)[] {
    const { vocabulary } = this.#index;
    this.words.scan(readableTitle, longestTitle);
    titleSpans(this.words, this.#spans);
    const occurrences = this.#finder.occurrences(this.words, this.#spans, vocabulary);
    return titlePlaces(slot, this.words, this.#spans, occurrences, this.#readings, vocabulary);
  }

  /** Number of words of a title's name. */
  nameLength({ name }: SearchRecord): number {
    if (name === undefined) return 0;
    this.#nameWords.scan(name, longestTitle);
    return this.#nameWords.count;
  }

  /** All places in an abstract that words of the query may stand for, in their order, with their gains. */
  abstractOccurrences(abstract: string): readonly AbstractOccurrence[] {
    const { words } = this;
    words.scan(abstract, longestAbstract);
    abstractSpans(words, this.#spans);
    const found = this.#occurrences(abstractGain);
    introducedNames(words, abstract, this.#spans);
    const names = this.#occurrences(nameGain);
    return [...found, ...names].sort((a, b) => a.first - b.first || a.last - b.last);
  }

  #occurrences(gainOf: (ratio: number, reading: Reading) => number): AbstractOccurrence[] {
    return this.#finder.occurrences(this.words, this.#spans, this.#index.vocabulary).map((occurrence) => {
      const reading = this.#readings[occurrence.word]!;
      const { ratios, shares } = reading;
      return { ...occurrence, gain: shares[occurrence.row]! * gainOf(ratios[occurrence.row]!, reading) };
    });
  }
}
