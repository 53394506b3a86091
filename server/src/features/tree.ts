/** The tree of papers, one level at a time. */
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { PaperId, ThemeId, TreeGrouping, TreeNode, TreeParams, TreePathParams } from '../protocol.ts';
import { otherTheme } from '../themes/themes.ts';
import { digestLabels } from './digestLabels.ts';
import { counted } from './facts.ts';
import { pinnedLike } from './pinnedLike.ts';
import { titleLocation } from './places.ts';

/** A node that is no paper, with what is below it. */
interface Group {
  readonly id: string;
  readonly label: string;
  readonly kind: Exclude<TreeNode['kind'], 'paper'>;
  readonly uri?: string;
  /** For a theme that can be changed. */
  readonly theme?: ThemeId;
  readonly groups: readonly Group[];
  readonly count: number;
  readonly holds: (paper: LibraryPaper) => boolean;
  readonly papers: () => readonly LibraryPaper[];
  /** Where another order than that of titles is of use. */
  readonly inOrder?: (papers: readonly LibraryPaper[]) => LibraryPaper[];
}

/** The papers that a filter leaves; undefined where there is none. */
type Shown = ReadonlySet<LibraryPaper> | undefined;

/** Papers between two yields. */
const stride = 100;

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** Children of a node, or the roots. Empty for a parent that is no longer there. */
export function* treeNodes(library: Library, { groupBy, filter, parent }: TreeParams): Generator<void, TreeNode[]> {
  const groups = yield* groupsOf(library, groupBy, yield* shownPapers(library, filter));
  if (parent === undefined) return groups.map(groupNode);
  const group = find(groups, parent);
  if (!group) return [];
  return group.groups.length > 0
    ? group.groups.map(groupNode)
    : (group.inOrder ?? byTitle)(group.papers()).map((paper) => paperNode(library, group, paper, groupBy));
}

/** Nodes from the root down to a paper; empty where the filter hides it. */
export function* treePath(
  library: Library,
  { groupBy, filter, paper: id, uri }: TreePathParams,
): Generator<void, TreeNode[]> {
  const paper = library.paper(id);
  if (!paper) return [];
  const groups = yield* groupsOf(library, groupBy, yield* shownPapers(library, filter));
  const wanted = groups.filter((group) => group.uri !== undefined && group.uri === uri);
  const path = pathTo([...wanted, ...groups], paper);
  const last = path.at(-1);
  return last ? [...path.map(groupNode), paperNode(library, last, paper, groupBy)] : [];
}

function* shownPapers(library: Library, filter: string | undefined): Generator<void, Shown> {
  if (filter === undefined || filter.trim() === '') return undefined;
  const ids = yield* library.search.matching(filter);
  return new Set([...pinnedLike(library, filter), ...ids.flatMap((id) => library.paper(id) ?? [])]);
}

function* groupsOf(library: Library, groupBy: TreeGrouping, shown: Shown): Generator<void, Group[]> {
  switch (groupBy) {
    case 'citation':
      return yield* citationGroups(library, shown);
    case 'theme':
      return themeGroups(library, shown);
    case 'digest':
      return digestGroups(library, shown);
    case 'date':
      return dateGroups(shown ?? library.papers());
  }
}

function themeGroups(library: Library, shown: Shown): Group[] {
  const areas = new Map<string, Group[]>();
  const last: Group[] = [];
  for (const { id, label, area } of library.taxonomy.themes) {
    const papers = shownOf(library.papersOfTheme(id), shown);
    const isWanted = papers.size > 0 || (library.taxonomy.isOwn(id) && !shown); // an own one may wait for its papers
    if (!isWanted) continue;
    const named = { id: `theme:${id}`, label, kind: 'theme' as const };
    const theme = leaf(id === otherTheme.id ? named : { ...named, theme: id }, papers);
    if (id === otherTheme.id) last.push(dividedOther(library, theme, papers, shown));
    else areas.set(area, [...(areas.get(area) ?? []), theme]);
  }
  const inAreas = [...areas].flatMap(([label, groups]): Group[] =>
    label === '' ? groups : [branch({ id: `area:${label}`, label, kind: 'area' }, groups)],
  );
  return [...inAreas, ...last];
}

/** *Other* with its groups and the papers that are in none of them. */
function dividedOther(library: Library, other: Group, papers: ReadonlySet<LibraryPaper>, shown: Shown): Group {
  const groups = library.groups.all().flatMap(({ id, label, papers: all }) => {
    const here = shownOf(all, shown);
    return here.size === 0 ? [] : [leaf({ id: `theme:${id}`, label, kind: 'theme' }, here)];
  });
  if (groups.length === 0) return other;
  const left = new Set([...papers].filter((paper) => !library.groups.of(paper)));
  if (left.size > 0) groups.push(leaf({ id: other.id, label: 'Ungrouped', kind: 'theme' }, left));
  return branch({ id: `area:${other.id}`, label: other.label, kind: 'area' }, groups);
}

