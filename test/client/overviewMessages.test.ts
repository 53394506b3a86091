import assert from 'node:assert/strict';
import { test } from 'node:test';
import { received, sent } from '../../client/src/views/overviewMessages.ts';
import type { Overview } from '../../server/src/protocol.ts';

const overview: Overview = {
  stamp: 's',
  themes: [],
  areas: [],
  groups: [],
  periods: { unit: 'year', labels: [], counts: [], undated: 3 },
  digests: Array.from({ length: 300 }, (_, i) => ({
    uri: `memory:/${i}`,
    label: `${i}`,
    counts: [],
    papers: ['', '0', '0,2'][i % 3]!,
  })),
  papers: { ids: 'a b c', theme: '0,0,1', group: '-1,-1,0', period: '-1,-1,-1', x: '-5,40000,7', y: '0,1,70000' },
};

test('what is sent is drawn: every digest with its papers, every paper at its place', () => {
  const picture = received(sent(overview));
  assert.deepEqual(
    picture.digests.map(({ uri, papers }) => [uri, papers.join()]),
    overview.digests.map(({ uri, papers }) => [uri, papers]),
  );
  const { ids: _, ...columns } = overview.papers;
  assert.deepEqual(Object.fromEntries(Object.entries(picture.papers).map(([name, of]) => [name, of.join()])), columns);
  assert.ok(!('papersOfDigests' in picture));
});

test('a message holds few typed arrays, whatever the number of digests', () => {
  let arrays = 0;
  JSON.stringify(sent(overview), (_, value) => {
    if (ArrayBuffer.isView(value)) arrays++;
    return ArrayBuffer.isView(value) ? null : value;
  });
  assert.equal(arrays, 6);
});
