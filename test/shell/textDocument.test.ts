import assert from 'node:assert/strict';
import test from 'node:test';
import { TextDocument } from '../../server/src/textDocument.ts';
import { checkEdits } from './textDocumentLaw.ts';

function document(text: string): TextDocument {
  return new TextDocument('memory:/a.txt', 'plaintext', 1, text);
}

function insertion(line: number, character: number, text: string) {
  return { range: { start: { line, character }, end: { line, character } }, text };
}

test('20,000 random edits, batched and out of range, equal the same edits on a plain string', () => {
  checkEdits(20_000, 1);
});

test('a character beyond the line’s end is its end, before any kind of line break', () => {
  for (const lineBreak of ['\n', '\r', '\r\n']) {
    const edited = document(`ab${lineBreak}cd`);
    edited.apply([insertion(0, 99, '!')], 2);
    assert.equal(edited.text, `ab!${lineBreak}cd`);
  }
});

test('a line beyond the last is the end of the text', () => {
  const edited = document('ab\ncd');
  edited.apply([insertion(7, 0, '!'), insertion(0, 0, '\n')], 2);
  assert.equal(edited.text, '\nab\ncd!');
  assert.deepEqual(edited.positionAt(edited.text.length), { line: 2, character: 3 });
});

test('a carriage return and a newline that come together are one line break', () => {
  const edited = document('a\rb');
  edited.apply([insertion(1, 0, '\n')], 2);
  assert.equal(edited.lineCount, 2);
  assert.equal(edited.offsetAt({ line: 1, character: 0 }), 3);
});

test('characters are UTF-16 units', () => {
  const edited = document('😀x');
  assert.equal(edited.offsetAt({ line: 0, character: 2 }), 2);
  assert.deepEqual(edited.positionAt(3), { line: 0, character: 3 });
});

test('an older version changes nothing, the same or a later one does', () => {
  const edited = document('a');
  assert.equal(edited.apply([{ text: 'late' }], 0), false);
  assert.equal(edited.text, 'a');
  assert.equal(edited.apply([{ text: 'again' }], 1), true);
  assert.equal(edited.apply([{ text: 'skipped some' }], 9), true);
  assert.deepEqual([edited.text, edited.version], ['skipped some', 9]);
});

test('a malformed change costs its message and no more', () => {
  const edited = document('ab');
  const malformed = [
    { text: 5 },
    { range: {}, text: 'x' },
    { range: { start: { line: '1', character: 0 } }, text: 'x' },
    {},
  ];
  for (const change of malformed) {
    assert.equal(edited.apply([insertion(0, 0, 'not this either'), change as never], 2), false);
  }
  assert.equal(edited.apply([insertion(0, 1, '!')], 2), true);
  assert.equal(edited.text, 'a!b');
});

test('a hundred thousand lines are no more than lines', () => {
  const edited = document('');
  edited.apply([insertion(0, 0, 'x\n'.repeat(200_000))], 2);
  edited.apply([insertion(100_000, 0, 'y\n'.repeat(200_000))], 3);
  assert.equal(edited.lineCount, 400_001);
  assert.equal(edited.offsetAt({ line: 300_000, character: 1 }), 600_001);
});
