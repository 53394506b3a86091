import assert from 'node:assert/strict';
import test from 'node:test';
import { baseKey, shortName } from '../../server/src/library/names.ts';

const named: readonly (readonly [title: string, name: string | undefined, key: string])[] = [
  ['SpacTor-T5: Pre-training with Spans', 'SpacTor-T5', 'spactor-t5'],
  ['One Step of Gradient Descent is Enough', undefined, 'one-step-gradient-descent'],
  ['Hidden in the Noise: Two-Stage Watermarks', undefined, 'hidden-noise-two-stage'],
  ['Reconstruction vs. Generation: Taming a Dilemma', undefined, 'reconstruction-vs-generation-taming'],
  ['BOSS: Straightening Flows', 'BOSS', 'boss'],
  ['k-Tree: Growing Forests', 'k-Tree', 'k-tree'],
  ['Survey: What We Know', undefined, 'survey-know'],
  ['Qwen9.5 Audio: Ears for Models', 'Qwen9.5 Audio', 'qwen9-5-audio'],
  ['Deep Learning: A Primer', undefined, 'deep-learning-primer'],
  ['Écureuil-2: Stockage d’hiver', 'Écureuil-2', 'ecureuil-2'],
  ['墨流：面向古籍版面复原', undefined, '墨流-面向古籍版面复原'],
  ['???', undefined, 'untitled'],
  ['The Of And', undefined, 'the-of-and'],
  ['10:30 Is Too Late', undefined, '10-30-is-too-late'.replace('is-too-late', 'too-late')],
];

for (const [title, name, key] of named) {
  test(title, () => {
    assert.equal(shortName(title), name);
    assert.equal(baseKey(title, name), key);
  });
}

test('keys hold only what Pandoc takes in a bare key', () => {
  for (const [title] of named) assert.match(baseKey(title, shortName(title)), /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
});
