/** What a picture of the whole library is drawn from. */
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { Numbers, Overview, OverviewDigest, OverviewParams, OverviewTheme, ThemeId } from '../protocol.ts';
import type { Classification } from '../themes/classification.ts';
import { type Place, paperPlace } from '../themes/paperPlace.ts';
import { type Ground, groundOf, groundsOfGroups } from '../themes/themeMap.ts';
import { otherTheme } from '../themes/themes.ts';
import { digestLabels } from './digestLabels.ts';
import { overviewPeriods } from './overviewPeriods.ts';
import { Stamp } from './stamp.ts';

/** Papers between two yields: of work on texts, and of work on numbers. */
const stride = 25;
const lightStride = 1000;

/** The whole library in numbers, in time proportional to it; null where the client has it already. */
export function* overview(library: Library, { known }: OverviewParams): Generator<void, Overview | null> {
  yield* library.earlier.waking();
  const papers = [...library.papers()];
  const order = new Map<LibraryPaper, number>();
  const themeIds: ThemeId[] = [];
  yield;
  const grounds = groundsOfGroups(library.groups.all().map(({ id }) => id));
  yield;
  const groups = groupsOf(library, grounds);
  const groupOrder = new Map(groups.map(({ id }, i) => [id, i]));
  yield;
  const group: number[] = [];
  const x: number[] = [];
  const y: number[] = [];
  for (const [i, paper] of papers.entries()) {
    const groupId = library.groups.of(paper)?.id ?? '';
    const place = placeOf(paper, grounds.get(groupId));
    group.push(groupOrder.get(groupId) ?? -1);
    order.set(paper, i);
    themeIds.push(paper.classification.theme);
    x.push(place.x);
    y.push(place.y);
    if (i % stride === stride - 1) yield;
  }
  const themes = yield* themesOf(library, themeIds);
  const themeOrder = new Map(themes.map(({ id }, i) => [id, i]));
  const theme = yield* mapped(themeIds, (id) => themeOrder.get(id)!);
  const dates = yield* mapped(papers, (paper) => paper.metadata?.date);
  const { periods, period } = yield* overviewPeriods(dates, theme, themes.length);
  const digests = yield* digestsOf(library, order, theme, themes.length);
  const columns = {
    ids: yield* written(papers, ({ id }) => id, ' '),
    theme: yield* numbers(theme),
    group: yield* numbers(group),
    period: yield* numbers(period),
    x: yield* numbers(x),
    y: yield* numbers(y),
  };
  const areas = [...new Set(library.taxonomy.themes.map(({ area }) => area))].filter((area) => area !== '');
  const stamp = new Stamp();
  for (const area of areas) stamp.text(area);
  for (const { id, label, count } of [...themes, ...groups]) stamp.text(`${id} ${label} ${count}`);
  for (const label of periods.labels) stamp.text(label);
  yield;
  for (const text of [...Object.values(columns), ...digests.flatMap(({ uri, papers: listed }) => [uri, listed])]) {
    for (let at = 0; at < text.length; at += longestStamped) {
      stamp.text(text.slice(at, at + longestStamped));
      yield;
    }
  }
  const { value } = stamp;
  return value === known ? null : { stamp: value, themes, areas, groups, periods, digests, papers: columns };
}

/** Characters between two yields. */
const longestStamped = 50_000;

function* mapped<T, R>(values: readonly T[], result: (value: T) => R): Generator<void, R[]> {
  const results: R[] = [];
  for (const value of values) {
    results.push(result(value));
    if (results.length % lightStride === 0) yield;
  }
  return results;
}

/** Texts of some values, with something between them. */
function* written<T>(values: readonly T[], text: (value: T) => string | number, between: string) {
  const parts: string[] = [];
  for (let start = 0; start < values.length; start += lightStride) {
    parts.push(
      values
        .slice(start, start + lightStride)
        .map(text)
        .join(between),
    );
    yield;
  }
  return parts.join(between);
}

function numbers(values: readonly number[]): Generator<void, Numbers> {
  return written(values, (value) => value, ',');
}

function* themesOf({ taxonomy }: Library, ids: readonly ThemeId[]): Generator<void, OverviewTheme[]> {
  const counts = new Map<ThemeId, number>();
  for (const [i, id] of ids.entries()) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
    if (i % lightStride === lightStride - 1) yield;
  }
  return taxonomy.themes.flatMap(({ id, label, area }) => {
    const count = counts.get(id);
    const { x, y } = groundOf(id);
    return count === undefined ? [] : [{ id, label, ...(area === '' ? {} : { area }), count, x, y }];
  });
}

function groupsOf(library: Library, grounds: ReadonlyMap<ThemeId, Ground>): OverviewTheme[] {
  return library.groups.all().flatMap(({ id, label, papers }) => {
    const ground = grounds.get(id);
    return ground ? [{ id, label, count: papers.size, partOf: otherTheme.id, x: ground.x, y: ground.y }] : [];
  });
}

function* digestsOf(
  library: Library,
  order: ReadonlyMap<LibraryPaper, number>,
  theme: readonly number[],
  themes: number,
): Generator<void, OverviewDigest[]> {
  const documents = [...library.documents()].filter(({ entryCount }) => entryCount > 0);
  const labels = digestLabels(documents.map(({ uri }) => uri));
  yield;
  const digests: OverviewDigest[] = [];
  for (const { uri, occurrences } of documents.sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
    const listed = new Set<number>();
    for (const [i, occurrence] of occurrences.entries()) {
      const paper = library.paperOf(occurrence);
      const index = paper && order.get(paper);
      if (index !== undefined) listed.add(index);
      if (i % lightStride === lightStride - 1) yield;
    }
    const counts = new Array<number>(themes).fill(0);
    for (const index of listed) counts[theme[index]!]!++;
    digests.push({ uri, label: labels.get(uri)!, counts, papers: yield* numbers([...listed]) });
    yield;
  }
  return digests;
}

/** Places of papers that have been asked for. A paper that is sorted anew gets another classification. */
const places = new WeakMap<Classification, Place>();

function placeOf({ readableTitle, classification }: LibraryPaper, ofGroup: Ground | undefined): Place {
  if (ofGroup) return paperPlace(readableTitle, classification, ofGroup);
  let place = places.get(classification);
  if (!place) {
    place = paperPlace(readableTitle, classification);
    places.set(classification, place);
  }
  return place;
}
