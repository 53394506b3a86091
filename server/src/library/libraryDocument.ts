import type { Digest, SkippedPart } from '../digest/digest.ts';
import type { DocumentUri } from '../protocol.ts';
import type { Occurrence } from './libraryPaper.ts';

/** A text of the library as it was read last. */
export interface LibraryDocument {
  readonly uri: DocumentUri;
  readonly text: string;
  readonly digest: Digest;
  /** Same order as the digest's entries. */
  readonly occurrences: readonly Occurrence[];
  /** Known before any of these is read, of a document of an earlier run. */
  readonly entryCount: number;
  readonly skipped: readonly SkippedPart[];
  /** It is to be set again, of an earlier run: of what it says beside its entries nothing is known. */
  readonly isNote?: boolean;
  /** Tells whether this is its text, without reading it. */
  saysWholly?(text: string): boolean;
  /** Reads it in steps, where it is not read yet. */
  reading?(): Generator<void, void>;
}
