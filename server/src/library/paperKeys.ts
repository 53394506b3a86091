/** The cite key of each paper: pinned in a user's file, or made of its title. */
import type { DocumentUri, PaperId } from '../protocol.ts';
import { keyToken, paperToken } from './citationIndex.ts';
import { CiteKeys } from './keys.ts';
import { type KeysFile, parseKeysFile } from './keysFile.ts';
import type { LibraryPaper } from './libraryPaper.ts';
import { type CountingPins, countingPins, type KnownPapers, noPins, type PinInFile, pinInFile } from './pinnedKeys.ts';
import type { Sleepers } from './sleepers.ts';

export interface KeysDocument {
  readonly text: string;
  readonly file: KeysFile;
}

const shortestSuffix = 4;

export class PaperKeys {
  readonly #papers: KnownPapers;
  /** Of all papers, the pinned ones included: what others are called does not depend on pins. */
  readonly #derived: CiteKeys;
  readonly #documents = new Map<DocumentUri, KeysDocument>();
  #pins: readonly PinInFile[] = [];
  #tokens: ReadonlySet<string> = new Set();
  #counting = noPins;
  #isStale = false;
  readonly #changed = new Set<PaperId>();
  readonly #repinned = new Set<PaperId>();

  constructor(papers: KnownPapers, asleep: Sleepers) {
    this.#papers = papers;
    this.#derived = new CiteKeys((base) => asleep.wakeNamed(keyToken(base)));
  }

  /** The keys files by URI. */
  get documents(): ReadonlyMap<DocumentUri, KeysDocument> {
    return this.#documents;
  }

  /** The pins of all files in order of URI and place, and which of them count. */
  get pins(): CountingPins {
    if (this.#isStale) this.#count();
    return this.#counting;
  }

  set(uri: DocumentUri, text: string): void {
    if (this.#documents.get(uri)?.text === text) return;
    this.#documents.set(uri, { text, file: parseKeysFile(text) });
    this.#filesChanged();
  }

  deleteFile(uri: DocumentUri): void {
    if (this.#documents.delete(uri)) this.#filesChanged();
  }

  /** A paper that was there all the time. */
  restore(paper: LibraryPaper): void {
    this.#derived.restore(paper.id, paper.baseKey);
  }

  add(paper: LibraryPaper): void {
    for (const id of this.#derived.add(paper.id, paper.baseKey)) this.#changed.add(id);
    this.#look(paper);
  }

  delete(paper: LibraryPaper): void {
    for (const id of this.#derived.delete(paper.id, paper.baseKey)) this.#changed.add(id);
    this.#look(paper);
  }

  keyOf(paper: LibraryPaper): string {
    const { byPaper, byKey } = this.pins;
    const pin = byPaper.get(paper.id);
    if (pin) return pin.key;
    const derived = this.#derived.keyOf(paper.id, paper.baseKey);
    if (!byKey.has(derived)) return derived;
    let length = shortestSuffix;
    const apart = () => `${paper.baseKey}-${paper.id.slice(0, length)}`;
    while (length < paper.id.length && byKey.has(apart())) length++;
    return apart();
  }

  /** What a paper would be called if no key were pinned. */
  keyWithoutPins(paper: LibraryPaper): string {
    return this.#derived.keyOf(paper.id, paper.baseKey);
  }

  /** All keys by which a paper is found: its own first, then that which it would have without a pin. */
  keysOf(paper: LibraryPaper): readonly string[] {
    const key = this.keyOf(paper);
    const { byPaper, byKey } = this.pins;
    if (!byPaper.has(paper.id)) return [key];
    const derived = this.#derived.keyOf(paper.id, paper.baseKey);
    return byKey.has(derived) ? [key] : [key, derived];
  }

  /** The paper with a key; several where it is one that papers share; none where it is unknown. */
  idsOf(key: string): readonly PaperId[] {
    const pinned = this.pins.byKey.get(key.toLowerCase());
    return pinned === undefined ? this.#derived.idsOf(key) : [pinned];
  }

  /** Papers whose key may be another since this was asked last. */
  takeChanged(): readonly PaperId[] {
    if (this.#isStale) this.#count();
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  /** Papers whose pin is another since this was asked last. */
  takeRepinned(): readonly LibraryPaper[] {
    if (this.#isStale) this.#count();
    const repinned = [...this.#repinned].flatMap((id) => this.#papers.papers.get(id) ?? []);
    this.#repinned.clear();
    return repinned;
  }

  #filesChanged(): void {
    const files = [...this.#documents].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#pins = files.flatMap(([uri, { file }]) => file.pins.map((pin) => pinInFile(uri, pin)));
    this.#tokens = new Set(this.#pins.flatMap(({ titleToken, idTokens }) => [titleToken ?? [], idTokens].flat()));
    this.#isStale = true;
  }

  /** A paper came or went. */
  #look(paper: LibraryPaper): void {
    if (this.#tokens.size === 0 || this.#isStale) return;
    this.#isStale = this.#tokens.has(paperToken(paper.id));
    for (const token of paper.tokens) this.#isStale ||= this.#tokens.has(token);
  }

  #count(): void {
    this.#isStale = false;
    const before = this.#counting;
    this.#counting = countingPins(this.#pins, this.#papers);
    for (const [some, others] of [
      [before, this.#counting],
      [this.#counting, before],
    ] as const) {
      for (const [id, { key }] of some.byPaper) if (others.byPaper.get(id)?.key !== key) this.#repinned.add(id);
      // Whoever would be called so is called otherwise while the key is pinned.
      for (const [key] of some.byKey)
        if (!others.byKey.has(key)) for (const id of this.#derived.idsOf(key)) this.#changed.add(id);
    }
    for (const id of this.#repinned) this.#changed.add(id);
  }
}
