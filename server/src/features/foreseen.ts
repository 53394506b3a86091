import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { DocumentUri } from '../protocol.ts';
import type { Settings } from '../settings.ts';
import { relatedTo } from './related.ts';

/** Hovers come one at a time, and more papers than these would be for nothing. */
const most = 60;

/** Finds out what takes longest of a hover: the papers related to those that some notes mention. Yields often. */
export function* foreseen(
  library: Library,
  uris: Iterable<DocumentUri>,
  { enabled, relatedPapers }: Settings['hover'],
): Generator<void, void> {
  if (!enabled || relatedPapers === 0) return;
  const papers = new Set<LibraryPaper>();
  for (const uri of uris) {
    // A change has come meanwhile, after which all this begins anew.
    if (!library.read) return;
    for (const mention of library.mentionsIn(uri)) {
      if (papers.size >= most) break;
      for (const paper of library.papersMeant(mention)) papers.add(paper);
    }
    yield;
  }
  for (const paper of papers) yield* relatedTo(library, paper, relatedPapers);
}
