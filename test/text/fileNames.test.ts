import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeFileName } from '../../server/src/text/fileNames.ts';

test('names stay as they are where every system takes them', () => {
  for (const name of [
    'tidegate-2.md',
    'A Study of Moss.md',
    'müller.org',
    '光の門.md',
    'v1.2 notes.md',
    'no-extension',
  ])
    assert.equal(safeFileName(name), name);
});

test('what a system refuses is left out', () => {
  const cases: readonly (readonly [name: string, safe: string])[] = [
    ['AC/DC: Loud?.md', 'AC DC Loud.md'],
    ['..', 'unnamed'],
    ['...hidden.md', 'hidden.md'],
    ['ends in stop. . .md', 'ends in stop.md'],
    ['CON.md', '_CON.md'],
    ['com¹.md', '_com¹.md'],
    ['nul.tar.md', '_nul.tar.md'],
    ['console.md', 'console.md'],
    ['a\u0000b\tc\n.md', 'a b c.md'],
    ['right\u202eto\u200bleft.md', 'righttoleft.md'],
    ['half \ud83d.md', 'half.md'],
    ['e\u0301.md', 'é.md'],
    ['', 'unnamed'],
    ['.md', 'unnamed.md'],
    ['???.md', 'unnamed.md'],
  ];
  for (const [name, safe] of cases) assert.equal(safeFileName(name), safe, JSON.stringify(name));
});

test('long names keep their extension and whole characters', () => {
  const name = safeFileName(`${'光'.repeat(300)}.md`);
  assert.ok(name.endsWith('光.md') && new TextEncoder().encode(name).length <= 140);
  assert.doesNotMatch(safeFileName(`${'😀'.repeat(300)}.md`), /\p{Cs}/u);
});

test('every name is safe, and safe names stay', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = safeFileName(text);
      assert.ok(name.length > 0 && new TextEncoder().encode(name).length <= 140);
      assert.doesNotMatch(name, /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]|^[. ]|[. ]$/u);
      assert.doesNotMatch(name, /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      assert.equal(safeFileName(name), name);
    }),
  );
});
