/** The rows of the figures: themes, and below *Other* the greatest of its groups. */
import type { Picture } from '../src/views/overviewMessages.ts';
import { type Colours, otherTheme } from './colours.ts';
import { papersCounted, type Selection } from './selection.ts';
import type { GridContent } from './themeGrid.ts';

export interface OverviewRow {
  readonly label: string;
  /** Where it belongs: nothing but its colour tells that otherwise. */
  readonly area: string;
  readonly count: number;
  /** What a click on it chooses. */
  readonly choice: Pick<Selection, 'theme' | 'group'>;
  readonly byPeriod: readonly number[];
  readonly byDigest: readonly number[];
}

/** More groups would hide the themes. */
const mostGroups = 30;

const rowsOf = new WeakMap<Picture, readonly OverviewRow[]>();

/** Counted once for each picture. */
export function overviewRows(picture: Picture): readonly OverviewRow[] {
  let rows = rowsOf.get(picture);
  if (!rows) {
    rows = counted(picture);
    rowsOf.set(picture, rows);
  }
  return rows;
}

/** The rows that are chosen; undefined where none is, so that all count. */
export function chosenRows(
  rows: readonly OverviewRow[],
  { area, theme, group }: Selection,
): ReadonlySet<number> | undefined {
  if (area === undefined && theme === undefined && group === undefined) return undefined;
  const isChosen = ({ choice, area: own }: OverviewRow) =>
    area === undefined ? choice.theme === theme && choice.group === group : choice.theme !== undefined && own === area;
  return new Set(rows.flatMap((row, index) => (isChosen(row) ? [index] : [])));
}

/** As a grid draws them; groups stand a little to the right. */
export function gridRows(
  rows: readonly OverviewRow[],
  { ofTheme, ofGroup, shapes, isHighContrast }: Colours,
): GridContent['rows'] {
  return rows.map(({ label, count, choice: { theme, group } }) => ({
    label,
    count,
    colour: theme === undefined ? ofGroup[group!]! : ofTheme[theme]!,
    shape: isHighContrast && theme !== undefined ? shapes[theme] : undefined,
    isPart: theme === undefined,
  }));
}

/** What the places of a grid are called. */
export function aboutPlaces(
  rows: readonly OverviewRow[],
  columns: readonly { readonly name: string; readonly count: number }[],
  value: (row: number, column: number) => number,
): GridContent['about'] {
  return ({ row, column }) => {
    if (row === undefined) return [columns[column]!.name, papersCounted(columns[column]!.count)];
    const { label, area, count } = rows[row]!;
    if (column === undefined) return [label, [area, papersCounted(count)].filter(Boolean).join(' · ')];
    return [`${label} · ${columns[column]!.name}`, papersCounted(value(row, column))];
  };
}

/** The greatest number of a row, that of *Other* left aside where there are further rows: it may hold most papers. */
export function greatestOf(
  rows: readonly OverviewRow[],
  { themes }: Picture,
  numbers: (row: OverviewRow) => readonly number[],
): number {
  const named = rows.filter(({ choice: { theme } }) => theme === undefined || themes[theme]!.id !== otherTheme);
  return (named.length > 0 ? named : rows).reduce((most, row) => Math.max(most, ...numbers(row)), 1);
}

/** All groups of *Other*, as rows. */
export function groupRows({ groups, periods, digests, papers }: Picture): OverviewRow[] {
  const zeros = (length: number) => new Array<number>(length).fill(0);
  const byPeriod = groups.map(() => zeros(periods.labels.length));
  const byDigest = groups.map(() => zeros(digests.length));
  for (let paper = 0; paper < papers.group.length; paper++) {
    const [group, period] = [papers.group[paper]!, papers.period[paper]!];
    if (group >= 0 && period >= 0) byPeriod[group]![period]!++;
  }
  for (const [digest, { papers: listed }] of digests.entries()) {
    for (const paper of listed) {
      const group = papers.group[paper]!;
      if (group >= 0) byDigest[group]![digest]!++;
    }
  }
  return groups.map(({ label, count }, group) => ({
    label,
    area: 'Other',
    count,
    choice: { group },
    byPeriod: byPeriod[group]!,
    byDigest: byDigest[group]!,
  }));
}

function counted(picture: Picture): OverviewRow[] {
  const { themes, periods, digests } = picture;
  const groups = groupRows(picture);
  const shown = new Set([...groups].sort((a, b) => b.count - a.count).slice(0, mostGroups));
  return [
    ...themes.map(({ label, area, count }, theme) => ({
      label,
      area: area ?? '',
      count,
      choice: { theme },
      byPeriod: periods.counts[theme]!,
      byDigest: digests.map(({ counts }) => counts[theme]!),
    })),
    ...groups.filter((group) => shown.has(group)),
  ];
}
