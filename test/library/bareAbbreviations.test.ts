import assert from 'node:assert/strict';
import test from 'node:test';
import { isBareAbbreviation } from '../../server/src/library/bareAbbreviations.ts';
import { drained, libraryOf, type MarkedPapers, writtenPapers } from './markedMentions.ts';

const papers: MarkedPapers = {
  gust: ['GUST: Windblown Aggregation for Sparse Graphs', 'We propose GUST.'],
  owl: ['OWLv7: Detection at Night', 'We propose OWLv7.'],
};
const cooking =
  'The kitchen of the harbour inn opens before dawn. Bread is baked in two ovens, soup simmers on an iron stove, and the ' +
  'cook tastes every pot with the same wooden spoon. Fishermen bring herring, crabs and mussels; children carry baskets of ' +
  'onions up the stairs. On the door hangs a sign which says GUST in red paint, though nobody remembers what it stood for.';

/** Names found in a note. */
function namesIn(text: string, before?: string): string[] {
  const library = libraryOf(writtenPapers(papers));
  if (before !== undefined) drained(library.setting('file:///w/note.md', before));
  drained(library.setting('file:///w/note.md', text));
  return library.mentionsIn('file:///w/note.md').flatMap(({ kind, target }) => (kind === 'name' ? target : []));
}

test('a name of a few capitals counts where a text is short, or on the matter of its paper', () => {
  assert.deepEqual(namesIn('GUST is fast.'), ['GUST']);
  assert.deepEqual(namesIn(`${cooking} Its graphs are drawn in chalk.`), ['GUST']);
  assert.deepEqual(namesIn(`${cooking} OWLv7 sees it at night.`), ['GUST', 'OWLv7']);
  assert.deepEqual(namesIn(`${cooking} GUST: Windblown Aggregation for Sparse Graphs.`), ['GUST']);
});

test('it means nothing in a longer text that has nothing to do with its paper', () => {
  assert.deepEqual(namesIn(cooking), []);
  assert.deepEqual(namesIn(`${cooking} GUST, GUST and GUST.`), []);
  assert.deepEqual(namesIn(cooking, 'GUST is fast.'), []);
  assert.deepEqual(namesIn('GUST is fast.', cooking), ['GUST']);
});

test('a key of the paper in the same text says that it is meant', () => {
  const library = libraryOf(writtenPapers(papers));
  const gust = [...library.papers()].find(({ title }) => title.startsWith('GUST'))!;
  assert.deepEqual(namesIn(`${cooking} See @${library.keyOf(gust)}.`), ['GUST']);
});

test('digits, hyphens, small letters and length tell names apart by themselves', () => {
  for (const name of ['GUST', 'ABC', 'BRISE', 'ÖDON']) assert.ok(isBareAbbreviation(name), name);
  for (const name of ['OWLv7', 'GUST-2', 'LanternDiT', 'BREEZE', 'GUSTs']) assert.ok(!isBareAbbreviation(name), name);
});
