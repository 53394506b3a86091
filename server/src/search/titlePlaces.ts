import type { WordScanner } from '../text/wordScanner.ts';
import type { Spans } from './indexedSpans.ts';
import { initialsOf, isSmallWord } from './initials.ts';
import type { Occurrence } from './occurrences.ts';
import { type Reading, titleGain } from './readings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where a word of the query stands in a title. */
export interface Place {
  /** Numbers of the title's words. */
  readonly first: number;
  readonly last: number;
  readonly gain: number;
  /** `initials` stand for the words by their first letters. */
  readonly kind: 'term' | 'phrase' | 'initials';
}

/** The best place of each word of the query in a scanned title; undefined where it has none. */
export function titlePlaces(
  title: WordScanner,
  spans: Spans,
  occurrences: readonly Occurrence[],
  readings: readonly Reading[],
  vocabulary: Vocabulary,
): readonly (Place | undefined)[] {
  const length = Math.min(255, title.count);
  const places: Place[][] = readings.map(({ phrases }) =>
    phrases.flatMap(({ parts, ratio }) => {
      const gain = titleGain(ratio, length);
      if (typeof parts === 'string') return placed(initialsIn(title, parts), gain, 'initials');
      return placed(phraseIn(title, spans, parts, vocabulary), gain, 'phrase');
    }),
  );
  for (const { word, row, first, last } of occurrences) {
    const { ratios, shares } = readings[word]!;
    places[word]!.push({ first, last, gain: shares[row]! * titleGain(ratios[row]!, length), kind: 'term' });
  }
  let after = 0;
  return places.map((candidates) => {
    const best = bestPlace(candidates, after);
    if (best) after = best.last + 1;
    return best;
  });
}

/** The place with the highest gain; of equals the first from where the word before ends. */
function bestPlace(candidates: readonly Place[], after: number): Place | undefined {
  let best: Place | undefined;
  for (const place of candidates) {
    if (!best || place.gain > best.gain || (place.gain === best.gain && way(place, after) < way(best, after)))
      best = place;
  }
  return best;
}

/** Words to go from a place to another; backwards is farther than any title is long. */
function way({ first }: Place, after: number): number {
  return first >= after ? first - after : 100_000 + after - first;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function placed(stretch: Stretch | undefined, gain: number, kind: Place['kind']): Place[] {
  return stretch ? [{ ...stretch, gain, kind }] : [];
}

function phraseIn(
  title: WordScanner,
  spans: Spans,
  parts: readonly number[],
  vocabulary: Vocabulary,
): Stretch | undefined {
  const terms = Array.from({ length: spans.count }, (_, i) =>
    vocabulary.find(title.codes, title.wordStart[spans.first[i]!]!, title.wordStart[spans.last[i]! + 1]!),
  );
  /** The last word of the phrase if its parts from `part` on stand at a word, or -1. */
  const endFrom = (first: number, part: number): number => {
    for (let i = 0; i < terms.length; i++) {
      if (spans.first[i] !== first || terms[i] !== parts[part]) continue;
      const end = part + 1 === parts.length ? spans.last[i]! : endFrom(spans.last[i]! + 1, part + 1);
      if (end >= 0) return end;
    }
    return -1;
  };
  for (let first = 0; first < title.count; first++) {
    const last = endFrom(first, 0);
    if (last >= 0) return { first, last };
  }
  return undefined;
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
