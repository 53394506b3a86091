import type { MatchField } from '../protocol.ts';
import { recentlyReadable } from '../text/recentlyReadable.ts';
import type { WordScanner } from '../text/wordScanner.ts';
import type { AuthorPlaces, CloseReader } from './closeReader.ts';
import type { ExactField } from './handles.ts';
import { isSmallWord } from './initials.ts';
import type { FoundSentence, Hit, SearchRecord } from './paperSearch.ts';
import type { Query, QueryWord } from './query.ts';
import type { Place } from './titlePlaces.ts';

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
  reader.scanTitle(record);
  const ranges = places.flatMap((place, word) => (place ? rangesOf(place, query.words[word]!, reader.words) : []));
  const titleMatches: readonly Range[] =
    exact === 'title' ? [[0, record.title.length]] : rawRanges(merged(ranges), record);
  const missing = places.map((place, word) => elsewhere(word) > (place?.gain ?? 0));
  const isMissing = missing.includes(true);
  const authors = isMissing ? authorsFor(reader.authorPlaces(record), missing, elsewhere) : undefined;
  const sentence = isMissing ? bestSentence(record, missing, authors?.gains, reader) : undefined;
  const isName = record.name !== undefined && endsWithin(places, reader.nameLength(record));
  const fields: [MatchField, boolean][] = [
    ['key', exact === 'key'],
    ['id', exact === 'id'],
    ['title', titleMatches.length > 0],
    ['name', isName],
    ['abstract', sentence !== undefined],
    ['authors', authors !== undefined],
  ];
  const matchedIn = fields.filter(([, is]) => is).map(([field]) => field);
  return {
    titleMatches,
    matchedIn,
    ...(sentence === undefined ? {} : { sentence }),
    ...(authors === undefined ? {} : { authors: authors.names }),
  };
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
  const text = record.abstract;
  const { occurrences, starts, ends, sentences } = reader.abstractPlaces(text, wanted);
  const found = authors ? occurrences.filter(({ word, gain }) => gain * 2 >= (authors.get(word) ?? 0)) : occurrences;
  if (found.length === 0) return undefined;
  let best: FoundSentence | undefined;
  let most = 0;
  let next = 0;
  for (const [start, end] of sentences()) {
    if (next === found.length || starts[found[next]!.first]! >= end) continue;
    const gains = new Map<number, number>();
    const matches: Range[] = [];
    for (; next < found.length && starts[found[next]!.first]! < end; next++) {
      const { word, gain, first, last } = found[next]!;
      gains.set(word, Math.max(gains.get(word) ?? 0, gain));
      matches.push([starts[first]! - start, Math.min(end, ends[last]!) - start]);
    }
    const sum = [...gains.values()].reduce((total, gain) => total + gain, 0);
    if (sum <= most) continue;
    most = sum;
    best = { text: text.slice(start, end), matches: merged(matches) };
  }
  return best;
}
