/** What a picture of the whole library is drawn from. */
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { Overview, OverviewDigest, OverviewParams, OverviewTheme, ThemeId } from '../protocol.ts';
import type { Classification } from '../themes/classification.ts';
import { type Place, paperPlace } from '../themes/paperPlace.ts';
import { groundOf } from '../themes/themeMap.ts';
import { digestLabels } from './digestLabels.ts';
import { overviewPeriods } from './overviewPeriods.ts';
import { Stamp } from './stamp.ts';

/** Papers between two yields. */
const stride = 100;

/** The whole library in numbers, in time proportional to it; null where the client has it already. */
export function* overview(library: Library, { known }: OverviewParams): Generator<void, Overview | null> {
  const papers = [...library.papers()];
  const order = new Map<LibraryPaper, number>();
  const ids: string[] = [];
  const themeIds: ThemeId[] = [];
  const x: number[] = [];
  const y: number[] = [];
  for (const [i, paper] of papers.entries()) {
    const place = placeOf(paper);
    order.set(paper, i);
    ids.push(paper.id);
    themeIds.push(paper.classification.theme);
    x.push(place.x);
    y.push(place.y);
    if (i % stride === stride - 1) yield;
  }
  yield;
  const themes = themesOf(library, themeIds);
  const themeOrder = new Map(themes.map(({ id }, i) => [id, i]));
  const theme = themeIds.map((id) => themeOrder.get(id)!);
  yield;
  const dates = papers.map((paper) => paper.metadata?.date);
  yield;
  const { periods, period } = yield* overviewPeriods(dates, theme, themes.length);
  yield;
  const digests = yield* digestsOf(library, order, theme, themes.length);
  const stamp = new Stamp();
  for (const { id, label, count } of themes) stamp.text(`${id} ${label} ${count}`);
  for (const label of periods.labels) stamp.text(label);
  for (const { uri, papers: listed } of digests) stamp.text(uri).numbers(listed);
  yield;
  for (const [i, id] of ids.entries()) {
    stamp.text(id);
    if (i % (10 * stride) === 10 * stride - 1) yield;
  }
  for (const column of [theme, period, x, y]) {
    stamp.numbers(column);
    yield;
  }
  const { value } = stamp;
  return value === known ? null : { stamp: value, themes, periods, digests, papers: { ids, theme, period, x, y } };
}

function themesOf({ taxonomy }: Library, ids: readonly ThemeId[]): OverviewTheme[] {
  const counts = new Map<ThemeId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return taxonomy.themes.flatMap(({ id, label, area }) => {
    const count = counts.get(id);
    const { x, y } = groundOf(id);
    return count === undefined ? [] : [{ id, label, ...(area === '' ? {} : { area }), count, x, y }];
  });
}

function* digestsOf(
  library: Library,
  order: ReadonlyMap<LibraryPaper, number>,
  theme: readonly number[],
  themes: number,
): Generator<void, OverviewDigest[]> {
  const documents = [...library.documents()].filter(({ occurrences }) => occurrences.length > 0);
  const labels = digestLabels(documents.map(({ uri }) => uri));
  const digests: OverviewDigest[] = [];
  for (const { uri, occurrences } of documents.sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
    const listed = new Set<number>();
    for (const occurrence of occurrences) {
      const paper = library.paperOf(occurrence);
      const index = paper && order.get(paper);
      if (index !== undefined) listed.add(index);
    }
    const counts = new Array<number>(themes).fill(0);
    for (const index of listed) counts[theme[index]!]!++;
    digests.push({ uri, label: labels.get(uri)!, counts, papers: [...listed] });
    yield;
  }
  return digests;
}

/** Places of papers that have been asked for. A paper that is sorted anew gets another classification. */
const places = new WeakMap<Classification, Place>();

function placeOf({ readableTitle, classification }: LibraryPaper): Place {
  let place = places.get(classification);
  if (!place) {
    place = paperPlace(readableTitle, classification);
    places.set(classification, place);
  }
  return place;
}
