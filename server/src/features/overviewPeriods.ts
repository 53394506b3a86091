/** Papers over time, in years, months or days. */
import type { OverviewPeriods } from '../protocol.ts';

/** Papers between two yields. */
const stride = 2000;

type Unit = OverviewPeriods['unit'];

/** Most periods that are told apart before the next larger unit is taken; of years, most that are shown. */
const most: Readonly<Record<Unit, number>> = { day: 31, month: 36, year: 60 };
const lengths: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };

/**
 * The periods of papers by their dates (`YYYY-MM-DD` or `YYYY`): the smallest unit in which there are not too many and
 * which every date has. Without gaps, unless the dates lie absurdly far apart. Yields often.
 */
export function* overviewPeriods(
  dates: readonly (string | undefined)[],
  theme: readonly number[],
  themes: number,
): Generator<void, { readonly periods: OverviewPeriods; readonly period: readonly number[] }> {
  const different = new Set<string>();
  for (const [i, date] of dates.entries()) {
    if (date !== undefined) different.add(date);
    if (i % stride === stride - 1) yield;
  }
  const known = [...different];
  const unit = unitOf(known);
  yield;
  const occurring = [...new Set(known.map((date) => date.slice(0, lengths[unit])))].sort();
  yield;
  const labels = (filled(occurring, unit) ?? occurring).slice(-most[unit]);
  const order = new Map(labels.map((label, i) => [label, i]));
  const counts = Array.from({ length: themes }, () => new Array<number>(labels.length).fill(0));
  let undated = 0;
  const period: number[] = [];
  for (const [paper, date] of dates.entries()) {
    const index = date === undefined ? undefined : order.get(date.slice(0, lengths[unit]));
    if (index === undefined) undated++;
    else counts[theme[paper]!]![index]!++;
    period.push(index ?? -1);
    if (paper % stride === stride - 1) yield;
  }
  return { periods: { unit, labels, counts, undated }, period };
}

function unitOf(dates: readonly string[]): Unit {
  if (dates.length === 0 || dates.some((date) => date.length < lengths.day)) return 'year';
  const [first, last] = extremes(dates);
  return (['day', 'month'] as const).find((unit) => ordinal(last, unit) - ordinal(first, unit) < most[unit]) ?? 'year';
}

function extremes(dates: readonly string[]): readonly [string, string] {
  let first = dates[0]!;
  let last = first;
  for (const date of dates) {
    if (date < first) first = date;
    if (date > last) last = date;
  }
  return [first, last];
}

/** All periods from the first to the last; undefined where they are too many. */
function filled(occurring: readonly string[], unit: Unit): string[] | undefined {
  const [first, last] = [occurring[0], occurring.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = ordinal(first, unit);
  const count = ordinal(last, unit) - start + 1;
  return count <= most[unit] ? Array.from({ length: count }, (_, i) => labelOf(start + i, unit)) : undefined;
}

/** Number of a period, counted without gaps. */
function ordinal(label: string, unit: Unit): number {
  const year = Number(label.slice(0, 4));
  if (unit === 'year') return year;
  const month = Number(label.slice(5, 7)) - 1;
  if (unit === 'month') return year * 12 + month;
  return Date.UTC(year, month, Number(label.slice(8, 10))) / 86_400_000;
}

function labelOf(number: number, unit: Unit): string {
  if (unit === 'year') return String(number).padStart(4, '0');
  if (unit === 'day') return new Date(number * 86_400_000).toISOString().slice(0, lengths.day);
  const month = String((number % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${month}`;
}
