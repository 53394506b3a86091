import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDigest } from '../../server/src/digest/parseDigest.ts';
import { singleEdits } from '../fixtures/digests/singleEdits.mjs';

test('one edit spoils no other entry than the one it touches, and makes no new one', (t) => {
  let count = 0;
  const wrong: string[] = [];
  for (const { about, text, survivors, titles } of singleEdits()) {
    count++;
    const { entries } = parseDigest(text);
    const found = new Set(entries.map(({ title, abstract }) => `${title}\n${abstract.length}`));
    const lost = survivors.filter(({ title, abstractLength }) => !found.has(`${title}\n${abstractLength}`));
    const extra = entries.filter(({ title }) => !titles.includes(title));
    if (lost.length + extra.length > 0)
      wrong.push(
        `${about}: lost ${lost.map((p) => p.title).join(', ')}; extra ${extra.map((p) => p.title).join(', ')}`,
      );
  }
  t.diagnostic(`${count - wrong.length} of ${count} copies`);
  assert.ok(count > 500);
  assert.deepEqual(wrong, []);
});
