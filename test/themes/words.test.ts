import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '../../server/src/themes/words.ts';

function stems(text: string): string {
  return wordsOf(text).stems.join(' ');
}

test('plurals, British spellings and accents fold', () => {
  for (const [one, other] of [
    ['policies of agents', 'policy of agent'],
    ['optimise the optimisers, optimising', 'optimize the optimizer, optimizing'],
    ['behaviour of modelling', 'behavior of modeling'],
    ['labelled matrices', 'labeled matrix'],
    ['analyse the centre', 'analyze the center'],
    ['Fréchet and Schrödinger', 'Frechet and Schrodinger'],
    ['a model’s loss', 'a model loss'],
    ['β-VAE', 'beta-VAE'],
    ['GPUs', 'GPU'],
  ] as const) {
    assert.equal(stems(one), stems(other));
  }
});

test('words that only look alike stay apart', () => {
  for (const [one, other] of [
    ['bias', 'bia'],
    ['loss', 'los'],
    ['corpus', 'corpu'],
    ['lens', 'len'],
  ] as const) {
    assert.notEqual(stems(one), stems(other));
  }
});

test('clauses end at punctuation before a blank', () => {
  assert.deepEqual(wordsOf('one two. six').stems, ['one', 'two', '', 'six']);
  assert.deepEqual(wordsOf('2:4 and v1.5').stems, ['2', '4', 'and', 'v1', '5']);
  assert.deepEqual(wordsOf('').stems, []);
});

test('capitals are told from one capital', () => {
  assert.deepEqual(wordsOf('Sam SAM LoRA lora').abbreviated, [false, true, true, false]);
});

test('any text: as many marks as words, lower-case letters and digits only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const words = wordsOf(text);
      assert.equal(words.abbreviated.length, words.stems.length);
      for (const stem of words.stems) assert.match(stem, /^[a-z0-9]*$/);
    }),
  );
});
