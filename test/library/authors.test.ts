import assert from 'node:assert/strict';
import test from 'node:test';
import { queryCompletions } from '../../server/src/features/queryCompletions.ts';
import { searchResult } from '../../server/src/features/summaries.ts';
import { Library } from '../../server/src/library/library.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { abstractOf } from './digestTexts.ts';

const listed: readonly (readonly [title: string, authors: string, beginning: string])[] = [
  ['MossGate: Two-Stage Gates for Moss', 'Jane Doe, Óscar Núñez, J. van Roe', 'The moss gates are slow.'],
  ['Lanterns for Damp Cellars', 'Ada M. Poe, Jane Doe', 'Lanterns light the cellar.'],
  ['Rivers after Núñez', 'Wei Zhou, Ada M. Poe', 'Rivers are gated as Doe has shown.'],
  ['Ferries in Fog', 'Author: Roald Birch', 'Ferries without fog.'],
];
const text = listed.flatMap(([title, authors, beginning]) => [title, authors, abstractOf(beginning), '']).join('\n');
const uri = 'file:///w/a.txt';

function opened(): Library {
  const library = new Library();
  for (const _ of library.setting(uri, `${text}\n`));
  for (const _ of library.settling());
  return library;
}

const library = opened();
const [moss, lanterns, rivers, ferries] = listed.map(([title]) => title) as [string, string, string, string];

function found(query: string) {
  return atOnce(searchResult(library, query, 10)).hits;
}

test('papers are found by their authors, which are said', () => {
  const check = (query: string, ...expected: (readonly [title: string, authors: string])[]) =>
    assert.deepEqual(
      found(query).flatMap(({ paper, matchedAuthors }) =>
        matchedAuthors ? [[paper.title, matchedAuthors.join(', ')]] : [],
      ),
      expected,
      query,
    );
  check('poe cellars', [lanterns, 'Ada M. Poe'], [rivers, 'Ada M. Poe']);
  check('wei zhou', [rivers, 'Wei Zhou']);
  check('jane doe lanterns', [lanterns, 'Jane Doe'], [moss, 'Jane Doe']);
  check('birch', [ferries, 'Roald Birch']);
  check('brich', [ferries, 'Roald Birch']);
  check('nunez', [moss, 'Óscar Núñez']);
  check('fog');
});

test('fields tell titles, abstracts and authors apart', () => {
  const fields = (query: string) => found(query).map(({ paper, matchedIn }) => `${paper.title}: ${matchedIn}`);
  assert.deepEqual(fields('birch'), [`${ferries}: authors`]);
  assert.deepEqual(fields('nunez'), [`${rivers}: title`, `${moss}: authors`]);
  assert.deepEqual(fields('doe').sort(), [`${lanterns}: authors`, `${moss}: authors`, `${rivers}: abstract`]);
});

test('a phrase is one name, not the end of one and the beginning of the next', () => {
  assert.deepEqual(
    found('"jane doe"')
      .map(({ paper }) => paper.title)
      .sort(),
    [lanterns, moss],
  );
  assert.deepEqual(found('"poe jane"'), []);
});

test('author: asks for those whom digests name, by any word of a name', () => {
  const titles = (query: string) => found(query).map(({ paper }) => paper.title);
  assert.deepEqual(titles('author:doe'), [lanterns, moss]);
  assert.deepEqual(titles('author:"Ada M. Poe" -author:doe'), [rivers]);
  assert.deepEqual(titles('author:nun'), [moss]);
  assert.deepEqual(titles('-author:doe -author:poe'), [ferries]);
  assert.deepEqual(titles('author:nobody'), []);
  const offered = atOnce(queryCompletions(library, 'author:'));
  assert.deepEqual(
    offered.map(({ label, detail }) => `${label} ${detail}`),
    [
      'Ada M. Poe 2 papers',
      'Jane Doe 2 papers',
      ...['J. van Roe', 'Roald Birch', 'Wei Zhou', 'Óscar Núñez'].map((name) => `${name} 1 paper`),
    ],
  );
  assert.deepEqual(
    atOnce(queryCompletions(library, 'author:ja')).map(({ query }) => query),
    ['author:"Jane Doe" '],
  );
});

test('authors come, change and go with their digest', () => {
  const changing = opened();
  const total = (query: string) => changing.search.search(query, 10).total;
  const become = (changed: string) => {
    for (const _ of changing.setting(uri, changed));
    for (const _ of changing.settling());
  };
  assert.equal(total('birch'), 1);
  become(`${text.replace('Roald Birch', 'Roald Alder')}\n`);
  assert.deepEqual([total('birch'), total('alder')], [0, 1]);
  become(`${text.replace('Author: Roald Birch\n', '')}\n`);
  assert.deepEqual([total('birch'), total('alder'), total('ferries')], [0, 0, 1]);
});
