import type { FactsHelper } from '../factsHelper.ts';
import type { KnownFacts } from '../library/entryFacts.ts';
import { type FactsTable, factsOf, factsTables, SharedFacts } from '../library/factsTable.ts';
import type { Library, LibraryDocument } from '../library/library.ts';
import type { KeptText } from '../library/sleepingDocument.ts';
import type { DocumentUri, FileStat, Status } from '../protocol.ts';
import { PartReader, type SavedParts } from '../search/savedParts.ts';
import { inSlices, inSpareSlices } from '../sliced.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { Workspace } from '../workspace.ts';
import type { Cache, FileMark, TextContents, TextToCache } from './cache.ts';
import { RememberedText } from './rememberedText.ts';

/** Milliseconds of quiet before what is new is kept. */
const quiet = 300;
/** Least milliseconds between two times that the index is kept. */
const betweenIndexes = 60_000;
/** Characters of new texts from which on a helper is worth its start, and of one text that is worth the way there. */
const worthHelp = 1_000_000;
const worthAsking = 20_000;

/** Characters of new texts that are kept before all is read: at least so many, and this share of those kept before. */
const worthKeeping = 4_000_000;
const shareWorthKeeping = 0.5;

/** Milliseconds after which, at the end, there is no time to save more than the search. */
const patience = 900;

/** Parts that tell which files were taken over, and as what. */
const urisPart = 'library.uris';
const marksPart = 'marks';
const noMark: FileMark = { size: -1, modified: -1 };

/** Facts of a text's entries, as tables or as their JSON. */
interface Given {
  readonly text: string;
  readonly tables: readonly (FactsTable | string)[];
  readonly isKept?: boolean;
}

/** Gives texts and facts of an earlier run to a library, and keeps those of this one for the next. */
export class Remembering {
  readonly #cache: Cache | undefined;
  readonly #library: Library;
  /** Files of which all is in the library as an earlier run left it, as they were then. */
  readonly earlier: Promise<readonly (readonly [DocumentUri, FileStat])[]>;
  readonly #helper: FactsHelper | undefined;
  readonly #given = new Map<DocumentUri, Given>();
  /** What was prepared and taken over, but is not kept yet. */
  readonly #taken = new Map<DocumentUri, Given>();
  /** Characters of texts that were taken over: kept already, and not yet. */
  #keptLength = 0;
  #newLength = 0;
  /** Characters of new texts so far. */
  #read = 0;
  #isHelped = false;
  readonly #shared = new SharedFacts();
  #isWarm = false;
  #restoring: Promise<void> | undefined;
  #isRestored = false;
  /** What is kept of all papers together, until it is taken over. */
  #parts: SavedParts | undefined;
  /** Texts of an earlier run that were not taken over yet. */
  #left = 0;
  /** Whether an index of the whole library is kept, though maybe one of earlier on, and the version that it is of. */
  #hasIndex = false;
  #savedVersion = '';
  #indexKept = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keeping: Promise<void> = Promise.resolve();

  constructor(cache: Cache | undefined, helper: FactsHelper | undefined, library: Library) {
    this.#cache = cache;
    this.#helper = helper;
    this.#library = library;
    this.earlier = cache ? this.#load(cache) : Promise.resolve([]);
  }

  /** Whether anything came from an earlier run. */
  get state(): Status['cache'] {
    return this.#cache === undefined ? 'off' : this.#isWarm ? 'warm' : 'cold';
  }

  /** A file's text, if it was kept and the file is still the same. */
  async text(uri: DocumentUri, stat: FileStat): Promise<string | undefined> {
    await this.earlier;
    const found = await this.#cache?.text(uri, stat);
    if (!found) return undefined;
    this.#isWarm = true;
    this.#given.set(uri, { text: found.text, tables: found.facts, isKept: true });
    return found.text;
  }

