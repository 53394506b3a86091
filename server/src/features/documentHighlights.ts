import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Library, LibraryDocument } from '../library/library.ts';
import { mentionsOf } from './keysDocument.ts';
import { papersAt } from './mentions.ts';
import { mentionRange, titleRange } from './places.ts';

/** All places in a document, entries and mentions, that stand for the paper at a position. */
export function documentHighlights(
  library: Library,
  document: LibraryDocument,
  position: Position,
): DocumentHighlight[] {
  const papers = new Set(papersAt(library, document, position));
  if (papers.size === 0) return [];
  const entries = document.occurrences.filter((occurrence) => papers.has(library.paperOf(occurrence)!));
  const mentions = mentionsOf(library, document).filter((mention) =>
    library.papersMeant(mention).some((paper) => papers.has(paper)),
  );
  return [
    ...entries.map(({ entry }) => ({ range: titleRange(entry), kind: DocumentHighlightKind.Text })),
    ...mentions.map((mention) => ({ range: mentionRange(mention), kind: DocumentHighlightKind.Text })),
  ];
}
