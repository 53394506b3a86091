import assert from 'node:assert/strict';
import test from 'node:test';
import { coinedNames } from '../../server/src/library/coinedNames.ts';

const own: readonly (readonly [abstract: string, ...names: string[]])[] = [
  ['Here we propose LanternDiT, a way to slow light.', 'LanternDiT'],
  ['We propose LanternDiT that slows light.', 'LanternDiT'],
  ['We build a better base with other steps, termed LanternDiT. It is slow.', 'LanternDiT'],
  ['In this work, we construct a set of ten thousand lamps called LampBench-10k.', 'LampBench-10k'],
  ['Our method, dubbed Slow-Your-Light, is slow.', 'Slow-Your-Light'],
  ['We call it LanternDiT. It is slow.', 'LanternDiT'],
  ['We refer to the resulting model as LanternDiT.', 'LanternDiT'],
  ['We show a new way to slow light, which we call LanternDiT.', 'LanternDiT'],
  ['This paper presents LanternDiT (see below).', 'LanternDiT'],
  ['We introduce Bright Ordered Light Training (BOLT), a schedule.', 'BOLT'],
  ['We describe two lamps, LampNet and a new one called GlowNet-2.', 'GlowNet-2'],
];

for (const [abstract, ...names] of own) {
  test(`${names.join(', ')}: ${abstract}`, () => assert.deepEqual(coinedNames(abstract), names));
}

const foreign = [
  'We use a model called LanternDiT and the lamps of LampBench-10k.',
  'The so-called LanternDiT is slow. Others propose LanternDiT.',
  'We propose LanternDiT-based lamps and introduce LampNet features.',
  'We call these graphs equivariant Old-Lamp groups, and name Old-Lamp sets.',
  'We build a lamp called Slow-Light Bright Lamp.',
  'They call it LanternDiT. It is termed LanternDiT in other works.',
  'We propose a way to train LLMs, and introduce it to CNNs.',
  'We call for LanternDiT, and we refer the reader to LampNet as usual.',
];

for (const abstract of foreign) test(`none: ${abstract}`, () => assert.deepEqual(coinedNames(abstract), []));
