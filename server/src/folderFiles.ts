import { Batch } from './batch.ts';
import { mapBounded } from './bounded.ts';
import { fileEffect } from './fileEffect.ts';
import { type FileRules, fileRules } from './fileRules.ts';
import type { Files } from './files.ts';
import { isNoteByExtension } from './notes/dialect.ts';
import type { DocumentUri, Skipped } from './protocol.ts';
import type { Settings } from './settings.ts';
import { inSlices } from './sliced.ts';
import { canonicalUri } from './uris.ts';
import { emptyWalk, walk } from './walk.ts';

export interface FolderFilesOptions {
  readonly files: (folder: DocumentUri) => Files;
  readonly folders: readonly DocumentUri[];
  readonly settings: Settings['files'];
  /** A file is to be read, or to be checked for changes; one that `window` does not know is to be dropped. */
  readonly onFile: (uri: DocumentUri, need: 'check' | 'read') => void;
  /** Files passed on before and not dropped since. */
  readonly passedOn: () => Promise<ReadonlySet<DocumentUri>>;
  /** Open documents are passed over: their files are not read. */
  readonly isOpen: (uri: DocumentUri) => boolean;
  /** Files dealt with in a scan that was asked for; all of all at its end. */
  readonly onProgress: (done: number, total: number) => void;
  /** No scan that was asked for is left. */
  readonly onScanned: () => void;
  readonly report: (message: string) => void;
  /** Milliseconds in which events are gathered, and the least from an event to a look at everything. */
  readonly delays: { readonly events: number; readonly recheck: number };
}

/** Why the files are looked at: after events, to make sure that none was lost, or because somebody waits for it. */
type Pass = 'events' | 'recheck' | 'scan';
const byWeight: readonly (Pass | undefined)[] = [undefined, 'events', 'recheck', 'scan'];

/** So many events at once are a storm. */
const storm = 300;
/** A look at everything that nobody asked for comes no sooner than after so many times its duration. */
const restAfterRecheck = 50;
const concurrentLooks = 16;

/** Which files the workspace folders hold, kept up to date by walks and by events, in one pass after the other. */
export class FolderFiles {
  /** Canonical URIs; a scan is to follow a change. */
  folders: ReadonlySet<DocumentUri>;
  readonly #options: FolderFilesOptions;
  readonly #timers = new Map<Pass, ReturnType<typeof setTimeout>>();
  #rules: FileRules;
  #walk = emptyWalk;
  /** In any spelling. */
  #events = new Set<DocumentUri>();
  #wanted: Pass | undefined;
  #running: Promise<void> | undefined;
  #batch: Batch | undefined;
  #lastWalk = 0;
  #isDisposed = false;

  constructor(options: FolderFilesOptions) {
    this.#options = options;
    this.folders = new Set(options.folders);
    this.#rules = this.#rulesFrom(options.settings);
  }

  get rules(): FileRules {
    return this.#rules;
  }

  get problems(): readonly Skipped[] {
    return this.#walk.problems;
  }

  /** The window to a file; undefined for what is no file of the folders. */
  window(uri: DocumentUri): Files | undefined {
    const root = this.#walk.files.get(uri);
    return root === undefined ? undefined : this.#options.files(root);
  }

  /** Looks at everything; only what changed is read. */
  scan(): void {
    this.#want('scan');
  }

  /** Holds for files that are looked at later: a scan is to follow. */
  configure(settings: Settings['files']): void {
    this.#rules = this.#rulesFrom(settings);
  }

