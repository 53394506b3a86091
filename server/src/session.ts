/** What lives from `initialize` to `exit`: the library, the workspace that feeds it, and what the client is told unasked. */
import type { Connection, Diagnostic, InitializeParams, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { Remembering } from './cache/remembering.ts';
import { diagnostics } from './features/diagnostics.ts';
import { foreseen } from './features/foreseen.ts';
import { keysDiagnostics, keysSkipped } from './features/keysDiagnostics.ts';
import { themesDiagnostics, themesSkipped } from './features/themesDiagnostics.ts';
import { keyDiagnostics } from './features/unknownKeys.ts';
import { foldersOf, withoutRoot } from './initialization.ts';
import { Leisure } from './leisure.ts';
import { citationCounts } from './library/citationCounts.ts';
import { Library, type LibraryDocument } from './library/library.ts';
import { type Dialect, dialectOf } from './notes/dialect.ts';
import { citeMacrosWith } from './notes/forms/latexMacros.ts';
import { keysFiles, type OwnFiles, themesFiles } from './ownFiles.ts';
import {
  changedNotification,
  type DigestOpenedParams,
  type DocumentUri,
  digestOpenedNotification,
  type InitializationOptions,
  type Status,
} from './protocol.ts';
import { ScanProgress } from './scanProgress.ts';
import { type Settings, settingsFrom } from './settings.ts';
import { anybody, inSlices } from './sliced.ts';
import { type Runner, SpareRun } from './spareRun.ts';
import type { Surroundings } from './surroundings.ts';
import { prepared } from './themes/themes.ts';
import { TypingPlaces } from './typingPlaces.ts';
import { canonicalUri } from './uris.ts';
import { withinMilliseconds } from './withinMilliseconds.ts';
import { Workspace } from './workspace.ts';

/** Share of a text that must be a digest for the text to count as one. */
const digestFromTopToBottom = 0.8;
/** Milliseconds that a search waits until a few papers are there; of more it takes what is known. */
const searchPatience = 5000;
const fewPapers = 1000;
const betweenLooks = 50;
/** Milliseconds that a completion waits for files to be read, and again for them to be indexed: where some are, and where none is. */
const typingPatience = { some: 50, none: 500 };
/** Milliseconds that the tree waits for its first groups. */
const dividingPatience = 300;
/** Milliseconds after an edit for which a key that it ends in is not judged. */
const beforeJudging = 1500;
/** Milliseconds that the end waits for the cache: clients lose patience after two seconds. */
const farewell = 1500;
/** Least milliseconds between two notifications that something changed. */
const betweenNotifications = 300;

export class Session {
  readonly library = new Library();
  readonly workspace: Workspace;
  settings: Settings;
  readonly #themes: OwnFiles;
  readonly #keys: OwnFiles;
  readonly #remembering: Remembering;
  readonly #connection: Connection;
  readonly #refreshesLenses: boolean;
  readonly #open = new Set<DocumentUri>();
  readonly #announced = new Set<DocumentUri>();
  readonly #published = new Map<DocumentUri, string>();
  readonly #typing = new TypingPlaces(beforeJudging, () => this.#publishDiagnostics());
  readonly #settling = new SpareRun((run) => this.#settle(run));
  readonly #leisure: Leisure;
  readonly #foreseeing = new SpareRun((run) => run(foreseen(this.library, this.#open, this.settings.hover)));
  #indexMilliseconds = 0;
  #notifying: ReturnType<typeof setTimeout> | undefined;
  #lastNotification = Number.NEGATIVE_INFINITY;
  #isDisposed = false;
  #hasScanned = false;
  /** Names of further macros that the library knows of. */
  #macros = '';

  constructor(connection: Connection, params: InitializeParams, { files, cache, helper }: Surroundings) {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    this.#connection = connection;
    this.#refreshesLenses = params.capabilities?.workspace?.codeLens?.refreshSupport === true;
    const progress = params.capabilities?.window?.workDoneProgress ? new ScanProgress(connection) : undefined;
    this.settings = settingsFrom(withoutRoot(options.settings));
    this.#themes = themesFiles(this.library, this.settings.themes.useFile);
    this.#keys = keysFiles(this.library, this.settings.keys.useFile);
    this.#followCitations();
    this.library.groups.divides = this.settings.themes.divideOther;
    const kept = options.cacheDirectory ? cache?.(options.cacheDirectory) : undefined;
    if (!this.settings.cache.enabled) void kept?.clear();
    const cached = this.settings.cache.enabled ? kept : undefined;
    this.#remembering = new Remembering(cached, helper, this.library);
    this.#leisure = new Leisure({
      library: this.library,
      keep: () => this.#remembering.keep(this.workspace),
      onTidied: () => {
        this.#remembering.keepSoon(this.workspace); // what is tidied is another index
        void this.#foreseeing.run();
      },
      onDivided: () => this.#notifyChanged(),
      report: (message) => connection.console.error(message),
    });
    this.workspace = new Workspace({
      contents: {
        setting: (uri, text) => this.#ownFiles(uri)?.setting(uri, text) ?? this.#setting(uri, text),
        delete: (uri) => (this.#ownFiles(uri) ?? this.library).delete(uri),
        uris: () => [...this.library.uris(), ...this.#themes.uris(), ...this.#keys.uris()],
      },
      files,
      folders: foldersOf(params),
      settings: this.settings.files,
      onChanged: () => this.#changed(),
      onProgress: (done, total) => progress?.show(done, total),
      report: (message) => connection.console.info(message),
      readBefore: (uri, stat) => this.#remembering.text(uri, stat),
      earlier: this.#remembering.earlier,
      prepare: (uri, text) => this.#remembering.prepare(uri, text),
    });
  }

  *#setting(uri: DocumentUri, text: string): Generator<void, void> {
    const known = yield* this.#remembering.facts(uri, text);
    yield* this.library.setting(uri, text, this.workspace.document(uri)?.languageId, known);
  }

  opened(uri: DocumentUri): void {
    this.#open.add(canonicalUri(uri));
  }

  edited(uri: DocumentUri, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.#typing.edited(canonicalUri(uri), changes);
    this.workspace.change(uri, version, changes);
  }

  closed(anyUri: DocumentUri): void {
    const uri = canonicalUri(anyUri);
    this.#typing.forget(uri);
    this.#open.delete(uri);
    this.#announced.delete(uri);
    if (!this.#ownFiles(uri) && this.#published.delete(uri))
      void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The text of now, read; undefined for a document that is neither open nor a file of the workspace. */
  async document(uri: DocumentUri): Promise<LibraryDocument | undefined> {
    await this.workspace.current(uri);
    const isKnown = this.workspace.document(uri) ?? this.library.document(canonicalUri(uri));
    if (!isKnown) await this.workspace.ready;
    return this.library.document(canonicalUri(uri));
  }

  /**
   * Resolves when every file has been read, every open document's text of now is in the library, and everything that notes
   * mention is known.
   */
  async scanned(): Promise<void> {
    await this.workspace.ready;
    await this.workspace.flush();
    while (!this.library.read) await inSlices(this.library.reading());
  }

  /** Resolves when themes and search cover all of that, too. */
  async indexed(): Promise<void> {
    await this.scanned();
    await this.#settling.waitFor(this.#settled());
  }

  async #settled(): Promise<void> {
    while (!this.library.settled && !this.#isDisposed) await this.#settling.run();
  }

  /** Resolves when *Other* is divided into groups, too. */
  async divided(): Promise<void> {
    await this.indexed();
    while (!this.library.groups.divided && !this.#isDisposed) {
      await this.#leisure.divide();
      await this.indexed();
    }
  }

  /** The same, but waits a moment at most; not at all where there were groups before. */
  async dividedSoon(): Promise<void> {
    await this.indexed();
    if (this.library.groups.divided || this.library.groups.all().length > 0) return;
    await this.#leisure.divide(dividingPatience);
  }

  /** Resolves when all is indexed that file events have told of so far, too. */
  async settled(): Promise<void> {
    await this.workspace.settled();
    await this.indexed();
  }

  /** Resolves when all is indexed, or, of many papers, when the titles read so far are: a search goes by what is known then. */
  async indexedSoon(): Promise<void> {
    let isDone = false;
    const all = this.scanned()
      .then(() => this.#settled())
      .then(() => {
        isDone = true;
      });
    for (let waited = 0; !isDone && !this.#hasManyToIndex && waited < searchPatience; waited += betweenLooks)
      await this.#settling.waitFor(withinMilliseconds(betweenLooks, all));
    if (isDone) return;
    await this.workspace.flush();
    await this.#titled();
  }

  /** Resolves when all is indexed, or after a moment, also in the midst of the scan: for whoever is typing. */
  async findable(): Promise<void> {
    if (this.complete) return;
    const patience = this.library.search.size > 0 ? typingPatience.some : typingPatience.none;
    await withinMilliseconds(patience, this.scanned());
    if (this.library.settled) return;
    const found = this.#remembering.restoresSearch ? this.#titled() : this.#settling.run();
    await this.#settling.waitFor(withinMilliseconds(patience, found));
  }

  /** Makes titles findable, or, when all is read, what the search of an earlier run knows. */
  #titled(): Promise<void> {
    if (this.#remembering.restoresSearch && this.workspace.complete) return this.#remembering.restoreSearch();
    return inSlices(this.library.titling());
  }

  /** What a document is written in; undefined for what is no note. */
  dialect(uri: DocumentUri): Dialect | undefined {
    return dialectOf(this.workspace.document(uri)?.languageId ?? '', uri);
  }

  get #hasManyToIndex(): boolean {
    return (this.workspace.complete ? this.library.unsettled : this.library.counts.papers) > fewPapers;
  }

  /** Whether nothing is left to read or to index. */
  get complete(): boolean {
    return this.workspace.complete && this.library.settled;
  }

  /** Ends what would go on by itself; resolves when what was found out is kept for the next time. */
  async dispose(): Promise<void> {
    this.#isDisposed = true;
    const kept = this.#remembering.keepLast(this.workspace);
    this.#leisure.end();
    clearTimeout(this.#notifying);
    this.#typing.dispose();
    this.workspace.dispose();
    await anybody.waitFor(withinMilliseconds(farewell, kept));
  }

  *status(): Generator<void, Status> {
    return {
      ...(yield* citationCounts(this.library)),
      complete: this.complete,
      ...this.library.counts,
      skipped: [
        ...this.workspace.skipped,
        ...this.library.skipped(),
        ...themesSkipped(this.library),
        ...(this.#hasScanned ? keysSkipped(this.library) : []),
      ],
      milliseconds: {
        scan: Math.round(this.workspace.scanMilliseconds),
        index: Math.round(this.#indexMilliseconds),
      },
      cache: this.#remembering.state,
    };
  }

  /** The settings may have changed: what is shown unasked is brought up to date. */
  configure(value: unknown): void {
    const hadLenses = this.settings.codeLens.enabled;
    this.settings = settingsFrom(withoutRoot(value));
    if (hadLenses && !this.settings.codeLens.enabled) this.#refreshLenses();
    this.#followCitations();
    this.workspace.changeSettings(this.settings.files);
    this.#themes.isUsed = this.settings.themes.useFile;
    this.#keys.isUsed = this.settings.keys.useFile;
    this.library.groups.divides = this.settings.themes.divideOther;
    this.#leisure.divideSoon();
    this.#changed();
  }

  #followCitations(): void {
    const { detect, latexMacros } = this.settings.citations;
    this.library.citing.detection = detect;
    const names = latexMacros.join();
    if (names !== this.#macros) this.library.citing.citeMacros = citeMacrosWith(latexMacros);
    this.#macros = names;
  }

  #changed(): void {
    this.#hasScanned ||= this.workspace.complete;
    // Titles first: a scan is not slowed down by what can be done after it.
    if (this.workspace.complete || this.#remembering.hasTime) void this.#settling.run();
    if (this.complete) void this.#foreseeing.run();
    else this.#remembering.keepSome(this.workspace);
    this.#publishDiagnostics();
    this.#announceDigests();
    this.#notifyChanged();
  }

  /** Brings themes and search up to date. */
  async #settle(run: Runner): Promise<void> {
    if (this.library.settled) return this.#leisure.hasBegun ? undefined : this.#leisure.begin();
    const started = performance.now();
    await this.#remembering.restoreSearch();
    if (this.library.needsLexicon) await run(prepared());
    await run(this.#leisure.untilEnd(this.library.settling()));
    if (this.#isDisposed) return;
    this.#indexMilliseconds += performance.now() - started;
    this.#leisure.begin();
    this.#publishDiagnostics();
    this.#notifyChanged();
  }

  #notifyChanged(): void {
    if (this.#notifying !== undefined || this.#isDisposed) return;
    const wait = Math.max(0, this.#lastNotification + betweenNotifications - performance.now());
    this.#notifying = setTimeout(() => {
      this.#notifying = undefined;
      this.#lastNotification = performance.now();
      void this.#connection.sendNotification(changedNotification, {});
      if (this.settings.codeLens.enabled) this.#refreshLenses();
    }, wait);
  }

  /** Files that the user writes for us: they are told of their mistakes whether they are open or not. */
  #ownFiles(uri: DocumentUri): OwnFiles | undefined {
    return [this.#themes, this.#keys].find((files) => files.has(uri));
  }

  #refreshLenses(): void {
    if (this.#refreshesLenses) this.#connection.sendRequest('workspace/codeLens/refresh').catch(() => {}); // a client may refuse
  }

  #publishDiagnostics(): void {
    const gone = [...this.#published.keys()].filter((uri) => this.#ownFiles(uri));
    for (const uri of new Set([...this.#open, ...this.#themes.uris(), ...this.#keys.uris(), ...gone])) {
      if (this.#isBehind(uri)) continue;
      const own = this.settings.diagnostics.enabled ? this.#diagnostics(uri) : [];
      const found = [...own, ...this.#keyDiagnostics(uri)];
      const text = JSON.stringify(found);
      if (text === (this.#published.get(uri) ?? '[]')) continue;
      this.#published.set(uri, text);
      void this.#connection.sendDiagnostics({ uri, diagnostics: found });
    }
  }

  /** An edit of the document is still to be read: its diagnostics come with it. */
  #isBehind(uri: DocumentUri): boolean {
    const read = this.library.document(uri);
    const open = this.workspace.document(uri);
    return read !== undefined && open !== undefined && open.text !== read.text;
  }

  #diagnostics(uri: DocumentUri): Diagnostic[] {
    if (this.#themes.has(uri)) return themesDiagnostics(this.library, uri);
    if (this.#keys.has(uri)) return this.#hasScanned ? keysDiagnostics(this.library, uri) : [];
    const document = this.library.document(uri);
    return document ? diagnostics(document) : [];
  }

  /** Not before the first scan is over: until then a key is unknown for want of reading. */
  #keyDiagnostics(uri: DocumentUri): Diagnostic[] {
    const document = this.#hasScanned ? this.library.document(uri) : undefined;
    const all = document ? keyDiagnostics(this.library, document, this.settings.diagnostics.unknownKeys) : [];
    return all.filter(({ range }) => !this.#typing.isTyped(uri, range, this.workspace.document(uri)));
  }

  #announceDigests(): void {
    for (const uri of this.#open) {
      const digest = this.library.document(uri)?.digest;
      if (!digest || digest.entries.length === 0 || digest.coverage < digestFromTopToBottom || this.#announced.has(uri))
        continue;
      this.#announced.add(uri);
      void this.#connection.sendNotification(digestOpenedNotification, { uri } satisfies DigestOpenedParams);
    }
  }
}
