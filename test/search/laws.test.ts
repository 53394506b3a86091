import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { atOnce } from '../../server/src/search/atOnce.ts';
import type { SearchRecord } from '../../server/src/search/paperSearch.ts';
import { RankedPapers } from '../../server/src/search/rankedPapers.ts';
import { fixtureRecords } from './fixturePapers.ts';
import { randomFrom } from './knownItems.ts';

const queries = [
  'learning',
  'l',
  'two stage apples',
  'stoch grad',
  'reinforcment',
  'knit sql',
  'llm',
  'sporehash',
  'counting sheep',
  'o(n^2)',
  'garden drift',
  'weak labels moulting',
  '瓦当',
  'the of',
  'key-7',
  'alignyarnshops',
  'self play wind',
  'zzz',
  'mcts go like',
  'e2goat',
  'ada roe garden',
];

/** Other texts under the same ids, so that a replacement changes something: all, or one part alone. */
function variant(record: SearchRecord, turn: number): SearchRecord {
  if (turn === 3) return { ...record, abstract: '' };
  if (turn === 4) return { ...record, key: `${record.key}-other`, doi: '10.1/other' };
  if (turn === 5) return { ...record, name: 'SporeHash' };
  // Some of these words stand in abstracts, too.
  if (turn === 6) return { ...record, authors: 'Ada Garden\nJ. van Roe\nMoulting Wind' };
  const other = fixtureRecords[(Number(record.id.slice(1)) * 7 + turn) % fixtureRecords.length]!;
  return {
    ...record,
    title: other.title,
    readableTitle: other.readableTitle,
    abstract: record.abstract + other.abstract,
  };
}

test('after any changes the search answers like a fresh one', () => {
  const change = fc.record({ record: fc.nat(fixtureRecords.length - 1), turn: fc.nat(6), remove: fc.boolean() });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 150 }), (changes) => {
      const changed = new RankedPapers();
      const expected = new Map<string, SearchRecord>();
      for (const { record: number, turn, remove } of changes) {
        const record = fixtureRecords[number]!;
        if (remove) {
          changed.delete(record.id);
          expected.delete(record.id);
        } else {
          const next = turn === 0 ? record : variant(record, turn);
          changed.set(next);
          expected.set(record.id, next);
        }
      }
      const fresh = new RankedPapers();
      for (const id of [...expected.keys()].sort()) fresh.set(expected.get(id)!);
      assert.equal(changed.size, fresh.size);
      for (const query of queries) {
        const { hits } = changed.search(query, 12);
        assert.deepEqual(hits, fresh.search(query, 12).hits, query);
        const ids = hits.map(({ id }) => id);
        assert.deepEqual(atOnce(changed.finding(query, 12)), ids, query);
        assert.deepEqual(changed.search(query, 12), fresh.search(query, 12), query);
        assert.equal(changed.visited, fresh.visited, query);
      }
    }),
    { numRuns: 60 },
  );
});

test('a large search grows, shrinks and answers like a fresh one', () => {
  const random = randomFrom(5);
  const words = Array.from(
    { length: 3000 },
    (_, i) => `${'bcdfglmnprst'[i % 12]}${'aeiou'[i % 5]}${(i * 7919).toString(36)}`,
  );
  const text = (length: number) =>
    Array.from({ length }, () => words[Math.floor(words.length * (random.below(1000) / 1000) ** 3)]).join(' ');
  const records = Array.from({ length: 4000 }, (_, i) => {
    const title = text(8);
    return { id: `r${i}`, key: `r${i}`, title, readableTitle: title, abstract: text(40) };
  });
  const search = new RankedPapers();
  for (const record of records) search.set(record);
  const full = search.bytes;
  const kept = records.filter((_, i) => i % 10 === 0);
  for (const [i, { id }] of records.entries()) if (i % 10 !== 0) search.delete(id);
  const fresh = new RankedPapers();
  for (const record of kept.toReversed()) fresh.set(record);
  for (const { title } of kept.slice(0, 40)) {
    const query = title.split(' ').slice(2, 5).join(' ');
    assert.deepEqual(search.search(query, 20), fresh.search(query, 20));
  }
  for (const { id } of kept) search.delete(id);
  assert.deepEqual(search.search('b', 5), { total: 0, hits: [] });
  assert.ok(search.bytes < full / 2, `${search.bytes} of ${full} bytes are still held`);
});

test('typed key by key, given up at any step and taken up again, a query is answered as by a search that saw no other', () => {
  const random = randomFrom(23);
  const typed = new RankedPapers();
  for (const record of fixtureRecords) typed.set(record);
  for (const query of [...queries, 'two stage l', 'weak labels l', 'two two stage', 'stage two l', 'l']) {
    for (let end = 1; end <= query.length; end++) {
      const steps = typed.searching(query.slice(0, end), 20);
      for (let left = random.below(30); left > 0; left--) steps.next();
    }
    const fresh = new RankedPapers();
    for (const record of fixtureRecords) fresh.set(record);
    assert.deepEqual(typed.search(query, 20), fresh.search(query, 20), query);
  }
});

test('a search that was tidied answers as before and works on; one that changes meanwhile is left as it is', () => {
  const random = randomFrom(5);
  const words = Array.from({ length: 30_000 }, () => `w${random.below(1e9).toString(36)}`);
  const many = Array.from({ length: 300 }, (_, i): SearchRecord => {
    return {
      ...fixtureRecords[0]!,
      id: `many${i}`,
      key: `many${i}`,
      abstract: words.slice(i * 100, i * 100 + 100).join(' '),
    };
  });
  const all = [...fixtureRecords, ...many];
  const searchOf = (records: readonly SearchRecord[]) => {
    const search = new RankedPapers();
    for (const record of records) search.set(record);
    return search;
  };
  const assertLike = (search: RankedPapers, fresh: RankedPapers) => {
    for (const query of [...queries, words[0]!, words[12_345]!, 'w1'])
      assert.deepEqual(search.search(query, 20), fresh.search(query, 20), query);
  };
  const tidied = searchOf(all);
  const { version } = tidied;
  atOnce(tidied.tidying());
  assert.notEqual(tidied.version, version);
  assertLike(tidied, searchOf(all));
  for (const { id } of all.slice(0, 150)) tidied.delete(id);
  assertLike(tidied, searchOf(all.slice(150)));
  for (const record of all.slice(0, 150)) tidied.set(record);
  assertLike(tidied, searchOf(all));

  const changed = searchOf(all);
  const steps = changed.tidying();
  for (let i = 0; i < 40; i++) steps.next();
  changed.delete(all[3]!.id);
  const afterwards = changed.version;
  while (!steps.next().done);
  assert.equal(changed.version, afterwards);
  assertLike(changed, searchOf(all.filter((_, i) => i !== 3)));
});
