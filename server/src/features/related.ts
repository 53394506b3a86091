import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { RelatedPaper } from '../protocol.ts';
import { summary } from './summaries.ts';

/** Papers of the same themes, those first whose themes were decided by the same terms. Ties in the order of ids. */
export function relatedPapers(library: Library, paper: LibraryPaper, limit: number): RelatedPaper[] {
  const { theme, alsoThemes, terms } = paper.classification;
  const weights = new Map(terms.map((term, i) => [term, 1 / (1 + i)]));
  const scores = new Map<LibraryPaper, number>();
  for (const shared of [theme, ...alsoThemes]) {
    for (const other of library.papersOfTheme(shared)) {
      if (other !== paper)
        scores.set(other, (scores.get(other) ?? 0) + (shared === theme ? 1 : 0.5) + sharedWeight(weights, other));
    }
  }
  return [...scores]
    .sort(([a, m], [b, n]) => n - m || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(([other, score]) => ({ paper: summary(library, other), score }));
}

function sharedWeight(weights: ReadonlyMap<string, number>, { classification }: LibraryPaper): number {
  let sum = 0;
  classification.terms.forEach((term, i) => {
    sum += (weights.get(term) ?? 0) / (1 + i);
  });
  return sum;
}
