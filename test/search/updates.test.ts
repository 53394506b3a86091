import assert from 'node:assert/strict';
import test from 'node:test';
import { PaperIndex } from '../../server/src/search/paperIndex.ts';
import type { SearchRecord } from '../../server/src/search/paperSearch.ts';
import { RankedPapers } from '../../server/src/search/rankedPapers.ts';
import { SlotSets } from '../../server/src/search/slotSets.ts';
import { Vocabulary } from '../../server/src/search/vocabulary.ts';
import { randomFrom } from './knownItems.ts';

function recordsOf(count: number): readonly SearchRecord[] {
  const random = randomFrom(3);
  const word = () => `w${random.below(3000).toString(36)}el`;
  const words = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, i) => {
    const title = words(8);
    return { id: `u${i}`, key: `u${i}`, title, readableTitle: title, abstract: words(60) };
  });
}

/** Changes of postings and terms while something is done. */
function changesDuring(work: () => void): number {
  let changes = 0;
  const counting = (prototype: object, name: string) => {
    const real = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: object, ...args: unknown[]) {
      changes++;
      return real.apply(this, args);
    });
    return () => Reflect.set(prototype, name, real);
  };
  const undo = [
    counting(SlotSets.prototype, 'add'),
    counting(SlotSets.prototype, 'remove'),
    counting(Vocabulary.prototype, 'add'),
    counting(Vocabulary.prototype, 'release'),
  ];
  try {
    work();
  } finally {
    for (const one of undo) one();
  }
  return changes;
}

test('a change costs as much in a large library as in a small one', () => {
  const records = recordsOf(6000);
  const edited = (record: SearchRecord) => ({ ...record, abstract: `${record.abstract} wanderings` });
  const retitled = (record: SearchRecord) => ({ ...record, title: 'Lanterns', readableTitle: 'Lanterns' });
  const kinds: Readonly<Record<string, (search: RankedPapers, record: SearchRecord) => void>> = {
    added: (search, record) => search.set({ ...record, id: 'new', key: 'new' }),
    edited: (search, record) => search.set(edited(record)),
    retitled: (search, record) => search.set(retitled(edited(record))),
    same: (search, record) => search.set(retitled(edited(record))),
    removed: (search, record) => search.delete(record.id),
  };
  const changesOf = (size: number) => {
    const search = new RankedPapers();
    for (const record of records.slice(0, size)) search.set(record);
    const record = records[7]!;
    return Object.values(kinds).map((change) => changesDuring(() => change(search, record)));
  };
  const [small, large] = [changesOf(300), changesOf(6000)];
  // A small library loses more terms with their last paper.
  for (const [i, kind] of Object.keys(kinds).entries())
    assert.ok(large[i]! <= small[i]!, `${kind}: ${large[i]} changes, ${small[i]} in a small library`);
  const [added, , title, same] = large;
  assert.ok(added! > 60 && title! < added! / 2, `${large}`);
  assert.equal(same, 0);
});

test('memory grows with the records, not faster', () => {
  const index = new PaperIndex();
  const letters = 'bcdfghjklmnp';
  let entries = 0;
  for (let i = 0; i < 160_000; i++) {
    // Two words of which the first letters are those of each hundred-and-forty-fourth title.
    const title = `${letters[i % 12]}el ${letters[Math.floor(i / 12) % 12]}ow`;
    index.set({ id: `m${i}`, key: `m${i}`, title, readableTitle: title, abstract: '' });
    entries++;
  }
  const { bytes, capacity } = index.initials.sets;
  const bytesPerSet = 16;
  assert.ok(bytes - capacity * bytesPerSet < entries * 20, `${bytes} bytes for ${entries} entries`);
});
