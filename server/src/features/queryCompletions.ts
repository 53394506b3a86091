import type { Library, LibraryDocument } from '../library/library.ts';
import type { SearchResult } from '../protocol.ts';
import { begunCondition, type ConditionField } from '../search/operators.ts';
import { sorting } from '../search/sorting.ts';
import { folded } from '../text/fold.ts';
import { digestLabels } from './digestLabels.ts';

/**
 * For `?` the operators that a query may hold; for a query that ends with one of them begun (`theme:vis`) the values that
 * go on like this, whole first words or parts of them. Yields between papers.
 */
export function* queryCompletions(
  library: Library,
  query: string,
): Generator<void, NonNullable<SearchResult['completions']>> {
  if (query.trim() === '?') return operators.map(([typed, label, detail]) => ({ label, detail, query: typed }));
  const begun = begunCondition(query);
  if (!begun) return [];
  const { field, value, from } = begun;
  const known = yield* valuesOf(library, field);
  const lack = known.length === 0 ? lacks[field] : undefined;
  if (lack !== undefined) return [{ label: lack, detail: '', query }];
  const wanted = folded(value);
  const shown: Value[] = [];
  for (const [i, { text, label = text, detail }] of known.entries()) {
    const goesOn = [text, label].some((name) => ` ${folded(name)}`.includes(` ${wanted}`));
    if (goesOn && folded(text) !== wanted) shown.push({ text, label, detail });
    if (shown.length === mostShown) break;
    if (i % stride === stride - 1) yield;
  }
  return shown.map(({ text, label = text, detail }) => {
    const typed = /\s/.test(text) ? `"${text}"` : text;
    return { label, detail, query: `${query.slice(0, from)}${typed} ` };
  });
}

interface Value {
  /** As it is typed. */
  readonly text: string;
  readonly label?: string;
  readonly detail: string;
}

function* valuesOf(library: Library, field: ConditionField): Generator<void, readonly Value[]> {
  switch (field) {
    case 'theme':
      return themes(library);
    case 'year':
      return yield* years(library);
    case 'author':
      return yield* authors(library);
    case 'digest':
      return yield* digests(library);
    case 'cited':
      return [
        { text: 'yes', detail: 'mentioned in notes' },
        { text: 'no', detail: 'mentioned in no note' },
      ];
    case 'has':
      return [{ text: 'note', detail: 'with a note of its own' }];
  }
}

function themes(library: Library): readonly Value[] {
  return library.taxonomy.themes.flatMap(({ id, label }) => {
    const { size } = library.papersOfTheme(id);
    return size === 0 ? [] : { text: id, label, detail: papers(size) };
  });
}

/** What is said where no digest tells what is asked for. */
const lacks: Readonly<Partial<Record<ConditionField, string>>> = {
  year: 'No digest here gives dates',
  author: 'No digest here names authors',
};

/** Newest first. */
function* years(library: Library): Generator<void, readonly Value[]> {
  yield* library.earlier.waking();
  const counts = new Map<string, number>();
  let seen = 0;
  for (const { metadata } of library.papers()) {
    const year = metadata?.date?.slice(0, 4);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
    if (++seen % stride === 0) yield;
  }
  return [...counts].sort(([a], [b]) => (a < b ? 1 : -1)).map(([text, count]) => ({ text, detail: papers(count) }));
}

/** Those of most papers first. */
function* authors(library: Library): Generator<void, readonly Value[]> {
  yield* library.earlier.waking();
  const counts = new Map<string, number>();
  let seen = 0;
  for (const { metadata } of library.papers()) {
    for (const author of metadata?.authors ?? []) counts.set(author, (counts.get(author) ?? 0) + 1);
    if (++seen % stride === 0) yield;
  }
  const sorted = yield* sorting([...counts], ([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([text, count]) => ({ text, detail: papers(count) }));
}

/** By name. */
function* digests(library: Library): Generator<void, readonly Value[]> {
  const listing: LibraryDocument[] = [];
  let seen = 0;
  for (const document of library.documents()) {
    if (document.entryCount > 0) listing.push(document);
    if (++seen % stride === 0) yield;
  }
  const labels = digestLabels(listing.map(({ uri }) => uri));
  yield;
  const values = listing.map(({ uri, entryCount }) => ({
    text: labels.get(uri)!,
    detail: papers(entryCount),
  }));
  return yield* sorting(values, (a, b) => (a.text < b.text ? -1 : 1));
}

function papers(count: number): string {
  return count === 1 ? '1 paper' : `${count.toLocaleString('en')} papers`;
}

const operators: readonly (readonly [typed: string, label: string, means: string])[] = [
  ['"', '"a phrase"', 'these words, one after the other'],
  ['-', '-word', 'without this word; the minus sign may stand before all of these'],
  ['theme:', 'theme:vision', 'of a theme, by its name or how that begins'],
  ['year:', 'year:2024', 'of a year; also year:2023-2025, year:>=2024'],
  ['author:', 'author:doe', 'by somebody whom the digest names'],
  ['digest:', 'digest:inbox', 'listed in a digest whose file is named so'],
  ['cited:', 'cited:yes, cited:no', 'mentioned in notes, or in none'],
  ['has:note', 'has:note', 'with a note of its own'],
];

const mostShown = 30;
const stride = 1024;
