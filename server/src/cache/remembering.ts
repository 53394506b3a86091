import type { KnownFacts } from '../library/entryFacts.ts';
import { factsOf, factsTable } from '../library/factsTable.ts';
import type { Library } from '../library/library.ts';
import type { DocumentUri, FileStat, Status } from '../protocol.ts';
import type { Workspace } from '../workspace.ts';
import type { Cache, CachedText } from './cache.ts';

/** Milliseconds of quiet before what is new is kept. */
const quiet = 1000;
/** Entries in one table of facts. */
const tableLength = 200;

/** Gives texts and facts of an earlier run to a library, and keeps those of this one for the next. */
export class Remembering {
  readonly #cache: Cache | undefined;
  readonly #library: Library;
  readonly #loaded: Promise<void>;
  readonly #given = new Map<DocumentUri, CachedText>();
  /** One copy of each string that many facts share. */
  readonly #strings = new Map<string, string>();
  #isWarm = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keeping: Promise<void> = Promise.resolve();

  constructor(cache: Cache | undefined, library: Library) {
    this.#cache = cache;
    this.#library = library;
    this.#loaded = cache?.load() ?? Promise.resolve();
  }

  /** Whether anything came from an earlier run. */
  get state(): Status['cache'] {
    return this.#cache === undefined ? 'off' : this.#isWarm ? 'warm' : 'cold';
  }

  /** A file's text, if it was kept and the file is still the same. */
  async text(uri: DocumentUri, stat: FileStat): Promise<string | undefined> {
    await this.#loaded;
    const found = await this.#cache?.text(uri, stat);
    if (!found) return undefined;
    this.#isWarm = true;
    this.#given.set(uri, found);
    return found.text;
  }

  /** Facts of the entries in a text that came from here; to be asked once. */
  facts(uri: DocumentUri, text: string): readonly KnownFacts[] | undefined {
    const given = this.#given.get(uri);
    this.#given.delete(uri);
    if (given?.text !== text) return undefined;
    return given.facts.flatMap((table) => factsOf(table, (string) => this.#interned(string)));
  }

  /** Keeps what is new after a while without another call. */
  keepSoon(workspace: Workspace): void {
    if (!this.#cache) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(workspace), quiet);
  }

  /** Resolves when all that is known is kept, as far as the library is settled. */
  keep(workspace: Workspace): Promise<void> {
    clearTimeout(this.#timer);
    this.#keeping = this.#keeping.then(() => this.#keep(workspace));
    return this.#keeping;
  }

  async #keep(workspace: Workspace): Promise<void> {
    if (!workspace.complete || !this.#library.settled) return;
    const files = workspace.filesInStep().filter(([uri]) => this.#library.document(uri));
    await this.#cache?.keep(
      files.map(([uri, { size, modified }]) => ({
        uri,
        mark: { size, modified },
        contents: () => this.#contents(uri),
      })),
    );
  }

  #contents(uri: DocumentUri): CachedText | undefined {
    const document = this.#library.document(uri);
    if (!document) return undefined;
    const facts = [];
    for (let at = 0; at < document.occurrences.length; at += tableLength)
      facts.push(factsTable(document.occurrences.slice(at, at + tableLength).map((occurrence) => occurrence.facts)));
    return { text: document.text, facts };
  }

  #interned(string: string): string {
    const known = this.#strings.get(string);
    if (known === undefined) this.#strings.set(string, string);
    return known ?? string;
  }
}
