import assert from 'node:assert/strict';
import test from 'node:test';
import { overview } from '../../server/src/features/overview.ts';
import { overviewPeriods } from '../../server/src/features/overviewPeriods.ts';
import { Library } from '../../server/src/library/library.ts';
import type { Overview } from '../../server/src/protocol.ts';
import { abstractOf, cardsText, type WrittenPaper } from '../library/digestTexts.ts';

function finished<T>(work: Generator<void, T>): { readonly value: T; readonly steps: number } {
  for (let steps = 0; ; steps++) {
    const step = work.next();
    if (step.done) return { value: step.value, steps };
  }
}

const numbersOf = (text: string) => text.split(',').map(Number);

function libraryOf(texts: Readonly<Record<string, readonly WrittenPaper[]>>): Library {
  const library = new Library();
  for (const [name, papers] of Object.entries(texts)) {
    finished(library.setting(`file:///w/${name}`, cardsText(papers)));
  }
  finished(library.settling());
  return library;
}

function pictureOf(library: Library): Overview {
  const picture = finished(overview(library, {})).value;
  assert.ok(picture);
  return picture;
}

const paper = (title: string, about: string, date?: string): WrittenPaper => ({
  title,
  abstract: abstractOf(about),
  ...(date === undefined ? {} : { below: ['  • 3 authors', '·', date] }),
});
const quantised = paper('Low Bits for Long Tides', 'Post-training quantisation to low precision.', 'Dec 27, 2023 4');
const bandits = paper('Bandits of the Marsh', 'Stochastic bandits with regret bounds.', 'Jan 5, 2024');
const strange = paper('On Kettles and Their Lids', 'Kettles have lids.');
const library = libraryOf({ 'a.txt': [quantised, bandits], 'b.txt': [strange, quantised] });

test('counts themes, periods and digests', () => {
  const { themes, periods, digests, papers } = pictureOf(library);
  assert.deepEqual(
    themes.map(({ id, count }) => [id, count]),
    [
      ['bandits-online-learning-games', 1],
      ['quantisation-low-precision', 1],
      ['other', 1],
    ],
  );
  assert.deepEqual(periods.labels.length, 10);
  assert.deepEqual([periods.unit, periods.undated], ['day', 1]);
  assert.deepEqual(
    periods.counts.map((row) => row.reduce((sum, count) => sum + count, 0)),
    [1, 1, 0],
  );
  assert.deepEqual(
    digests.map(({ label, counts }) => [label, counts]),
    [
      ['a.txt', [1, 1, 0]],
      ['b.txt', [0, 1, 1]],
    ],
  );
  assert.equal(papers.ids.split(' ').length, 3);
  for (const column of [papers.theme, papers.period, papers.x, papers.y]) assert.equal(numbersOf(column).length, 3);
  for (const { papers: listed, counts } of digests) {
    for (const [theme, count] of counts.entries()) {
      assert.equal(numbersOf(listed).filter((index) => numbersOf(papers.theme)[index] === theme).length, count);
    }
  }
});

test('what the client has is not sent again, and any change is', () => {
  const { stamp } = pictureOf(library);
  assert.equal(finished(overview(library, { known: stamp })).value, null);
  const changed = libraryOf({ 'a.txt': [quantised, bandits], 'b.txt': [strange] });
  assert.notEqual(finished(overview(changed, { known: stamp })).value, null);
});

test('areas are all there are, with papers or without, so that each keeps its place among them', () => {
  const { areas, themes } = pictureOf(library);
  assert.equal(areas.length, 6);
  assert.equal(new Set(areas).size, 6);
  for (const { area } of themes) assert.ok(area === undefined || areas.includes(area), area);
  assert.deepEqual(pictureOf(libraryOf({})).areas, areas);
});

