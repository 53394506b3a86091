import { lowerBound } from '../text/lowerBound.ts';
import type { WordScanner } from '../text/wordScanner.ts';
import type { Spans } from './indexedSpans.ts';
import { initialsOf, isSmallWord } from './initials.ts';
import type { Occurrence } from './occurrences.ts';
import { type Reading, titleGain } from './readings.ts';
import type { Vocabulary } from './vocabulary.ts';
import { weights } from './weights.ts';

/** Where a word of the query stands in a title. */
export interface Place {
  /** Numbers of the title's words. */
  readonly first: number;
  readonly last: number;
  readonly gain: number;
  /** `initials` stand for the words by their first letters. */
  readonly kind: 'term' | 'phrase' | 'initials';
}

/** The best place of each word of the query in the scanned title of a slot; undefined where it has none. */
export function titlePlaces(
  slot: number,
  title: WordScanner,
  spans: Spans,
  occurrences: readonly Occurrence[],
  readings: readonly Reading[],
  vocabulary: Vocabulary,
): readonly (Place | undefined)[] {
  const length = Math.min(255, title.count);
  const places: (Place | undefined)[] = [];
  for (let word = 0, after = 0; word < readings.length; word++) {
    const { ratios, shares, phrases } = readings[word]!;
    let best: Place | undefined;
    for (const { slots, parts, ratio } of phrases) {
      if (slots[lowerBound(slots, 0, slots.length, slot)] !== slot) continue;
      const isInitials = typeof parts === 'string';
      const stretch = isInitials ? initialsIn(title, parts) : phraseIn(title, spans, parts, vocabulary);
      const kind = isInitials ? 'initials' : 'phrase';
      if (stretch) best = better(best, { ...stretch, gain: titleGain(ratio, length), kind }, after);
    }
    for (const occurrence of occurrences) {
      if (occurrence.word !== word) continue;
      const { row, first, last } = occurrence;
      best = better(best, { first, last, gain: shares[row]! * titleGain(ratios[row]!, length), kind: 'term' }, after);
    }
    if (best) after = best.last + 1;
    places.push(best);
  }
  return places;
}

/** For each word of a query whether names and abstract explain it better than its place in the title. */
export function missingWords(
  places: readonly (Place | undefined)[],
  elsewhere: (word: number) => number,
): readonly boolean[] {
  return places.map((place, word) => elsewhere(word) > (place?.gain ?? 0));
}

/** The place that tells more, with what its order will add; of equals the first from where the word before ends. */
function better(best: Place | undefined, place: Place, after: number): Place {
  if (!best) return place;
  const worth = place.gain + orderGain(place, after);
  const most = best.gain + orderGain(best, after);
  return worth > most || (worth === most && way(place, after) < way(best, after)) ? place : best;
}

/** Where a title starts or goes on as the query does, that is what was meant, even if another word of it is likelier. */
function orderGain({ first }: Place, after: number): number {
  if (first < after) return 0;
  return first === after ? weights.adjacent + weights.foldedStart : weights.inOrder;
}

/** Words to go from a place to another; backwards is farther than any title is long. */
function way({ first }: Place, after: number): number {
  return first >= after ? first - after : 100_000 + after - first;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function phraseIn(
  title: WordScanner,
  spans: Spans,
  parts: readonly number[],
  vocabulary: Vocabulary,
): Stretch | undefined {
  /** The last word of the phrase if its parts from `part` on stand from the span `at` on, or -1. */
  const endFrom = (at: number, part: number): number => {
    const first = spans.first[at];
    for (let i = at; i < spans.count && spans.first[i] === first; i++) {
      const last = spans.last[i]!;
      if (vocabulary.find(title.codes, title.wordStart[first!]!, title.wordStart[last + 1]!) !== parts[part]) continue;
      if (part + 1 === parts.length) return last;
      const next = spanFrom(spans, i, last + 1);
      const end = next < 0 ? -1 : endFrom(next, part + 1);
      if (end >= 0) return end;
    }
    return -1;
  };
  for (let first = 0, at = 0; first < title.count; first++) {
    at = spanFrom(spans, at, first);
    if (at < 0) return undefined;
    const last = endFrom(at, 0);
    if (last >= 0) return { first, last };
  }
  return undefined;
}

/** The first span, from one on, that starts with a word, or -1: spans are in order of their first words. */
function spanFrom(spans: Spans, from: number, first: number): number {
  let at = from;
  while (at < spans.count && spans.first[at]! < first) at++;
  return at < spans.count ? at : -1;
}

function initialsIn(title: WordScanner, letters: string): Stretch | undefined {
  const all = initialsOf(title);
  const at = all.indexOf(letters);
  if (at >= 0) return { first: at, last: at + letters.length - 1 };
  const large: number[] = [];
  for (let word = 0; word < title.count; word++) if (!isSmallWord(title, word)) large.push(word);
  const start = large
    .map((word) => all[word])
    .join('')
    .indexOf(letters);
  return start < 0 ? undefined : { first: large[start]!, last: large[start + letters.length - 1]! };
}
