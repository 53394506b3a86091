import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { WordReader } from '../../server/src/themes/wordReader.ts';
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

test('words joined or parted by a hyphen have the same letters', () => {
  for (const [one, other] of [
    ['stepwise', 'step-wise'],
    ['Layerwise', 'layer wise'],
    ['pretraining', 'pre-training'],
    ['datasets', 'data sets'],
  ] as const) {
    assert.equal(wordsOf(one).stems.join(''), wordsOf(other).stems.join(''));
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

test('read by numbers, one text after another, words are the same', () => {
  const reader = new WordReader();
  const compare = (text: string) => {
    const { stems, abbreviated } = wordsOf(text);
    reader.read(text);
    const words = [...reader.words.subarray(0, reader.count)];
    const letters = words.map((word) =>
      word < 0 ? [] : reader.letters.slice(reader.stemStart(word), reader.stemStart(word) + reader.stemSize(word)),
    );
    assert.deepEqual(
      letters.map((codes) => String.fromCharCode(...codes)),
      stems,
    );
    assert.deepEqual(
      [...reader.abbreviated.subarray(0, reader.count)].map((mark) => mark === 1),
      abbreviated,
    );
    const stemOf = new Map<number, string>();
    for (const [i, word] of words.entries()) {
      if (word < 0) continue;
      if (!stemOf.has(word)) stemOf.set(word, stems[i]!);
      assert.equal(stemOf.get(word), stems[i]);
    }
  };
  const plain = fc.string({ unit: fc.constantFrom(..."asSiesourlAB1 .,-’'é"), maxLength: 60 });
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), plain), compare), { numRuns: 1000 });
  const many = (from: number) => Array.from({ length: 105_000 }, (_, i) => `w${(from + i).toString(36)}s`).join(' ');
  compare(many(0));
  compare(many(10));
  assert.equal(reader.cleared, 1);
  compare('Policies of the centre');
});
