/** The one window to files: behind it the disk (Node) or the client (browser, virtual folders). URIs in, URIs out. */
import type { DirectoryEntry, DocumentUri, FileStat } from './protocol.ts';

/** No method rejects. URIs are canonical. */
export interface Files {
  /** Entries of a folder, in any order; undefined where it can't be listed. The `kind` of a symbolic link may be wrong. */
  readDirectory(uri: DocumentUri): Promise<readonly DirectoryEntry[] | undefined>;
  /** Follows symbolic links; undefined where there is no such file or folder, and for devices, pipes and sockets. */
  stat(uri: DocumentUri): Promise<FileStat | undefined>;
  /**
   * The file's text without a byte-order mark. `binary` for what is no text; undefined where it can't be read. `size` is
   * what was just seen of it.
   */
  readText(uri: DocumentUri, size?: number): Promise<{ readonly text: string } | 'binary' | undefined>;
  /** The URI a file or folder really has, so that loops of symbolic links are seen; its own where that can't be told. */
  realPath(uri: DocumentUri): Promise<DocumentUri>;
}
