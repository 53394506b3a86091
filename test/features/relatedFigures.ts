/** How often related papers share a theme, judged by labels that people gave. */
import { relatedPapers } from '../../server/src/features/related.ts';
import { Library } from '../../server/src/library/library.ts';
import { labelledPapers } from '../themes/themeFigures.ts';

/** Shares of the first five related papers, over all labelled papers; nothing else is in the library. */
export interface RelatedFigures {
  readonly papers: number;
  /** The primary theme is the same. */
  readonly primary: number;
  /** Any theme, primary or secondary, is shared. */
  readonly any: number;
}

export function relatedFigures(shared: string): RelatedFigures {
  const labelled = labelledPapers(shared);
  const library = new Library();
  const lines = labelled.flatMap(({ title, abstract }) => [title, '', abstract, '']);
  for (const work of [library.setting('file:///labelled.txt', lines.join('\n')), library.settling()])
    while (!work.next().done);
  const labels = new Map(labelled.map((paper) => [paper.title, paper]));
  let pairs = 0;
  let primary = 0;
  let any = 0;
  for (const paper of library.papers()) {
    const own = labels.get(paper.title);
    if (!own) continue;
    const themes = new Set([own.primary, ...own.secondary]);
    for (const related of relatedPapers(library, paper, 5)) {
      const other = labels.get(related.paper.title);
      if (!other) continue;
      pairs++;
      if (other.primary === own.primary) primary++;
      if ([other.primary, ...other.secondary].some((theme) => themes.has(theme))) any++;
    }
  }
  return { papers: library.counts.papers, primary: primary / pairs, any: any / pairs };
}
