import type { PaperId } from '../protocol.ts';
import { compareFolded } from '../text/compareFolded.ts';
import { atOnce } from './atOnce.ts';
import { bestSlots } from './bestSlots.ts';
import { CloseReader } from './closeReader.ts';
import { explained } from './explained.ts';
import { type Asked, Filters } from './filters.ts';
import { Gathered } from './gathered.ts';
import { type ExactField, exactField, queryHashes } from './handles.ts';
import { Pace } from './pace.ts';
import { PaperIndex } from './paperIndex.ts';
import type { Hit, PaperSearch, PredicateOf, SearchAnswer, SearchRecord } from './paperSearch.ts';
import type { Query } from './query.ts';
import { Reader, type Reading } from './readings.ts';
import type { SavedParts } from './savedParts.ts';
import { abstractScore, titleScore } from './scores.ts';
import { secondScores } from './secondScores.ts';
import { type Similar, SimilarRecords } from './similarRecords.ts';
import { missingWords, type Place } from './titlePlaces.ts';
import { Undisturbed } from './undisturbed.ts';
import { weights } from './weights.ts';

/** The search: an index gives rough scores to all records that hold a word, and the best are read again closely. */
export class RankedPapers implements PaperSearch {
  #index = new PaperIndex();
  #pace = new Pace();
  #reader = new Reader(this.#index, this.#pace);
  #gathered = new Gathered(this.#pace);
  #close = new CloseReader(this.#index);
  #similar = new SimilarRecords(this.#index);
  #filters: Filters;
  #knowsLetters = false;
  /** Of the record that is looked at. */
  #slot = 0;
  #elsewhere = (word: number): number => this.#gathered.elsewhere(word, this.#slot);
  #queries = new Undisturbed(() => this.#index.version);
  #comparisons = new Undisturbed(() => this.#index.version);

  /** `predicateOf` says which papers fulfil a condition of a query. */
  constructor(predicateOf: PredicateOf = () => undefined) {
    this.#filters = new Filters(this.#index, predicateOf, this.#pace);
  }

  get size(): number {
    return this.#index.size;
  }

  /** Bytes of the index's arrays. */
  get bytes(): number {
    return this.#index.bytes;
  }

  /** Entries of the index that the last query visited: a measure of the work. */
  get visited(): number {
    return this.#gathered.visited;
  }

  /** The most pieces of work that one step of a query has done so far. */
  get mostInStep(): number {
    return this.#pace.most;
  }

  set(record: SearchRecord): void {
    this.#index.set(record);
  }

  delete(id: PaperId): void {
    this.#index.delete(id);
  }

  get version(): number {
    return this.#index.version;
  }

