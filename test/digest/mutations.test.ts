import assert from 'node:assert/strict';
import test from 'node:test';
import { linksIn } from '../../server/src/digest/links.ts';
import { parseDigest } from '../../server/src/digest/parseDigest.ts';
import { Random } from '../random.ts';
import { mutated } from './mutations.ts';
import { assertRanges } from './ranges.ts';
import { textOf, truth } from './truth.ts';

test('no accident makes the parser throw or lie about a range', () => {
  const random = new Random(1);
  const texts = truth.cases.map(({ file }) => textOf(file)).filter((text) => text.length > 0);
  let entries = 0;
  for (let i = 0; i < 10_000; i++) {
    const text = mutated(random.pick(texts).slice(0, 12_000), random);
    const digest = parseDigest(text);
    entries += digest.entries.length;
    assertRanges(text, digest);
    for (const { abstract } of digest.entries) linksIn(abstract);
  }
  assert.ok(entries > 10_000, `${entries} entries survived`);
});