  /** Has facts found beside the main thread, for a text that is not known from before. */
  async prepare(uri: DocumentUri, text: string): Promise<void> {
    // Most notes are short, and no note should wait behind digests.
    if (!this.#helper || text.length < worthAsking || this.#given.get(uri)?.text === text) return;
    const there = this.#library.document(uri);
    if (there && (there.saysWholly?.(text) ?? there.text === text)) return;
    this.#read += text.length;
    if (this.#read < worthHelp) return;
    this.#isHelped = true;
    const tables = await this.#helper.factsOf(text);
    if (tables) this.#given.set(uri, { text, tables });
  }

  /** Whether there is time for the search before all is read, since other work is done elsewhere. */
  get hasTime(): boolean {
    return this.#isHelped && (!this.restoresSearch || this.#left <= 0);
  }

  /** Facts of the entries in a text that were given or prepared; to be asked once. */
  *facts(uri: DocumentUri, text: string): Generator<void, readonly KnownFacts[] | undefined> {
    const given = this.#given.get(uri);
    this.#given.delete(uri);
    const isGiven = given?.text === text;
    if (isGiven && given.isKept) this.#left--;
    else this.#newLength += text.length;
    if (!isGiven) return undefined;
    const facts: KnownFacts[] = [];
    try {
      for (const table of given.tables) {
        const read: FactsTable = typeof table === 'string' ? JSON.parse(table) : table;
        facts.push(...factsOf(read, this.#shared));
        yield;
      }
    } catch {
      return undefined; // They can be found anew.
    }
    if (this.#cache && !given.isKept) this.#taken.set(uri, given);
    return facts;
  }

  /**
   * Makes the search what it was at the end of an earlier run, as far as the papers are the same; to be called when these
   * are read. Does so once; resolves when it is done.
   */
  restoreSearch(): Promise<void> {
    this.#restoring ??= this.#restoreSearch();
    return this.#restoring;
  }

  /** Whether that is still to be done, so that nothing but titles should be put into the search. */
  get restoresSearch(): boolean {
    return this.#cache !== undefined && !this.#isRestored;
  }

  async #restoreSearch(): Promise<void> {
    const parts = this.#parts;
    this.#parts = undefined;
    if (parts) await inSlices(this.#library.restoringSearch(parts)).catch(() => {});
    this.#isRestored = true;
  }

  async #load(cache: Cache): Promise<readonly (readonly [DocumentUri, FileStat])[]> {
    const [parts] = await Promise.all([cache.index(), cache.load()]);
    this.#left = cache.size;
    this.#isRestored = parts === undefined;
    try {
      const restored = parts && (await this.#restored(cache, parts));
      if (restored) return restored;
    } catch {} // All can be made anew.
    this.#parts = parts;
    return [];
  }

  /** Makes the library what it was, where all of it is there; files that are other ones now follow. */
  async #restored(cache: Cache, parts: SavedParts): Promise<readonly (readonly [DocumentUri, FileStat])[] | undefined> {
    const uris = new PartReader(parts).texts(urisPart);
    const marks = new PartReader(parts).take(marksPart, Float64Array);
    const stats = uris.map((_, i): FileStat => ({ kind: 'file', size: marks[2 * i]!, modified: marks[2 * i + 1]! }));
    const files = uris.map((uri, i) => [uri, stats[i]!] as const);
    const texts = files.map(([uri, stat]) => this.#keptText(cache, uri, stat));
    if (!texts.some((text) => text)) return undefined;
    const whole = new Set(await inSlices(this.#library.earlier.restoring(parts, texts)));
    this.#isRestored = true;
    this.#isWarm = true;
    this.#hasIndex = true;
    if (texts.every((text) => text)) this.#savedVersion = this.#version;
    return files.filter(([uri]) => whole.has(uri));
  }

  #keptText(cache: Cache, uri: DocumentUri, mark: FileMark): KeptText | undefined {
    const body = cache.body(mark.size < 0 ? openText(uri) : uri, mark);
    return body && new RememberedText(uri, body, this.#shared);
  }

  /** Keeps what is new after a while without another call. */
  keepSoon(workspace: Workspace): void {
    if (!this.#cache) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(workspace), quiet);
  }

  /** Keeps texts before all are read, when there are many new ones, in case the run does not get to its end. */
  keepSome(workspace: Workspace): void {
    if (this.#newLength < Math.max(worthKeeping, shareWorthKeeping * this.#keptLength)) return;
    void this.#next(() => this.#keepMore(workspace));
  }

  /** Resolves when all that is known is kept; the index, which is written as a whole, only now and then. */
  keep(workspace: Workspace): Promise<void> {
    clearTimeout(this.#timer);
    const isDue = performance.now() - this.#indexKept > betweenIndexes;
    void this.#next(() => this.#keep(workspace));
    return isDue ? this.#next(() => this.#keepIndex(workspace)) : this.#keeping;
  }

  /** The same at the end of the run: as much as there is time for. */
  keepLast(workspace: Workspace): Promise<void> {
    clearTimeout(this.#timer);
    const late = performance.now() + patience;
    void this.#next(() => this.#keep(workspace));
    return this.#next(() => this.#keepIndex(workspace, () => !this.#isDone(workspace) || performance.now() > late));
  }

  /** One after the other. What fails, since the library changes meanwhile, is tried again with the next change. */
  #next(work: () => Promise<void>): Promise<void> {
    this.#keeping = this.#keeping.then(work).catch(() => {});
    return this.#keeping;
  }

  async #keepIndex(workspace: Workspace, isLate?: () => boolean): Promise<void> {
    const version = this.#version;
    if (!this.#cache || version === this.#savedVersion) return;
    // What the search knows is better than nothing, and worse than all that was known before.
    if (isLate?.() ? this.#hasIndex || !this.#isRestored : !this.#isDone(workspace)) return;
    const parts = await inSpareSlices(this.#library.earlier.saving(isLate));
    const isWhole = urisPart in parts;
    if (!isWhole && this.#hasIndex) return;
    this.#indexKept = performance.now();
    const kept = isWhole ? { ...parts, [marksPart]: await this.#keptMarks(workspace, parts) } : parts;
    if (!(await this.#cache.keepIndex(kept, () => this.#version === version)) || !isWhole) return;
    this.#savedVersion = version;
    this.#hasIndex = true;
  }

  /** Of all files in an index: what is open, and may differ from the file, is kept under a mark of its own. */
  async #keptMarks(workspace: Workspace, parts: SavedParts): Promise<Float64Array> {
    const inStep = new Map<DocumentUri, FileMark>(workspace.filesInStep());
    const uris = new PartReader(parts).texts(urisPart);
    const open = await inSpareSlices(this.#openTexts(uris.filter((uri) => !inStep.has(uri))));
    await this.#cache?.keepMore([...this.#textsInStep(workspace), ...open]);
    const marks = new Map(open.map(({ uri, mark }) => [uri, mark]));
    return Float64Array.from(
      uris.flatMap((uri) => {
        const { size, modified } = inStep.get(uri) ?? marks.get(openText(uri)) ?? noMark;
        return [size, modified];
      }),
    );
  }

  *#openTexts(uris: readonly DocumentUri[]): Generator<void, TextToCache[]> {
    const texts: TextToCache[] = [];
    for (const uri of uris) {
      const document = this.#library.document(uri);
      if (document) texts.push(this.#textToCache(document, markOf(document.text), openText(uri)));
      yield;
    }
    return texts;
  }

  get #version(): string {
    const { search, version } = this.#library;
    return `${search.version} ${version}`;
  }

  #isDone(workspace: Workspace): boolean {
    return workspace.complete && this.#library.settled;
  }

  async #keep(workspace: Workspace): Promise<void> {
    if (!this.#isDone(workspace)) return this.#keepMore(workspace);
    await this.#cache?.keep(this.#textsInStep(workspace));
    this.#taken.clear();
  }

  async #keepMore(workspace: Workspace): Promise<void> {
    this.#keptLength += this.#newLength;
    this.#newLength = 0;
    await this.#cache?.keepMore(this.#textsInStep(workspace));
  }

  #textsInStep(workspace: Workspace): TextToCache[] {
    return workspace.filesInStep().flatMap(([uri, { size, modified }]) => {
      const document = this.#library.document(uri);
      return document ? [this.#textToCache(document, { size, modified })] : [];
    });
  }

  /** With the text of now: until it is written the document may be opened and changed. */
  #textToCache(document: LibraryDocument, mark: FileMark, uri = document.uri): TextToCache {
    return { uri, mark, contents: () => this.#contentsOf(document) };
  }

  #contentsOf({ uri, text, occurrences }: LibraryDocument): TextContents {
    const taken = this.#taken.get(uri);
    this.#taken.delete(uri);
    const facts = taken?.text === text ? taken.tables : factsTables(occurrences.map((occurrence) => occurrence.facts));
    return { text, facts };
  }
}

/** Under what the text of an open document is kept, beside that of its file. */
function openText(uri: DocumentUri): string {
  return `open ${uri}`;
}

function markOf(text: string): FileMark {
  return { size: -1 - text.length, modified: fingerprint(text) };
}