  *tidying(): Generator<void, void> {
    yield* this.#index.tidying();
    if (this.#knowsLetters || this.size < manyRecords) return;
    this.#knowsLetters = true;
    // A query begins with a letter, for which most records have to be looked at, and which comes again.
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') yield* this.finding(letter, 1);
  }

  saving(): Generator<void, SavedParts> {
    return this.#index.saving();
  }

  restoring(
    parts: SavedParts,
    recordOf: (id: PaperId, number: number) => SearchRecord | undefined,
  ): Generator<void, readonly PaperId[]> {
    return this.#index.restoring(parts, recordOf);
  }

  search(text: string, limit: number): SearchAnswer {
    return atOnce(this.searching(text, limit));
  }

  matches(text: string): readonly PaperId[] {
    return atOnce(this.matching(text));
  }

  *searching(text: string, limit: number): Generator<void, SearchAnswer> {
    return yield* this.#queries.running(() => this.#answering(text, Math.max(0, limit)));
  }

  *finding(text: string, limit: number): Generator<void, readonly PaperId[]> {
    return yield* this.#queries.running(() => this.#findingNow(text, Math.max(0, limit)));
  }

  *matching(text: string): Generator<void, readonly PaperId[]> {
    return yield* this.#queries.running(() => this.#matchingNow(text));
  }

  *similar(id: PaperId, limit: number): Generator<void, readonly Similar[]> {
    return yield* this.#comparisons.running(() => this.#similar.similar(id, limit));
  }

  rareness(word: string): number {
    return this.#similar.rareness(word);
  }

  *#answering(text: string, limit: number): Generator<void, SearchAnswer> {
    const asked = yield* this.#filters.asking(text, this.#exact(text).size > 0);
    const { query } = asked;
    if (query.words.length === 0) {
      const ids = yield* this.#allowed(asked);
      const hits = ids.slice(0, limit).map((id) => ({ id, score: 0, titleMatches: [], matchedIn: [] }));
      return { total: ids.length, hits };
    }
    const ranked = yield* this.#ranking(asked, limit);
    const hits: Hit[] = [];
    for (const { record, slot, exact, score, places = this.#close.places(slot, record) } of ranked.slice(0, limit)) {
      this.#slot = slot;
      hits.push({ id: record.id, score, ...explained(places, record, query, exact, this.#close, this.#elsewhere) });
      yield;
    }
    return { total: this.#gathered.count, hits };
  }

  *#findingNow(text: string, limit: number): Generator<void, readonly PaperId[]> {
    const asked = yield* this.#filters.asking(text, this.#exact(text).size > 0);
    if (asked.query.words.length === 0) return (yield* this.#allowed(asked)).slice(0, limit);
    const ranked = yield* this.#ranking(asked, limit);
    return ranked.slice(0, limit).map(({ record }) => record.id);
  }

  *#matchingNow(text: string): Generator<void, readonly PaperId[]> {
    const asked = yield* this.#filters.asking(text, this.#exact(text).size > 0);
    if (asked.query.words.length === 0) return yield* this.#allowed(asked);
    const ranked = yield* this.#ranking(asked, this.#index.size, leastToMatch);
    const ids: PaperId[] = [];
    for (const { record } of ranked) {
      ids.push(record.id);
      if (this.#pace.isOver(2)) yield;
    }
    return ids;
  }

  /** All papers that the operators of a query without words allow, in the order of their titles. */
  *#allowed({ allows }: Asked): Generator<void, readonly PaperId[]> {
    if (allows === undefined) return [];
    const slots = yield* this.#filters.ordered(yield* this.#filters.allowed(allows));
    return slots.map((slot) => this.#index.records[slot]!.id);
  }

  /** By score, then by folded title, then by id. */
  #byScore = (a: Candidate, b: Candidate): number => {
    if (a.score !== b.score) return a.score > b.score ? -1 : 1;
    const byTitle = compareFolded(a.record.readableTitle, b.record.readableTitle);
    if (byTitle !== 0) return byTitle;
    return a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0;
  };

  /** At least as many candidates as wanted, as far as there are, best first. */
  *#ranking(asked: Asked, wanted: number, leastExplained = leastToList): Generator<void, readonly Candidate[]> {
    const { query, allows } = asked;
    const gathered = this.#gathered;
    const readings = yield* this.#reader.reading(query);
    yield* gathered.gathering(this.#index, readings);
    yield* this.#close.starting(readings, this.#pace);
    const exact = this.#exact(query.text);
    if (allows !== undefined) {
      yield* gathered.keeping(allows);
      for (const slot of exact.keys()) if (!allows(slot)) exact.delete(slot);
    }
    if (allows !== undefined && asked.listsAll) gathered.replace(yield* this.#filters.allowed(allows));
    else yield* gathered.keepingMatches(leastExplained);
    yield* gathered.including(new Set(exact.keys()));
    const rough = yield* this.#roughly(exact, Math.max(wanted, readClosely));
    yield;
    const close = rough.slice(0, readClosely);
    for (const candidate of close) {
      this.#scoreTitle(candidate, query);
      yield;
    }
    close.sort(this.#byScore);
    for (const candidate of close.slice(0, abstractsRead)) {
      this.#scoreAbstract(candidate, readings);
      yield;
    }
    close.sort(this.#byScore);
    const first = close.slice(0, secondOpinions);
    const second = secondScores(
      query.text,
      first.map(({ record }) => record),
    );
    first.forEach((candidate, i) => {
      candidate.score += weights.second * second[i]!;
    });
    close.sort(this.#byScore);
    const least = close.at(-1)?.score ?? 0;
    for (const candidate of rough.slice(readClosely)) {
      candidate.score = Math.min(candidate.score, least);
      close.push(candidate);
      if (this.#pace.isOver(2)) yield;
    }
    return close;
  }

  #exact(text: string): Map<number, ExactField> {
    const fields = new Map<number, ExactField>();
    for (const slot of this.#index.named(queryHashes(text))) {
      const field = exactField(this.#index.records[slot]!, text);
      if (field !== undefined) fields.set(slot, field);
    }
    return fields;
  }

  /** The best records by their rough scores; which of equals is read closely, a hash of their ids decides. */
  *#roughly(exact: ReadonlyMap<number, ExactField>, most: number): Generator<void, readonly Candidate[]> {
    const { sums, slots, count } = this.#gathered;
    const { tie, records } = this.#index;
    const isBetter = (a: number, b: number): boolean => {
      if (sums[a * 2] !== sums[b * 2]) return sums[a * 2]! > sums[b * 2]!;
      return tie[a] === tie[b] ? records[a]!.id < records[b]!.id : tie[a]! < tie[b]!;
    };
    const best = yield* bestSlots(slots, count, most, isBetter, this.#pace);
    const candidates: Candidate[] = [];
    for (const slot of [...exact.keys(), ...best]) {
      const field = exact.get(slot);
      if (field !== undefined && candidates.length >= exact.size) continue;
      candidates.push({ slot, record: records[slot]!, exact: field, score: sums[slot * 2]! });
      if (this.#pace.isOver(4)) yield;
    }
    return candidates;
  }

  #scoreTitle(candidate: Candidate, query: Query): void {
    const { slot, record, exact } = candidate;
    this.#slot = slot;
    const places = this.#close.places(slot, record);
    const ahead = exact === undefined ? 0 : exactScores[exact];
    candidate.score = ahead + titleScore(record, query, places, this.#elsewhere, this.#close);
    candidate.places = places;
  }

  #scoreAbstract(candidate: Candidate, readings: readonly Reading[]): void {
    this.#slot = candidate.slot;
    const missing = missingWords(candidate.places!, this.#elsewhere);
    if (!missing.includes(true)) return;
    const { occurrences } = this.#close.abstractPlaces(candidate.record);
    candidate.score += abstractScore(occurrences, readings, missing);
  }
}

interface Candidate {
  readonly slot: number;
  readonly record: SearchRecord;
  readonly exact: ExactField | undefined;
  score: number;
  /** Where the title has each word of the query; known once it was read closely. */
  places?: readonly (Place | undefined)[];
}

/** What names a paper exactly comes before all else. */
const exactScores: Readonly<Record<ExactField, number>> = { key: 3000, id: 2000, title: 1000 };
/** Of fewer any letter is answered at once. */
const manyRecords = 5000;
/** Part of what the best record explains that others must: to be listed below it, and to pass a filter. */
const leastToList = 0.4;
const leastToMatch = 0.6;
/** Records whose titles, abstracts, and both by the second opinion are read for one query. */
const readClosely = 120;
const abstractsRead = 16;
const secondOpinions = 10;
