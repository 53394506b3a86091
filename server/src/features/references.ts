import type { Location, Position, ReferenceContext } from 'vscode-languageserver-types';
import type { Library, LibraryDocument } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import { papersAt } from './mentions.ts';
import { mentionRange, titleLocation } from './places.ts';

/** The mentions in notes of the paper at a position, behind its entries in digests, which declare it, if these are asked for. */
export function references(
  library: Library,
  document: LibraryDocument,
  position: Position,
  { includeDeclaration }: ReferenceContext,
): Location[] {
  return papersAt(library, document, position).flatMap((paper) => [
    ...(includeDeclaration ? paper.occurrences.map(titleLocation) : []),
    ...citations(library, paper),
  ]);
}

/** Every mention of a paper in notes. */
export function citations(library: Library, paper: LibraryPaper): Location[] {
  return library.citationsOf(paper).map(({ uri, mention }) => ({ uri, range: mentionRange(mention) }));
}
