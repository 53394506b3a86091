/** Facts of a text's entries as plain data for a cache: JSON keeps it, and strings that recur stand there once. */
import type { ThemeScore } from '../themes/classification.ts';
import type { EntryFacts, KnownFacts } from './entryFacts.ts';

/** Columns, each with a value for each entry where nothing else is said. */
export interface FactsTable {
  /** What the numbers in `scores` point at: themes, and the terms that speak for them, with what each adds. */
  readonly themes: readonly string[];
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  readonly tokens: readonly string[];
  /** The readable title; empty where it is the title as it stands, which there is already. */
  readonly titles: readonly string[];
  readonly keys: readonly string[];
  /** Of the entries that have any, each with its place among all. */
  readonly names: readonly OfEntry[];
  readonly addresses: readonly OfEntry[];
  /** One after the other: number of themes; of each the theme, its score, number of terms, the terms. */
  readonly scores: readonly number[];
}

type OfEntry = readonly [entry: number, texts: readonly string[]];

/** Entries in one table, which is read as a whole when one of them is asked for. */
export const tableLength = 32;

/** The facts of all entries, in order; several tables for many. */
export function factsTables(facts: readonly EntryFacts[]): FactsTable[] {
  const tables: FactsTable[] = [];
  for (let at = 0; at < facts.length; at += tableLength) tables.push(factsTable(facts.slice(at, at + tableLength)));
  return tables;
}

function factsTable(facts: readonly EntryFacts[]): FactsTable {
  const themes = new Map<string, number>();
  const terms = new Map<TermScore, number>();
  const scores: number[] = [];
  for (const { scores: found } of facts) {
    scores.push(found.length);
    for (const { theme, score, terms: its } of found) {
      scores.push(placeIn(themes, theme), score, its.length);
      for (const term of its) scores.push(placeIn(terms, term));
    }
  }
  return {
    themes: [...themes.keys()],
    terms: Array.from(terms.keys(), ({ term }) => term),
    weights: Array.from(terms.keys(), ({ score }) => score),
    tokens: facts.map(({ token }) => token),
    titles: facts.map(({ titleOnOneLine, readableTitle }) => (readableTitle === titleOnOneLine ? '' : readableTitle)),
    keys: facts.map(({ baseKey }) => baseKey),
    names: thoseWithAny(facts.map(({ names }) => names)),
    addresses: thoseWithAny(facts.map(({ addresses }) => addresses)),
    scores,
  };
}

function thoseWithAny(texts: readonly (readonly string[])[]): OfEntry[] {
  return texts.flatMap((own, i): OfEntry[] => (own.length > 0 ? [[i, own]] : []));
}

function placeIn<T>(places: Map<T, number>, value: T): number {
  const place = places.get(value) ?? places.size;
  places.set(value, place);
  return place;
}

type TermScore = ThemeScore['terms'][number];

/** What the facts of many texts share: there is one copy of each. */
export class SharedFacts {
  readonly #texts = new Map<string, string>();

  text(text: string): string {
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }
}

/** Themes and terms of a table's scores; the terms are wanted for few papers. */
class Reasons {
  readonly themes: readonly string[];
  readonly scores: readonly number[];
  readonly #terms: readonly string[];
  readonly #weights: readonly number[];
  #all: readonly TermScore[] | undefined;

  constructor({ themes, terms, weights, scores }: FactsTable, shared: SharedFacts) {
    this.themes = themes.map((theme) => shared.text(theme));
    this.scores = scores;
    this.#terms = terms.map((term) => shared.text(term));
    this.#weights = weights;
  }

  terms(from: number, to: number): TermScore[] {
    this.#all ??= this.#terms.map((term, i) => ({ term, score: this.#weights[i]! }));
    return this.scores.slice(from, to).map((term) => this.#all![term]!);
  }
}

/** A score that stands in a table from some place on. */
class KeptScore implements ThemeScore {
  readonly theme: string;
  readonly score: number;
  readonly #reasons: Reasons;
  readonly #at: number;

  constructor(reasons: Reasons, at: number) {
    this.theme = reasons.themes[reasons.scores[at]!]!;
    this.score = reasons.scores[at + 1]!;
    this.#reasons = reasons;
    this.#at = at;
  }

  get terms(): readonly TermScore[] {
    return this.#reasons.terms(this.#at + 3, this.end);
  }

  /** Where the next thing stands. */
  get end(): number {
    return this.#at + 3 + this.#reasons.scores[this.#at + 2]!;
  }
}

/** The facts of a table's entries, in order. */
export function factsOf(table: FactsTable, shared: SharedFacts): KnownFacts[] {
  const reasons = new Reasons(table, shared);
  const names = new Map(table.names);
  const addresses = new Map(table.addresses);
  let at = 0;
  const scoreOf = (): ThemeScore => {
    const score = new KeptScore(reasons, at);
    at = score.end;
    return score;
  };
  return table.tokens.map((token, i) => ({
    token,
    readableTitle: table.titles[i]!,
    key: table.keys[i]!,
    names: names.get(i) ?? none,
    addresses: addresses.get(i) ?? none,
    scores: table.scores[at++] === 0 ? none : Array.from({ length: table.scores[at - 1]! }, scoreOf),
  }));
}

/** One for all, since most papers have no names. */
const none: readonly never[] = [];
