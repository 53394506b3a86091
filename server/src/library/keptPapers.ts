/** What an earlier run has left of its papers, by number: enough to make each of them when it is asked for. */
import type { PaperId, ThemeId } from '../protocol.ts';
import { atOnce } from '../search/atOnce.ts';
import { PartReader, type SavedParts } from '../search/savedParts.ts';
import type { TextPacker } from '../text/textPacker.ts';
import { EntryPlaces } from './entryPlaces.ts';
import { KeptRecord } from './keptRecord.ts';
import type { LibraryPaper, Occurrence } from './libraryPaper.ts';
import { NameTable } from './nameTable.ts';
import { type KeptText, SleepingDocument } from './sleepingDocument.ts';

/** Makes a paper of its entries, known everywhere by all that it is called. */
export type Awaken = (occurrences: readonly Occurrence[], theme: ThemeId) => LibraryPaper;

/** Papers between two yields. */
const stride = 5000;

export class KeptPapers {
  readonly ids: readonly PaperId[];
  #numbers: Map<PaperId, number> | undefined;
  /** Undefined where the text is gone. */
  readonly documents: readonly (SleepingDocument | undefined)[];
  /** Of entries that were read while their papers are asleep. */
  readonly numberOf = new Map<Occurrence, number>();
  papersLeft = 0;
  entriesLeft: number;
  readonly #awaken: Awaken;
  readonly #names: NameTable;
  readonly #themes: Uint16Array;
  readonly #awake: Uint8Array;
  #papers: (LibraryPaper | undefined)[] = [];
  /** Entries of each document, one after the other: their papers. */
  readonly #entryStarts: Int32Array;
  readonly #entryPapers: Int32Array;
  /** Entries of each paper, one after the other. */
  readonly #starts: Int32Array;
  readonly #entries: Int32Array;
  readonly #documentOf: Int32Array;
  #records: KeptRecord[] = [];
  readonly #themeIds: readonly ThemeId[];
  readonly #keys: readonly string[];
  readonly #prints: Float64Array;
  readonly #renamed: Int32Array;
  readonly #keyHashes: Uint32Array;
  readonly #separated: number[] = [];
  /** Papers that are none any more. */
  readonly #gone = new Set<number>();
  #next = 0;
  /** Wakes all. */
  readonly waking = this.#waking();

