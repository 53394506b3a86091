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
  const entries = facts.map(({ token, readableTitle, baseKey, names, scores }) => ({
    token,
    title: readableTitle,
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

/** `interned` gives the one copy of a string that all tables share. */
export function factsOf(table: FactsTable, interned: (text: string) => string): KnownFacts[] {
  const strings = table.strings.map(interned);
  return table.entries.map(({ token, title, key, names, scores }) => ({
    token,
    readableTitle: title,
    key,
    names,
    scores: scoresOf(scores, strings),
  }));
}

function scoresOf(numbers: readonly number[], strings: readonly string[]): ThemeScore[] {
  const scores: ThemeScore[] = [];
  for (let at = 0; at < numbers.length; ) {
    const theme = strings[numbers[at]!]!;
    const score = numbers[at + 1]!;
    const end = at + 3 + 2 * numbers[at + 2]!;
    const terms: { term: string; score: number }[] = [];
    for (at += 3; at < end; at += 2) terms.push({ term: strings[numbers[at]!]!, score: numbers[at + 1]! });
    scores.push({ theme, score, terms });
  }
  return scores;
}
