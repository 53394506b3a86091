/** What one text holds as a digest: the value that every later layer works from. Plain data, made once, never changed. */

/** A paper's entry in one digest. Lines are zero-based, characters UTF-16, ends exclusive. */
export interface Entry {
  /** The file's text, byte for byte, without a glued `Subscribe`. */
  readonly title: string;
  readonly titleLine: number;
  readonly titleStart: number;
  readonly titleEndLine: number;
  readonly titleEnd: number;
  /** The file's text, byte for byte, with its line breaks; empty where the entry has none. */
  readonly abstract: string;
  readonly abstractLine: number;
  readonly abstractStart: number;
  readonly abstractEndLine: number;
  readonly abstractEnd: number;
  /** Last line of the entry, metadata included. */
  readonly endLine: number;
  readonly metadata: Metadata | undefined;
}

/** What stands below an abstract. */
export interface Metadata {
  readonly authorCount: number | undefined;
  /** By name, where the digest names them. */
  readonly authors: readonly string[] | undefined;
  /** `YYYY-MM-DD`; undefined also where only month and day are known. */
  readonly date: string | undefined;
  /** The year was left out by the page and inferred. */
  readonly dateInferred: boolean;
  readonly comments: number | undefined;
  readonly organisation: string | undefined;
  /** Without version. */
  readonly arxivId: string | undefined;
  /** Lower case, without resolver. */
  readonly doi: string | undefined;
}

/** A part of the text that could not be read as an entry. */
export interface SkippedPart {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A stretch of lines in one layout. */
export interface Section {
  readonly layout: Layout;
  readonly startLine: number;
  readonly endLine: number;
  /** Day of the copy in its banner, `MM-DD`. */
  readonly copied?: string;
}

export type Layout = 'alternatingLines' | 'cards' | 'plainCards';

export interface Digest {
  readonly entries: readonly Entry[];
  readonly skipped: readonly SkippedPart[];
  readonly sections: readonly Section[];
  /** Number of lines in the text. */
  readonly lineCount: number;
  /** Share of the non-blank lines that belong to the digest, 0 to 1. */
  readonly coverage: number;
}
