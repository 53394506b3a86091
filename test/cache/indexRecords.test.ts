import assert from 'node:assert/strict';
import test from 'node:test';
import { indexOf, indexRecords } from '../../server/src/cache/indexRecords.ts';
import { packStart, unpacked } from '../../server/src/cache/packs.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import type { SavedParts } from '../../server/src/search/savedParts.ts';
import { memoryFile } from './memoryCacheFolder.ts';

const parts: SavedParts = {
  long: Int32Array.from({ length: 300_000 }, (_, i) => i * 7),
  short: Uint16Array.of(1, 2, 3),
  empty: new Float64Array(0),
  texts: Array.from({ length: 9000 }, (_, i) => `text ${i}`),
};

/** Every record of the parts as bytes. */
function records(): Buffer[] {
  return [...indexRecords(parts, 1 << 19)].map((work) => Buffer.concat(atOnce(work)));
}

async function read(bytes: readonly Buffer[]): Promise<SavedParts | undefined> {
  const file = memoryFile(Buffer.concat([packStart('code'), ...bytes]));
  return indexOf(await unpacked(file, 'code'));
}

test('parts come back from their records', async () => {
  assert.ok(records().length > 6, 'long parts have several records');
  assert.deepEqual(await read(records()), parts);
});

test('a record that is missing, doubled, damaged or out of its place makes all of it worthless', async () => {
  for (const [i, record] of records().entries()) {
    assert.equal(await read(records().toSpliced(i, 1)), undefined);
    const isEmpty = record.includes('"length":0');
    assert.deepEqual(await read(records().toSpliced(i, 0, record)), isEmpty ? parts : undefined);
    const damaged = Buffer.from(record);
    damaged[damaged.length - 1]! ^= 1;
    assert.equal(await read(records().toSpliced(i, 1, damaged)), undefined);
  }
  assert.equal(await read(records().toReversed()), undefined);
  assert.equal(await read([]), undefined);
});
