/** The one window to files: behind it the disk (Node) or the client (browser, virtual folders). URIs in, URIs out. */
import type { DirectoryEntry, DocumentUri, FileStat } from './protocol.ts';

export interface Files {
  /** Entries of a folder; empty where it can't be listed. */
  readDirectory(uri: DocumentUri): Promise<readonly DirectoryEntry[]>;
  /** Follows symbolic links; undefined where there is no such file. */
  stat(uri: DocumentUri): Promise<FileStat | undefined>;
  /** The file's text without a byte-order mark. `binary` for what is no text; undefined where it can't be read. */
  readText(uri: DocumentUri): Promise<{ readonly text: string } | 'binary' | undefined>;
  /** The place a folder really has, so that loops of symbolic links are seen; the URI itself where that can't be told. */
  realPath(uri: DocumentUri): Promise<string>;
}
