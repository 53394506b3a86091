import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grown, letGo } from '../../server/src/search/letGo.ts';

test('large arrays that are let go hold nothing any more', () => {
  const large = new Int32Array(100_000).fill(1);
  const small = new Int32Array(10).fill(1);
  letGo(large, small);
  assert.equal(large.length, 0);
  assert.equal(small.length, 10);
});

test('a grown array begins with what the shorter one held, which is let go', () => {
  const short = new Uint16Array(100_000).fill(7);
  const long = grown(short, new Uint16Array(150_000));
  assert.deepEqual([long.length, long[99_999], long[100_000], short.length], [150_000, 7, 0, 0]);
});
