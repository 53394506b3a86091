import type { Library, LibraryDocument } from '../library/library.ts';
import type { PaperSet } from '../library/libraryPaper.ts';
import type { Dialect } from '../notes/dialect.ts';
import { listAround } from '../notes/writing/listAround.ts';
import { placedMentions } from './citationText.ts';

/** The papers that the citation around an offset names already, but for the one at the offset itself. */
export function papersInList(
  library: Library,
  document: LibraryDocument,
  offset: number,
  dialect: Dialect,
  starts: readonly number[],
): PaperSet {
  const placed = placedMentions(library, document, starts);
  const list = listAround(document.text, dialect, placed, offset, library.citing.citeMacros);
  const others = placed.filter(({ mention, lineStart }) => {
    const [start, end] = [lineStart + mention.start, lineStart + mention.end];
    return list && start >= list.start && end <= list.end && (offset < start || offset > end);
  });
  return new Set(others.flatMap(({ mention }) => library.papersMeant(mention)));
}
