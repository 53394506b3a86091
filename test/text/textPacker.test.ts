import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TextPacker } from '../../server/src/text/textPacker.ts';
import { Random } from '../random.ts';

const words = [
  'the',
  'of',
  'a',
  'Networks',
  'x',
  'naïve',
  '模型',
  '😀',
  '\u0001',
  '\u007f',
  '\ufeff',
  '  ',
  '\n',
  '-',
  '3.5',
];
const longWord = 'supercalifragilisticexpialidocious';
/** With it the rest is worth packing. */
const padding = 'the '.repeat(2000);

test('whatever was packed comes back as it was, piece by piece and as a whole', () => {
  const packer = new TextPacker();
  const random = new Random(7);
  const packed = Array.from({ length: 300 }, () => {
    const pieces = Array.from({ length: random.below(6) }, () =>
      Array.from({ length: random.below(60) }, () => random.pick([...words, longWord])).join(
        random.pick([' ', '', '\n']),
      ),
    );
    return { pieces, packed: packer.pack([...pieces, padding])! };
  });
  for (const { pieces, packed: text } of packed) {
    assert.deepEqual(
      pieces.map((_, i) => text.piece(i)),
      pieces,
    );
    assert.equal(text.text, pieces.join('') + padding);
  }
});

test('any texts come back as they were, or are not packed', () => {
  const packer = new TextPacker();
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (pieces) => {
      const packed = packer.pack(pieces);
      const isSound = !pieces.some((piece) => piece.includes('\ufffd'));
      if (packed) assert.ok(isSound);
      else assert.ok(!isSound || /[^\0-\x7f]/.test(pieces.join('')), 'ASCII is packed');
      assert.equal(packed?.text ?? pieces.join(''), pieces.join(''));
    }),
  );
  assert.equal(packer.pack(['模型'.repeat(9)]), undefined, 'it would take more');
  assert.equal(packer.pack(['half of a pair: \ud83d']), undefined);
  assert.equal(packer.pack(['\udc00', 'sound']), undefined);
});

test('a copy is the same text', () => {
  const packer = new TextPacker();
  for (const text of ['', 'Tide', 'Größe 模型 😀', '\ufeffmark', 'half \ud83d'])
    assert.equal(packer.copied(text), text);
});
