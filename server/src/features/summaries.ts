/** Papers in the shapes of the protocol. */
import type { Library } from '../library/library.ts';
import { byPlace, type LibraryPaper, type PaperSet } from '../library/libraryPaper.ts';
import type { Paper, PaperSummary, PapersParams, SearchHit, SearchResult, ThemeId, ThemeSummary } from '../protocol.ts';
import type { Hit } from '../search/paperSearch.ts';
import { sorting } from '../search/sorting.ts';
import { placeOf } from '../text/placeOf.ts';
import { recentlyReadable } from '../text/recentlyReadable.ts';
import { decidingTerms } from '../themes/classification.ts';
import { otherTheme } from '../themes/themes.ts';
import { groupOf } from './facts.ts';
import { pinnedLike, withPinned } from './pinnedLike.ts';
import { rangeOf, titleLocation } from './places.ts';
import { queryCompletions } from './queryCompletions.ts';
import { shownSentence } from './shownSentence.ts';

const mostTerms = 12;
/** Papers between two yields: that are summed up, and that are counted. */
const stride = 50;
const lightStride = 500;

export function summary(library: Library, paper: LibraryPaper): PaperSummary {
  const { authorCount, authors, date, dateInferred } = paper.metadata ?? {};
  const { theme, alsoThemes } = paper.classification;
  const note = library.noteOf(paper);
  const group = groupOf(library, paper);
  // Sixty for each key that somebody types: no spreads, which leave an object each.
  const summary: Mutable<PaperSummary> = {
    id: paper.id,
    key: library.keyOf(paper),
    title: paper.title,
    readableTitle: paper.readableTitle,
    theme,
    alsoThemes,
    occurrences: paper.occurrences.map(titleLocation),
    citedIn: library.citedIn(paper),
  };
  if (paper.name !== undefined) summary.name = paper.name;
  if (authors !== undefined) summary.authors = authors;
  if (authorCount !== undefined) summary.authorCount = authorCount;
  if (date !== undefined) summary.date = date;
  if (dateInferred) summary.dateInferred = dateInferred;
  if (group !== undefined) summary.group = group.id;
  if (note !== undefined) summary.note = note;
  return summary;
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

export function wholePaper(library: Library, paper: LibraryPaper): Paper {
  const { organisation, comments, arxivId, doi } = paper.metadata ?? {};
  return {
    ...summary(library, paper),
    abstract: paper.abstract,
    readableAbstract: paper.readableAbstract,
    ...(organisation === undefined ? {} : { organisation }),
    ...(comments === undefined ? {} : { comments }),
    links: paper.links.map(({ url, uri, line, start, endLine, end }) => ({
      url,
      range: { uri, range: rangeOf(line, start, endLine, end) },
    })),
    ...(arxivId === undefined ? {} : { arxivId }),
    ...(doi === undefined ? {} : { doi }),
    themeTerms: decidingTerms(paper.classification),
  };
}

/** Papers of a theme, of a digest, or of both; in the order of their first entry. Yields often. */
export function* paperSummaries(library: Library, { theme, digest }: PapersParams): Generator<void, PaperSummary[]> {
  yield* library.earlier.waking();
  const inDigest = digest === undefined ? undefined : papersListed(library, digest);
  const candidates: Iterable<LibraryPaper> =
    theme === undefined ? (inDigest ?? library.papers()) : papersOfTheme(library, theme);
  const papers = [...candidates].filter((paper) => inDigest === undefined || inDigest.has(paper));
  const summaries: PaperSummary[] = [];
  for (const { id } of yield* sorting(papers, byFirstPlace)) {
    const paper = library.paper(id);
    if (paper) summaries.push(summary(library, paper));
    if (summaries.length % stride === 0) yield;
  }
  return summaries;
}

/** Papers that a digest lists. */
function papersListed(library: Library, digest: string): PaperSet {
  const occurrences = library.document(digest)?.occurrences ?? [];
  return new Set(occurrences.flatMap((occurrence) => library.paperOf(occurrence) ?? []));
}

export function inPlaceOrder(papers: readonly LibraryPaper[]): LibraryPaper[] {
  return [...papers].sort(byFirstPlace);
}

function byFirstPlace(a: LibraryPaper, b: LibraryPaper): number {
  return byPlace(a.occurrences[0]!, b.occurrences[0]!);
}

/** Those of a theme or of a group within *Other*. */
function papersOfTheme(library: Library, theme: ThemeId): PaperSet {
  return library.groups.all().find(({ id }) => id === theme)?.papers ?? library.papersOfTheme(theme);
}

/** All themes that hold papers, in the taxonomy's order, then the groups of *Other*. Yields often. */
export function* themeSummaries(library: Library): Generator<void, ThemeSummary[]> {
  yield* library.earlier.waking();
  const themes: ThemeSummary[] = [];
  for (const { id, label, area } of library.taxonomy.themes) {
    const papers = library.papersOfTheme(id);
    if (papers.size === 0) continue;
    const terms = yield* frequentTerms(papers);
    themes.push({ id, label, ...(area === '' ? {} : { area }), count: papers.size, terms });
  }
  const area = library.taxonomy.label(otherTheme.id);
  const groups = library.groups.all().map(({ id, label, papers }): ThemeSummary => {
    return { id, label, area, count: papers.size, terms: [label], partOf: otherTheme.id };
  });
  return [...themes, ...groups];
}

/** The terms that decided most often. */
function* frequentTerms(papers: Iterable<LibraryPaper>): Generator<void, string[]> {
  const counts = new Map<string, number>();
  let counted = 0;
  for (const { classification } of papers) {
    for (const term of decidingTerms(classification).slice(0, 3)) counts.set(term, (counts.get(term) ?? 0) + 1);
    if (++counted % lightStride === 0) yield;
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostTerms)
    .map(([term]) => term);
}

/**
 * Ranked papers for a query; any papers for an empty one, so that a list is never empty without a reason. Yields between
 * papers.
 */
export function* searchResult(library: Library, query: string, limit: number): Generator<void, FoundPapers> {
  if (query.trim() === '') return anyPapers(library, limit);
  // Conditions are asked of every paper.
  if (query.includes(':')) yield* library.earlier.waking();
  const completions = yield* queryCompletions(library, query);
  const { total, hits } = yield* library.search.searching(query, limit);
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  const pinned = new Set(pinnedLike(library, query));
  const ranked = hits.flatMap(({ id }) => library.paper(id) ?? []);
  const best = hits[0]?.score ?? 1;
  const found: SearchHit[] = [];
  for (const paper of withPinned(library, query, ranked).slice(0, limit)) {
    const hit = byId.get(paper.id) ?? { score: best, titleMatches: [], matchedIn: [] };
    const matchedIn = () => [...new Set(['key' as const, ...hit.matchedIn])];
    found.push(searchHit(library, paper, pinned.has(paper) ? { ...hit, score: best, matchedIn: matchedIn() } : hit));
    yield;
  }
  const byKey = found.filter(({ paper }) => !byId.has(paper.id)).length;
  return { total: total + byKey, hits: found, ...(completions.length > 0 ? { completions } : {}) };
}

type FoundPapers = Omit<SearchResult, 'complete'>;

function searchHit(library: Library, paper: LibraryPaper, hit: Omit<Hit, 'id'>): SearchHit {
  const { score, titleMatches, matchedIn, sentence, authors } = hit;
  const found: Mutable<SearchHit> = {
    paper: summary(library, paper),
    score,
    titleMatches,
    matchedIn,
    readableMatches: matchesInReadable(paper, titleMatches),
  };
  if (sentence) Object.assign(found, shownSentence(sentence));
  if (authors) found.matchedAuthors = authors;
  return found;
}

function anyPapers(library: Library, limit: number): FoundPapers {
  const hits = inPlaceOrder(firstPapers(library, limit)).map((paper) => {
    return { paper: summary(library, paper), score: 0, titleMatches: [], matchedIn: [], readableMatches: [] };
  });
  return { total: library.counts.papers, hits };
}

/** Some papers, without a look at all of them. */
export function firstPapers(library: Library, limit: number): LibraryPaper[] {
  const papers: LibraryPaper[] = [];
  for (const paper of library.papers()) {
    if (papers.length >= limit) break;
    papers.push(paper);
  }
  return papers;
}

/** Ranges of the file's title as they stand in the readable one; those of repaired commands may be gone. */
function matchesInReadable(paper: LibraryPaper, matches: SearchHit['titleMatches']): SearchHit['readableMatches'] {
  if (matches.length === 0 || paper.readableTitle === paper.title) return matches;
  const readable = recentlyReadable(paper.title);
  return matches
    .map(([start, end]) => [placeOf(start, readable), placeOf(end, readable)] as const)
    .filter(([start, end]) => start < end);
}
