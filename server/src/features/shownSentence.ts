import type { SearchHit } from '../protocol.ts';
import type { FoundSentence } from '../search/paperSearch.ts';
import { placeOf } from '../text/placeOf.ts';
import { recentlyReadable } from '../text/recentlyReadable.ts';

/** Characters before the first match that a line of a list has room for, and those left where there are more. */
const mostBefore = 48;
const leftBefore = 24;
const longest = 240;

/** A sentence of an abstract on one line, readable, and cut at blanks so that what matched is seen. */
export function shownSentence({ text, matches }: FoundSentence): Pick<SearchHit, 'sentence' | 'sentenceMatches'> {
  const found = recentlyReadable(text);
  const readable = found.text;
  const shown: [number, number][] = [];
  for (const match of matches) {
    const start = placeOf(match[0], found);
    const end = placeOf(match[1], found);
    if (start < end) shown.push([start, end]);
  }
  const first = shown[0]?.[0] ?? 0;
  const blank = readable.indexOf(' ', first - leftBefore);
  const from = first <= mostBefore ? 0 : blank >= 0 && blank < first ? blank + 1 : first;
  const lead = from === 0 ? '' : '… ';
  const end = from + longest >= readable.length ? readable.length : cutAtBlank(readable, from + longest);
  const by = lead.length - from;
  return {
    sentence: `${lead}${readable.slice(from, end)}${end < readable.length ? ' …' : ''}`,
    sentenceMatches: shown.filter(([, to]) => to <= end).map(([a, b]) => [a + by, b + by] as const),
  };
}

function cutAtBlank(text: string, most: number): number {
  const blank = text.lastIndexOf(' ', most);
  return blank > most / 2 ? blank : most;
}
