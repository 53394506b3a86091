import { checkIncrementalEdits } from '../library/incrementalEdits.ts';
import { checkEdits } from '../shell/textDocumentLaw.ts';
import type { SoakRow } from './soak.ts';

/** Incremental changes equal whole texts: of documents, and of the digest and the papers read from them. */
export function editRows(): SoakRow[] {
  return [
    row('3,000,000 random edits of a document', () => checkEdits(3_000_000, 7)),
    row('1,000,000 random edits of a digest', () => checkIncrementalEdits(1_000_000, 7)),
  ];
}

function row(what: string, check: () => void): SoakRow {
  try {
    check();
    return { what, found: 'no difference', broken: false };
  } catch (error) {
    return { what, found: String(error), broken: true };
  }
}
