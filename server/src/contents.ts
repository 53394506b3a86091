import type { DocumentUri } from './protocol.ts';

/** What the workspace feeds: the library behind an interface, so that the workspace knows no papers. */
export interface Contents {
  /**
   * Takes over a file's new text; yields at its seams. The same text twice does nothing. Different files may interleave;
   * one that was begun may be left unfinished, then `delete` follows.
   */
  setting(uri: DocumentUri, text: string): Generator<void, void>;
  delete(uri: DocumentUri): void;
  uris(): Iterable<DocumentUri>;
}
