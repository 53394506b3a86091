/** The tree of papers, one level at a time. */
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import { themeTable } from '../library/themeTable.ts';
import type { PaperId, TreeGrouping, TreeNode, TreeParams, TreePathParams } from '../protocol.ts';
import { counted } from './facts.ts';
import { fileName } from './paperCard.ts';
import { titleLocation } from './places.ts';

/** A node that is no paper, with what is below it. */
interface Group {
  readonly id: string;
  readonly label: string;
  readonly kind: Exclude<TreeNode['kind'], 'paper'>;
  readonly uri?: string;
  readonly groups: readonly Group[];
  readonly papers: readonly LibraryPaper[];
}

const mostFound = 100_000;
const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** Children of a node, or the roots. Empty for a parent that is no longer there. */
export function treeNodes(library: Library, { groupBy, filter, parent }: TreeParams): TreeNode[] {
  const groups = groupsOf(library, groupBy, shownPapers(library, filter));
  if (parent === undefined) return groups.map(groupNode);
  const group = find(groups, parent);
  if (!group) return [];
  return group.groups.length > 0
    ? group.groups.map(groupNode)
    : byTitle(group.papers).map((paper) => paperNode(library, group, paper, groupBy));
}

/** Nodes from the root down to a paper; empty where the filter hides it. */
export function treePath(library: Library, { groupBy, filter, paper: id }: TreePathParams): TreeNode[] {
  const paper = library.paper(id);
  if (!paper) return [];
  const path = pathTo(groupsOf(library, groupBy, shownPapers(library, filter)), paper);
  const last = path.at(-1);
  return last ? [...path.map(groupNode), paperNode(library, last, paper, groupBy)] : [];
}

function shownPapers(library: Library, filter: string | undefined): ReadonlySet<LibraryPaper> {
  if (filter === undefined || filter.trim() === '') return new Set(library.papers());
  return new Set(library.search.search(filter, mostFound).hits.flatMap(({ id }) => library.paper(id) ?? []));
}

function groupsOf(library: Library, groupBy: TreeGrouping, shown: ReadonlySet<LibraryPaper>): Group[] {
  switch (groupBy) {
    case 'theme':
      return themeGroups(library, shown);
    case 'digest':
      return digestGroups(library, shown);
    case 'date':
      return dateGroups(shown);
  }
}

function themeGroups(library: Library, shown: ReadonlySet<LibraryPaper>): Group[] {
  const areas = new Map<string, Group[]>();
  for (const { id, label, area } of themeTable) {
    const papers = [...library.papersOfTheme(id)].filter((paper) => shown.has(paper));
    if (papers.length === 0) continue;
    const theme: Group = { id: `theme:${id}`, label, kind: 'theme', groups: [], papers };
    areas.set(area, [...(areas.get(area) ?? []), theme]);
  }
  return [...areas].flatMap(([label, groups]): Group[] =>
    label === ''
      ? groups
      : [{ id: `area:${label}`, label, kind: 'area', groups, papers: groups.flatMap((g) => g.papers) }],
  );
}

function digestGroups(library: Library, shown: ReadonlySet<LibraryPaper>): Group[] {
  return [...library.documents()]
    .filter(({ occurrences }) => occurrences.length > 0)
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .flatMap(({ uri, occurrences }): Group[] => {
      const listed = new Set(occurrences.flatMap((occurrence) => library.paperOf(occurrence) ?? []));
      const papers = [...listed].filter((paper) => shown.has(paper));
      return papers.length === 0
        ? []
        : [{ id: `digest:${uri}`, label: fileName(uri), kind: 'digest', uri, groups: [], papers }];
    });
}

function dateGroups(shown: ReadonlySet<LibraryPaper>): Group[] {
  const years = new Map<string, Map<string, LibraryPaper[]>>();
  for (const paper of shown) {
    const date = paper.metadata?.date ?? '';
    const year = date.slice(0, 4);
    const months = years.get(year) ?? new Map<string, LibraryPaper[]>();
    years.set(year, months);
    const month = date.slice(0, 7);
    const papers = months.get(month);
    if (papers) papers.push(paper);
    else months.set(month, [paper]);
  }
  return [...years].sort(descending).map(([year, months]): Group => {
    const all = [...months.values()].flat();
    if (year === '') return { id: 'year:', label: 'No date', kind: 'year', groups: [], papers: all };
    const groups = [...months].sort(descending).map(([month, papers]): Group => {
      const label = monthNames[Number(month.slice(5)) - 1] ?? 'No month';
      return { id: `month:${month}`, label, kind: 'month', groups: [], papers };
    });
    return { id: `year:${year}`, label: year, kind: 'year', groups, papers: all };
  });
}

function descending([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? 1 : -1;
}

function find(groups: readonly Group[], id: string): Group | undefined {
  for (const group of groups) {
    const found = group.id === id ? group : find(group.groups, id);
    if (found) return found;
  }
  return undefined;
}

function pathTo(groups: readonly Group[], paper: LibraryPaper): readonly Group[] {
  for (const group of groups) {
    if (group.papers.includes(paper)) return [group, ...pathTo(group.groups, paper)];
  }
  return [];
}

function groupNode({ id, label, kind, papers, uri }: Group): TreeNode {
  const count = papers.length;
  return { id, label, kind, count, description: counted(count, 'paper'), ...(uri === undefined ? {} : { uri }) };
}

function byTitle(papers: readonly LibraryPaper[]): LibraryPaper[] {
  return [...papers].sort((a, b) =>
    a.readableTitle < b.readableTitle ? -1 : a.readableTitle > b.readableTitle ? 1 : 0,
  );
}

function paperNode(library: Library, group: Group, paper: LibraryPaper, groupBy: TreeGrouping): TreeNode {
  const occurrence = paper.occurrences.find(({ uri }) => uri === group.uri) ?? paper.occurrences[0]!;
  const description = groupBy === 'date' ? paper.metadata?.date?.slice(5) : paper.metadata?.date;
  return {
    // A paper of several digests stands under each.
    id: `${group.id}/${paper.id}`,
    label: paper.readableTitle,
    kind: 'paper',
    ...(description === undefined ? {} : { description }),
    paper: { id: paper.id satisfies PaperId, key: library.keyOf(paper), location: titleLocation(occurrence) },
  };
}
