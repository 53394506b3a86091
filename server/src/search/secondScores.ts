import Fuse from 'fuse.js';
import type { SearchRecord } from './paperSearch.ts';

/**
 * A second opinion on few records, from 0 to 1 each: how well the query's words fit title and name as fuzzy patterns,
 * whatever the words are taken for.
 */
export function secondScores(query: string, records: readonly SearchRecord[]): readonly number[] {
  const scores = records.map(() => 0);
  // What is folded here is not folded again for each word of the query; most papers have nothing to strip.
  const texts = records.map(({ readableTitle, name }) => ({
    title: readableTitle.toLowerCase(),
    name: name?.toLowerCase(),
  }));
  const typed = query.slice(0, longestQuery).toLowerCase();
  const fuse = new Fuse(texts, {
    keys: ['title', 'name'],
    includeScore: true,
    useTokenSearch: true,
    tokenMatch: 'any',
    ignoreLocation: true,
    ignoreFieldNorm: true,
    isCaseSensitive: true,
    ignoreDiacritics: hasOther(typed) || texts.some(({ title, name = '' }) => hasOther(title) || hasOther(name)),
    shouldSort: false,
  });
  for (const { refIndex, score } of fuse.search(typed)) scores[refIndex] = 1 - (score ?? 1);
  return scores;
}

/** Whether a text has letters or signs beyond ASCII. */
function hasOther(text: string): boolean {
  return /[\u0080-\uffff]/.test(text);
}

const longestQuery = 120;
