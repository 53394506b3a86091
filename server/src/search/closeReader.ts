import { Recent } from '../text/recent.ts';
import { WordScanner } from '../text/wordScanner.ts';
import { abstractSpans, Spans, titleSpans } from './indexedSpans.ts';
import { introducedNames } from './introducedNames.ts';
import { type Occurrence, OccurrenceFinder, type Words } from './occurrences.ts';
import type { Pace } from './pace.ts';
import { longestAbstract, longestTitle, type PaperIndex } from './paperIndex.ts';
import type { SearchRecord } from './paperSearch.ts';
import { abstractGain, nameGain, type Reading } from './readings.ts';
import { hashOfCodes } from './termTable.ts';
import { type Place, titlePlaces } from './titlePlaces.ts';

/** An occurrence with what a record gains by it. */
export interface AbstractOccurrence extends Occurrence {
  readonly gain: number;
}

/** Where words of the query stand in an abstract. */
export interface AbstractPlaces {
  /** In their order. */
  readonly occurrences: readonly AbstractOccurrence[];
  /** Where a word of the abstract starts and ends. */
  readonly startOf: (word: number) => number;
  readonly endOf: (word: number) => number;
}

/** What one author's name holds of the query: numbers of its words, with what a record gains by each. */
export interface AuthorPlaces {
  readonly name: string;
  readonly gains: readonly (readonly [word: number, gain: number])[];
}

/**
 * An abstract as the index reads it: its words, and, behind `wordStart` in the same array, where each starts and ends in
 * the text, then hash, first and last word of each span, then of each of its names.
 */
interface ReadAbstract extends Words {
  readonly starts: number;
  readonly ends: number;
  readonly spans: number;
  readonly names: number;
}

/** Reads single records again for the words of one query, as the index read them. */
export class CloseReader {
  /** The words of the text that was read last. */
  readonly words = new WordScanner();
  #index: PaperIndex;
  #readings: readonly Reading[] = [];
  #finder = new OccurrenceFinder(() => this.#index.vocabulary);
  #spans = new Spans();
  #nameWords = new WordScanner();
  /** Of the abstract at hand. */
  #numbers = new Int32Array(4096);
  /** The abstracts of the records that were read last: while somebody types, the same few come again and again. */
  #abstracts = new Recent<SearchRecord, ReadAbstract>(1000);

  constructor(index: PaperIndex) {
    this.#index = index;
  }

  *starting(readings: readonly Reading[], pace: Pace): Generator<void, void> {
    this.#readings = readings;
    yield* this.#finder.starting(readings, pace);
  }

  /** Where each word of the query stands in a readable title. */
  places(slot: number, record: SearchRecord): readonly (Place | undefined)[] {
    const { vocabulary } = this.#index;
    this.scanTitle(record);
    titleSpans(this.words, this.#spans);
    const occurrences = this.#finder.occurrences(this.words, this.#spans);
    return titlePlaces(slot, this.words, this.#spans, occurrences, this.#readings, vocabulary);
  }

  /** Makes the words of a readable title those of the text that was read last. */
  scanTitle({ readableTitle }: SearchRecord): void {
    this.words.scan(readableTitle, longestTitle);
  }

  /** Number of words of a title's name. */
  nameLength({ name }: SearchRecord): number {
    if (name === undefined) return 0;
    this.#nameWords.scan(name, longestTitle);
    return this.#nameWords.count;
  }

  /** All places in a record’s abstract that words of the query, or some of them, may stand for, with their gains. */
  abstractPlaces(record: SearchRecord, wanted?: readonly boolean[]): AbstractPlaces {
    const read = this.#abstracts.get(record, () => this.#read(record.abstract));
    const { wordStart: numbers, starts, ends, spans, names } = read;
    const occurrences: AbstractOccurrence[] = [];
    this.#addOccurrences(read, spans, names, abstractGain, wanted, occurrences);
    this.#addOccurrences(read, names, numbers.length, nameGain, wanted, occurrences);
    inOrder(occurrences);
    return {
      occurrences,
      startOf: (word) => numbers[starts + word]!,
      endOf: (word) => numbers[ends + word]!,
    };
  }

  /** For each author the words of the query that the name may stand for, with their gains. */
  authorPlaces({ authors }: SearchRecord): readonly AuthorPlaces[] {
    if (authors === undefined) return [];
    return authors.split('\n').map((name) => {
      this.words.scan(name, longestTitle);
      abstractSpans(this.words, this.#spans);
      const occurrences = this.#finder.occurrences(this.words, this.#spans);
      return { name, gains: occurrences.map(({ word, row }) => [word, this.#gain(word, row, abstractGain)] as const) };
    });
  }

  #read(abstract: string): ReadAbstract {
    const { words } = this;
    words.scan(abstract, longestAbstract);
    const { count, wordStart, codeFrom, codeTo } = words;
    const starts = count + 1;
    const ends = starts + count;
    const spans = ends + count;
    abstractSpans(words, this.#spans);
    const names = this.#noteSpans(spans);
    introducedNames(words, abstract, this.#spans);
    const end = this.#noteSpans(names);
    const numbers = this.#numbers.slice(0, end);
    for (let word = 0; word < count; word++) {
      numbers[word] = wordStart[word]!;
      numbers[starts + word] = codeFrom[wordStart[word]!]!;
      numbers[ends + word] = codeTo[wordStart[word + 1]! - 1]!;
    }
    numbers[count] = wordStart[count]!;
    return { codes: words.codes.slice(0, wordStart[count]!), wordStart: numbers, starts, ends, spans, names };
  }

  /** Notes hash, first and last word of each span from a place on, and answers where they end. */
  #noteSpans(from: number): number {
    const { codes, wordStart } = this.words;
    const { count, first, last } = this.#spans;
    const end = from + count * 3;
    if (end > this.#numbers.length) {
      const numbers = this.#numbers;
      this.#numbers = new Int32Array(end * 2);
      this.#numbers.set(numbers);
    }
    for (let i = 0, at = from; i < count; i++, at += 3) {
      this.#numbers[at] = hashOfCodes(codes, wordStart[first[i]!]!, wordStart[last[i]! + 1]!);
      this.#numbers[at + 1] = first[i]!;
      this.#numbers[at + 2] = last[i]!;
    }
    return end;
  }

  #addOccurrences(
    read: ReadAbstract,
    from: number,
    to: number,
    gainOf: (ratio: number, reading: Reading) => number,
    wanted: readonly boolean[] | undefined,
    occurrences: AbstractOccurrence[],
  ): void {
    for (const { word, row, first, last } of this.#finder.among(read, from, to)) {
      if (wanted?.[word] === false) continue;
      occurrences.push({ word, row, first, last, gain: this.#gain(word, row, gainOf) });
    }
  }

  #gain(word: number, row: number, gainOf: (ratio: number, reading: Reading) => number): number {
    const reading = this.#readings[word]!;
    return reading.shares[row]! * gainOf(reading.ratios[row]!, reading);
  }
}

/** Sorts by place, in place: they are nearly in order. */
function inOrder(occurrences: AbstractOccurrence[]): void {
  if (occurrences.length > few) {
    occurrences.sort(byPlace);
    return;
  }
  for (let i = 1; i < occurrences.length; i++) {
    const occurrence = occurrences[i]!;
    let at = i;
    for (; at > 0 && byPlace(occurrences[at - 1]!, occurrence) > 0; at--) occurrences[at] = occurrences[at - 1]!;
    occurrences[at] = occurrence;
  }
}

function byPlace(a: AbstractOccurrence, b: AbstractOccurrence): number {
  return a.first - b.first || a.last - b.last;
}

const few = 30;
