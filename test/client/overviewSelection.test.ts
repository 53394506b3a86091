import assert from 'node:assert/strict';
import test from 'node:test';
import { aboutPlaces, chosenRows, greatestOf, overviewRows } from '../../client/overview/rows.ts';
import { chosenPapers, described, indexed, named, periodName, turnsOf } from '../../client/overview/selection.ts';
import type { Picture } from '../../client/src/views/overviewMessages.ts';

const theme = (id: string, count: number) => ({ id, label: id.toUpperCase(), count, x: 0, y: 0 });
const picture: Picture = {
  stamp: 's',
  themes: [theme('tides', 2), theme('other', 3)],
  areas: [],
  groups: [theme('other-bee', 2)],
  periods: {
    unit: 'month',
    labels: ['2024-01', '2024-02'],
    counts: [
      [1, 1],
      [0, 9],
    ],
    undated: 2,
  },
  digests: [{ uri: 'file:///a', label: 'a', counts: [1, 2], papers: Int32Array.from([4, 0, 2]) }],
  papers: {
    theme: Int32Array.from([0, 0, 1, 1, 1]),
    group: Int32Array.from([-1, -1, 0, -1, 0]),
    period: Int32Array.from([0, 1, -1, 1, -1]),
    x: new Int32Array(5),
    y: new Int32Array(5),
  },
};

test('a selection means the papers that fit all its parts', () => {
  assert.deepEqual(chosenPapers(picture, { theme: 1 }), [2, 3, 4]);
  assert.deepEqual(chosenPapers(picture, { theme: 1, period: 1 }), [3]);
  assert.deepEqual(chosenPapers(picture, { theme: 1, digest: 0 }), [4, 2]);
  assert.deepEqual(chosenPapers(picture, { group: 0 }), [2, 4]);
  assert.deepEqual(indexed(picture, named(picture, { group: 0 })), { group: 0 });
  assert.deepEqual(chosenPapers(picture, {}), [0, 1, 2, 3, 4]);
});

test('an area means the papers and the rows of all its themes, and of nothing else', () => {
  const [tides, other] = picture.themes;
  const shown = { ...picture, themes: [{ ...tides!, area: 'Shores' }, other!] };
  assert.deepEqual(chosenPapers(shown, { area: 'Shores' }), [0, 1]);
  assert.deepEqual(chosenPapers(shown, { area: 'Shores', period: 1 }), [1]);
  assert.deepEqual(chosenRows(overviewRows(shown), { area: 'Shores' }), new Set([0]));
  assert.equal(described(shown, { area: 'Shores' }), 'Shores');
  assert.deepEqual(indexed(shown, named(shown, { area: 'Shores' })), { area: 'Shores' });
  assert.deepEqual(indexed(picture, { area: 'Shores' }), {});
});

test('a selection outlives its picture by names, as far as these are still there', () => {
  const names = named(picture, { theme: 1, period: 0, digest: 0 });
  assert.deepEqual(names, { theme: 'other', period: '2024-01', digest: 'file:///a' });
  assert.deepEqual(indexed(picture, names), { theme: 1, period: 0, digest: 0 });
  assert.deepEqual(indexed(picture, { theme: 'gone', period: '1999', digest: 'file:///z' }), {});
  assert.deepEqual(indexed(picture, {}), {});
});

test('selections and periods are told in words', () => {
  assert.equal(described(picture, { theme: 0, period: 1 }), 'TIDES · Feb 2024');
  assert.deepEqual(['2024', '2024-03', '2024-03-05'].map(periodName), ['2024', 'Mar 2024', '5 Mar 2024']);
});

test('all papers have their turn once, those of a theme and of a group together', () => {
  assert.deepEqual([...turnsOf(picture)], [0, 1, 3, 2, 4]);
});

test('cells and heads of the figures are told in words, with the area that their colour stands for', () => {
  const rows = overviewRows({ ...picture, themes: picture.themes.map((theme) => ({ ...theme, area: 'Shores' })) });
  const about = aboutPlaces(rows, [{ name: 'Feb 2024', count: 10 }], (row) => rows[row]!.byPeriod[1]!);
  assert.deepEqual(about({ row: 0, column: 0 }), ['TIDES · Feb 2024', '1 paper']);
  assert.deepEqual(about({ row: 0 }), ['TIDES', 'Shores · 2 papers']);
  assert.deepEqual(about({ row: 2 }), ['OTHER-BEE', 'Other · 2 papers']);
  assert.deepEqual(about({ column: 0 }), ['Feb 2024', '10 papers']);
});

test('rows are the themes, and below them the groups of Other by period and digest', () => {
  const rows = overviewRows(picture);
  assert.deepEqual(
    rows.map(({ label, count, byPeriod, byDigest }) => [label, count, byPeriod, byDigest]),
    [
      ['TIDES', 2, [1, 1], [1]],
      ['OTHER', 3, [0, 9], [2]],
      ['OTHER-BEE', 2, [0, 0], [2]],
    ],
  );
  assert.equal(overviewRows(picture), rows);
  assert.deepEqual(chosenRows(rows, { theme: 1, period: 0 }), new Set([1]));
  assert.deepEqual(chosenRows(rows, { group: 0 }), new Set([2]));
  assert.equal(chosenRows(rows, { digest: 0 }), undefined);
});

test('of many groups the greatest have rows, in their order', () => {
  const groups = Array.from({ length: 50 }, (_, i) => theme(`other-${i}`, i % 2 === 0 ? 40 + i : 3));
  const rows = overviewRows({ ...picture, groups });
  assert.equal(rows.length, 2 + 30);
  const shown = rows.slice(2).map(({ choice }) => choice.group!);
  assert.deepEqual(
    shown,
    [...shown].sort((a, b) => a - b),
  );
  assert.equal(shown.filter((group) => group % 2 === 0).length, 25);
});

test('Other sets no scale for the rows with a name', () => {
  const greatest = (shown: Picture) => greatestOf(overviewRows(shown), shown, ({ byPeriod }) => byPeriod);
  assert.equal(greatest(picture), 1);
  const papers = { ...picture.papers, group: new Int32Array(5).fill(-1) };
  const alone = { ...picture, themes: picture.themes.slice(1), groups: [], papers };
  assert.equal(greatest({ ...alone, periods: { ...picture.periods, counts: [[9, 9]] } }), 9);
});
