import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { gunzipSync } from 'node:zlib';
import { shared } from '../root.ts';
import { formulaFigures } from './readableFigures.ts';

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

test('sees what is debris, what of it is repaired and which words were changed', () => {
  const texts = [
    'a rate of mathcal{O}(varepsilon^{-2}) and times for all of it, \\foo',
    'all of it and a rate of 3times for the right one',
  ];
  const { debris, repaired, left, plainWordsChanged } = formulaFigures(texts);
  assert.ok(debris >= 7);
  assert.equal(repaired, debris - 1);
  assert.match(left.join(), /«\\foo»/);
  assert.deepEqual(plainWordsChanged, []);
});

test('of the debris in real digests at least 95 % is repaired, and no plain word is changed', (t) => {
  if (!shared) return t.diagnostic('no digests beside the repository: not measured');
  const folder = path.join(shared, 'digests');
  const lines = fs.readdirSync(folder).flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').split('\n'));
  const { debris, repaired, plainWordsChanged } = formulaFigures(lines);
  t.diagnostic(`digests: ${repaired} of ${debris} repaired, ${percent(repaired, debris)}`);
  assert.ok(repaired >= 0.95 * debris);
  assert.deepEqual(plainWordsChanged, []);
});

test('in thousands of abstracts as their authors wrote them no plain word is changed', (t) => {
  if (!shared) return t.diagnostic('no corpus beside the repository: not measured');
  const corpus = gunzipSync(fs.readFileSync(path.join(shared, 'corpus/arxiv-50k.jsonl.gz'))).toString('utf8');
  const papers = corpus
    .split('\n', 6_000)
    .map((line): { readonly title: string; readonly abstract: string } => JSON.parse(line));
  const { debris, repaired, plainWordsChanged } = formulaFigures(
    papers.flatMap(({ title, abstract }) => [title, abstract]),
  );
  t.diagnostic(`corpus: ${repaired} of ${debris} read otherwise, ${percent(repaired, debris)}`);
  assert.ok(repaired >= 0.95 * debris);
  assert.deepEqual(plainWordsChanged, []);
});
