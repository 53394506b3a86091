import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from '../../server/src/textDocument.ts';
import { TypingPlaces } from '../../server/src/typingPlaces.ts';
import { Random } from '../random.ts';

const uri = 'file:///w/note.md';

function range(startLine: number, start: number, endLine = startLine, end = start): Range {
  return { start: { line: startLine, character: start }, end: { line: endLine, character: end } };
}

function places(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const rested: string[] = [];
  return { typing: new TypingPlaces(1000, (each) => rested.push(each)), rested, clock: t.mock.timers };
}

test('a key is being typed where the last edit ends, until the document rests', (t) => {
  const { typing, rested, clock } = places(t);
  typing.edited(uri, [{ range: range(2, 6), text: 'k' }]);
  const holds = (...at: Parameters<typeof range>) => typing.isIn(uri, range(...at));
  assert.deepEqual(
    [holds(2, 4, 2, 7), holds(2, 7, 2, 9), holds(2, 8, 2, 9), holds(2, 4, 2, 6)],
    [true, true, false, false],
  );
  assert.equal(holds(1, 0, 3, 0), true);
  assert.equal(typing.isIn('file:///w/other.md', range(2, 4, 2, 7)), false);
  clock.tick(999);
  assert.deepEqual([holds(2, 4, 2, 7), rested], [true, []]);
  clock.tick(1);
  assert.deepEqual([holds(2, 4, 2, 7), rested], [false, [uri]]);
});

test('the first of several words is part of a search until the next edit, however long that takes', (t) => {
  const { typing, clock } = places(t);
  const isSearch = (text: string) => {
    const document = new TextDocument(uri, 'markdown', 1, `x\n[@${text}]`);
    typing.edited(uri, [{ range: range(1, 1 + text.length), text: text.slice(-1) }]);
    clock.tick(60_000);
    return typing.isSearch(uri, range(1, 2, 1, 5), document);
  };
  const left = () => typing.isSearch(uri, range(1, 2, 1, 5), new TextDocument(uri, 'markdown', 1, 'x\n[@two words]'));
  assert.deepEqual(['two words', 'two ', 'two-fold wórds of it'].map(isSearch), [true, true, true]);
  assert.deepEqual(['two', 'two, p. 3', 'two; other words', 'a '.repeat(60)].map(isSearch), [
    false,
    false,
    false,
    false,
  ]);
  assert.equal(isSearch('two words'), true);
  typing.edited(uri, [{ range: range(0, 0), text: 'y' }]);
  assert.equal(left(), false);
  assert.equal(isSearch('two words'), true);
  typing.forget(uri);
  assert.equal(left(), false);
});

test('each edit begins the wait anew, and one elsewhere frees the place', (t) => {
  const { typing, rested, clock } = places(t);
  typing.edited(uri, [{ range: range(0, 1), text: 'a' }]);
  clock.tick(900);
  typing.edited(uri, [{ range: range(0, 2), text: 'b' }]);
  clock.tick(900);
  assert.equal(typing.isIn(uri, range(0, 1, 0, 3)), true);
  assert.deepEqual(rested, []);
  typing.edited(uri, [{ range: range(5, 0), text: 'x' }]);
  assert.equal(typing.isIn(uri, range(0, 1, 0, 3)), false);
  clock.tick(1000);
  assert.deepEqual(rested, [uri]);
});

test('a change of all the text, a malformed one and a closed document leave no place', (t) => {
  const { typing, rested, clock } = places(t);
  const changes = [{ text: 'all' }, { range: {}, text: 'x' }, { range: range(0, 0), text: 7 }] as unknown[];
  for (const change of changes) {
    typing.edited(uri, [{ range: range(0, 1), text: 'a' }]);
    typing.edited(uri, [change as TextDocumentContentChangeEvent]);
    assert.equal(typing.isIn(uri, range(0, 0, 9, 9)), false);
  }
  typing.edited(uri, [{ range: range(0, 1), text: 'a' }]);
  typing.forget(uri);
  typing.edited('file:///w/b.md', [{ range: range(0, 1), text: 'a' }]);
  typing.dispose();
  clock.tick(5000);
  assert.deepEqual(rested, []);
});

test('with several cursors every place is where its text ends when all changes are made', (t) => {
  const { typing } = places(t);
  const random = new Random(5);
  for (let run = 0; run < 300; run++) {
    const document = new TextDocument(uri, 'markdown', 1, 'abcd\nefgh\r\nij\n\nklmnop');
    // From the last to the first, as editors send them; each text is found again by its number.
    const offsets = [...new Set(Array.from({ length: 4 }, () => random.below(20)))].sort((a, b) => b - a);
    const changes = offsets.map((offset, i) => {
      const start = document.positionAt(offset);
      const text = `${random.pick(['', '\n', 'xy\r\n'])}<${i}>`;
      const end = document.positionAt(Math.min(offset + random.below(2), offsets[i - 1] ?? 99));
      return { range: { start, end }, text };
    });
    typing.edited(uri, changes);
    document.apply(changes, 2);
    for (let i = 0; i < changes.length; i++) {
      const place = document.positionAt(document.text.indexOf(`<${i}>`) + 3);
      assert.ok(typing.isIn(uri, { start: place, end: place }), `${i} of ${JSON.stringify(changes)}`);
    }
  }
});
