import assert from 'node:assert/strict';
import test from 'node:test';
import { EntryFacts } from '../../server/src/library/entryFacts.ts';
import { factsOf, factsTables, SharedFacts } from '../../server/src/library/factsTable.ts';

const entries = [
  [
    'TideGate-2: Slow Weights for Diffusion Models',
    'We propose TideGate-2, a diffusion model for image generation, at https://tidegate.example/two.',
  ],
  ['On mathcal{O}(n) Sorting', ''],
  ['???', 'A language model reads a language model.'],
] as const;

test('facts that went through JSON are those that are found', () => {
  const found = entries.map(([title, abstract]) => new EntryFacts({ title, abstract }));
  const table = JSON.parse(JSON.stringify(factsTables(found)))[0];
  const again = factsOf(table, new SharedFacts()).map(
    (known, i) => new EntryFacts({ title: entries[i]![0], abstract: entries[i]![1] }, known),
  );
  for (const [i, facts] of again.entries()) {
    const { token, readableTitle, baseKey, names, addresses, scores } = found[i]!;
    assert.equal(facts.readableTitle, readableTitle);
    const plain = facts.scores.map(({ theme, score, terms }) => ({ theme, score, terms }));
    const known = { ...facts.known, scores: plain };
    assert.deepEqual(known, { token, readableTitle, key: baseKey, names, addresses, scores });
    assert.equal(facts.name, found[i]!.name);
  }
  assert.deepEqual(
    table.titles.map((title: string) => title === ''),
    [true, false, true],
    'a title that is readable as it stands is not kept twice',
  );
  assert.ok(
    [found[0]!.scores, found[0]!.names, found[0]!.addresses].every(({ length }) => length > 0),
    'the examples have something to keep',
  );
});

test('facts that are given are not found again', () => {
  const facts = new EntryFacts({ title: 'A title', abstract: 'An abstract' }, { readableTitle: 'Given', scores: [] });
  assert.equal(facts.readableTitle, 'Given');
  assert.equal(facts.baseKey, 'given');
  assert.deepEqual(facts.scores, []);
});
