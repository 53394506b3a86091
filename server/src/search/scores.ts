import { folded } from '../text/fold.ts';
import type { AbstractOccurrence } from './closeReader.ts';
import type { SearchRecord } from './paperSearch.ts';
import type { Query } from './query.ts';
import type { Reading } from './readings.ts';
import type { Place } from './titlePlaces.ts';
import { weights } from './weights.ts';

/**
 * The score of a title: each word's gain there or, where that is more, elsewhere, and bonuses for order. Never less than
 * the words' gains alone.
 */
export function titleScore(
  record: SearchRecord,
  query: Query,
  readings: readonly Reading[],
  places: readonly (Place | undefined)[],
  elsewhere: (word: number) => number,
  nameLength: number,
): number {
  let score = 0;
  let fromStart = places[0]?.first === 0;
  places.forEach((place, word) => {
    score += Math.max(place?.gain ?? 0, elsewhere(word));
    const before = word > 0 ? places[word - 1] : undefined;
    if (word === 0) {
      if (place?.first === 0 && place.gain >= readings[0]!.most * surely) score += weights.firstWord;
    } else if (place && before && follows(place, before)) score += weights.adjacent;
    else {
      fromStart = false;
      if (place && before && place.first > before.last) score += weights.inOrder;
    }
  });
  if (!fromStart) return score;
  const isLiteral = folded(record.readableTitle).startsWith(folded(query.text));
  score += isLiteral
    ? weights.literalStart * places.length
    : weights.wholeStart + weights.wholeStartPerWord * places.length;
  return places.at(-1)!.last === nameLength - 1 ? score + weights.wholeName : score;
}

/** What an abstract adds for words that the title lacks and that stand together there, and for any word that comes back. */
export function abstractScore(
  occurrences: readonly AbstractOccurrence[],
  readings: readonly Reading[],
  missing: readonly boolean[],
): number {
  const seen = readings.map(() => ({ count: 0, last: -Infinity }));
  const nearness = readings.map(() => 0);
  for (const { word, gain, first, last } of occurrences) {
    if (gain < readings[word]!.most * leastShare) continue;
    const here = seen[word]!;
    if (first > here.last) here.count++;
    const before = seen[word - 1];
    const after = seen[word + 1];
    if (before && first - before.last <= nearby) {
      const bonus = first - before.last <= 1 ? weights.adjacentInAbstract : weights.nearInAbstract;
      nearness[word] = Math.max(nearness[word]!, bonus);
    }
    if (after && first - after.last <= nearby)
      nearness[word + 1] = Math.max(nearness[word + 1]!, weights.nearInAbstract);
    here.last = last;
  }
  let score = 0;
  readings.forEach((_, word) => {
    if (missing[word] || missing[word - 1]) score += nearness[word]!;
    score += weights.repeatedInAbstract * Math.log2(Math.max(1, Math.min(mostRepeats, seen[word]!.count)));
  });
  return score;
}

function follows(place: Place, before: Place): boolean {
  return place.first === before.last + 1 || (place.first === before.first && place.last === before.last);
}

/** Part of a word's highest gain from which on a title's first word counts as meant. */
export const surely = 0.8;
/** Words apart up to which two words stand near each other. */
const nearby = 6;
const mostRepeats = 8;
const leastShare = 0.25;
