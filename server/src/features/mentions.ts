import type { Position } from 'vscode-languageserver-types';
import type { Library, LibraryDocument } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { Mention } from '../notes/note.ts';
import { mentionsOf } from './keysDocument.ts';
import { contains, mentionRange, mentionRangeAt, occurrenceAt, titleAt } from './places.ts';

/**
 * The mention of a note at a position, its end included. The text of a link is a mention of what its address means, unless
 * a key or another address stands there.
 */
export function mentionAt(library: Library, document: LibraryDocument, position: Position): Mention | undefined {
  const mentions = mentionsOf(library, document);
  const here = mentions.find((mention) => contains(mentionRange(mention), position));
  if (here && here.form !== 'prose') return here;
  const labelled = mentions.find((mention) => mention.label && contains(mentionRangeAt(mention, position), position));
  return labelled && library.papersMeant(labelled).length > 0 ? labelled : here;
}

/** The papers that a title or a mention at a position stands for. */
export function papersAt(library: Library, document: LibraryDocument, position: Position): readonly LibraryPaper[] {
  const occurrence = titleAt(document, position);
  const paper = occurrence && library.paperOf(occurrence);
  if (paper) return [paper];
  const mention = mentionAt(library, document, position);
  return mention ? library.papersMeant(mention) : [];
}

/** The paper whose entry holds a position, or that a mention there stands for. */
export function paperAt(library: Library, document: LibraryDocument, position: Position): LibraryPaper | undefined {
  const occurrence = occurrenceAt(document, position.line);
  return (occurrence && library.paperOf(occurrence)) ?? papersAt(library, document, position)[0];
}
