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

/** What was read of a text. */
export type ReadText = Pick<LibraryDocument, 'text' | 'digest'>;

/** A document that was read. */
export class ReadDocument implements LibraryDocument {
  readonly uri: DocumentUri;
  readonly occurrences: readonly Occurrence[];
  readonly #read: ReadText;

  constructor(uri: DocumentUri, read: ReadText, occurrences: readonly Occurrence[]) {
    this.uri = uri;
    this.#read = read;
    this.occurrences = occurrences;
  }

  get text(): string {
    return this.#read.text;
  }

  get digest(): Digest {
    return this.#read.digest;
  }

  get entryCount(): number {
    return this.occurrences.length;
  }

  get skipped(): readonly SkippedPart[] {
    return this.digest.skipped;
  }
}
