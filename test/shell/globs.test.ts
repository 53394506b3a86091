import assert from 'node:assert/strict';
import test from 'node:test';
import { fileRules, isIncludedByExtension, isWanted } from '../../server/src/fileRules.ts';
import { globFrom, globMatches, withoutBraces } from '../../server/src/globs.ts';
import { defaultSettings } from '../../server/src/settings.ts';

function matching(pattern: string, paths: readonly string[]): readonly string[] {
  const glob = globFrom(pattern);
  return paths.filter((path) => glob && globMatches(glob, path.split('/')));
}

const cases: readonly [pattern: string, matches: readonly string[], others: readonly string[]][] = [
  ['*.txt', ['a.txt', '.txt'], ['a.txt.bak', 'x/a.txt', 'atxt']],
  ['**/*.txt', ['a.txt', 'x/a.txt', 'x/.y/a.txt'], ['a.md', 'a.txt/b']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'ab/c']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b', 'a/b/b'], ['a/x', 'b', 'a/bb']],
  ['**', ['a', 'a/b'], []],
  ['**/a/**/b', ['a/b', 'x/a/y/b', 'a/a/b/b'], ['b/a', 'a']],
  ['a**b', ['ab', 'axb'], ['a/b', 'ax/yb']],
  ['?', ['a', '*'], ['ab', '', 'a/b']],
  ['[a-c]x', ['ax', 'cx'], ['dx', 'x', '-x']],
  ['[!a-c]x', ['dx', '!x'], ['ax', 'bx']],
  ['[]a]', [']', 'a'], ['[', '[]a]']],
  ['[a-]', ['a', '-'], ['b']],
  ['\\*\\[', ['*['], ['a[', '\\*\\[']],
  ['/a/b/', ['a/b'], ['a', 'b', 'x/a/b']],
  ['[a', [], ['[a', 'a']],
  ['a\\', [], ['a', 'a\\']],
];

test('globs match what they say, and nothing else', () => {
  for (const [pattern, matches, others] of cases) {
    assert.deepEqual(matching(pattern, [...matches, ...others]), matches, pattern);
  }
});

test('braces are alternatives, nested too', () => {
  const patterns: Record<string, readonly string[]> = {
    'a.{b,c}': ['a.b', 'a.c'],
    '{a,b}{1,2}': ['a1', 'a2', 'b1', 'b2'],
    '{a,b{1,2}}': ['a', 'a', 'b1', 'b2'],
    '{a': ['{a'],
    'a}': ['a}'],
    '\\{a,b}': ['\\{a,b}'],
  };
  for (const [pattern, expected] of Object.entries(patterns)) {
    assert.deepEqual([...(withoutBraces(pattern) ?? [])].sort(), expected, pattern);
  }
});

test('patterns that stand for too much are rejected, not worked off', () => {
  const rules = fileRules({ ...defaultSettings.files, include: ['{a,b}'.repeat(40), 'x'.repeat(5000), '[', '*.txt'] });
  assert.equal(rules.rejected.length, 3);
  assert.equal(rules.include.length, 1);
});

test('steps grow with the product of the lengths at most', () => {
  let steps = 0;
  const counted = (length: number) => {
    const names = Array.from({ length }, () => 'a');
    steps = 0;
    const spied = new Proxy(names, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d/.test(key)) steps++;
        return Reflect.get(target, key, receiver);
      },
    });
    assert.equal(globMatches(globFrom(`${'**/a/'.repeat(20)}c`)!, spied), false);
    return steps;
  };
  assert.ok(counted(400) <= 400 * 41);
  assert.ok(counted(800) <= 800 * 41);
});

test('extensions are included in either case, folders excluded whole', () => {
  const rules = fileRules({ ...defaultSettings.files, exclude: ['**/drafts/**', 'old/*.md'] });
  const top = { names: [], ignore: [] };
  const old = { names: ['old'], ignore: [] };
  assert.equal(isWanted(rules, top, 'A.TXT', 'file'), true);
  assert.equal(isWanted(rules, top, 'a.png', 'file'), false);
  assert.equal(isWanted(rules, old, 'drafts', 'directory'), false);
  assert.equal(isWanted(rules, old, 'a.md', 'file'), false);
  assert.equal(isWanted(rules, old, 'a.txt', 'file'), true);
});

test('an extension that is named differs from one that is merely not excluded', () => {
  const rules = fileRules({ ...defaultSettings.files, include: ['**/*.txt'] });
  assert.equal(isIncludedByExtension(rules, 'a.txt'), true);
  assert.equal(isIncludedByExtension(fileRules({ ...defaultSettings.files, include: ['**/*'] }), 'a.txt'), false);
});
