import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { PaperId } from '../protocol.ts';

/** The papers with ids, in their order; one that is gone is left out. */
export function papersOf(library: Library, ids: readonly PaperId[]): LibraryPaper[] {
  return ids.flatMap((id) => library.paper(id) ?? []);
}
