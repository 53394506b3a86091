import assert from 'node:assert/strict';
import test from 'node:test';
import { atOnce } from '../../server/src/search/atOnce.ts';
import type { SearchRecord } from '../../server/src/search/paperSearch.ts';
import { RankedPapers } from '../../server/src/search/rankedPapers.ts';
import type { SavedParts } from '../../server/src/search/savedParts.ts';
import { Random } from '../random.ts';
import { fixtureRecords } from './fixturePapers.ts';

const queries = [
  'learning',
  'two stage apples',
  'stoch grad',
  'reinforcment',
  'llm',
  'sporehash',
  'garden drift',
  'key-7',
  '瓦当',
];

function searchOf(records: Iterable<SearchRecord>): RankedPapers {
  const search = new RankedPapers();
  for (const record of records) search.set(record);
  return search;
}

/** As it would come from a file: nothing is shared with the search that was saved. */
function savedOf(search: RankedPapers): SavedParts {
  return structuredClone(atOnce(search.saving()));
}

function restored(parts: SavedParts, records: ReadonlyMap<string, SearchRecord>) {
  const search = new RankedPapers();
  const same = atOnce(search.restoring(parts, (id) => records.get(id)));
  return { search, same };
}

function assertAnswersLike(search: RankedPapers, fresh: RankedPapers): void {
  for (const query of queries) assert.deepEqual(search.search(query, 20), fresh.search(query, 20), query);
}

test('a search that was saved and restored answers like the one before, and works on', () => {
  const before = searchOf(fixtureRecords);
  const records = new Map(fixtureRecords.map((record) => [record.id, record]));
  const { search, same } = restored(savedOf(before), records);
  assert.equal(same.length, fixtureRecords.length);
  const { version } = search;
  for (const record of fixtureRecords) search.set({ ...record });
  assert.equal(search.version, version, 'the same records again are no change');
  assertAnswersLike(search, before);
  for (const record of fixtureRecords.slice(0, 20)) search.delete(record.id);
  assertAnswersLike(search, searchOf(fixtureRecords.slice(20)));
});

test('after any changes between saving and restoring the search answers like a fresh one', () => {
  const random = new Random(11);
  for (let run = 0; run < 25; run++) {
    const before = searchOf(fixtureRecords.filter(() => random.below(10) > 0));
    for (const record of fixtureRecords) if (random.below(8) === 0) before.delete(record.id);
    const now = new Map<string, SearchRecord>();
    for (const record of fixtureRecords) {
      const chance = random.below(12);
      if (chance === 0) continue;
      const other = random.pick(fixtureRecords);
      now.set(record.id, chance === 1 ? { ...record, abstract: other.abstract, title: other.title } : record);
    }
    const { search, same } = restored(savedOf(before), now);
    assert.ok(same.length > 0);
    for (const record of now.values()) search.set(record);
    assertAnswersLike(search, searchOf(now.values()));
  }
});

test('what a search knew before is gone when another is restored', () => {
  const before = searchOf(fixtureRecords.slice(1));
  const records = new Map(fixtureRecords.map((record) => [record.id, record]));
  const titles = searchOf(fixtureRecords.map((record) => ({ ...record, abstract: '' })));
  const same = atOnce(titles.restoring(savedOf(before), (id) => records.get(id)));
  assert.equal(same.length, fixtureRecords.length - 1);
  assertAnswersLike(titles, before);
});

test('nothing is restored where parts are missing, or where little is left of it', () => {
  const parts = savedOf(searchOf(fixtureRecords));
  const records = new Map(fixtureRecords.map((record) => [record.id, record]));
  const { 'titles.arena': _, ...rest } = parts;
  assert.throws(() => restored(rest, records), /titles\.arena/);
  const few = new Map(fixtureRecords.slice(0, 5).map((record) => [record.id, record]));
  assert.deepEqual(restored(parts, few).same, []);
});