  constructor(
    saved: SavedParts,
    texts: readonly (KeptText | undefined)[],
    { packer, awaken }: { readonly packer: TextPacker; readonly awaken: Awaken },
  ) {
    this.#awaken = awaken;
    const parts = new PartReader(saved);
    const own = parts.within('library');
    this.ids = parts.texts('ids');
    this.#prints = parts.take('prints', Float64Array);
    this.#themes = own.take('themes', Uint16Array);
    this.#themeIds = own.texts('themeIds');
    this.#keys = own.texts('keys');
    this.#renamed = own.take('renamed', Int32Array);
    this.#keyHashes = own.take('keyHashes', Uint32Array);
    this.#names = new NameTable(own.within('names'));
    this.#entryStarts = own.take('entryStarts', Int32Array);
    this.#entryPapers = own.take('entryPapers', Int32Array);
    const count = this.#entryPapers.length;
    if (this.#entryStarts.length !== texts.length + 1 || this.#entryStarts[texts.length] !== count)
      throw new Error('Entries are missing');
    this.entriesLeft = count;
    this.#awake = new Uint8Array(this.ids.length);
    this.#starts = new Int32Array(this.ids.length + 1);
    this.#entries = new Int32Array(count);
    this.#documentOf = new Int32Array(count);
    const flags = own.take('flags', Uint8Array);
    const places = new EntryPlaces(own.within('places'));
    if (places.count !== count) throw new Error('Places are missing');
    this.documents = texts.map((text, i) => {
      if (!text) return undefined;
      const entries = this.#entryStarts[i + 1]! - this.#entryStarts[i]!;
      return new SleepingDocument(text, {
        entryCount: entries,
        flags: flags[i]!,
        packer,
        entry: (number, kept) => places.entry(this.#entryStarts[i]! + number, (from, to) => kept.stretch(from, to)),
        onRead: (all) => this.#read(i, all),
      });
    });
  }

  /** Of papers by id; made when it is needed first, which is not for the first answers. */
  get numbers(): ReadonlyMap<PaperId, number> {
    if (this.#numbers) return this.#numbers;
    this.#numbers = new Map(this.ids.map((id, number) => [id, number]));
    this.#numbers.delete('');
    for (const number of this.#gone) this.#numbers.delete(this.ids[number]!);
    return this.#numbers;
  }

  /** To be done before anything is asked; yields often. Answers the numbers of each theme's papers. */
  *preparing(): Generator<void, ReadonlyMap<ThemeId, number[]>> {
    yield* this.#separating();
    for (const [number, id] of this.ids.entries()) {
      if (id === '') this.#awake[number] = 1;
      else if (!this.isAwake(number)) this.papersLeft++;
      if (number % stride === stride - 1) yield;
    }
    for (const paper of this.#entryPapers) this.#starts[paper + 1]!++;
    for (let paper = 0; paper < this.ids.length; paper++) this.#starts[paper + 1]! += this.#starts[paper]!;
    yield;
    const ends = this.#starts.slice();
    for (let document = 0; document < this.documents.length; document++) {
      for (let entry = this.#entryStarts[document]!; entry < this.#entryStarts[document + 1]!; entry++) {
        this.#documentOf[entry] = document;
        this.#entries[ends[this.#entryPapers[entry]!]!++] = entry;
      }
      if (document % 64 === 63) yield;
    }
    const themes = new Map<ThemeId, number[]>();
    for (let number = 0; number < this.ids.length; number++) {
      const theme = this.#themeOf(number);
      const there = themes.get(theme) ?? [];
      if (!this.isAwake(number) && there.push(number) === 1) themes.set(theme, there);
      if (number % stride === stride - 1) yield;
    }
    return themes;
  }

  /** Papers with an entry in a text that is gone are none any more. */
  *#separating(): Generator<void, void> {
    for (const [document, { from, to }] of this.#ranges()) {
      if (document) continue;
      for (let entry = from; entry < to; entry++) {
        this.#awake[this.#entryPapers[entry]!] = 1;
        this.#gone.add(this.#entryPapers[entry]!);
      }
    }
    yield;
    for (const [document, { from, to }] of this.#ranges()) {
      for (let entry = from; entry < to; entry++) {
        if (!this.isAwake(this.#entryPapers[entry]!)) continue;
        this.entriesLeft--;
        if (document) this.#separated.push(entry);
      }
    }
    yield;
  }

  /** The entries of each document. */
  *#ranges(): Generator<readonly [SleepingDocument | undefined, { readonly from: number; readonly to: number }]> {
    for (const [i, document] of this.documents.entries())
      yield [document, { from: this.#entryStarts[i]!, to: this.#entryStarts[i + 1]! }];
  }

  /** The entries that are left of papers that are none any more. */
  *separated(): Generator<Occurrence> {
    for (const entry of this.#separated) yield this.#occurrence(entry);
  }

  /** What the search knew of a paper. */
  record(id: PaperId, number: number): KeptRecord | undefined {
    if (this.#gone.has(number)) return undefined;
    const record = new KeptRecord(id, this.#keys[number]!, this.#prints[number]!, number, this);
    this.#records.push(record);
    return record;
  }

  /** Papers that may be called otherwise now: for want of a pin, or since one that shared the key is gone. */
  renamed(): readonly PaperId[] {
    const renamed = Array.from(this.#renamed, (number) => this.ids[number]!);
    for (const number of this.#gone)
      this.#names.each(this.#keyHashes[number]!, (other) => renamed.push(this.ids[other]!));
    return renamed.filter((id) => this.numbers.has(id));
  }

  isAwake(number: number): boolean {
    return this.#awake[number] === 1;
  }

  paper(number: number): LibraryPaper {
    this.wake(number);
    return this.#papers[number]!;
  }

  /** All are awake: from now on nobody keeps a paper that is not in the library any more. */
  end(): void {
    for (const record of this.#records) record.settle();
    this.#papers = [];
    this.#records = [];
  }

  #themeOf(number: number): ThemeId {
    return this.#themeIds[this.#themes[number]!]!;
  }

  wake(number: number): void {
    if (this.isAwake(number)) return;
    this.#awake[number] = 1;
    this.papersLeft--;
    const occurrences: Occurrence[] = [];
    for (let i = this.#starts[number]!; i < this.#starts[number + 1]!; i++) {
      const occurrence = this.#occurrence(this.#entries[i]!);
      this.numberOf.delete(occurrence);
      occurrences.push(occurrence);
    }
    this.entriesLeft -= occurrences.length;
    this.#papers[number] = this.#awaken(occurrences, this.#themeOf(number));
  }

  #occurrence(entry: number): Occurrence {
    const document = this.#documentOf[entry]!;
    return this.documents[document]!.occurrence(entry - this.#entryStarts[document]!);
  }

  wakeHashed(hash: number): void {
    this.#names.each(hash, (number) => this.wake(number));
  }

  wakeNext(): boolean {
    const document = this.#nextAsleep();
    if (!document) return false;
    atOnce(document.reading());
    this.wake(this.#entryPapers[this.#next]!);
    return true;
  }

  /** Wakes all, a document after the other. */
  *#waking(): Generator<void, void> {
    for (let document = this.#nextAsleep(); document; document = this.#nextAsleep()) {
      yield* document.reading();
      // Others may have come by meanwhile.
      if (this.#nextAsleep() === document) this.wake(this.#entryPapers[this.#next]!);
      yield;
    }
    for (const [i, record] of this.#records.entries()) {
      record.settle();
      if (i % stride === stride - 1) yield;
    }
    this.#records = [];
  }

  /** The document of the next entry whose paper is asleep. */
  #nextAsleep(): SleepingDocument | undefined {
    const count = this.#entryPapers.length;
    while (this.#next < count && this.isAwake(this.#entryPapers[this.#next]!)) this.#next++;
    return this.#next < count ? this.documents[this.#documentOf[this.#next]!] : undefined;
  }

  #read(document: number, occurrences: readonly Occurrence[]): void {
    const start = this.#entryStarts[document]!;
    if (occurrences.length !== this.#entryStarts[document + 1]! - start) throw new Error('Entries are missing');
    for (const [i, occurrence] of occurrences.entries()) {
      const number = this.#entryPapers[start + i]!;
      if (!this.isAwake(number)) this.numberOf.set(occurrence, number);
    }
  }
}
