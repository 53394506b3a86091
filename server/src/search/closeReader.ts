import { Recent } from '../text/recent.ts';
import { sentencesOf } from '../text/sentences.ts';
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

/** Where words of the query stand in an abstract. */
export interface AbstractPlaces {
  /** In their order. */
  readonly occurrences: readonly AbstractOccurrence[];
  /** For each word of the abstract where it starts and ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Half-open ranges of its sentences. */
  readonly sentences: () => readonly (readonly [number, number])[];
}

/** An abstract as the index reads it: a term with its first and last word for each span, and the same of its names. */
interface ReadAbstract {
  readonly spans: Int32Array;
  readonly names: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  sentences?: readonly (readonly [number, number])[];
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
  /** The abstracts that were read last: while somebody types, the same few come again and again. */
  #abstracts = new Recent<string, ReadAbstract>(1000);
  #version = -1;

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

  /** All places in an abstract that words of the query, or some of them, may stand for, with their gains. */
  abstractPlaces(abstract: string, wanted?: readonly boolean[]): AbstractPlaces {
    if (this.#version !== this.#index.version) this.#abstracts.clear();
    this.#version = this.#index.version;
    const read = this.#abstracts.get(abstract, () => this.#read(abstract));
    const occurrences: AbstractOccurrence[] = [];
    this.#addOccurrences(read.spans, abstractGain, wanted, occurrences);
    this.#addOccurrences(read.names, nameGain, wanted, occurrences);
    occurrences.sort((a, b) => a.first - b.first || a.last - b.last);
    const { starts, ends } = read;
    return { occurrences, starts, ends, sentences: () => (read.sentences ??= sentencesOf(abstract)) };
  }

  #read(abstract: string): ReadAbstract {
    const { words } = this;
    words.scan(abstract, longestAbstract);
    const { count, wordStart, codeFrom, codeTo } = words;
    abstractSpans(words, this.#spans);
    const spans = this.#terms();
    introducedNames(words, abstract, this.#spans);
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    for (let word = 0; word < count; word++) {
      starts[word] = codeFrom[wordStart[word]!]!;
      ends[word] = codeTo[wordStart[word + 1]! - 1]!;
    }
    return { spans, names: this.#terms(), starts, ends };
  }

  /** Term, first and last word of each span that is a term. */
  #terms(): Int32Array {
    const { codes, wordStart } = this.words;
    const { count, first, last } = this.#spans;
    const found = new Int32Array(count * 3);
    let length = 0;
    for (let i = 0; i < count; i++) {
      const term = this.#index.vocabulary.find(codes, wordStart[first[i]!]!, wordStart[last[i]! + 1]!);
      if (term < 0) continue;
      found[length++] = term;
      found[length++] = first[i]!;
      found[length++] = last[i]!;
    }
    return found.slice(0, length);
  }

  #addOccurrences(
    terms: Int32Array,
    gainOf: (ratio: number, reading: Reading) => number,
    wanted: readonly boolean[] | undefined,
    occurrences: AbstractOccurrence[],
  ): void {
    for (const { word, row, first, last } of this.#finder.among(terms)) {
      if (wanted?.[word] === false) continue;
      const reading = this.#readings[word]!;
      occurrences.push({ word, row, first, last, gain: reading.shares[row]! * gainOf(reading.ratios[row]!, reading) });
    }
  }
}
