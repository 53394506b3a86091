import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { foldedHash } from '../../server/src/search/foldedHash.ts';
import { SlotSets } from '../../server/src/search/slotSets.ts';
import { hashOf, SlotsByHash } from '../../server/src/search/slotsByHash.ts';
import { folded } from '../../server/src/text/fold.ts';
import { randomFrom } from './knownItems.ts';

test('sets of slots equal plain sets through all their shapes', () => {
  const random = randomFrom(3);
  const sets = new SlotSets();
  const model = Array.from({ length: 40 }, () => new Set<number>());
  const slots = 20_000;
  sets.reserve(slots);
  const out = new Int32Array(slots);
  const scores = new Float32Array(slots);
  // Some sets grow dense, some stay small; all grow, then shrink.
  for (let step = 0; step < 120_000; step++) {
    const set = random.below(random.below(model.length) + 1);
    const slot = random.below(slots);
    const known = model[set]!;
    const grows = step < 70_000 ? random.chance(0.9) : random.chance(0.1);
    if (grows) {
      known.add(slot);
      sets.add(set, slot);
      if (random.chance(0.1)) sets.add(set, slot);
    } else if (!grows && known.size > 0) {
      const victim = known.has(slot) ? slot : known.values().next().value!;
      known.delete(victim);
      sets.remove(set, victim);
      if (random.chance(0.1)) sets.remove(set, victim);
    }
    if (step % 5000 === 0) compare();
  }
  compare();
  function compare(): void {
    model.forEach((known, set) => {
      assert.equal(sets.sizeOf(set), known.size);
      assert.deepEqual(
        [...out.subarray(0, sets.read(set, out))],
        [...known].sort((a, b) => a - b),
      );
      scores.fill(1);
      assert.equal(sets.weigh(set, 2, scores), known.size);
      assert.ok(scores.every((score, slot) => score === (known.has(slot) ? 3 : 1)));
      for (let slot = 0; slot < slots; slot += 997) assert.equal(sets.has(set, slot), known.has(slot));
    });
    const expected = [...model[0]!].filter((slot) => model[1]!.has(slot) && model[2]!.has(slot)).sort((a, b) => a - b);
    assert.deepEqual([...sets.common([0, 1, 2])], expected);
  }
});

test('a set never added to is empty', () => {
  const sets = new SlotSets();
  assert.equal(sets.sizeOf(1_000_000), 0);
  assert.equal(sets.has(1_000_000, 1), false);
  assert.equal(sets.read(1_000_000, new Int32Array(1)), 0);
  assert.deepEqual([...sets.common([1_000_000, 0])], []);
});

test('slots by hash equal a plain multimap', () => {
  const random = randomFrom(4);
  const table = new SlotsByHash();
  const model = new Map<number, Set<number>>();
  for (let step = 0; step < 60_000; step++) {
    // Few different hashes, so that many collide.
    const hash = random.below(3000) * 1024;
    const slot = random.below(4);
    const known = model.get(hash) ?? new Set<number>();
    model.set(hash, known);
    if (known.has(slot)) {
      known.delete(slot);
      table.remove(hash, slot);
    } else if (step < 40_000) {
      known.add(slot);
      table.add(hash, slot);
    }
  }
  for (const [hash, slots] of model) assert.deepEqual(table.get(hash).sort(), [...slots].sort());
});

test('the hash of a folded text is had without folding it', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'aZ09 -_,.\n'), maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(plain, fc.string({ unit: 'binary', maxLength: 20 })), (text) => {
      const words = folded(text);
      assert.equal(foldedHash(text), words === '' ? undefined : hashOf(words));
    }),
  );
});
