import assert from 'node:assert/strict';
import test from 'node:test';
import { NotesByWord } from '../../server/src/library/notesByWord.ts';
import { Random } from '../random.ts';

function words(random: Random, count: number): Set<number> {
  return new Set(Array.from({ length: count }, () => random.below(12)));
}

test('the notes with some words are those that hold them all, however notes came and went', () => {
  const random = new Random(5);
  const notes = new NotesByWord();
  const naive = new Map<string, ReadonlySet<number>>();
  for (let i = 0; i < 3000; i++) {
    const uri = `memory:/${random.below(40)}`;
    if (random.below(3) === 0) {
      notes.delete(uri);
      naive.delete(uri);
    } else {
      const own = words(random, 4);
      notes.set(uri, own);
      naive.set(uri, own);
    }
    const wanted = [...words(random, 1 + random.below(3))];
    const found = notes.notesWith(Int32Array.from([...wanted, 99]), wanted.length);
    const expected = [...naive].filter(([, own]) => wanted.every((word) => own.has(word))).map(([each]) => each);
    assert.deepEqual([...found].sort(), expected.sort());
  }
  for (const uri of naive.keys()) notes.delete(uri);
  assert.deepEqual(notes.notesWith(Int32Array.of(1), 1), []);
});

test('what is looked at does not grow with the notes that are gone', () => {
  const notes = new NotesByWord();
  for (let i = 0; i < 5000; i++) {
    notes.set(`memory:/${i % 10}`, new Set([7]));
    const before = notes.looked;
    notes.notesWith(Int32Array.of(7), 1);
    assert.ok(notes.looked - before <= 20, String(notes.looked - before));
  }
});
