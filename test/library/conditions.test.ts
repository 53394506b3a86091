import assert from 'node:assert/strict';
import test from 'node:test';
import { Library } from '../../server/src/library/library.ts';
import { abstractOf, cardsText, type WrittenPaper } from './digestTexts.ts';

const paper = (title: string, beginning: string, date?: string): WrittenPaper => ({
  title,
  abstract: abstractOf(beginning),
  ...(date === undefined ? {} : { below: ['  • 3 authors', '·', `${date} 4`] }),
});
const texts: Readonly<Record<string, string>> = {
  'file:///w/saved/inbox%20may.txt': cardsText([
    paper('MossGate: Two-Stage Gates for Moss', 'The moss gates are slow lanterns.', 'Dec 27, 2022'),
    paper('Lanterns for Damp Cellars', 'Slow moss gates light the cellar.', 'Mar 3, 2023'),
  ]),
  'file:///w/saved/archive.txt': cardsText([
    paper('Gates of Moss and Slow Rivers', 'Rivers are gated.', 'Jan 5, 2024'),
    paper('Rivers without a Date', 'Undated: "quoted" rivers, two stage.'),
  ]),
  'file:///w/note.md': 'Seen in @mossgate.\n',
  'file:///w/lanterns-damp-cellars.md': 'Thoughts on light.\n',
};

function opened(): Library {
  const library = new Library();
  for (const [uri, text] of Object.entries(texts)) for (const _ of library.setting(uri, text));
  for (const _ of library.settling());
  return library;
}

const library = opened();
const [mossGate, lanterns, gates, rivers] = [
  'MossGate: Two-Stage Gates for Moss',
  'Lanterns for Damp Cellars',
  'Gates of Moss and Slow Rivers',
  'Rivers without a Date',
] as const;

function titles(query: string): string[] {
  return library.search.search(query, 10).hits.map(({ id }) => library.paper(id)!.title);
}

/** A query finds just these papers, in this order. */
function check(query: string, ...expected: string[]): void {
  assert.deepEqual(titles(query), expected, query);
  assert.equal(library.search.search(query, 1).total, expected.length, query);
  assert.deepEqual(library.search.matches(query).length, expected.length, query);
}

/** A query is searched as other words are. */
function checkSame(query: string, words: string): void {
  assert.deepEqual(library.search.search(query, 10), library.search.search(words, 10), query);
}

test('operators alone list what they mean by title', () => {
  check('year:2023', lanterns);
  check('year:2022-2023', lanterns, mossGate);
  check('year:>=2023', gates, lanterns);
  check('year:2023..', gates, lanterns);
  check('-year:>=2023', mossGate, rivers);
  check('digest:inbox', lanterns, mossGate);
  check('digest:"inbox may.txt"', lanterns, mossGate);
  check('-digest:inbox', gates, rivers);
  check('cited:yes', mossGate);
  check('cited:no', gates, lanterns, rivers);
  check('has:note', lanterns);
  check('year:2023 cited:yes');
});

test('words rank what operators leave', () => {
  check('cellars cited:no', lanterns);
  check('moss year:2024', gates);
});

test('a phrase is found letter by letter and in order, also in abstracts', () => {
  check('"slow rivers"', gates);
  check('"moss gates"', mossGate, lanterns);
  check('"two stage"', mossGate, rivers);
  check('"gates moss"');
  check('"slow moss" lanterns', lanterns);
  check('"slo rivers"');
});

test('words after a minus sign are left out wherever they stand', () => {
  check('-moss', rivers);
  check('gates -lanterns', gates);
  check('-"slow rivers" -cellar year:2020..', mossGate);
});

test('a theme by its id, its label, or the start of a word of it', () => {
  const [theme] = [...library.papers()].map(({ classification }) => classification.theme);
  const there = [...library.papersOfTheme(theme!)].map(({ title }) => title).sort();
  check(`theme:${theme}`, ...there);
  check(`theme:${theme!.slice(0, -1)}`, ...there);
});

test('what is malformed is searched as plain words', () => {
  checkSame('"slow rivers', 'slow rivers');
  checkSame('year:soon rivers', 'year soon rivers');
  checkSame('theme:nowhere rivers', 'theme nowhere rivers');
  checkSame('cited:perhaps rivers', 'cited perhaps rivers');
  checkSame('digest:nowhere rivers', 'digest nowhere rivers');
});

test('what names a paper exactly stays first, even if it reads as an operator', () => {
  const named = new Library();
  const dashed = 'Year:2020 "Ferries" -Fog';
  const text = cardsText([paper(dashed, 'Fog.', 'Jan 5, 2024'), paper('Ferries', 'Ferries without fog.')]);
  for (const _ of named.setting('file:///w/a.txt', text));
  for (const _ of named.settling());
  const first = named.search.search(dashed, 1).hits[0]!;
  assert.equal(named.paper(first.id)?.title, dashed);
  assert.deepEqual(first.matchedIn.slice(0, 1), ['title']);
});

test('steps of several queries may be mixed, and records may change between them', () => {
  const mixed = opened();
  const alone = (query: string) => mixed.search.search(query, 10);
  const queries = ['slow rivers', '"moss gates"', 'year:2022..'];
  const expected = queries.map(alone);
  const works = queries.map((query) => mixed.search.searching(query, 10));
  const found = new Map<number, unknown>();
  for (let turn = 0; found.size < works.length; turn++) {
    const at = turn % works.length;
    if (found.has(at)) continue;
    const step = works[at]!.next();
    if (step.done) found.set(at, step.value);
  }
  assert.deepEqual(
    queries.map((_, at) => found.get(at)),
    expected,
  );

  const work = mixed.search.searching('slow rivers', 10);
  for (let i = 0; i < 5; i++) work.next();
  mixed.delete('file:///w/saved/archive.txt');
  for (const _ of mixed.settling());
  let step = work.next();
  while (!step.done) step = work.next();
  assert.deepEqual(step.value, alone('slow rivers'));
});

test('a query that is given up leaves nothing behind', () => {
  const expected = library.search.search('rivers', 10);
  for (let steps = 1; steps < 12; steps++) {
    const work = library.search.searching('slow gates moss', 10);
    for (let i = 0; i < steps; i++) work.next();
    assert.deepEqual(library.search.search('rivers', 10), expected);
  }
});
