import { Permits } from './bounded.ts';
import type { Contents } from './contents.ts';
import type { Files } from './files.ts';
import type { DocumentUri, FileStat } from './protocol.ts';
import { Quarantine } from './quarantine.ts';
import { inSlices } from './sliced.ts';

/** Where a file's text comes from, asked anew each time. */
export interface Source {
  /** Text of the open document, which wins over the disk. */
  buffer(uri: DocumentUri): string | undefined;
  /** The window to a file of the workspace; undefined for what is none. */
  window(uri: DocumentUri): Files | undefined;
  /** Bytes; larger files are skipped. */
  largest(): number;
  /** The text of a file that was read in an earlier run and is still the same. */
  readonly readBefore?: ((uri: DocumentUri, stat: FileStat) => Promise<string | undefined>) | undefined;
  /** Files whose text is in the contents from an earlier run, as they were then; all else waits until they are known. */
  readonly earlier?: Promise<readonly (readonly [DocumentUri, FileStat])[]> | undefined;
  /** Awaited before a text that was read is taken over; several at a time. */
  readonly prepare?: ((uri: DocumentUri, text: string) => Promise<void>) | undefined;
}

export interface IntakeOptions {
  readonly contents: Contents;
  readonly source: Source;
  /** Milliseconds of work one file may cost before it is put aside. */
  readonly patience: number;
  /** A file was dealt with, in whatever way. */
  readonly onDone: (uri: DocumentUri) => void;
  /** The contents or the skipped files changed. */
  readonly onChanged: () => void;
  readonly report: (message: string) => void;
}

/** Reason for skipping a file that is binary. */
export const notText = 'It is not text.';

/** `check` reads a file only if its size or time differs from those of the last look. */
type Need = 'check' | 'read';

interface Look {
  readonly stat: FileStat;
  /** A file written just before the look may be written again within the same tick of the file system's clock. */
  readonly isSettled: boolean;
}

const workers = 12;
/** Bytes of files read at the same time; a larger one is read alone. */
const readAtOnce = 16 << 20;
/** Milliseconds: of the coarsest clock of a file system in use (FAT), and of one that knows parts of a second. */
const coarseTick = 2000;
const fineTick = 100;

function clockTick(modified: number): number {
  return modified % 1000 === 0 ? coarseTick : fineTick;
}

/** The queue between the outside and the contents: brings one file after the other in step. No method throws or rejects. */
export class Intake {
  readonly #options: IntakeOptions;
  readonly #waiting = new Map<DocumentUri, Need>();
  readonly #busy = new Map<DocumentUri, Promise<void>>();
  /** What is in the contents. */
  readonly #held: Set<DocumentUri>;
  readonly #looks = new Map<DocumentUri, Look>();
  readonly #skipped = new Map<DocumentUri, string>();
  readonly #quarantine = new Quarantine();
  readonly #reading = new Permits(readAtOnce);
  /** Files wait for each other; open documents pass by. */
  readonly #parsing = new Permits(1);
  #working = 0;
  #whenIdle: (() => void)[] = [];
  #isDisposed = false;
  #earlier: Promise<void> | undefined;

  constructor(options: IntakeOptions) {
    this.#options = options;
    this.#held = new Set(options.contents.uris());
    this.#earlier = options.source.earlier?.then((files) => this.#hold(files));
  }

