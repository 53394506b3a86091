/** The tree of papers, one level at a time. */
import type { Library } from '../library/library.ts';
import type { LibraryPaper, PaperSet } from '../library/libraryPaper.ts';
import type { PaperId, ThemeId, TreeGrouping, TreeNode, TreeParams, TreePathParams } from '../protocol.ts';
import { sorting } from '../search/sorting.ts';
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
  /** What comes before the order of titles. */
  readonly order?: (a: LibraryPaper, b: LibraryPaper) => number;
}

/** The papers that a filter leaves; undefined where there is none. */
type Shown = PaperSet | undefined;

/** Papers between two yields: of which something is asked, and that are only told apart. */
const stride = 100;
const lightStride = 1000;

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** Children of a node, or the roots. Empty for a parent that is no longer there. */
export function* treeNodes(library: Library, { groupBy, filter, parent }: TreeParams): Generator<void, TreeNode[]> {
  // Themes are counted without their papers, which is what is asked for first.
  if (groupBy !== 'theme' || parent !== undefined || filter) yield* library.earlier.waking();
  const groups = yield* groupsOf(library, groupBy, yield* shownPapers(library, filter));
  if (parent === undefined) return groups.map(groupNode);
  const group = find(groups, parent);
  if (!group || group.groups.length > 0) return group?.groups.map(groupNode) ?? [];
  const { order = () => 0 } = group;
  const nodes: TreeNode[] = [];
  for (const paper of yield* sorting(group.papers(), (a, b) => order(a, b) || byTitle(a, b))) {
    nodes.push(paperNode(library, group, paper, groupBy));
    if (nodes.length % stride === 0) yield;
  }
  return nodes;
}

/** Nodes from the root down to a paper; empty where the filter hides it. */
export function* treePath(
  library: Library,
  { groupBy, filter, paper: id, uri }: TreePathParams,
): Generator<void, TreeNode[]> {
  const paper = library.paper(id);
  if (!paper) return [];
  yield* library.earlier.waking();
  const groups = yield* groupsOf(library, groupBy, yield* shownPapers(library, filter));
  const wanted = groups.filter((group) => group.uri !== undefined && group.uri === uri);
  const path = pathTo([...wanted, ...groups], paper);
  const last = path.at(-1);
  return last ? [...path.map(groupNode), paperNode(library, last, paper, groupBy)] : [];
}

function* shownPapers(library: Library, filter: string | undefined): Generator<void, Shown> {
  if (filter === undefined || filter.trim() === '') return undefined;
  const shown = new Set(pinnedLike(library, filter));
  for (const [i, id] of (yield* library.search.matching(filter)).entries()) {
    const paper = library.paper(id);
    if (paper) shown.add(paper);
    if (i % lightStride === lightStride - 1) yield;
  }
  return shown;
}

function* groupsOf(library: Library, groupBy: TreeGrouping, shown: Shown): Generator<void, Group[]> {
  switch (groupBy) {
    case 'citation':
      return yield* citationGroups(library, shown);
    case 'theme':
      return yield* themeGroups(library, shown);
    case 'digest':
      return yield* digestGroups(library, shown);
    case 'date':
      return yield* dateGroups(shown ?? library.papers());
  }
}

function* themeGroups(library: Library, shown: Shown): Generator<void, Group[]> {
  const areas = new Map<string, Group[]>();
  const last: Group[] = [];
  for (const { id, label, area } of library.taxonomy.themes) {
    const papers = yield* shownOf(library.papersOfTheme(id), shown);
    const isWanted = papers.size > 0 || (library.taxonomy.isOwn(id) && !shown); // an own one may wait for its papers
    if (!isWanted) continue;
    const named = { id: `theme:${id}`, label, kind: 'theme' as const };
    const theme = leaf(id === otherTheme.id ? named : { ...named, theme: id }, papers);
    if (id === otherTheme.id) last.push(yield* dividedOther(library, theme, papers, shown));
    else areas.set(area, [...(areas.get(area) ?? []), theme]);
  }
  const inAreas = [...areas].flatMap(([label, groups]): Group[] =>
    label === '' ? groups : [branch({ id: `area:${label}`, label, kind: 'area' }, groups)],
  );
  return [...inAreas, ...last];
}

/** *Other* with its groups and the papers that are in none of them. */
function* dividedOther(library: Library, other: Group, papers: PaperSet, shown: Shown): Generator<void, Group> {
  const groups: Group[] = [];
  for (const { id, label, papers: all } of library.groups.all()) {
    const here = yield* shownOf(all, shown);
    if (here.size > 0) groups.push(leaf({ id: `theme:${id}`, label, kind: 'theme' }, here));
  }
  if (groups.length === 0) return other;
  const left = yield* those(papers, (paper) => !library.groups.of(paper));
  if (left.size > 0) groups.push(leaf({ id: other.id, label: 'Ungrouped', kind: 'theme' }, left));
  return branch({ id: `area:${other.id}`, label: other.label, kind: 'area' }, groups);
}

function* digestGroups(library: Library, shown: Shown): Generator<void, Group[]> {
  const documents = [...library.documents()].filter(({ entryCount }) => entryCount > 0);
  yield;
  const labels = digestLabels(documents.map(({ uri }) => uri));
  const groups: Group[] = [];
  for (const { uri, occurrences } of yield* sorting(documents, (a, b) => (a.uri < b.uri ? -1 : 1))) {
    const papers = new Set<LibraryPaper>();
    for (const [i, occurrence] of occurrences.entries()) {
      const paper = library.paperOf(occurrence);
      if (paper && (!shown || shown.has(paper))) papers.add(paper);
      if (i % stride === stride - 1) yield;
    }
    if (papers.size > 0)
      groups.push(leaf({ id: `digest:${uri}`, label: labels.get(uri)!, kind: 'digest', uri }, papers));
    yield;
  }
  return groups;
}

function* dateGroups(shown: Iterable<LibraryPaper>): Generator<void, Group[]> {
  const months = new Map<string, Set<LibraryPaper>>();
  let looked = 0;
  for (const paper of shown) {
    const month = paper.metadata?.date?.slice(0, 7) ?? '';
    const papers = months.get(month);
    if (papers) papers.add(paper);
    else months.set(month, new Set([paper]));
    if (++looked % lightStride === 0) yield;
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
  const order = (a: LibraryPaper, b: LibraryPaper) => (cited.get(b) ?? 0) - (cited.get(a) ?? 0);
  const kind = 'citation';
  const groups = [
    { ...leaf({ id: 'cited:yes', label: 'Cited', kind }, new Set(cited.keys())), order },
    branch({ id: 'cited:no', label: 'Not yet cited', kind }, yield* themeGroups(library, others)),
  ];
  return groups.filter(({ count }) => count > 0);
}

type Named = Pick<Group, 'id' | 'label' | 'kind' | 'uri' | 'theme'>;

function leaf(named: Named, papers: PaperSet): Group {
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

function* shownOf(papers: PaperSet, shown: Shown): Generator<void, PaperSet> {
  return shown ? yield* those(papers, (paper) => shown.has(paper)) : papers;
}

function* those(papers: PaperSet, isWanted: (paper: LibraryPaper) => boolean): Generator<void, PaperSet> {
  const wanted = new Set<LibraryPaper>();
  let looked = 0;
  for (const paper of papers) {
    if (isWanted(paper)) wanted.add(paper);
    if (++looked % lightStride === 0) yield;
  }
  return wanted;
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

function byTitle(a: LibraryPaper, b: LibraryPaper): number {
  return a.readableTitle < b.readableTitle ? -1 : a.readableTitle > b.readableTitle ? 1 : 0;
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
