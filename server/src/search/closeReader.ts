import { Recent } from '../text/recent.ts';
import { sentencesOf } from '../text/sentences.ts';
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
  /** For each word of the abstract where it starts and ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Half-open ranges of its sentences. */
  readonly sentences: () => readonly (readonly [number, number])[];
}

/** What one author's name holds of the query: numbers of its words, with what a record gains by each. */
export interface AuthorPlaces {
  readonly name: string;
  readonly gains: readonly (readonly [word: number, gain: number])[];
}

/** An abstract as the index reads it: its words, and hash, first and last word of each span, and of each of its names. */
interface ReadAbstract extends Words {
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
  #finder = new OccurrenceFinder(() => this.#index.vocabulary);
  #spans = new Spans();
  #nameWords = new WordScanner();
  /** The abstracts that were read last: while somebody types, the same few come again and again. */
  #abstracts = new Recent<string, ReadAbstract>(1000);

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

  /** All places in an abstract that words of the query, or some of them, may stand for, with their gains. */
  abstractPlaces(abstract: string, wanted?: readonly boolean[]): AbstractPlaces {
    const read = this.#abstracts.get(abstract, () => this.#read(abstract));
    const occurrences: AbstractOccurrence[] = [];
    this.#addOccurrences(read, read.spans, abstractGain, wanted, occurrences);
    this.#addOccurrences(read, read.names, nameGain, wanted, occurrences);
    occurrences.sort((a, b) => a.first - b.first || a.last - b.last);
    const { starts, ends } = read;
    return { occurrences, starts, ends, sentences: () => (read.sentences ??= sentencesOf(abstract)) };
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
    abstractSpans(words, this.#spans);
    const spans = this.#hashes();
    introducedNames(words, abstract, this.#spans);
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    for (let word = 0; word < count; word++) {
      starts[word] = codeFrom[wordStart[word]!]!;
      ends[word] = codeTo[wordStart[word + 1]! - 1]!;
    }
    const end = wordStart[count]!;
    return {
      codes: words.codes.slice(0, end),
      wordStart: wordStart.slice(0, count + 1),
      spans,
      names: this.#hashes(),
      starts,
      ends,
    };
  }

  /** Hash, first and last word of each span. */
  #hashes(): Int32Array {
    const { codes, wordStart } = this.words;
    const { count, first, last } = this.#spans;
    const found = new Int32Array(count * 3);
    for (let i = 0; i < count; i++) {
      found[i * 3] = hashOfCodes(codes, wordStart[first[i]!]!, wordStart[last[i]! + 1]!);
      found[i * 3 + 1] = first[i]!;
      found[i * 3 + 2] = last[i]!;
    }
    return found;
  }

  #addOccurrences(
    read: ReadAbstract,
    spans: Int32Array,
    gainOf: (ratio: number, reading: Reading) => number,
    wanted: readonly boolean[] | undefined,
    occurrences: AbstractOccurrence[],
  ): void {
    for (const { word, row, first, last } of this.#finder.among(read, spans)) {
      if (wanted?.[word] === false) continue;
      occurrences.push({ word, row, first, last, gain: this.#gain(word, row, gainOf) });
    }
  }

  #gain(word: number, row: number, gainOf: (ratio: number, reading: Reading) => number): number {
    const reading = this.#readings[word]!;
    return reading.shares[row]! * gainOf(reading.ratios[row]!, reading);
  }
}
