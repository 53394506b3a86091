import type { PaperId } from '../protocol.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { WordScanner } from '../text/wordScanner.ts';
import { handleHashes } from './handles.ts';
import { abstractSpans, Spans, titleSpans } from './indexedSpans.ts';
import { InitialsIndex } from './initials.ts';
import { introducedNames } from './introducedNames.ts';
import { grown } from './letGo.ts';
import type { SearchRecord } from './paperSearch.ts';
import { PartReader, prefixed, type SavedParts } from './savedParts.ts';
import { SlotSets } from './slotSets.ts';
import { hashOf, SlotsByHash } from './slotsByHash.ts';
import { Vocabulary } from './vocabulary.ts';

/** Records by slot, and which slots hold which terms. Knows nothing of queries and ranking. */
export class PaperIndex {
  vocabulary = new Vocabulary();
  titles = new SlotSets();
  names = new SlotSets();
  abstracts = new SlotSets();
  initials = new InitialsIndex();
  handles = new SlotsByHash();
  records: (SearchRecord | undefined)[] = [];
  /** Number of words in each slot's title, at most 255. */
  titleLength = new Uint8Array(1024);
  /** Decides, the same in every index, between records that nothing else tells apart. */
  tie = new Uint32Array(1024);
  /** Counts changes. */
  version = 0;

  #slotOf = new Map<PaperId, number>();
  #freeSlots: number[] = [];
  #words = new WordScanner();
  #spans = new Spans();

  /** Number of records. */
  get size(): number {
    return this.#slotOf.size;
  }

  /** Every slot is below this number. */
  get slots(): number {
    return this.records.length;
  }

  get bytes(): number {
    const { vocabulary, titles, names, abstracts, initials, handles } = this;
    const sets = titles.bytes + names.bytes + abstracts.bytes + initials.sets.bytes;
    return vocabulary.bytes + sets + handles.bytes + this.titleLength.length * 5;
  }

  /** Adds a record or replaces the one with its id; of what it is found by only that changes which is another. */
  set(record: SearchRecord): void {
    const slot = this.#slotOf.get(record.id) ?? this.#newSlot(record.id);
    const old = this.records[slot];
    this.records[slot] = record;
    if (old && hasSameHandles(old, record) && hasSameBody(old, record)) return;
    this.version++;
    if (!old || !hasSameHandles(old, record)) {
      if (old) this.#removeHandles(old, slot);
      for (const hash of handleHashes(record)) this.handles.add(hash, slot);
    }
    if (!old || !hasSameTitle(old, record)) {
      if (old) this.#removeTitle(old, slot);
      this.#addTitle(record, slot);
    }
    if (!old || !hasSameBody(old, record)) {
      if (old) this.#forEachBodyPart(old, (sets) => this.#removeSpans(sets, slot));
      this.#forEachBodyPart(record, (sets) => this.#addSpans(sets, slot));
    }
  }

