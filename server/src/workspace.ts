import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { Files } from './files.ts';
import type { DocumentUri, Skipped } from './protocol.ts';
import type { Settings } from './settings.ts';
import type { TextDocument } from './textDocument.ts';

/** What the workspace feeds: the library behind an interface, so that this file knows no papers. URIs are canonical. */
export interface Contents {
  /** Takes over a file's new text; yields at its seams. Same text twice does nothing. Different files may interleave. */
  setting(uri: DocumentUri, text: string): Generator<void, void>;
  delete(uri: DocumentUri): void;
  uris(): Iterable<DocumentUri>;
}

export interface WorkspaceOptions {
  readonly contents: Contents;
  /** The window to the files of a workspace folder. */
  readonly files: (folder: DocumentUri) => Files;
  readonly folders: readonly DocumentUri[];
  readonly settings: Settings['files'];
  /** Contents, `skipped` or `complete` may differ; at most a few times a second. */
  readonly onChanged: () => void;
  /** Files looked at so far in the scan under way; `done === total` ends it. */
  readonly onProgress?: (done: number, total: number) => void;
  /** A line for the log. */
  readonly report?: (message: string) => void;
  readonly delays?: Partial<Delays>;
}

/** Milliseconds. */
export interface Delays {
  /** From the last edit of a document to its parse, when nobody asks for it earlier. */
  readonly edit: number;
  /** In which file events are gathered before the files are looked at. */
  readonly events: number;
  /** Least time between two calls of `onChanged`. */
  readonly changed: number;
  /** Least time from a file event to a look at all files, in case other events were lost. */
  readonly recheck: number;
  /** Work one file may cost before it is put aside. */
  readonly patience: number;
}

/** Open documents and the files of the workspace folders, kept in step with `contents`. No method throws or rejects. */
export declare class Workspace {
  constructor(options: WorkspaceOptions);
  /** The first scan is over: every file is in `contents` or in `skipped`. */
  readonly ready: Promise<void>;
  /** No scan is under way. */
  readonly complete: boolean;
  /** Duration of the first scan, or the time since its start. */
  readonly scanMilliseconds: number;
  /** Files and folders that could not be taken over, by URI. */
  readonly skipped: readonly Skipped[];
  /** Begins the first scan. Documents may be opened before. */
  start(): void;

  /** The open document; any spelling of its URI. */
  document(uri: DocumentUri): TextDocument | undefined;
  open(document: TextDocumentItem): void;
  /** Older versions are ignored. */
  change(uri: DocumentUri, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: DocumentUri): void;
  /** Resolves when the document's text of now is in `contents`. */
  current(uri: DocumentUri): Promise<void>;
  /** Resolves when the text of now of all open documents is in `contents`. */
  flush(): Promise<void>;

  /** Something may have happened to these files or folders: created, changed, deleted, saved. */
  look(uris: readonly DocumentUri[]): void;
  changeFolders(added: readonly DocumentUri[], removed: readonly DocumentUri[]): void;
  changeSettings(settings: Settings['files']): void;
  /** Looks at all files again; those that did not change are not read. */
  rescan(): void;
  /** Handles at once all that waits, and resolves when nothing is under way. */
  settled(): Promise<void>;
  /** Stops for good. */
  dispose(): void;
}
