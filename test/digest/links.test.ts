import assert from 'node:assert/strict';
import test from 'node:test';
import { linksIn } from '../../server/src/digest/links.ts';

/** Text, and the links in it as URL and the text they stand on. */
const cases: readonly (readonly [text: string, ...links: (readonly [url: string, on: string])[]])[] = [
  ['Code at https://example.org/a.', ['https://example.org/a', 'https://example.org/a']],
  ['(see https://example.org/a)', ['https://example.org/a', 'https://example.org/a']],
  ['(https://example.org/wiki/A_(b))', ['https://example.org/wiki/A_(b)', 'https://example.org/wiki/A_(b)']],
  ['{https://example.org/a}.', ['https://example.org/a', 'https://example.org/a']],
  [
    'https://example.org/a{https://example.org/a}.',
    ['https://example.org/a', 'https://example.org/a'],
    ['https://example.org/a', 'https://example.org/a'],
  ],
  ['availablehttps://example.org/a, and', ['https://example.org/a', 'https://example.org/a']],
  [
    'https://example.org/ahttps://example.org/b',
    ['https://example.org/a', 'https://example.org/a'],
    ['https://example.org/b', 'https://example.org/b'],
  ],
  [
    'at https://github.com/owner/ repository today',
    ['https://github.com/owner/repository', 'https://github.com/owner/ repository'],
  ],
  ['at https://project.example.org/ for', ['https://project.example.org/', 'https://project.example.org/']],
  ['at https: //example.org/a.', ['https://example.org/a', 'https: //example.org/a']],
  ['at https:// example.org/a.', ['https://example.org/a', 'https:// example.org/a']],
  ['www.example.org/v?x=1_2', ['https://www.example.org/v?x=1_2', 'www.example.org/v?x=1_2']],
  ['“https://example.org/a”', ['https://example.org/a', 'https://example.org/a']],
  ['[https://example.org/a]', ['https://example.org/a', 'https://example.org/a']],
  ['<a href="https://example.org/a">', ['https://example.org/a', 'https://example.org/a']],
  ['https:// and http://localhost and https://x are none'],
  ['command:workbench.action.quit file:///etc/passwd javascript:alert(1)'],
  ['https://example.org/~me/#part', ['https://example.org/~me/#part', 'https://example.org/~me/#part']],
  ['https://пример.org/x', ['https://пример.org/x', 'https://пример.org/x']],
];

for (const [text, ...links] of cases) {
  test(text, () => {
    assert.deepEqual(
      linksIn(text).map(({ url, start, end }) => [url, text.slice(start, end)]),
      links,
    );
  });
}

test('places in a wrapped abstract', () => {
  const [link] = linksIn('First line\nat https://example.org/a.', 7, 3);
  assert.deepEqual(link, { url: 'https://example.org/a', line: 8, start: 3, endLine: 8, end: 24 });
});
