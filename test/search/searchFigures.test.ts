import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { shared } from '../root.ts';
import { fixtureRecords } from './fixturePapers.ts';
import { type KnownItem, knownItems, type QueryKind, queryKinds } from './knownItems.ts';
import {
  built,
  corpusRecords,
  digestRecords,
  listedItems,
  type QualityFigures,
  qualityFigures,
} from './searchFigures.ts';

/** Queries for the library of the fixtures, by number of the paper. */
const written: Readonly<Record<QueryKind, readonly (readonly [query: string, paper: number])[]>> = {
  prefix: [
    ['Learning to F', 17],
    ['tidenet: fo', 0],
    ['schrödinger b', 3],
    ['A Two-St', 1],
    ['text-to-s', 22],
  ],
  'words out of order': [
    ['humidity beehive', 5],
    ['ploughs planning', 9],
    ['explanations rejected', 34],
    ['twilight sheep', 27],
  ],
  'short name only': [
    ['KNIT-SQL', 8],
    ['lanterndit', 2],
    ['SporeHash', 14],
    ['fogmetal', 15],
    ['e2goat', 25],
  ],
  'one typo': [
    ['umbrelals', 26],
    ['sourdoguh', 23],
    ['lighthose logs', 19],
    ['ebehive', 5],
    ['convergence vilages', 6],
  ],
  'two typos': [
    ['mushrom retreival', 14],
    ['ferru timetabels', 15],
    ['steerign turbin', 13],
    ['goldn pruining', 4],
  ],
  'abbreviated or partial words': [
    ['ctrfact expl rej', 34],
    ['llm knit', 7],
    ['fed learn chess', 29],
    ['mcts adapt samp', 35],
    ['tts whist lang', 22],
  ],
  'missing hyphens, accents, formula signs': [
    ['twostage', 1],
    ['lantern dit', 2],
    ['knitsql', 8],
    ['phi pruning', 4],
    ['4bit', 19],
    ['lower bounds o(n^2)', 20],
    ['self play wind', 13],
  ],
  'words of the abstract': [
    ['lunar calendar', 0],
    ['cable crossings', 7],
    ['proofing times jury', 23],
    ['moulting charts', 32],
    ['whistles vocoder', 22],
  ],
};

test('own queries find the papers of the fixtures', (t) => {
  const items = queryKinds.flatMap((kind) =>
    written[kind].map(([query, paper]): KnownItem => ({ query, kind, title: fixtureRecords[paper]!.title })),
  );
  const { search } = built(fixtureRecords);
  const figures = qualityFigures(search, fixtureRecords, items);
  tell(t, 'fixtures, written queries', figures);
  assert.equal(figures.five, 1, JSON.stringify(figures.missed));
  assert.ok(figures.first >= 0.97);

  const made = qualityFigures(search, fixtureRecords, knownItems(fixtureRecords, 30, 1));
  tell(t, 'fixtures, made queries', made);
  assert.ok(made.first >= 0.97 && made.five >= 0.99, JSON.stringify(made.missed));
});

test('half remembered papers of the real digests come first', (t) => {
  if (!shared) return t.diagnostic('no shared data: only the fixtures are searched');
  const records = digestRecords(shared);
  const { search } = built(records);
  const listed = qualityFigures(search, records, listedItems(shared));
  tell(t, 'digests, listed queries', listed);
  assert.ok(listed.first >= 0.97 && listed.five >= 0.995, JSON.stringify(listed.missed));
  for (const { five } of listed.kinds.values()) assert.ok(five >= 0.95);

  const made = qualityFigures(search, records, knownItems(records, 60, 11));
  tell(t, 'digests, made queries', made);
  assert.ok(made.first >= 0.95 && made.five >= 0.985, JSON.stringify(made.missed));
  for (const { five } of made.kinds.values()) assert.ok(five >= 0.95);
});

test('they are found among thousands of others', (t) => {
  if (!shared) return t.diagnostic('no shared data: not searched at size');
  const real = digestRecords(shared);
  const records = [...real, ...corpusRecords(shared, 8000)];
  const figures = qualityFigures(built(records).search, records, listedItems(shared));
  tell(t, `${records.length} papers, listed queries`, figures);
  assert.ok(figures.five >= 0.97, JSON.stringify(figures.missed));
});

function tell(t: TestContext, what: string, { queries, first, five, reciprocalRank, kinds }: QualityFigures): void {
  t.diagnostic(
    `${what}: ${queries}, first ${first.toFixed(3)}, five ${five.toFixed(3)}, MRR ${reciprocalRank.toFixed(3)}`,
  );
  for (const [kind, quality] of kinds)
    t.diagnostic(`  ${kind}: ${quality.first.toFixed(3)} ${quality.five.toFixed(3)}`);
}
