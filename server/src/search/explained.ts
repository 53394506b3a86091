import type { MatchField } from '../protocol.ts';
import { recentlyReadable } from '../text/recentlyReadable.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { WordScanner } from '../text/wordScanner.ts';
import type { AbstractOccurrence, AuthorPlaces, CloseReader } from './closeReader.ts';
import type { ExactField } from './handles.ts';
import { isSmallWord } from './initials.ts';
import type { FoundSentence, Hit, SearchRecord } from './paperSearch.ts';
import type { Query, QueryWord } from './query.ts';
import { missingWords, type Place } from './titlePlaces.ts';

type Range = readonly [number, number];

/** Why a record is a hit that has the words of the query at some places of its readable title. */
export function explained(
  places: readonly (Place | undefined)[],
  record: SearchRecord,
  query: Query,
  exact: ExactField | undefined,
  reader: CloseReader,
  elsewhere: (word: number) => number,
): Pick<Hit, 'titleMatches' | 'matchedIn' | 'sentence' | 'authors'> {
  const titleMatches: readonly Range[] =
    exact === 'title' ? [[0, record.title.length]] : rawRanges(matchesIn(record, places, query, reader), record);
  const missing = missingWords(places, elsewhere);
  const isMissing = missing.includes(true);
  const authors = isMissing ? authorsFor(reader.authorPlaces(record), missing, elsewhere) : undefined;
  const sentence = isMissing ? bestSentence(record, missing, authors?.gains, reader) : undefined;
  const isName = record.name !== undefined && endsWithin(places, reader.nameLength(record));
  const matchedIn: MatchField[] = [];
  if (exact === 'key' || exact === 'id') matchedIn.push(exact);
  if (titleMatches.length > 0) matchedIn.push('title');
  if (isName) matchedIn.push('name');
  if (sentence) matchedIn.push('abstract');
  if (authors) matchedIn.push('authors');
  return {
    titleMatches,
    matchedIn,
    ...(sentence === undefined ? {} : { sentence }),
    ...(authors === undefined ? {} : { authors: authors.names }),
  };
}

/** Where words of the query stand in the readable title. */
function matchesIn(
  record: SearchRecord,
  places: readonly (Place | undefined)[],
  query: Query,
  reader: CloseReader,
): readonly Range[] {
  const ranges: Range[] = [];
  for (const [word, place] of places.entries()) {
    if (!place) continue;
    if (ranges.length === 0) reader.scanTitle(record);
    ranges.push(...rangesOf(place, query.words[word]!, reader.words));
  }
  return merged(ranges);
}

/** Whether a word of the query stands among the first words of the title, which are its name. */
function endsWithin(places: readonly (Place | undefined)[], nameLength: number): boolean {
  return places.some((place) => place && place.last < nameLength);
}

/** The ranges in the scanned title of what a word stands for: of a word cut short only what was typed. */
function rangesOf(place: Place, word: QueryWord, title: WordScanner): Range[] {
  const { first, last, kind } = place;
  const { wordStart, codeFrom, codeTo } = title;
  if (kind === 'initials') {
    const ranges: Range[] = [];
    for (let at = first; at <= last; at++) {
      const letter = wordStart[at]!;
      const counts = last - first + 1 === word.text.length || !isSmallWord(title, at);
      if (counts) ranges.push([codeFrom[letter]!, codeTo[letter]!]);
    }
    return ranges;
  }
  const from = wordStart[first]!;
  const end = wordStart[last + 1]!;
  const typed = word.text.length < end - from && startsWith(title, from, word.text) ? from + word.text.length : end;
  return [[codeFrom[from]!, codeTo[typed - 1]!]];
}

function startsWith({ codes }: WordScanner, from: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (codes[from + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Ascending, without overlaps. */
function merged(ranges: readonly Range[]): readonly Range[] {
  if (ranges.length < 2) return ranges;
  const result: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** Ranges of the readable title in the file's title. */
function rawRanges(ranges: readonly Range[], { title, readableTitle }: SearchRecord): readonly Range[] {
  if (title === readableTitle || ranges.length === 0) return ranges;
  const { text, starts } = recentlyReadable(title);
  if (text !== readableTitle) return [];
  return merged(ranges.map(([start, end]) => [starts[start]!, rawEnd(title, text, starts, end)]));
}

/** Where the source of a readable character ends; dropped debris after it does not belong to it. */
function rawEnd(title: string, text: string, starts: Uint32Array, end: number): number {
  const last = starts[end - 1]!;
  if (title[last] === text[end - 1]) return last + 1;
  for (let at = last + 1; at < starts[end]!; at++) if (title.charCodeAt(at) <= 32) return at;
  return Math.max(last + 1, starts[end]!);
}

interface FoundAuthors {
  readonly names: readonly string[];
  /** The most that a word of the query, by its number, gains by one of them. */
  readonly gains: ReadonlyMap<number, number>;
}

/** The authors for which some words of the query may stand at least half as well as for anything else of the record. */
function authorsFor(
  all: readonly AuthorPlaces[],
  wanted: readonly boolean[],
  elsewhere: (word: number) => number,
): FoundAuthors | undefined {
  const names: string[] = [];
  const gains = new Map<number, number>();
  for (const author of all) {
    const meant = author.gains.filter(([word, gain]) => wanted[word] && gain * 2 >= elsewhere(word));
    if (meant.length > 0) names.push(author.name);
    for (const [word, gain] of meant) gains.set(word, Math.max(gains.get(word) ?? 0, gain));
  }
  return names.length > 0 ? { names, gains } : undefined;
}

/** The sentence of the abstract that says most of some words of the query, but for what an author's name says better. */
function bestSentence(
  record: SearchRecord,
  wanted: readonly boolean[],
  authors: ReadonlyMap<number, number> | undefined,
  reader: CloseReader,
): FoundSentence | undefined {
  const { occurrences, startOf, endOf } = reader.abstractPlaces(record, wanted);
  const found = authors ? occurrences.filter(({ word, gain }) => gain * 2 >= (authors.get(word) ?? 0)) : occurrences;
  if (found.length === 0) return undefined;
  const text = record.abstract;
  let best: Range | undefined;
  let bestFrom = 0;
  let most = 0;
  for (let from = 0, next = 0; from < found.length; from = next) {
    const range = sentenceAt(text, startOf(found[from]!.first));
    while (next < found.length && startOf(found[next]!.first) < range[1]) next++;
    const sum = sumOf(found, from, next);
    if (sum <= most) continue;
    most = sum;
    best = range;
    bestFrom = from;
  }
  if (!best) return undefined;
  const [start, end] = best;
  const matches: Range[] = [];
  for (let i = bestFrom; i < found.length && startOf(found[i]!.first) < end; i++)
    matches.push([startOf(found[i]!.first) - start, Math.min(end, endOf(found[i]!.last)) - start]);
  return { text: text.slice(start, end), matches: merged(matches) };
}

/** The highest gains of all words that occur, added up. */
function sumOf(occurrences: readonly AbstractOccurrence[], from: number, to: number): number {
  if (to === from + 1) return occurrences[from]!.gain;
  const gains = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const { word, gain } = occurrences[i]!;
    gains.set(word, Math.max(gains.get(word) ?? 0, gain));
  }
  let sum = 0;
  for (const gain of gains.values()) sum += gain;
  return sum;
}
