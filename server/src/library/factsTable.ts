/** Facts of a text's entries as plain data for a cache: JSON keeps it, and strings that recur stand there once. */
import type { ThemeScore } from '../themes/classification.ts';
import type { EntryFacts, KnownFacts } from './entryFacts.ts';

export interface FactsTable {
  readonly strings: readonly string[];
  readonly entries: readonly FactsRow[];
}

/** Of one entry; numbers are places in `strings` but for scores. */
interface FactsRow {
  readonly token: string;
  /** The readable title; empty where it is the title as it stands, which there is already. */
  readonly title: string;
  readonly key: string;
  readonly names: readonly string[];
  /** Theme, score, number of terms, then each term and its score; theme after theme. */
  readonly scores: readonly number[];
}

/** Entries in one table. */
const tableLength = 200;

/** The facts of all entries, in order; several tables for many. */
export function factsTables(facts: readonly EntryFacts[]): FactsTable[] {
  const tables: FactsTable[] = [];
  for (let at = 0; at < facts.length; at += tableLength) tables.push(factsTable(facts.slice(at, at + tableLength)));
  return tables;
}

function factsTable(facts: readonly EntryFacts[]): FactsTable {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const entries = facts.map(({ token, titleOnOneLine, readableTitle, baseKey, names, scores }) => ({
    token,
    title: readableTitle === titleOnOneLine ? '' : readableTitle,
    key: baseKey,
    names,
    scores: scores.flatMap(({ theme, score, terms }) => [
      placeOf(theme),
      score,
      terms.length,
      ...terms.flatMap((term) => [placeOf(term.term), term.score]),
    ]),
  }));
  return { strings: [...places.keys()], entries };
}

type TermScore = ThemeScore['terms'][number];

/** What the facts of many texts share: there is one copy of each. */
export class SharedFacts {
  readonly #texts = new Map<string, string>();
  readonly #terms = new Map<string, Map<number, TermScore>>();

  text(text: string): string {
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }

  term(term: string, score: number): TermScore {
    const scores = this.#terms.get(term) ?? new Map<number, TermScore>();
    this.#terms.set(term, scores);
    const known = scores.get(score) ?? { term, score };
    scores.set(score, known);
    return known;
  }
}

/** The facts of a table's entries, in order. */
export function factsOf(table: FactsTable, shared: SharedFacts): KnownFacts[] {
  const strings = table.strings.map((text) => shared.text(text));
  return table.entries.map(({ token, title, key, names, scores }) => ({
    token,
    readableTitle: title,
    key,
    names,
    scores: scoresOf(scores, strings, shared),
  }));
}

function scoresOf(numbers: readonly number[], strings: readonly string[], shared: SharedFacts): ThemeScore[] {
  const scores: ThemeScore[] = [];
  for (let at = 0; at < numbers.length; ) {
    const theme = strings[numbers[at]!]!;
    const score = numbers[at + 1]!;
    const end = at + 3 + 2 * numbers[at + 2]!;
    at += 3;
    const first = at;
    const terms = Array.from({ length: (end - at) / 2 }, (_, i) => {
      return shared.term(strings[numbers[first + 2 * i]!]!, numbers[first + 2 * i + 1]!);
    });
    scores.push({ theme, score, terms });
    at = end;
  }
  return scores.slice(); // an array that has grown holds more than it needs, and there is one for each paper
}
