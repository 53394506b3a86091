import assert from 'node:assert/strict';
import test from 'node:test';
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
  const similar = search.similar('p5', 20);
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

test('an unknown record has none', () => {
  assert.deepEqual(searchOf(10).similar('nobody', 5), []);
});

test('rare words tell more than common ones', () => {
  const search = searchOf(300);
  assert.ok(search.rareness(names[3]!) > search.rareness('harbour'));
  assert.ok(search.rareness('unheard') >= search.rareness(names[3]!));
});
