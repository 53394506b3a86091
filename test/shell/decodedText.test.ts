import assert from 'node:assert/strict';
import test from 'node:test';
import { decodedText } from '../../server/src/decodedText.ts';
import { Random } from '../random.ts';

function decoded(bytes: Uint8Array): { readonly text: string } | 'binary' {
  for (const work = decodedText(bytes); ; ) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

const text = 'Größe ∑ 😀 naïve\r\n';
const bytesOf = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

test('each encoding that a file tells of itself', () => {
  assert.deepEqual(decoded(bytesOf(text)), { text });
  assert.deepEqual(decoded(bytesOf('\ufeff', text)), { text });
  assert.deepEqual(decoded(utf16(text, 'little')), { text });
  assert.deepEqual(decoded(utf16(text, 'big')), { text });
  assert.deepEqual(decoded(bytesOf('')), { text: '' });
});

test('a zero byte near the beginning means binary', () => {
  assert.equal(decoded(bytesOf('%PDF', [0], 'x')), 'binary');
  assert.deepEqual(decoded(bytesOf('x'.repeat(9000), [0])), { text: `${'x'.repeat(9000)}\0` });
});

test('windows-1252 is read as such', () => {
  const bytes = bytesOf('Schr', [0xf6], 'dinger ', [0x96], ' caf', [0xe9], ' ', [0x80], ' ', [0x93], 'q', [0x94, 0x81]);
  assert.deepEqual(decoded(bytes), { text: 'Schrödinger – café € “q”\u0081' });
});

test('a broken byte costs nothing but itself', () => {
  const broken: readonly (readonly number[])[] = [
    [0xff],
    [0xc0, 0x20],
    [0xe2, 0x82],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf0, 0x8f, 0xbf, 0xbf],
    [0x80],
  ];
  for (const bytes of broken) {
    const result = decoded(bytesOf('\ufeff', text, bytes, text));
    assert.ok(result !== 'binary' && result.text.startsWith(text) && result.text.endsWith(text), String(bytes));
  }
});

test('a character cut by the seam of two chunks stays whole', () => {
  for (const tail of ['', '\u00ff']) {
    const long = `${'x'.repeat(262_143)}€${'é'.repeat(200_000)}😀`;
    assert.deepEqual(decoded(bytesOf(long, Buffer.from(tail, 'latin1') as unknown as number[])), { text: long + tail });
  }
});

test('whatever is mended agrees with a strict decoder where the text is whole', () => {
  const random = new Random(5);
  for (let round = 0; round < 300; round++) {
    const codes = Array.from({ length: 30 }, () =>
      random.pick([0x41, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff]),
    );
    const whole = String.fromCodePoint(...codes);
    assert.deepEqual(decoded(bytesOf(whole, [0xff])), { text: `${whole}ÿ` });
  }
});

test('large texts are decoded in many steps', () => {
  let steps = 0;
  for (const work = decodedText(Buffer.alloc(20_000_000, 'ä')); !work.next().done; ) steps++;
  assert.ok(steps > 50);
});
