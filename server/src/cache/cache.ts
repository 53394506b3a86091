import type { FactsTable } from '../library/factsTable.ts';
import type { DocumentUri, FileStat } from '../protocol.ts';
import type { SavedParts } from '../search/savedParts.ts';

/** Size and time of a file, by which it is known to be the one read before. */
export type FileMark = Pick<FileStat, 'size' | 'modified'>;

/** What is kept of a file: its text, and what was found out about the entries in it. */
export interface CachedText {
  readonly text: string;
  /** Of all entries, in order; several tables for many. */
  readonly facts: readonly FactsTable[];
}

/** The same, to be kept: a table may be its JSON. */
export interface TextContents {
  readonly text: string;
  readonly facts: readonly (FactsTable | string)[];
}

/** What is kept of a file, of which parts are read one by one. */
export interface CachedBody {
  /** Number of tables. */
  readonly tables: number;
  table(number: number): FactsTable;
  /** A part of the text, by the bytes of its UTF-8. */
  stretch(start: number, end: number): string;
  /** Whether this is the text. */
  says(text: string): boolean;
  readingText(): Generator<void, string | undefined>;
  /** Nothing of it is wanted any more. */
  release(): void;
}

/** A file that is to be kept. */
export interface TextToCache {
  readonly uri: DocumentUri;
  readonly mark: FileMark;
  readonly contents: () => TextContents;
}

/**
 * What an earlier run has left, so that only files that changed are read. It may be lost or damaged at any time: then
 * less is known, and nothing else differs. No method throws or rejects.
 */
export interface Cache {
  /** Looks what is there; what is asked before is not there. */
  load(): Promise<void>;
  /** Number of files of which something is kept. */
  readonly size: number;
  /** Takes away all that was kept. */
  clear(): Promise<void>;
  /** What was kept of a file, if the file is still the same. */
  text(uri: DocumentUri, mark: FileMark): Promise<CachedText | undefined>;
  /** The same, found sound, of which what is wanted is read when it is; only where there is an index. */
  body(uri: DocumentUri, mark: FileMark): CachedBody | undefined;
  /** Brings what is kept in step with the files there are. Writes nothing where it is. */
  keep(texts: readonly TextToCache[]): Promise<void>;
  /** Keeps these, too, in the midst of a run: what is kept already stays, and can still be read. */
  keepMore(texts: readonly TextToCache[]): Promise<void>;
  /** What `keepIndex` kept last. */
  index(): Promise<SavedParts | undefined>;
  /** Keeps an index, unless it changes meanwhile; tells whether it did. */
  keepIndex(parts: SavedParts, isCurrent: () => boolean): Promise<boolean>;
}