  /** What is in the contents, was skipped, or will soon be one or the other. */
  async known(): Promise<ReadonlySet<DocumentUri>> {
    await this.#earlier;
    return new Set([...this.#held, ...this.#skipped.keys(), ...this.#waiting.keys(), ...this.#busy.keys()]);
  }

  /** Reasons by URI. */
  skipped(): ReadonlyMap<DocumentUri, string> {
    return this.#skipped;
  }

  /** Files whose text is in the contents as it was when they were looked at, with what the look told. */
  inStep(): readonly (readonly [DocumentUri, FileStat])[] {
    const { source } = this.#options;
    return [...this.#looks]
      .filter(([uri, look]) => look.isSettled && this.#held.has(uri) && source.buffer(uri) === undefined)
      .filter(([uri]) => !this.#waiting.has(uri) && !this.#busy.has(uri))
      .map(([uri, look]) => [uri, look.stat]);
  }

  /** The file is to be brought in step, after those that wait already. */
  add(uri: DocumentUri, need: Need): void {
    if (this.#isDisposed) return;
    if (need === 'read' || !this.#waiting.has(uri)) this.#waiting.set(uri, need);
    this.#wake();
  }

  /** Resolves when the file is in step, before all others that wait. */
  async ahead(uri: DocumentUri): Promise<void> {
    for (;;) {
      const run = this.#busy.get(uri);
      const need = this.#waiting.get(uri);
      if (run) await run;
      else if (need) await this.#run(uri, need);
      else return;
    }
  }

  /** Resolves when nothing waits or is under way. */
  async idle(): Promise<void> {
    if (this.#waiting.size + this.#busy.size > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#waiting.clear();
  }

  #hold(files: readonly (readonly [DocumentUri, FileStat])[]): void {
    this.#earlier = undefined;
    for (const uri of this.#options.contents.uris()) this.#held.add(uri);
    for (const [uri, stat] of files) this.#looks.set(uri, { stat, isSettled: true });
  }

  #wake(): void {
    if (this.#working === workers || !this.#next()) return;
    this.#working++;
    void this.#work();
  }

  async #work(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) await this.#run(...next);
    this.#working--;
  }

  #next(): [DocumentUri, Need] | undefined {
    for (const entry of this.#waiting) if (!this.#busy.has(entry[0])) return entry;
    return undefined;
  }

  async #run(uri: DocumentUri, need: Need): Promise<void> {
    this.#waiting.delete(uri);
    const run = this.#bringInStep(uri, need).catch((error) => this.#skip(uri, `It can’t be read: ${messageOf(error)}`));
    this.#busy.set(uri, run);
    await run;
    this.#busy.delete(uri);
    if (!this.#waiting.has(uri)) this.#options.onDone(uri);
    if (this.#waiting.size + this.#busy.size > 0) return;
    for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  async #bringInStep(uri: DocumentUri, need: Need): Promise<void> {
    await this.#earlier;
    const { source } = this.#options;
    const buffer = source.buffer(uri);
    if (buffer !== undefined) return this.#set(uri, buffer);
    const files = source.window(uri);
    const began = Date.now();
    const stat = await files?.stat(uri);
    if (!files || stat?.kind !== 'file') return this.#drop(uri);
    const largest = source.largest();
    if (stat.size > largest) return this.#skip(uri, `It is larger than ${largest / 2 ** 20} MB.`);
    if (need === 'check' && this.#isAsBefore(uri, stat)) return;
    const release = await this.#reading.take(stat.size);
    try {
      await this.#read(uri, files, { stat, isSettled: began - stat.modified > clockTick(stat.modified) });
    } finally {
      release();
    }
  }

  async #read(uri: DocumentUri, files: Files, look: Look): Promise<void> {
    const before = await this.#options.source.readBefore?.(uri, look.stat);
    const read = before === undefined ? await files.readText(uri, look.stat.size) : { text: before };
    if (read !== undefined && read !== 'binary') await this.#options.source.prepare?.(uri, read.text);
    if (this.#isOvertaken(uri)) return;
    if (read === undefined) this.#skip(uri, 'It can’t be read.');
    else if (read === 'binary') this.#skip(uri, notText);
    else await this.#setInTurn(uri, read.text);
    if (read !== undefined) this.#looks.set(uri, look);
  }

  async #setInTurn(uri: DocumentUri, text: string): Promise<void> {
    const release = await this.#parsing.take(1);
    try {
      if (!this.#isOvertaken(uri)) await this.#set(uri, text);
    } finally {
      release();
    }
  }

  async #set(uri: DocumentUri, text: string): Promise<void> {
    const { contents, patience, onChanged } = this.#options;
    const known = await inSlices(this.#quarantine.reasonFor(text));
    if (known) return this.#skip(uri, known);
    try {
      this.#held.add(uri);
      await inSlices(impatient(contents.setting(uri, text), patience));
      this.#skipped.delete(uri);
      onChanged();
    } catch (error) {
      const reason = `It is set aside, because taking it over failed: ${messageOf(error)}`;
      await inSlices(this.#quarantine.adding(text, reason));
      this.#skip(uri, reason);
    }
  }

  /** Changed, opened or closed since its text was asked for: then that text is worth nothing, and it is read again. */
  #isOvertaken(uri: DocumentUri): boolean {
    if (this.#waiting.has(uri)) this.#waiting.set(uri, 'read');
    return this.#waiting.has(uri) || this.#isDisposed;
  }

  #isAsBefore(uri: DocumentUri, stat: FileStat): boolean {
    const look = this.#looks.get(uri);
    return look?.isSettled === true && look.stat.size === stat.size && look.stat.modified === stat.modified;
  }

  #skip(uri: DocumentUri, reason: string): void {
    this.#drop(uri);
    this.#skipped.set(uri, reason);
    this.#options.onChanged();
  }

  #drop(uri: DocumentUri): void {
    const { contents, onChanged, report } = this.#options;
    this.#looks.delete(uri);
    if (this.#skipped.delete(uri)) onChanged();
    if (!this.#held.delete(uri)) return;
    try {
      contents.delete(uri);
    } catch (error) {
      report(`${uri} could not be removed: ${messageOf(error)}`);
    }
    onChanged();
  }
}

/** Throws when the work has taken more than so many milliseconds, turns of the message queue not counted. */
function* impatient(work: Generator<void, void>, patience: number): Generator<void, void> {
  for (let left = patience; left > 0; ) {
    const began = performance.now();
    if (work.next().done) return;
    left -= performance.now() - began;
    yield;
  }
  work.return();
  throw new Error(`it took longer than ${patience / 1000} s`);
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}