test('nothing moves on the map when papers come, go or are read in another order', () => {
  const more = libraryOf({ 'b.txt': [strange, bandits], 'c.txt': [paper('Lids', 'Lids.')], 'a.txt': [quantised] });
  const places = ({ papers: { ids, x, y } }: Overview) =>
    new Map(ids.split(' ').map((id, i) => [id, [numbersOf(x)[i], numbersOf(y)[i]]]));
  const [before, after] = [places(pictureOf(library)), places(pictureOf(more))];
  assert.equal(after.size, 4);
  for (const [id, place] of before) assert.deepEqual(after.get(id), place);
});

test('groups of Other lie on grounds of their own, which other papers do not move', () => {
  const matters = ['Rope ferry', 'Church bell', 'Salt marsh'];
  const written = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      paper(`${matters[i % 3]} ${i}`, `The ${matters[i % 3]!.toLowerCase()} of ${i}.`),
    );
  const grouped = (count: number) => {
    const some = libraryOf({ 'a.txt': [...written(count), quantised] });
    finished(some.groups.dividing());
    return pictureOf(some);
  };
  const before = grouped(30);
  const { groups, papers, themes } = before;
  assert.deepEqual(
    groups.map(({ label }) => label),
    ['Church bell', 'Rope ferry', 'Salt marsh'],
  );
  const [of, theme] = [numbersOf(papers.group), numbersOf(papers.theme)];
  for (const [group, { x, y, count }] of groups.entries()) {
    const members = [...of.keys()].filter((i) => of[i] === group);
    assert.equal(members.length, count);
    for (const i of members) {
      assert.equal(themes[theme[i]!]!.id, 'other');
      assert.ok(Math.hypot(numbersOf(papers.x)[i]! - x, numbersOf(papers.y)[i]! - y) < 400);
    }
  }
  assert.equal(of.filter((group) => group < 0).length, 1);
  const after = grouped(45);
  assert.deepEqual(
    after.groups.map(({ id, x, y }) => [id, x, y]),
    groups.map(({ id, x, y }) => [id, x, y]),
  );
});

test('is made in steps in proportion to the papers', () => {
  const many = (count: number) =>
    libraryOf({
      'a.txt': Array.from({ length: count }, (_, i) => paper(`Tide ${i} at the Harbour of ${i}`, `Tide ${i}.`)),
    });
  const [small, large] = [600, 1200].map((count) => finished(overview(many(count), {})).steps);
  assert.ok(small! > 6 && large! > small! && large! <= 2 * small!);
});

test('an empty library has an empty picture', () => {
  const { themes, periods, digests, papers } = pictureOf(new Library());
  assert.deepEqual([themes, periods.labels, digests, papers.ids, papers.x], [[], [], [], '', '']);
});

test('periods are days, months or years, by how long a time the dates span', () => {
  const table: readonly (readonly [dates: string[], unit: string, labels: string[]])[] = [
    [['2024-02-28', '2024-03-01'], 'day', ['2024-02-28', '2024-02-29', '2024-03-01']],
    [['2023-11-30', '2024-02-01'], 'month', ['2023-11', '2023-12', '2024-01', '2024-02']],
    [['2019-01-01', '2022-12-31'], 'year', ['2019', '2020', '2021', '2022']],
    [['2024', '2024-05-01'], 'year', ['2024']],
    [['0001-01-01', '9999-12-31'], 'year', ['0001', '9999']],
    [[], 'year', []],
  ];
  for (const [dates, unit, labels] of table) {
    const { periods } = finished(overviewPeriods(dates, new Array(dates.length).fill(0), 1)).value;
    assert.deepEqual([periods.unit, periods.labels], [unit, labels]);
    assert.equal(periods.counts[0]?.reduce((sum, count) => sum + count, 0) ?? 0, dates.length);
  }
});

test('of absurdly many years the latest are shown', () => {
  const dates = Array.from({ length: 100 }, (_, i) => String(1000 + 7 * i));
  const { periods, period } = finished(overviewPeriods(dates, new Array(100).fill(0), 1)).value;
  assert.deepEqual([periods.labels.length, periods.labels.at(-1), periods.undated], [60, '1693', 40]);
  assert.equal(period.filter((index) => index < 0).length, 40);
});
