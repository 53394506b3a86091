import MiniSearch from 'minisearch';
import type { SearchRecord } from '../../server/src/search/paperSearch.ts';
import { built, fuseSearcher, type Searcher } from '../search/searchFigures.ts';

/** Searches over papers to compare, each set up as its makers advise for what is typed. */
export const searchers = {
  'Literature Notes': (records) => built(records).search,
  minisearch: (records) => {
    const search = new MiniSearch<SearchRecord>({
      fields: ['title', 'name', 'abstract'],
      searchOptions: { boost: { title: 3, name: 3 }, prefix: true, fuzzy: 0.2 },
    });
    search.addAll(records);
    return (query, limit) =>
      search
        .search(query)
        .slice(0, limit)
        .map(({ id }) => id as string);
  },
  'fuse.js, token search': fuseSearcher,
} satisfies Record<string, (records: readonly SearchRecord[]) => Searcher>;

export type SearcherName = keyof typeof searchers;
