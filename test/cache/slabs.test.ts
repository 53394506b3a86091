import assert from 'node:assert/strict';
import test from 'node:test';
import { Slabs } from '../../server/src/cache/slabs.ts';

test('what is held stays as it is until it is let go, whatever else comes and goes', () => {
  const slabs = new Slabs();
  const texts = Array.from({ length: 40 }, (_, i) => Buffer.alloc(i === 7 ? 9 << 20 : 700_000, i));
  const held = texts.map((bytes) => slabs.hold(bytes));
  slabs.close();
  for (let i = 0; i < held.length; i += 2) held[i]!.release();
  for (let i = 1; i < held.length; i += 2) assert.ok(held[i]!.bytes.equals(texts[i]!), `${i}`);
  for (let i = 1; i < held.length; i += 2) held[i]!.release();
  assert.equal(new Set(held.map(({ bytes }) => bytes.buffer)).size, 5);
  assert.ok(
    held.every(({ bytes }) => bytes.buffer.byteLength === 0),
    'all memory is given back',
  );
});
