/** Themes to choose from, and why a paper lies where it does. */
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type {
  LeftBehindParams,
  PaperId,
  PaperSummary,
  ThemeChoices,
  ThemeChoicesParams,
  WhyTheme,
} from '../protocol.ts';
import { leastScore } from '../themes/classification.ts';
import { otherTheme } from '../themes/themes.ts';
import { themesFilePath } from '../themes/themesFile.ts';
import { papersOf } from './papersOf.ts';
import { relatedPapersInSteps } from './related.ts';
import { summary } from './summaries.ts';

const mostScores = 8;
const mostTerms = 8;
const mostLeftBehind = 5;
/** Related papers that are looked at for each paper that was moved, and papers for which that is done. */
const nearest = 12;
const mostMoved = 10;

export function themeChoices(library: Library, { ids = [] }: ThemeChoicesParams): ThemeChoices {
  const papers = papersOf(library, ids);
  return {
    themes: library.taxonomy.themes.map(({ id, label, area }) => {
      return { id, label, area, count: library.papersOfTheme(id).size, canChange: id !== otherTheme.id };
    }),
    current: [...new Set(papers.map(({ classification }) => classification.theme))],
    placed: papers.filter((paper) => library.placementOf(paper)).map(({ id }) => id),
    hidden: library.taxonomy.hidden.map(({ id, label, area }) => ({ id, label, area, count: 0, canChange: true })),
  };
}

export function whyTheme(library: Library, paper: LibraryPaper): WhyTheme {
  const { theme, scores } = paper.classification;
  // The paper's own theme comes first, whatever decided for it.
  const group = theme === otherTheme.id ? library.groups.of(paper) : undefined;
  const inGroup = group ? library.groups.why(paper) : [];
  const own = scores.find((score) => score.theme === theme) ?? {
    theme,
    score: inGroup.reduce((sum, { score }) => sum + score, 0),
    terms: inGroup,
  };
  return {
    title: paper.readableTitle,
    theme,
    reason: reasonOf(paper),
    scores: [own, ...scores.filter((score) => score !== own)]
      .slice(0, mostScores)
      .map(({ theme: id, score, terms }) => ({
        id,
        label: group && id === theme ? `${library.taxonomy.label(id)}: ${group.label}` : library.taxonomy.label(id),
        score: rounded(score),
        terms: terms.slice(0, mostTerms).map((term) => ({ term: term.term, score: rounded(term.score) })),
      })),
  };
}

/** Papers related to those that were moved, the most related first. Yields often. */
export function* leftBehind(
  library: Library,
  { ids: papers, from }: LeftBehindParams,
): Generator<void, PaperSummary[]> {
  const former = new Set(from);
  const moved = new Set<PaperId>(papers);
  const scores = new Map<PaperId, number>();
  for (const id of papers.slice(0, mostMoved)) {
    const paper = library.paper(id);
    for (const { paper: other, score } of paper ? yield* relatedPapersInSteps(library, paper, nearest) : []) {
      if (former.has(other.theme) && !moved.has(other.id)) scores.set(other.id, (scores.get(other.id) ?? 0) + score);
    }
  }
  return [...scores]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .flatMap(([id]) => library.paper(id) ?? [])
    .filter((paper) => !library.placementOf(paper))
    .slice(0, mostLeftBehind)
    .map((paper) => summary(library, paper));
}

function reasonOf({ classification: { decidedBy, scores } }: LibraryPaper): string {
  switch (decidedBy) {
    case 'place':
      return `Placed here by ${themesFilePath}`;
    case 'ownTheme':
      return 'A theme of your own, which comes before the built-in ones';
    case 'terms':
      return 'Its terms score highest';
    case 'nothing':
      return scores.length === 0
        ? 'None of the terms of any theme is in the title or abstract'
        : `Too little speaks for any theme: ${leastScore} is the least`;
  }
}

function rounded(score: number): number {
  return Math.round(score * 10) / 10;
}
