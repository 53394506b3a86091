import assert from 'node:assert/strict';
import test from 'node:test';
import { MultiMap } from '../../server/src/library/multiMap.ts';
import { Random } from '../random.ts';

test('after any changes it holds what plain sets hold', () => {
  const random = new Random(2);
  const map = new MultiMap<string, string>();
  const plain = new Map(['a', 'b', 'c'].map((key) => [key, new Set<string>()]));
  for (let step = 0; step < 3000; step++) {
    const key = random.pick(['a', 'b', 'c']);
    const value = random.pick(['1', '2', '3']);
    const set = plain.get(key)!;
    if (random.below(2) === 0) {
      map.add(key, value);
      set.add(value);
    } else assert.equal(map.delete(key, value), set.delete(value));
    assert.deepEqual([...map.get(key)], [...set]);
    assert.equal(map.count(key), set.size);
    assert.equal(map.has(key, value), set.has(value));
  }
});
