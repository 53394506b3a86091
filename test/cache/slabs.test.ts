import assert from 'node:assert/strict';
import test from 'node:test';
import { Slab } from '../../server/src/cache/slabs.ts';

test('what is held stays as it is until it is let go, and then all memory is given back', () => {
  const slab = new Slab(1000);
  slab.bytes.fill(7);
  const held = [slab.hold(slab.bytes.subarray(0, 10)), slab.hold(slab.bytes.subarray(10, 30))];
  held[0]!.release();
  held[0]!.release();
  slab.seal();
  assert.deepEqual([...held[1]!.bytes], Array(20).fill(7));
  held[1]!.release();
  assert.equal(slab.bytes.buffer.byteLength, 0);
});

test('memory of which nothing is held goes when no more will be', () => {
  const slab = new Slab(1000);
  slab.hold(slab.bytes).release();
  assert.equal(slab.bytes.length, 1000);
  slab.seal();
  assert.equal(slab.bytes.buffer.byteLength, 0);
});
