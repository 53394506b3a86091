import { folded } from '../text/fold.ts';
import { operatorQuery } from './operators.ts';
import type { Pace } from './pace.ts';
import type { PaperIndex } from './paperIndex.ts';
import type { PredicateOf, SearchRecord } from './paperSearch.ts';
import { PhraseSlots } from './phraseSlots.ts';
import { type Query, QueryScanner } from './query.ts';
import { sorting } from './sorting.ts';

type Allows = (slot: number) => boolean;

/** A query as words to rank by and what else a record must fulfil. */
export interface Asked {
  readonly query: Query;
  /** Undefined where the query has no operators. */
  readonly allows: Allows | undefined;
  /** All that is allowed is a match, whatever it holds of the words. */
  readonly listsAll: boolean;
}

/** What the operators of queries allow. */
export class Filters {
  #index: PaperIndex;
  #predicateOf: PredicateOf;
  #queries = new QueryScanner();
  #phrases: PhraseSlots;
  #orders = new WeakMap<SearchRecord, string>();

  constructor(index: PaperIndex, predicateOf: PredicateOf, pace: Pace) {
    this.#index = index;
    this.#predicateOf = predicateOf;
    this.#phrases = new PhraseSlots(index, pace);
  }

  /** A query taken apart; as plain words if it names a record as it is, or is malformed. */
  *asking(text: string, isExact: boolean): Generator<void, Asked> {
    const operators = isExact ? undefined : operatorQuery(text);
    const tests: Allows[] = [];
    for (const { isWanted, ...condition } of operators?.conditions ?? []) {
      const isFulfilled = this.#predicateOf(condition);
      if (!isFulfilled) return this.#plain(text);
      tests.push((slot) => isFulfilled(this.#index.records[slot]!.id) === isWanted);
    }
    for (const { text: phrase, isWanted } of operators?.phrases ?? []) {
      const slots = yield* this.#phrases.finding(phrase);
      tests.push((slot) => slots.has(slot) === isWanted);
    }
    if (!operators) return this.#plain(text);
    const allows = (slot: number) => this.#index.records[slot] !== undefined && tests.every((test) => test(slot));
    return { query: this.#queries.query(operators.words), allows, listsAll: !operators.hasFreeWords };
  }

  #plain(text: string): Asked {
    return { query: this.#queries.query(text), allows: undefined, listsAll: false };
  }

  /** All slots that are allowed. */
  *allowed(allows: Allows): Generator<void, readonly number[]> {
    const slots: number[] = [];
    for (let slot = 0; slot < this.#index.records.length; slot++) {
      if (allows(slot)) slots.push(slot);
      if (slot % stride === stride - 1) yield;
    }
    return slots;
  }

  /** Slots in the order of folded titles, then of ids. */
  *ordered(slots: readonly number[]): Generator<void, readonly number[]> {
    const found: { readonly slot: number; readonly order: string; readonly id: string }[] = [];
    for (const slot of slots) {
      const record = this.#index.records[slot]!;
      found.push({ slot, order: this.#orderOf(record), id: record.id });
      if (found.length % stride === 0) yield;
    }
    const sorted = yield* sorting(found, (a, b) => {
      if (a.order !== b.order) return a.order < b.order ? -1 : 1;
      return a.id < b.id ? -1 : 1;
    });
    return sorted.map(({ slot }) => slot);
  }

  /** What decides between records of equal worth: the folded title. */
  #orderOf(record: SearchRecord): string {
    let order = this.#orders.get(record);
    if (order === undefined) {
      order = folded(record.readableTitle);
      this.#orders.set(record, order);
    }
    return order;
  }
}

const stride = 256;