  delete(id: PaperId): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.#clear(slot);
    this.#slotOf.delete(id);
    this.version++;
    if (slot === this.records.length - 1) this.records.pop();
    else this.#freeSlots.push(slot);
    if (this.size === 0) {
      this.records = [];
      this.#freeSlots = [];
    }
  }

  slotOf(id: PaperId): number | undefined {
    return this.#slotOf.get(id);
  }

  /** The terms of a slot's title and abstract, and how often each stands in the abstract. */
  termsOf(slot: number): ReadonlyMap<number, { readonly inTitle: boolean; readonly count: number }> {
    const record = this.records[slot]!;
    const words = this.#words;
    const terms = new Map<number, { inTitle: boolean; count: number }>();
    const note = (inTitle: boolean) => {
      const { count, first, last } = this.#spans;
      for (let i = 0; i < count; i++) {
        const term = this.vocabulary.find(words.codes, words.wordStart[first[i]!]!, words.wordStart[last[i]! + 1]!);
        if (term < 0) continue;
        const known = terms.get(term);
        if (known) known.count++;
        else terms.set(term, { inTitle, count: inTitle ? 0 : 1 });
      }
    };
    words.scan(record.readableTitle, longestTitle);
    titleSpans(words, this.#spans);
    note(true);
    words.scan(record.abstract, longestAbstract);
    abstractSpans(words, this.#spans);
    note(false);
    return terms;
  }

  /** Slots of records that one of the hashes may name. */
  named(hashes: ReadonlySet<number>): readonly number[] {
    return [...new Set([...hashes].flatMap((hash) => this.handles.get(hash)))];
  }

  /**
   * Lays what belongs to terms that start alike side by side, where many were added since that was done last: walks over
   * them wait for memory most of the time. Given up where the index changes meanwhile.
   */
  *tidying(): Generator<void, void> {
    if (!this.vocabulary.isUntidy) return;
    const { version } = this;
    for (const step = this.#tidying(); version === this.version; yield) {
      const { done, value } = step.next();
      if (!done) continue;
      const { vocabulary, titles, names, abstracts } = this;
      Object.assign(this, value);
      this.version++;
      vocabulary.letGo();
      for (const sets of [titles, names, abstracts]) sets.letGoOrdered();
      return;
    }
  }

  *#tidying(): Generator<void, Pick<PaperIndex, 'vocabulary' | 'titles' | 'names' | 'abstracts'>> {
    const { vocabulary, order } = yield* this.vocabulary.reordering();
    const titles = yield* this.titles.reordering(order);
    const names = yield* this.names.reordering(order);
    const abstracts = yield* this.abstracts.reordering(order);
    return { vocabulary, titles, names, abstracts };
  }

  *saving(): Generator<void, SavedParts> {
    const { vocabulary, titles, names, abstracts, initials, handles, records } = this;
    const prints = new Float64Array(records.length);
    for (const [slot, record] of records.entries()) {
      if (record) prints[slot] = printOf(record);
      if (slot % 25 === 24) yield;
    }
    return {
      ids: records.map((record) => record?.id ?? ''),
      prints,
      titleLength: this.titleLength,
      tie: this.tie,
      freeSlots: Int32Array.from(this.#freeSlots),
      ...prefixed('vocabulary', vocabulary.saved()),
      ...prefixed('titles', titles.saved()),
      ...prefixed('names', names.saved()),
      ...prefixed('abstracts', abstracts.saved()),
      ...prefixed('initials', initials.sets.saved()),
      ...prefixed('handles', handles.saved()),
    };
  }

  *restoring(
    saved: SavedParts,
    recordOf: (id: PaperId, number: number) => SearchRecord | undefined,
  ): Generator<void, readonly PaperId[]> {
    const parts = new PartReader(saved);
    const ids = parts.texts('ids');
    const prints = parts.take('prints', Float64Array);
    const other = new PaperIndex();
    other.#restore(parts);
    yield;
    const gone = new Set<number>();
    for (const [slot, id] of ids.entries()) {
      const record = id === '' ? undefined : recordOf(id, slot);
      const isSame = record !== undefined && printOf(record) === prints[slot];
      other.records.push(isSame ? record : undefined);
      if (isSame) other.#slotOf.set(id, slot);
      else if (id !== '') gone.add(slot);
      if (slot % 100 === 99) yield;
    }
    if (gone.size * 2 > ids.length) return [];
    if (gone.size > 0) yield* other.#dropping(gone);
    this.#become(other);
    return [...this.#slotOf.keys()];
  }

  #restore(parts: PartReader): void {
    this.titleLength = parts.take('titleLength', Uint8Array);
    this.tie = parts.take('tie', Uint32Array);
    this.#freeSlots = [...parts.take('freeSlots', Int32Array)];
    this.vocabulary.restore(parts.within('vocabulary'));
    this.titles.restore(parts.within('titles'));
    this.names.restore(parts.within('names'));
    this.abstracts.restore(parts.within('abstracts'));
    this.initials.sets.restore(parts.within('initials'));
    this.handles.restore(parts.within('handles'));
  }

  /** Takes slots out of all sets without looking at their records, which are not known. */
  *#dropping(slots: ReadonlySet<number>): Generator<void, void> {
    const held = new Int32Array(this.records.length);
    for (const sets of [this.titles, this.names, this.abstracts, this.initials.sets]) {
      for (let set = 0; set < sets.capacity; set++) {
        const count = sets.read(set, held);
        for (let i = 0; i < count; i++) if (slots.has(held[i]!)) sets.remove(set, held[i]!);
        if (set % 200 === 199) yield;
      }
    }
    for (let term = 0; term < this.vocabulary.capacity; term++) {
      if (this.frequency(term) === 0) this.vocabulary.releaseTerm(term);
      if (term % 1000 === 999) yield;
    }
    this.handles.removeAll(slots);
    this.#freeSlots.push(...slots);
  }

  #become(other: PaperIndex): void {
    const { vocabulary, titles, names, abstracts, initials, handles, records, titleLength, tie } = other;
    Object.assign(this, { vocabulary, titles, names, abstracts, initials, handles, records, titleLength, tie });
    this.#slotOf = other.#slotOf;
    this.#freeSlots = other.#freeSlots;
    this.version++;
  }

  #newSlot(id: PaperId): number {
    const slot = this.#freeSlots.pop() ?? this.records.length;
    this.#slotOf.set(id, slot);
    if (slot === this.records.length) this.records.push(undefined);
    if (slot >= this.titleLength.length) this.#grow();
    const { titles, names, abstracts, initials } = this;
    for (const sets of [titles, names, abstracts, initials.sets]) sets.reserve(this.records.length);
    this.tie[slot] = hashOf(id);
    return slot;
  }

  #clear(slot: number): void {
    const record = this.records[slot]!;
    this.records[slot] = undefined;
    this.#removeHandles(record, slot);
    this.#removeTitle(record, slot);
    this.#forEachBodyPart(record, (sets) => this.#removeSpans(sets, slot));
  }

  #removeHandles(record: SearchRecord, slot: number): void {
    for (const hash of handleHashes(record)) this.handles.remove(hash, slot);
  }

  #addTitle(record: SearchRecord, slot: number): void {
    this.#forEachTitle(record, () => this.#addSpans(this.titles, slot));
    this.initials.add(this.#words, slot);
    this.titleLength[slot] = Math.max(1, Math.min(255, this.#words.count));
  }

  #removeTitle(record: SearchRecord, slot: number): void {
    this.#forEachTitle(record, () => this.#removeSpans(this.titles, slot));
    this.initials.remove(this.#words, slot);
  }

  /** Scans the title as it stands in the file, where that is another, then the readable one, which stays scanned. */
  #forEachTitle(record: SearchRecord, visit: () => void): void {
    if (record.title !== record.readableTitle) this.#scanTitle(record.title, visit);
    this.#scanTitle(record.readableTitle, visit);
  }

  #scanTitle(title: string, visit: () => void): void {
    this.#words.scan(title, longestTitle);
    titleSpans(this.#words, this.#spans);
    visit();
  }

  /** Scans name, abstract and authors and hands over the sets that their spans belong to; a set may come twice. */
  #forEachBodyPart(record: SearchRecord, visit: (sets: SlotSets) => void): void {
    const words = this.#words;
    const spans = this.#spans;
    if (record.name !== undefined) this.#scanTitle(record.name, () => visit(this.names));
    if (record.abstract !== '') {
      words.scan(record.abstract, longestAbstract);
      introducedNames(words, record.abstract, spans);
      visit(this.names);
      abstractSpans(words, spans);
      visit(this.abstracts);
    }
    if (record.authors === undefined) return;
    // Somebody's name tells as much as a word of the abstract that is as rare.
    words.scan(record.authors, longestAbstract);
    abstractSpans(words, spans);
    visit(this.abstracts);
  }

  #addSpans(sets: SlotSets, slot: number): void {
    const { codes, wordStart } = this.#words;
    const { count, first, last } = this.#spans;
    for (let i = 0; i < count; i++) {
      const term = this.vocabulary.add(codes, wordStart[first[i]!]!, wordStart[last[i]! + 1]!);
      sets.add(term, slot);
    }
  }

  #removeSpans(sets: SlotSets, slot: number): void {
    const { codes, wordStart } = this.#words;
    const { count, first, last } = this.#spans;
    for (let i = 0; i < count; i++) {
      const from = wordStart[first[i]!]!;
      const to = wordStart[last[i]! + 1]!;
      const term = this.vocabulary.find(codes, from, to);
      if (term < 0 || !sets.has(term, slot)) continue;
      sets.remove(term, slot);
      if (this.frequency(term) === 0) this.vocabulary.release(codes, from, to);
    }
  }

  /** How many sets' entries a term has. */
  frequency(term: number): number {
    return this.titles.sizeOf(term) + this.names.sizeOf(term) + this.abstracts.sizeOf(term);
  }

  #grow(): void {
    const length = Math.ceil(this.records.length * 1.5);
    this.titleLength = grown(this.titleLength, new Uint8Array(length));
    this.tie = grown(this.tie, new Uint32Array(length));
  }
}

function hasSameTitle(a: SearchRecord, b: SearchRecord): boolean {
  return a.title === b.title && a.readableTitle === b.readableTitle;
}

function hasSameHandles(a: SearchRecord, b: SearchRecord): boolean {
  return hasSameTitle(a, b) && a.key === b.key && a.arxivId === b.arxivId && a.doi === b.doi;
}

function hasSameBody(a: SearchRecord, b: SearchRecord): boolean {
  return a.name === b.name && a.abstract === b.abstract && a.authors === b.authors;
}

/** Another for a record of other contents, but for chance. */
function printOf(record: SearchRecord): number {
  if (record.print !== undefined) return record.print;
  const { key, title, readableTitle, name, abstract, authors, arxivId, doi } = record;
  return fingerprint(key, title, readableTitle, name ?? '', abstract, authors ?? '', arxivId ?? '', doi ?? '');
}

/** Longer titles and abstracts are indexed by their beginning, so that adding a record takes bounded time. */
export const longestTitle = 500;
export const longestAbstract = 20_000;