function digestGroups(library: Library, shown: Shown): Group[] {
  const documents = [...library.documents()].filter(({ occurrences }) => occurrences.length > 0);
  const labels = digestLabels(documents.map(({ uri }) => uri));
  return documents
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .flatMap(({ uri, occurrences }): Group[] => {
      const listed = new Set(occurrences.flatMap((occurrence) => library.paperOf(occurrence) ?? []));
      const papers = shownOf(listed, shown);
      return papers.size === 0
        ? []
        : [leaf({ id: `digest:${uri}`, label: labels.get(uri)!, kind: 'digest', uri }, papers)];
    });
}

function dateGroups(shown: Iterable<LibraryPaper>): Group[] {
  const months = new Map<string, Set<LibraryPaper>>();
  for (const paper of shown) {
    const month = paper.metadata?.date?.slice(0, 7) ?? '';
    const papers = months.get(month);
    if (papers) papers.add(paper);
    else months.set(month, new Set([paper]));
  }
  const years = new Map<string, Group[]>();
  for (const [month, papers] of [...months].sort(descending)) {
    const year = month.slice(0, 4);
    const label = monthNames[Number(month.slice(5)) - 1] ?? 'No month';
    years.set(year, [...(years.get(year) ?? []), leaf({ id: `month:${month}`, label, kind: 'month' }, papers)]);
  }
  return [...years].map(
    ([year, groups]): Group =>
      year === ''
        ? { ...groups[0]!, id: 'year:', label: 'No date', kind: 'year' }
        : branch({ id: `year:${year}`, label: year, kind: 'year' }, groups),
  );
}

/** Papers that notes mention, the most often mentioned first, and by theme those that none does yet. */
function* citationGroups(library: Library, shown: Shown): Generator<void, Group[]> {
  const cited = new Map<LibraryPaper, number>();
  const others = new Set<LibraryPaper>();
  let looked = 0;
  for (const paper of [...(shown ?? library.papers())]) {
    const notes = library.citedIn(paper);
    if (notes > 0) cited.set(paper, notes);
    else others.add(paper);
    if (++looked % stride === 0) yield;
  }
  const inOrder = (papers: readonly LibraryPaper[]) =>
    byTitle(papers).sort((a, b) => (cited.get(b) ?? 0) - (cited.get(a) ?? 0));
  const kind = 'citation';
  const groups = [
    { ...leaf({ id: 'cited:yes', label: 'Cited', kind }, new Set(cited.keys())), inOrder },
    branch({ id: 'cited:no', label: 'Not yet cited', kind }, themeGroups(library, others)),
  ];
  return groups.filter(({ count }) => count > 0);
}

type Named = Pick<Group, 'id' | 'label' | 'kind' | 'uri' | 'theme'>;

function leaf(named: Named, papers: ReadonlySet<LibraryPaper>): Group {
  return { ...named, groups: [], count: papers.size, holds: (paper) => papers.has(paper), papers: () => [...papers] };
}

/** No paper stands in two groups of a branch. */
function branch(named: Named, groups: readonly Group[]): Group {
  return {
    ...named,
    groups,
    count: groups.reduce((sum, group) => sum + group.count, 0),
    holds: (paper) => groups.some((group) => group.holds(paper)),
    papers: () => groups.flatMap((group) => group.papers()),
  };
}

function shownOf(papers: ReadonlySet<LibraryPaper>, shown: Shown): ReadonlySet<LibraryPaper> {
  return shown ? new Set([...papers].filter((paper) => shown.has(paper))) : papers;
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
    if (group.holds(paper)) return [group, ...pathTo(group.groups, paper)];
  }
  return [];
}

function groupNode({ id, label, kind, count, uri, theme }: Group): TreeNode {
  return {
    id,
    label,
    kind,
    count,
    description: counted(count, 'paper'),
    ...(uri === undefined ? {} : { uri }),
    ...(theme === undefined ? {} : { theme }),
  };
}

function byTitle(papers: readonly LibraryPaper[]): LibraryPaper[] {
  return [...papers].sort((a, b) =>
    a.readableTitle < b.readableTitle ? -1 : a.readableTitle > b.readableTitle ? 1 : 0,
  );
}

function paperNode(library: Library, group: Group, paper: LibraryPaper, groupBy: TreeGrouping): TreeNode {
  const occurrence = paper.occurrences.find(({ uri }) => uri === group.uri) ?? paper.occurrences[0]!;
  const date = groupBy === 'date' ? paper.metadata?.date?.slice(5) : paper.metadata?.date;
  const cited = library.citedIn(paper);
  const facts = [date, cited > 0 && `in ${counted(cited, 'note')}`, library.noteOf(paper) && 'has note'];
  const description = facts.filter(Boolean).join(' · ');
  return {
    // A paper of several digests stands under each.
    id: `${group.id}/${paper.id}`,
    label: paper.readableTitle,
    kind: 'paper',
    ...(description === '' ? {} : { description }),
    paper: { id: paper.id satisfies PaperId, key: library.keyOf(paper), location: titleLocation(occurrence) },
  };
}
