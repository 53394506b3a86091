import { isExplicit } from '../notes/note.ts';
import type { Library } from './library.ts';

/** Mentions between two yields. */
const stride = 16;

/** Mentions that mean a paper, and explicit keys that mean none. Walks over all mentions; yields often. */
export function* citationCounts(library: Library): Generator<void, { citations: number; unresolved: number }> {
  const counts = { citations: 0, unresolved: 0 };
  let looked = 0;
  for (const { mention } of library.citations()) {
    if (++looked % stride === 0) yield;
    if (library.papersMeant(mention).length > 0) counts.citations++;
    else if (mention.kind === 'key' && isExplicit(mention) && !library.definedKeys.has(mention.target))
      counts.unresolved++;
  }
  return counts;
}
