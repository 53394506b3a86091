import assert from 'node:assert/strict';
import test from 'node:test';
import { piecesInStep } from '../../server/src/search/pace.ts';
import { RankedPapers } from '../../server/src/search/rankedPapers.ts';
import { randomFrom } from './knownItems.ts';

/** Papers of which nearly all hold the same common words, beside some of thousands of rare ones. */
function largeSearch(papers: number): RankedPapers {
  const random = randomFrom(9);
  const rare = Array.from({ length: 20_000 }, (_, i) => `c${(i * 7919 + 11).toString(36)}al`);
  const search = new RankedPapers();
  for (let i = 0; i < papers; i++) {
    const title = `Common cause ${random.pick(rare)} of ${random.pick(rare)}`;
    const abstract = `A common cause of ${random.pick(rare)} and ${random.pick(rare)} among others.`;
    search.set({ id: `p${i}`, key: `p${i}`, title, readableTitle: title, abstract });
  }
  return search;
}

test('no step of a query does more than a bounded part of the work, however many papers match', () => {
  const few = largeSearch(2000);
  const many = largeSearch(20_000);
  const stepsOf = (search: RankedPapers, query: string) => {
    let steps = 1;
    for (const work = search.searching(query, 50); !work.next().done; ) steps++;
    return steps;
  };
  for (const query of [
    'c',
    'co',
    'common',
    'common cause',
    'comon cuase',
    '-common',
    '"common cause"',
    '-cause common ',
  ]) {
    const [fewer, more] = [stepsOf(few, query), stepsOf(many, query)];
    const entries = many.visited;
    assert.ok(more >= fewer, query);
    assert.ok(more * piecesInStep >= entries, `${query}: ${entries} entries in ${more} steps`);
  }
  let steps = 1;
  for (const work = many.matching('common'); !work.next().done; ) steps++;
  assert.ok(steps * piecesInStep >= 20_000);
  // A piece of work that is counted late is at most as much again.
  assert.ok(many.mostInStep <= 2 * piecesInStep, `${many.mostInStep}`);
  assert.ok(many.mostInStep > few.mostInStep / 2);
});
