import assert from 'node:assert/strict';
import test from 'node:test';
import { chosenPapers, described, greatestNamed, indexed, named, periodName } from '../../client/overview/selection.ts';
import type { Picture } from '../../client/src/views/overviewMessages.ts';

const theme = (id: string, count: number) => ({ id, label: id.toUpperCase(), count, x: 0, y: 0 });
const picture: Picture = {
  stamp: 's',
  themes: [theme('tides', 2), theme('other', 3)],
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
    theme: Int16Array.from([0, 0, 1, 1, 1]),
    group: Int16Array.from([-1, -1, 0, -1, 0]),
    period: Int16Array.from([0, 1, -1, 1, -1]),
    x: new Int16Array(5),
    y: new Int16Array(5),
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

test('Other sets no scale for the named themes', () => {
  assert.equal(
    greatestNamed(picture.themes, (index) => picture.periods.counts[index]!),
    1,
  );
  assert.equal(
    greatestNamed(picture.themes.slice(1), () => [9]),
    9,
  );
});
