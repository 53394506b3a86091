import assert from 'node:assert/strict';
import test from 'node:test';
import Fuse from 'fuse.js';
import type { SearchRecord } from '../../server/src/search/paperSearch.ts';
import { secondScores } from '../../server/src/search/secondScores.ts';
import { Random } from '../random.ts';
import { fixtureRecords } from './fixturePapers.ts';

/** What fuse.js itself makes of all records at once. */
function whole(query: string, records: readonly SearchRecord[]): number[] {
  const texts = records.map(({ readableTitle, name }) => ({ title: readableTitle, name }));
  const scores = texts.map(() => 0);
  const fuse = new Fuse(texts, {
    keys: ['title', 'name'],
    includeScore: true,
    useTokenSearch: true,
    tokenMatch: 'any',
    ignoreLocation: true,
    ignoreFieldNorm: true,
    ignoreDiacritics: true,
    shouldSort: false,
  });
  for (const { refIndex, score } of fuse.search(query)) scores[refIndex] = 1 - (score ?? 1);
  return scores;
}

const odd: readonly Pick<SearchRecord, 'readableTitle' | 'name'>[] = [
  { readableTitle: 'Łódź, Ærø and Þingvellir: groß, größer, naïve', name: 'Łódź, Ærø and Þingvellir' },
  { readableTitle: '瓦当の文字を読む', name: undefined },
  { readableTitle: '???', name: '—' },
  { readableTitle: `Of ${'pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(2)} _and_ x_1`, name: 'x_1' },
];

test('second scores are those of a token search by fuse.js', () => {
  const random = new Random(7);
  const records = [...fixtureRecords, ...odd.map((texts) => ({ ...fixtureRecords[0]!, ...texts }))];
  let fuzzy = 0;
  for (let round = 0; round < 1500; round++) {
    const few = Array.from({ length: 1 + random.below(10) }, () => random.pick(records));
    const query = Array.from({ length: 1 + random.below(4) }, () => typed(random.pick(few).readableTitle)).join(' ');
    if (query.trim() === '') continue;
    const expected = whole(query, few);
    assert.deepEqual(secondScores(query, few), expected, query);
    if (expected.some((score) => score > 0 && score < 0.9)) fuzzy++;
  }
  assert.ok(fuzzy > 500);

  /** A word, or its beginning, at times misspelt. */
  function typed(title: string): string {
    const word = random.pick(title.split(' '));
    const begun = word.slice(0, 1 + random.below(word.length));
    const at = random.below(begun.length);
    return random.below(3) > 0 ? begun : begun.slice(0, at) + random.pick(['e', 'X', '', 'ü']) + begun.slice(at + 1);
  }
});
