import type { Picture } from '../src/views/overviewMessages.ts';

/** What of the library is looked at: by indices of the picture. Nothing chosen means everything. */
export interface Selection {
  /** All themes of an area, by its name; never together with a theme or group. */
  readonly area?: string;
  readonly theme?: number;
  /** A part of *Other*; never together with a theme. */
  readonly group?: number;
  readonly period?: number;
  readonly digest?: number;
}

/** The same by names, which outlive a picture. */
export interface NamedSelection {
  readonly area?: string;
  readonly theme?: string;
  readonly group?: string;
  readonly period?: string;
  readonly digest?: string;
}

export function isEmpty({ area, theme, group, period, digest }: Selection): boolean {
  return [area, theme, group, period, digest].every((choice) => choice === undefined);
}

/** Indices of the papers that a selection means, ascending; in a digest's own order where it names one. */
export function chosenPapers(
  { papers, digests, themes }: Picture,
  { area, theme, group, period, digest }: Selection,
): number[] {
  const isOfArea = themes.map((one) => one.area === area);
  const fits = (index: number) =>
    (area === undefined || isOfArea[papers.theme[index]!]) &&
    (theme === undefined || papers.theme[index] === theme) &&
    (group === undefined || papers.group[index] === group) &&
    (period === undefined || papers.period[index] === period);
  if (digest !== undefined) return [...(digests[digest]?.papers ?? [])].filter(fits);
  const chosen: number[] = [];
  for (let index = 0; index < papers.theme.length; index++) if (fits(index)) chosen.push(index);
  return chosen;
}

/** All papers, theme by theme and group by group. */
export function turnsOf({ papers: { theme, group } }: Picture): Int32Array {
  return Int32Array.from(theme.keys()).sort((a, b) => theme[a]! - theme[b]! || group[a]! - group[b]! || a - b);
}

export function named(
  { themes, groups, periods, digests }: Picture,
  { area, theme, group, period, digest }: Selection,
): NamedSelection {
  return {
    ...(area === undefined ? {} : { area }),
    ...(theme === undefined ? {} : { theme: themes[theme]!.id }),
    ...(group === undefined ? {} : { group: groups[group]!.id }),
    ...(period === undefined ? {} : { period: periods.labels[period]! }),
    ...(digest === undefined ? {} : { digest: digests[digest]!.uri }),
  };
}

/** The selection of these names, as far as there still are such. */
export function indexed({ themes, groups, periods, digests }: Picture, names: NamedSelection): Selection {
  const theme = themes.findIndex(({ id }) => id === names.theme);
  const group = groups.findIndex(({ id }) => id === names.group);
  const period = names.period === undefined ? -1 : periods.labels.indexOf(names.period);
  const digest = digests.findIndex(({ uri }) => uri === names.digest);
  const { area } = names;
  return {
    ...(area !== undefined && themes.some((one) => one.area === area) ? { area } : {}),
    ...(theme < 0 ? {} : { theme }),
    ...(group < 0 ? {} : { group }),
    ...(period < 0 ? {} : { period }),
    ...(digest < 0 ? {} : { digest }),
  };
}

/** `Bandits, online learning & games · 2024`. */
export function described(
  { themes, groups, periods, digests }: Picture,
  { area, theme, group, period, digest }: Selection,
): string {
  return [
    area,
    theme === undefined ? undefined : themes[theme]!.label,
    group === undefined ? undefined : groups[group]!.label,
    period === undefined ? undefined : periodName(periods.labels[period]!),
    digest === undefined ? undefined : digests[digest]!.label,
  ]
    .filter(Boolean)
    .join(' · ');
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2024`, `Mar 2024`, `5 Mar 2024`. */
export function periodName(label: string): string {
  const [year = '', month, day] = label.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** `1 paper`, `2,000 papers`. */
export function papersCounted(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'paper' : 'papers'}`;
}
