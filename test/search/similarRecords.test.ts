import assert from 'node:assert/strict';
import test from 'node:test';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { RankedPapers } from '../../server/src/search/rankedPapers.ts';

function searchOf(count: number): RankedPapers {
  const search = new RankedPapers();
  for (let i = 0; i < count; i++) {
    const title = `Tide ${names[i % names.length]} of the harbour ${i}`;
    const abstract = `On ${names[(i * 7) % names.length]} and ${names[(i * 3) % names.length]} in water that rises.`;
    search.set({ id: `p${i}`, key: `k${i}`, title, readableTitle: title, abstract });
  }
  return search;
}

const names = Array.from({ length: 97 }, (_, i) => `${'bcdfghjklm'[i % 10]}${'aeiou'[i % 5]}rin${i % 13}`);

test('the record with the same rare words comes first, and never itself', () => {
  const search = searchOf(300);
  const similar = atOnce(search.similar('p5', 20));
  assert.equal(similar.length, 20);
  assert.ok(similar.every(({ id }) => id !== 'p5'));
  assert.ok(
    similar.slice(0, 3).some(({ id }) => id === 'p102' || id === 'p199'),
    JSON.stringify(similar.slice(0, 3)),
  );
  for (const [i, { score }] of similar.entries()) {
    assert.ok(score > 0 && score <= 1);
    assert.ok(i === 0 || score <= similar[i - 1]!.score);
  }
});

test('comparisons at the same time, searches and changes between their steps make no difference', () => {
  const search = searchOf(300);
  const works = ['p5', 'p8', 'p200'].map((id) => ({ id, work: search.similar(id, 20) }));
  const found = new Map<string, unknown>();
  for (let round = 0; found.size < works.length; round++) {
    for (const { id, work } of works) {
      const step = found.has(id) ? undefined : work.next();
      if (step?.done) found.set(id, step.value);
    }
    search.search(names[round % names.length]!, 5);
    if (round === 1) search.delete('p201');
  }
  for (const [id, similar] of found) assert.deepEqual(similar, atOnce(search.similar(id, 20)));
});

test('a step looks at a part of a large library', () => {
  const search = searchOf(20_000);
  let steps = 0;
  for (const work = search.similar('p5', 20); !work.next().done; ) steps++;
  assert.ok(steps >= 5, `${steps} steps`);
});

test('an unknown record has none', () => {
  assert.deepEqual(atOnce(searchOf(10).similar('nobody', 5)), []);
});

test('rare words tell more than common ones', () => {
  const search = searchOf(300);
  assert.ok(search.rareness(names[3]!) > search.rareness('harbour'));
  assert.ok(search.rareness('unheard') >= search.rareness(names[3]!));
});
