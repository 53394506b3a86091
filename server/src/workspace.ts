import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { Contents } from './contents.ts';
import { isIncludedByExtension } from './fileRules.ts';
import type { Files } from './files.ts';
import { FolderFiles } from './folderFiles.ts';
import { Intake, notText } from './intake.ts';
import { OpenDocuments } from './openDocuments.ts';
import type { DocumentUri, FileStat, Skipped } from './protocol.ts';
import type { Settings } from './settings.ts';
import type { TextDocument } from './textDocument.ts';
import { canonicalUri, folderAndName } from './uris.ts';

export type { Contents } from './contents.ts';

export interface WorkspaceOptions {
  readonly contents: Contents;
  /** The window to the files of a workspace folder. */
  readonly files: (folder: DocumentUri) => Files;
  readonly folders: readonly DocumentUri[];
  readonly settings: Settings['files'];
  /** Contents, `skipped` or `complete` may differ; at most a few times a second. */
  readonly onChanged: () => void;
  /** Files dealt with so far in the scan under way; `done === total` ends it. */
  readonly onProgress?: (done: number, total: number) => void;
  /** A line for the log. */
  readonly report?: (message: string) => void;
  /** The text of a file that was read in an earlier run and is still the same; must not reject. */
  readonly readBefore?: (uri: DocumentUri, stat: FileStat) => Promise<string | undefined>;
  /** Files whose text is in the contents from an earlier run, as they were then; must not reject. */
  readonly earlier?: Promise<readonly (readonly [DocumentUri, FileStat])[]>;
  /** Awaited before a file's text is taken over, while others are; must not reject. */
  readonly prepare?: (uri: DocumentUri, text: string) => Promise<void>;
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

const defaultDelays: Delays = { edit: 150, events: 100, changed: 300, recheck: 3000, patience: 15_000 };

/**
 * Open documents and the files of the workspace folders, kept in step with the contents. An open document wins over its
 * file. File events are hints to look: whatever was lost, doubled or reordered, the contents become those of a fresh
 * start. No method throws or rejects.
 */
export class Workspace {
  /** The first scan is over: every file is in the contents or skipped. */
  readonly ready: Promise<void>;
  readonly #onChanged: () => void;
  readonly #betweenChanges: number;
  readonly #documents: OpenDocuments;
  readonly #folderFiles: FolderFiles;
  readonly #intake: Intake;
  #settings: Settings['files'];
  #isScanning = true;
  #started: number | undefined;
  #isDisposed = false;
  #scanMilliseconds: number | undefined;
  #onReady = () => {};
  #lastChange = Number.NEGATIVE_INFINITY;
  #changing: ReturnType<typeof setTimeout> | undefined;

