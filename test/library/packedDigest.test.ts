import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDigest } from '../../server/src/digest/parseDigest.ts';
import { packing } from '../../server/src/library/packedDigest.ts';
import { TextPacker } from '../../server/src/text/textPacker.ts';
import { abstractOf, alternatingText, cardsText } from './digestTexts.ts';

const papers = Array.from({ length: 100 }, (_, i) => {
  const title = `Tide ${i}: Slow Weights of Größe`;
  return { title, abstract: `${abstractOf(title)} 模型 ${i}`, below: ['  • 3 authors', '·', 'Dec 27, 2023 4'] };
});

test('a packed digest says what it said', () => {
  for (const text of [cardsText(papers), alternatingText(papers)]) {
    const digest = parseDigest(text);
    const { read, steps } = packed(text);
    assert.notEqual(read.digest, digest);
    assert.equal(read.text, text);
    assert.deepEqual(
      { ...read.digest, entries: read.digest.entries.map((entry) => ({ ...entry, abstract: entry.abstract })) },
      digest,
    );
    assert.ok(steps > 3);
  }
});

test('a digest that can’t be packed stays as it is', () => {
  for (const text of ['', cardsText(papers).replace('模型', '\ud83d')]) assert.equal(packed(text).read.text, text);
});

function packed(text: string) {
  const work = packing(text, parseDigest(text), new TextPacker());
  for (let steps = 0; ; steps++) {
    const { done, value } = work.next();
    if (done) return { read: value, steps };
  }
}
