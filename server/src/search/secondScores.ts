import Fuse from 'fuse.js';
import type { SearchRecord } from './paperSearch.ts';

/**
 * A second opinion on few records, from 0 to 1 each: how well the query's words fit title and name as fuzzy patterns,
 * whatever the words are taken for.
 */
export function secondScores(query: string, records: readonly SearchRecord[]): readonly number[] {
  const scores = records.map(() => 0);
  const fuse = new Fuse(records, {
    keys: ['readableTitle', 'name'],
    includeScore: true,
    useTokenSearch: true,
    tokenMatch: 'any',
    ignoreLocation: true,
    ignoreFieldNorm: true,
    ignoreDiacritics: true,
    shouldSort: false,
  });
  for (const { refIndex, score } of fuse.search(query.slice(0, longestQuery))) scores[refIndex] = 1 - (score ?? 1);
  return scores;
}

const longestQuery = 120;
