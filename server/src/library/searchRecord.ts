import type { SearchRecord } from '../search/paperSearch.ts';
import { longestAbstract } from './entryFacts.ts';
import type { LibraryPaper } from './libraryPaper.ts';

/** What the search is told of a paper, by its key, with as much of its abstract as is to be found. */
export function searchRecord(
  paper: LibraryPaper,
  key: string,
  abstract = paper.abstract.slice(0, longestAbstract),
): SearchRecord {
  const { id, title, readableTitle, name, metadata } = paper;
  return {
    id,
    key,
    title,
    readableTitle,
    abstract,
    ...(name === undefined ? {} : { name }),
    ...(metadata?.authors === undefined ? {} : { authors: metadata.authors.join('\n') }),
    ...(metadata?.arxivId === undefined ? {} : { arxivId: metadata.arxivId }),
    ...(metadata?.doi === undefined ? {} : { doi: metadata.doi }),
  };
}
