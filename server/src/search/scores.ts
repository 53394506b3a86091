import { folded } from '../text/fold.ts';
import type { AbstractOccurrence, CloseReader } from './closeReader.ts';
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
  places: readonly (Place | undefined)[],
  elsewhere: (word: number) => number,
  reader: Pick<CloseReader, 'words' | 'nameLength'>,
): number {
  let score = 0;
  let fromStart = places[0]?.first === 0;
  for (let word = 0; word < places.length; word++) {
    const place = places[word];
    score += Math.max(place?.gain ?? 0, elsewhere(word));
    if (word === 0) continue;
    const before = places[word - 1];
    if (place && before && follows(place, before)) score += weights.adjacent;
    else {
      fromStart = false;
      if (place && before && place.first > before.last) score += weights.inOrder;
    }
  }
  if (!fromStart) return score;
  const bonus = startBonus(record.readableTitle, query.text);
  if (bonus > 0) score += Math.max(0, bonus + evenLength(reader.words.count)) * places.length;
  return places.at(-1)!.last === reader.nameLength(record) - 1 ? score + weights.wholeName : score;
}

/** What an abstract adds for words that the title lacks: if they stand together there, or come back. */
export function abstractScore(
  occurrences: readonly AbstractOccurrence[],
  readings: readonly Reading[],
  missing: readonly boolean[],
): number {
  const lastOf = readings.map(() => -Infinity);
  const counts = readings.map(() => 0);
  const nearness = readings.map(() => 0);
  for (const { word, gain, first, last } of occurrences) {
    if (gain < readings[word]!.most * leastShare) continue;
    const before = first - (lastOf[word - 1] ?? -Infinity);
    const after = first - (lastOf[word + 1] ?? -Infinity);
    if (before <= 1) nearness[word] = Math.max(nearness[word]!, weights.adjacentInAbstract);
    else if (before <= nearby) nearness[word] = Math.max(nearness[word]!, weights.nearInAbstract);
    if (after <= nearby) nearness[word + 1] = Math.max(nearness[word + 1]!, weights.nearInAbstract);
    if (first > lastOf[word]!) counts[word]!++;
    lastOf[word] = last;
  }
  let score = 0;
  readings.forEach((_, word) => {
    if (missing[word] || missing[word - 1]) score += nearness[word]!;
    if (missing[word])
      score += weights.repeatedInAbstract * Math.log2(Math.max(1, Math.min(mostRepeats, counts[word]!)));
  });
  return score;
}

function follows(place: Place, before: Place): boolean {
  return place.first === before.last + 1 || (place.first === before.first && place.last === before.last);
}

/** Takes back what a title's length counts: a start says as much of a long title as of a short one. */
function evenLength(titleLength: number): number {
  return weights.lengthShare * Math.log(Math.max(1, titleLength) / weights.titleWords);
}

/** For each word, if the title starts letter by letter as the query does. */
function startBonus(title: string, query: string): number {
  if (title.toLowerCase().startsWith(query.trim().toLowerCase())) return weights.sameStart;
  return folded(title).startsWith(folded(query)) ? weights.foldedStart : 0;
}

/** Words apart up to which two words stand near each other. */
const nearby = 6;
const mostRepeats = 8;
/** Part of a word's highest gain that an abstract's word must have. */
const leastShare = 0.25;
