import type { PaperId } from '../protocol.ts';
import { folded } from '../text/fold.ts';
import { bestSlots } from './bestSlots.ts';
import { CloseReader } from './closeReader.ts';
import { explained } from './explained.ts';
import { Gathered } from './gathered.ts';
import { type ExactField, exactField, queryHashes } from './handles.ts';
import { PaperIndex } from './paperIndex.ts';
import type { Hit, PaperSearch, SearchRecord } from './paperSearch.ts';
import { type Query, QueryScanner } from './query.ts';
import { Reader, type Reading } from './readings.ts';
import { abstractScore, titleScore } from './scores.ts';
import { secondScores } from './secondScores.ts';
import { type Similar, SimilarRecords } from './similarRecords.ts';
import { weights } from './weights.ts';

/** The search: an index gives rough scores to all records that hold a word, and the best are read again closely. */
export class RankedPapers implements PaperSearch {
  #index = new PaperIndex();
  #queries = new QueryScanner();
  #reader = new Reader(this.#index);
  #gathered = new Gathered();
  #close = new CloseReader(this.#index);
  #similar = new SimilarRecords(this.#index);

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

  set(record: SearchRecord): void {
    this.#index.set(record);
  }

  delete(id: PaperId): void {
    this.#index.delete(id);
  }

  search(text: string, limit: number): { readonly total: number; readonly hits: readonly Hit[] } {
    const query = this.#queries.query(text);
    if (query.words.length === 0) return { total: 0, hits: [] };
    const ranked = this.#ranked(query, Math.max(0, limit), leastToList);
    const hits = ranked.slice(0, Math.max(0, limit)).map(({ record, slot, exact, score }) => {
      const why = explained(slot, record, query, exact, this.#close, (word) => this.#gathered.elsewhere[word]![slot]!);
      return { id: record.id, score, ...why };
    });
    return { total: this.#gathered.count, hits };
  }

  matches(text: string): readonly PaperId[] {
    const query = this.#queries.query(text);
    if (query.words.length === 0) return [];
    return this.#ranked(query, this.#index.size, leastToMatch).map(({ record }) => record.id);
  }

  similar(id: PaperId, limit: number): readonly Similar[] {
    return this.#similar.similar(id, limit);
  }

  rareness(word: string): number {
    return this.#similar.rareness(word);
  }

  /** At least as many candidates as wanted, as far as there are, best first. */
  #ranked(query: Query, wanted: number, leastExplained: number): readonly Candidate[] {
    const readings = this.#reader.readings(query);
    this.#gathered.gather(this.#index, readings, leastExplained);
    this.#close.start(readings);
    const exact = this.#exact(query);
    this.#gathered.include([...exact.keys()]);
    const rough = this.#rough(exact, Math.max(wanted, readClosely));
    const close = rough.slice(0, readClosely);
    for (const candidate of close) this.#scoreTitle(candidate, query);
    close.sort(byScore);
    for (const candidate of close.slice(0, abstractsRead)) this.#scoreAbstract(candidate, readings);
    close.sort(byScore);
    const first = close.slice(0, secondOpinions);
    const second = secondScores(
      query.text,
      first.map(({ record }) => record),
    );
    first.forEach((candidate, i) => {
      candidate.score += weights.second * second[i]!;
    });
    close.sort(byScore);
    const least = close.at(-1)?.score ?? 0;
    const rest = rough.slice(readClosely);
    for (const candidate of rest) candidate.score = Math.min(candidate.score, least);
    return [...close, ...rest];
  }

  #exact(query: Query): ReadonlyMap<number, ExactField> {
    const fields = new Map<number, ExactField>();
    for (const slot of this.#index.named(queryHashes(query.text))) {
      const field = exactField(this.#index.records[slot]!, query.text);
      if (field !== undefined) fields.set(slot, field);
    }
    return fields;
  }

  /** The best records by their rough scores; which of equals is read closely, a hash of their ids decides. */
  #rough(exact: ReadonlyMap<number, ExactField>, most: number): readonly Candidate[] {
    const { score, slots, count } = this.#gathered;
    const { tie, records } = this.#index;
    const isBetter = (a: number, b: number): boolean => {
      if (score[a] !== score[b]) return score[a]! > score[b]!;
      return tie[a] === tie[b] ? records[a]!.id < records[b]!.id : tie[a]! < tie[b]!;
    };
    const best = new Set([...exact.keys(), ...bestSlots(slots, count, most, isBetter)]);
    return [...best].map((slot) => {
      const record = records[slot]!;
      return { slot, record, exact: exact.get(slot), score: score[slot]!, missing: [] };
    });
  }

  #scoreTitle(candidate: Candidate, query: Query): void {
    const { slot, record, exact } = candidate;
    const elsewhere = (word: number) => this.#gathered.elsewhere[word]![slot]!;
    const places = this.#close.places(slot, record);
    const nameLength = this.#close.nameLength(record);
    const ahead = exact === undefined ? 0 : exactScores[exact];
    candidate.score = ahead + titleScore(record, query, places, elsewhere, nameLength);
    candidate.missing = places.map((place, word) => elsewhere(word) > (place?.gain ?? 0));
  }

  #scoreAbstract(candidate: Candidate, readings: readonly Reading[]): void {
    if (!candidate.missing.includes(true)) return;
    const occurrences = this.#close.abstractOccurrences(candidate.record.abstract);
    candidate.score += abstractScore(occurrences, readings, candidate.missing);
  }
}

interface Candidate {
  readonly slot: number;
  readonly record: SearchRecord;
  readonly exact: ExactField | undefined;
  score: number;
  /** The folded title, once it was needed. */
  order?: string;
  /** For each word of the query whether the title does not explain it best. */
  missing: readonly boolean[];
}

/** By score, then by folded title, then by id. */
function byScore(a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score;
  a.order ??= folded(a.record.readableTitle);
  b.order ??= folded(b.record.readableTitle);
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0;
}

/** What names a paper exactly comes before all else. */
const exactScores: Readonly<Record<ExactField, number>> = { key: 3000, id: 2000, title: 1000 };
/** Part of what the best record explains that others must: to be listed below it, and to pass a filter. */
const leastToList = 0.4;
const leastToMatch = 0.6;
/** Records whose titles, abstracts, and both by the second opinion are read for one query. */
const readClosely = 120;
const abstractsRead = 16;
const secondOpinions = 10;
