/** How *Other* is divided in fields without built-in themes, on papers of the corpus. */
import type { PaperId } from '../../server/src/protocol.ts';
import { grouping } from '../../server/src/themes/groups.ts';
import { phraseSet } from '../../server/src/themes/phraseSets.ts';
import { subjectOf } from '../../server/src/themes/subjects.ts';
import { classified, otherTheme } from '../../server/src/themes/themes.ts';
import { type CorpusPaper, corpusPapers } from './themeFigures.ts';

export interface GroupFigures {
  readonly field: string;
  readonly papers: number;
  readonly groups: number;
  /** Share of the papers that are in a group. */
  readonly grouped: number;
  /** Share of the papers whose group is another when a twentieth of all is added. */
  readonly moved: number;
}

const most = 2000;

export function groupFigures(shared: string, fields: readonly string[]): GroupFigures[] {
  const corpus = corpusPapers(shared);
  return fields.map((field) => {
    const papers = corpus
      .filter(({ categories: [own = ''] }) => own.split('.')[0] === field)
      .slice(0, most)
      .filter(({ title, abstract }) => classified(title, abstract).theme === otherTheme.id);
    const before = papers.filter((_, i) => i % 21 !== 20);
    const groups = groupOf(papers);
    const former = groupOf(before);
    return {
      field,
      papers: papers.length,
      groups: new Set(groups.values()).size,
      grouped: groups.size / papers.length,
      moved: before.filter(({ url }) => groups.get(url) !== former.get(url)).length / before.length,
    };
  });
}

function groupOf(papers: readonly CorpusPaper[]): ReadonlyMap<PaperId, string> {
  const byId = new Map(papers.map((paper) => [paper.url, paper]));
  const textOf = (id: PaperId) => byId.get(id)!;
  const work = grouping({
    ids: papers.map(({ url }) => url),
    subjectOf: (id) => subjectOf(textOf(id).title, textOf(id).abstract),
    phrasesOf: (id) => phraseSet(textOf(id).title, textOf(id).abstract),
    textOf,
    writtenOf: textOf,
  });
  let step = work.next();
  while (!step.done) step = work.next();
  return new Map(step.value.flatMap(({ id, papers: ids }) => ids.map((paper) => [paper, id] as const)));
}
