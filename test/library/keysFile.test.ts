import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseKeysFile } from '../../server/src/library/keysFile.ts';

/** Keys with what is said about their papers, and mistakes with their lines. */
function check(text: string, pins: readonly unknown[], problems: readonly (readonly [number, RegExp])[] = []): void {
  const file = parseKeysFile(text);
  assert.deepEqual(
    file.pins.map(({ key, title, id }) => [key, title, id]),
    pins,
  );
  assert.equal(file.problems.length, problems.length, JSON.stringify(file.problems));
  for (const [i, [line, message]] of problems.entries()) {
    assert.equal(file.problems[i]!.range.start.line, line);
    assert.match(file.problems[i]!.message, message);
  }
}

test('a key with a paper by title, by id, by both, or in one text', () => {
  check(
    `// Ours.
{
  "$schema": "x",
  "keys": {
    "a2017": { "title": "Tides", "id": "2512.99001" },
    "b:2.x": { "title": "Ebb" },
    "müller_c": { "id": "10.1234/x.5" }, // a comment
    "d": "Flow",
  },
}`,
    [
      ['a2017', 'Tides', '2512.99001'],
      ['b:2.x', 'Ebb', undefined],
      ['müller_c', undefined, '10.1234/x.5'],
      ['d', 'Flow', 'Flow'],
    ],
  );
});

test('each mistake is told where it stands, and all else counts', () => {
  check(
    `{
  "kesy": {},
  "keys": {
    "two words": "Tides",
    "": "Tides",
    "a@b": "Tides",
    "stop.": "Tides",
    "good": "Ebb",
    "GOOD": "Flow",
    "good": "Flow",
    "empty": {},
    "number": 3,
    "more": { "title": "Flow", "year": 2020, "id": 7 }
  }
}`,
    [
      ['good', 'Ebb', undefined],
      ['more', 'Flow', undefined],
    ].map(([key, title, id]) => [key, title, key === 'good' ? title : id]),
    [
      [1, /“kesy” means nothing here/],
      [9, /“good” is given twice/],
      [3, /“two words” can’t be a cite key: it takes letters/],
      [4, /“” can’t be a cite key/],
      [5, /“a@b” can’t be/],
      [6, /“stop.” can’t be/],
      [8, /“GOOD” is the same key as “good” above/],
      [10, /The paper of “empty” is missing/],
      [11, /takes braces/],
      [11, /The paper of “number” is missing/],
      [12, /“year” means nothing here/],
      [12, /“id” takes a text/],
    ],
  );
});

test('of an unresolved merge both sides count', () => {
  const text = `{ "keys": {
<<<<<<< ours
  "a": "Tides",
=======
  "b": "Ebb",
>>>>>>> theirs
} }`;
  const { pins, problems } = parseKeysFile(text);
  assert.deepEqual(
    pins.map(({ key }) => key),
    ['a', 'b'],
  );
  assert.equal(problems.filter(({ severity }) => severity === 'error').length, 3);
});

test('any text is read, and a name of an object’s own is a key like others', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseKeysFile(text)));
  fc.assert(fc.property(fc.jsonValue(), (value) => void parseKeysFile(JSON.stringify({ keys: value }))));
  check('{ "keys": { "constructor": "Tides", "__proto__": "Ebb" } }', [
    ['constructor', 'Tides', 'Tides'],
    ['__proto__', 'Ebb', 'Ebb'],
  ]);
});
