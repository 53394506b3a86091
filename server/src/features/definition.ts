import type { Location, Position } from 'vscode-languageserver-types';
import type { Library, LibraryDocument } from '../library/library.ts';
import { papersAt } from './mentions.ts';
import { titleAt, titleLocation } from './places.ts';

/** From a mention to the paper's entries; from an entry to the paper's other entries, or to itself if it is the only one. */
export function definition(library: Library, document: LibraryDocument, position: Position): Location[] {
  const here = titleAt(document, position);
  const all = papersAt(library, document, position).flatMap((paper) => paper.occurrences);
  const others = all.filter((occurrence) => occurrence !== here);
  return (others.length > 0 ? others : all).map(titleLocation);
}