  constructor(options: WorkspaceOptions) {
    const delays = { ...defaultDelays, ...options.delays };
    const report = guardedBy(() => {})((message: string) => options.report?.(message));
    const guarded = guardedBy(report);
    this.#onChanged = guarded(options.onChanged);
    this.#betweenChanges = delays.changed;
    this.#settings = options.settings;
    this.ready = new Promise((resolve) => {
      this.#onReady = resolve;
    });
    this.#documents = new OpenDocuments(delays.edit, (uri) => this.#intake.add(uri, 'read'));
    this.#folderFiles = new FolderFiles({
      files: options.files,
      folders: options.folders.map(canonicalUri),
      settings: options.settings,
      delays,
      report,
      onFile: (uri, need) => this.#intake.add(uri, need),
      passedOn: () => this.#intake.known(),
      isOpen: (uri) => this.#documents.get(uri) !== undefined,
      onProgress: guarded((done, total) => options.onProgress?.(done, total)),
      onScanned: () => this.#scanned(),
    });
    this.#intake = new Intake({
      contents: options.contents,
      source: {
        buffer: (uri) => this.#documents.get(uri)?.text,
        window: (uri) => this.#folderFiles.window(uri),
        largest: () => this.#settings.maximumSizeMB * 2 ** 20,
        readBefore: options.readBefore,
        earlier: options.earlier,
        prepare: options.prepare,
      },
      patience: delays.patience,
      report,
      onDone: (uri) => this.#folderFiles.done(uri),
      onChanged: () => this.#changed(),
    });
  }

  /** In the order in which they were given. */
  get folders(): readonly DocumentUri[] {
    return [...this.#folderFiles.folders];
  }

  /** No scan is to come or under way. */
  get complete(): boolean {
    return !this.#isScanning;
  }

  /** Duration of the first scan, or the time since its start. */
  get scanMilliseconds(): number {
    return this.#scanMilliseconds ?? this.#sinceStart();
  }

  /** Files and folders that could not be taken over, by URI. */
  get skipped(): readonly Skipped[] {
    const files = [...this.#intake.skipped()]
      .map(([uri, reason]) => ({ uri, line: 0, reason }))
      .filter(({ uri, reason }) => reason !== notText || this.#isNamed(uri));
    return [...this.#folderFiles.problems, ...files].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
  }

  /** Files whose text on the disk is that in the contents, with what is known of the file. */
  filesInStep(): readonly (readonly [DocumentUri, FileStat])[] {
    return this.#intake.inStep();
  }

  /** Begins the first scan. Documents may be opened before. */
  start(): void {
    this.rescan();
  }

  /** The open document, for any spelling of its URI. */
  document(uri: DocumentUri): TextDocument | undefined {
    return this.#documents.get(canonicalUri(uri));
  }

  open(document: TextDocumentItem): void {
    this.#documents.open(document);
    this.#folderFiles.look([]);
  }

  /** Older versions are ignored. */
  change(uri: DocumentUri, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.#documents.change(canonicalUri(uri), version, changes);
  }

  close(uri: DocumentUri): void {
    this.#documents.close(canonicalUri(uri));
    this.#folderFiles.look([]);
  }

  /** Resolves when the document's text of now is in the contents. */
  current(uri: DocumentUri): Promise<void> {
    const key = canonicalUri(uri);
    this.#documents.takeOverEdited(key);
    return this.#intake.ahead(key);
  }

  /** Resolves when the text of now of all open documents is in the contents. */
  async flush(): Promise<void> {
    await Promise.all([...this.#documents.uris()].map((uri) => this.current(uri)));
  }

  /** Something may have happened to these files or folders: created, changed, deleted, saved. */
  look(uris: readonly DocumentUri[]): void {
    this.#folderFiles.look(uris);
  }

  changeFolders(added: readonly DocumentUri[], removed: readonly DocumentUri[]): void {
    const folders = new Set(this.#folderFiles.folders);
    for (const uri of removed) folders.delete(canonicalUri(uri));
    for (const uri of added) folders.add(canonicalUri(uri));
    this.#folderFiles.folders = folders;
    this.rescan();
  }

  changeSettings(settings: Settings['files']): void {
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return;
    this.#settings = settings;
    this.#folderFiles.configure(settings);
    this.rescan();
  }

  /** Looks at all files again; those that did not change are not read. */
  rescan(): void {
    this.#isScanning = true;
    this.#started ??= performance.now();
    this.#folderFiles.scan();
    this.#changed();
  }

  /** Handles at once all that waits, and resolves when nothing is under way. */
  async settled(): Promise<void> {
    await this.flush();
    await this.#folderFiles.settled();
    await this.#intake.idle();
  }

  /** Stops for good. */
  dispose(): void {
    this.#isDisposed = true;
    this.#onReady();
    clearTimeout(this.#changing);
    this.#documents.dispose();
    this.#folderFiles.dispose();
    this.#intake.dispose();
  }

  /** Binary files are nothing to speak of where all files are included. */
  #isNamed(uri: DocumentUri): boolean {
    return isIncludedByExtension(this.#folderFiles.rules, folderAndName(uri).name);
  }

  #scanned(): void {
    this.#isScanning = false;
    this.#scanMilliseconds ??= this.#sinceStart();
    this.#onReady();
    this.#changed();
  }

  #sinceStart(): number {
    return this.#started === undefined ? 0 : performance.now() - this.#started;
  }

  #changed(): void {
    if (this.#changing !== undefined || this.#isDisposed) return;
    const wait = Math.max(0, this.#lastChange + this.#betweenChanges - performance.now());
    this.#changing = setTimeout(() => {
      this.#changing = undefined;
      this.#lastChange = performance.now();
      this.#onChanged();
    }, wait);
  }
}

/** A callback whose failure is reported and goes no further. */
function guardedBy(report: (message: string) => void) {
  return <A extends unknown[]>(callback: (...values: A) => void) => {
    return (...values: A): void => {
      try {
        callback(...values);
      } catch (error) {
        report(`A listener failed: ${error}`);
      }
    };
  };
}
