import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { compareFolded } from '../../server/src/text/compareFolded.ts';
import { folded } from '../../server/src/text/fold.ts';

test('texts are in the order of their folds', () => {
  const part = fc.constantFrom(
    'a',
    'A',
    'b',
    'Z',
    '0',
    '9',
    ' ',
    '-',
    '  ',
    '—',
    'é',
    'e\u0301',
    '瓦',
    '@',
    '[',
    '`',
    '{',
    '\u0000',
  );
  const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [foldA, foldB] = [folded(a), folded(b)];
      assert.equal(Math.sign(compareFolded(a, b)), foldA < foldB ? -1 : Number(foldA > foldB));
    }),
    { numRuns: 5000 },
  );
});
