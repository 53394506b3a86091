import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { sentenceAt, sentencesOf } from '../../server/src/text/sentences.ts';

test('what stands at a place is the sentence that a text has there', () => {
  const part = fc.constantFrom(
    'We',
    'cut',
    'apples',
    'e.g',
    'A',
    '7',
    '.',
    '!',
    '?',
    ')',
    '”',
    ' ',
    '\n',
    '  ',
    '. ',
    '. B',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      for (const sentence of sentencesOf(text)) {
        const [start, end] = sentence;
        for (let at = start; at < end; at++)
          if (text[at]!.trim() !== '') assert.deepEqual(sentenceAt(text, at), sentence);
      }
    }),
    { numRuns: 2000 },
  );
});

test('sentences end with a stop before a capital, abbreviations do not', () => {
  const text = 'Bees fan, e.g. at noon. Keepers (as Dr. Roe) wait!  Then? ';
  assert.deepEqual(
    sentencesOf(text).map(([start, end]) => text.slice(start, end)),
    ['Bees fan, e.g. at noon.', 'Keepers (as Dr. Roe) wait!', 'Then?'],
  );
});
