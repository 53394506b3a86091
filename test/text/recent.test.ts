import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Recent } from '../../server/src/text/recent.ts';
import { recentlyReadable } from '../../server/src/text/recentlyReadable.ts';

test('a value is made once while it is among the last asked for', () => {
  const made: string[] = [];
  const recent = new Recent<string, string>(2);
  const get = (key: string) =>
    recent.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  assert.equal(get('a'), 'A');
  get('b');
  get('a');
  get('c'); // b was asked for longest ago
  get('a');
  get('b');
  assert.deepEqual(made, ['a', 'b', 'c', 'b']);
  recent.clear();
  get('a');
  assert.deepEqual(made, ['a', 'b', 'c', 'b', 'a']);
});

test('a text shown again is the same, with its line breaks as blanks', () => {
  const first = recentlyReadable('a $\\beta$\nprior');
  assert.equal(first.text, 'a β prior');
  assert.equal(recentlyReadable('a $\\beta$\nprior'), first);
});
