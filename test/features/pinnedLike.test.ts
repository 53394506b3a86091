import assert from 'node:assert/strict';
import test from 'node:test';
import { searchResult } from '../../server/src/features/summaries.ts';
import { treeNodes } from '../../server/src/features/tree.ts';
import { Library } from '../../server/src/library/library.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { abstractOf, alternatingText } from '../library/digestTexts.ts';

const titles = ['Tide: One', 'Ebb: Slow Weights', 'Harbour: Three', 'Harbour Lights at Night'];

function libraryOf(keys: Readonly<Record<string, string>>): Library {
  const library = new Library();
  const digest = alternatingText(titles.map((title) => ({ title, abstract: abstractOf(title) })));
  atOnce(library.setting('file:///w/a.txt', digest));
  library.keys.set('file:///w/.litnotes/keys.jsonc', JSON.stringify({ keys }));
  atOnce(library.settling());
  return library;
}

function found(library: Library, query: string) {
  const { total, hits } = atOnce(searchResult(library, query, 10));
  assert.equal(total, hits.length);
  for (const [i, { score }] of hits.entries()) assert.ok(i === 0 || score <= hits[i - 1]!.score);
  return hits.map(({ paper, matchedIn }) => [paper.key, matchedIn.includes('key')]);
}

test('a pinned key is found by its beginning, and by that of its parts', () => {
  const library = libraryOf({ 'Lindqvist:2025-ferries': 'Tide: One' });
  for (const query of ['lind', '@Lindqvist', 'lindqvist:2025', '2025', 'ferr', '@lindqvist:2025-ferries'])
    assert.deepEqual(found(library, query), [['Lindqvist:2025-ferries', true]], query);
  for (const query of ['l', 'indqvist', 'erries', 'lind qvist'])
    assert.ok(!JSON.stringify(found(library, query)).includes('Lindqvist'), query);
  const filtered = atOnce(treeNodes(library, { groupBy: 'date', filter: 'lindq' }));
  assert.deepEqual(
    filtered.map(({ count }) => count),
    [1],
  );
});

test('it comes before what the words find, but for the paper whose key was typed whole', () => {
  const library = libraryOf({ 'harbour-2020': 'Ebb: Slow Weights', harb: 'Harbour Lights at Night' });
  assert.deepEqual(found(library, 'harb').slice(0, 2), [
    ['harb', true],
    ['harbour-2020', true],
  ]);
  assert.deepEqual(found(library, 'harbour').slice(0, 2), [
    ['harbour', true],
    ['harbour-2020', true],
  ]);
});
