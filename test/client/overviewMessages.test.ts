import assert from 'node:assert/strict';
import { test } from 'node:test';
import { received, type SentPicture } from '../../client/src/views/overviewMessages.ts';

test('the papers of each digest come back from the one column of all', () => {
  const sent = {
    stamp: 's',
    digests: [
      { uri: 'a', listed: 2 },
      { uri: 'b', listed: 0 },
      { uri: 'c', listed: 1 },
    ],
    papersOfDigests: Int32Array.of(4, 5, 4),
  } as unknown as SentPicture;
  const picture = received(sent);
  assert.deepEqual(
    picture.digests.map(({ uri, papers }) => [uri, [...papers]]),
    [
      ['a', [4, 5]],
      ['b', []],
      ['c', [4]],
    ],
  );
  assert.ok(!('papersOfDigests' in picture));
});