  /** Something may have happened at these URIs, and elsewhere unseen. */
  look(uris: readonly DocumentUri[]): void {
    const { delays } = this.#options;
    for (const uri of uris) this.#events.add(uri);
    if (uris.length > 0) this.#wantIn(delays.events, 'events');
    if (this.#events.size < storm) this.#wantIn(Math.max(delays.recheck, restAfterRecheck * this.#lastWalk), 'recheck');
    else {
      // Some are lost in most storms: all is looked at as soon as it is over.
      clearTimeout(this.#timers.get('recheck'));
      this.#timers.delete('recheck');
      this.#wantIn(delays.recheck, 'recheck');
    }
  }

  /** A file passed on was dealt with. */
  done(uri: DocumentUri): void {
    this.#batch?.done(uri);
  }

  /** Looks at once where events wait; resolves after the last pass that is wanted. */
  async settled(): Promise<void> {
    if (this.#events.size > 0) this.#want('events');
    await this.#running;
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#batch?.abandon();
  }

  #wantIn(delay: number, pass: Pass): void {
    if (this.#timers.has(pass) || this.#isDisposed) return;
    this.#timers.set(
      pass,
      setTimeout(() => this.#want(pass), delay),
    );
  }

  #want(pass: Pass): void {
    if (this.#isDisposed) return;
    clearTimeout(this.#timers.get(pass));
    this.#timers.delete(pass);
    if (byWeight.indexOf(pass) > byWeight.indexOf(this.#wanted)) this.#wanted = pass;
    this.#running ??= this.#passes();
  }

  async #passes(): Promise<void> {
    for (let pass = this.#taken(); pass && !this.#isDisposed; pass = this.#taken()) {
      try {
        const events = await this.#takeEvents();
        await (pass === 'events' ? this.#follow(events) : this.#lookAtAll(events, pass));
      } catch (error) {
        this.#options.report(`The files could not be looked at: ${error}`);
      }
      if (pass === 'scan' && this.#wanted !== 'scan' && !this.#isDisposed) this.#options.onScanned();
    }
    this.#running = undefined;
  }

  #taken(): Pass | undefined {
    const pass = this.#wanted;
    this.#wanted = undefined;
    return pass;
  }

  async #follow(events: ReadonlySet<DocumentUri>): Promise<void> {
    const { files, onFile, isOpen } = this.#options;
    const known = this.#walk;
    const effects = await mapBounded([...events], concurrentLooks, async (uri) => {
      return { uri, effect: await fileEffect(uri, known, files, this.#rules) };
    });
    if (effects.some(({ effect }) => effect.kind === 'walk')) return this.#lookAtAll(events, 'events');
    for (const { uri, effect } of effects) {
      if (effect.kind === 'read') known.files.set(uri, effect.root);
      else if (effect.kind === 'gone') known.files.delete(uri);
      else continue;
      if (!isOpen(uri)) onFile(uri, 'read');
    }
  }

  /** Walks the folders and passes every file on; those of the events to be read, others, but after events, to be checked. */
  async #lookAtAll(events: ReadonlySet<DocumentUri>, pass: Pass): Promise<void> {
    const began = performance.now();
    const before = pass === 'events' ? this.#walk.files : undefined;
    this.#walk = await walk(this.folders, this.#options.files, this.#rules);
    const known = await this.#options.passedOn();
    if (this.#isDisposed) return;
    const batch = new Batch(pass === 'scan' ? this.#options.onProgress : () => {});
    this.#batch = batch;
    await inSlices(this.#passingOn(batch, known, events, before));
    await batch.finished();
    if (pass !== 'events') this.#lastWalk = performance.now() - began;
  }

  /** Passes over files that were there before. */
  *#passingOn(
    batch: Batch,
    known: ReadonlySet<DocumentUri>,
    events: ReadonlySet<DocumentUri>,
    before?: ReadonlyMap<DocumentUri, DocumentUri>,
  ): Generator<void, void> {
    const { onFile, isOpen } = this.#options;
    const { files } = this.#walk;
    for (const uri of known) if (!files.has(uri) && !isOpen(uri)) onFile(uri, 'read');
    yield;
    let index = 0;
    // What may be a digest comes first: it tells what notes mean.
    for (const isTurn of [(uri: DocumentUri) => !isNoteByExtension(uri), isNoteByExtension]) {
      for (const [uri, root] of files) {
        if (index++ % 64 === 63) yield;
        const hasEvent = events.has(uri);
        if (isOpen(uri) || !isTurn(uri) || (!hasEvent && before?.get(uri) === root)) continue;
        batch.add(uri);
        onFile(uri, hasEvent ? 'read' : 'check');
      }
    }
  }

  #takeEvents(): Promise<ReadonlySet<DocumentUri>> {
    const events = this.#events;
    this.#events = new Set();
    return inSlices(canonical(events));
  }

  #rulesFrom(settings: Settings['files']): FileRules {
    const rules = fileRules(settings);
    for (const pattern of rules.rejected)
      this.#options.report(`The pattern “${pattern}” can’t be understood and is left out.`);
    return rules;
  }
}

function* canonical(uris: Iterable<DocumentUri>): Generator<void, ReadonlySet<DocumentUri>> {
  const result = new Set<DocumentUri>();
  for (const uri of uris) {
    result.add(canonicalUri(uri));
    if (result.size % 64 === 0) yield;
  }
  return result;
}
