import assert from 'node:assert/strict';
import test from 'node:test';
import { keysDiagnostics } from '../../server/src/features/keysDiagnostics.ts';
import { citations } from '../../server/src/features/references.ts';
import { citationCounts } from '../../server/src/library/citationCounts.ts';
import { Library } from '../../server/src/library/library.ts';
import type { LibraryPaper } from '../../server/src/library/libraryPaper.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { abstractOf, cardsText } from './digestTexts.ts';

const file = 'file:///w/.litnotes/keys.jsonc';
const titles = ['Tide: One', 'Ebb: Slow Weights for mathcal{O}(n) Training', 'Flow: Three', 'Flow: Four'];
const digest = cardsText(
  titles.map((title, i) => ({
    title,
    abstract: abstractOf(title),
    ...(i === 0 ? { below: ['arXiv:2512.99001'] } : {}),
  })),
);

function libraryOf(keys: unknown, notes: Readonly<Record<string, string>> = {}, files = { [file]: keys }): Library {
  const library = new Library();
  atOnce(library.setting('file:///w/a.txt', digest));
  for (const [name, text] of Object.entries(notes)) atOnce(library.setting(`file:///w/${name}`, text));
  for (const [uri, value] of Object.entries(files)) library.keys.set(uri, JSON.stringify({ keys: value }));
  atOnce(library.settling());
  return library;
}

function paperOf(library: Library, start: string): LibraryPaper {
  return [...library.papers()].find(({ title }) => title.startsWith(start))!;
}

function keysIn(library: Library): string[] {
  return titles.map((title) => library.keyOf(paperOf(library, title)).replace(/-\w{4}$/, '-…'));
}

function messages(library: Library, uri = file): string[] {
  return keysDiagnostics(library, uri).map(({ message }) => String(message));
}

test('a pinned key is the paper’s, by title, arXiv id or the library’s id', () => {
  assert.deepEqual(keysIn(libraryOf({})), ['tide', 'ebb', 'flow-…', 'flow-…']);
  const id = paperOf(libraryOf({}), 'Ebb').id;
  const library = libraryOf({ Ocean2017: { title: 'TIDE — one' }, gate: { title: 'Gone', id }, own: 'flow: three' });
  assert.deepEqual(keysIn(library), ['Ocean2017', 'gate', 'own', 'flow-…']);
  assert.deepEqual(messages(library), []);
  assert.deepEqual(keysIn(libraryOf({ Ocean2017: '2512.99001' })), ['Ocean2017', 'ebb', 'flow-…', 'flow-…']);
});

test('a mention by the pinned key or by the one before counts, in any capitals', () => {
  const library = libraryOf({ Ocean2017: { title: 'Tide: One' } }, { 'n.md': '[@ocean2017; @tide], [[OCEAN2017]]' });
  assert.equal(citations(library, paperOf(library, 'Tide')).length, 3);
  assert.deepEqual(atOnce(citationCounts(library)), { citations: 3, unresolved: 0 });
  assert.deepEqual(
    library.search.search('ocean2017', 5).hits.map(({ matchedIn }) => matchedIn),
    [['key']],
  );
});

test('a key that another paper would have is the pinned paper’s alone; the other gets a suffix', () => {
  const library = libraryOf({ tide: { title: 'Ebb: Slow Weights for mathcal{O}(n) Training' } }, { 'n.md': '[@tide]' });
  assert.deepEqual(keysIn(library), ['tide-…', 'tide', 'flow-…', 'flow-…']);
  assert.equal(library.citedIn(paperOf(library, 'Tide')), 0);
  assert.equal(library.citedIn(paperOf(library, 'Ebb')), 1);
  const [suffixed] = library.papersNamed(library.keyOf(paperOf(library, 'Tide')));
  assert.equal(suffixed, paperOf(library, 'Tide'));
  library.keys.deleteFile(file);
  assert.ok(!library.settled);
  atOnce(library.settling());
  assert.deepEqual(keysIn(library), ['tide', 'ebb', 'flow-…', 'flow-…']);
  assert.equal(library.citedIn(paperOf(library, 'Tide')), 1);
});

test('a pin is work for the papers whose keys change, and for no other', () => {
  const library = libraryOf({ own: { title: 'Tide: One' } });
  const steps = (keys: unknown) => {
    library.keys.set(file, JSON.stringify({ keys }));
    let count = 0;
    for (const _ of library.settling()) count++;
    return count;
  };
  assert.equal(steps({ own: { title: 'TIDE: one' } }), 0);
  assert.equal(steps({ mine: { title: 'Tide: One' } }), 1);
  assert.equal(steps({ ebb: { title: 'Tide: One' } }), 2);
});

test('each mistake is told at its key, in the file that does not count', () => {
  const keys = {
    a: { title: 'Tide: One' },
    b: { title: 'tide: one' },
    c: { title: 'Nowhere to Be Found' },
    d: { title: 'Flow: Three', id: '2512.99001' },
  };
  const library = libraryOf(keys);
  assert.deepEqual(messages(library), [
    '“Tide: One” has the key “a” already, which counts.',
    'There is no paper “Nowhere to Be Found” for the key “c”.',
    'The title is one paper’s and the id another’s; the title counts.',
  ]);
  const other = 'file:///x/.litnotes/keys.jsonc';
  for (const files of [
    { [file]: { a: 'Tide: One' }, [other]: { A: 'Flow: Four', b: 'Tide: One' } },
    { [other]: { A: 'Flow: Four', b: 'Tide: One' }, [file]: { a: 'Tide: One' } },
  ]) {
    const both = libraryOf({}, {}, files);
    assert.deepEqual(messages(both), []);
    assert.deepEqual(messages(both, other), [
      '“A” is the key of “Tide: One” already, which counts.',
      '“Tide: One” has the key “a” already, which counts.',
    ]);
  }
});

test('what a themes file says of a paper by its former key holds', () => {
  const library = libraryOf({ own: { title: 'Tide: One' } });
  library.setThemes('file:///w/.litnotes/themes.jsonc', JSON.stringify({ papers: { tide: 'Speech, audio & music' } }));
  atOnce(library.settling());
  assert.equal(paperOf(library, 'Tide').classification.theme, 'speech-audio-music');
});

test('a note that introduces a name as its own means the paper by it only where it cites the paper, by a pinned key as well', () => {
  const text = 'Here we introduce TideNet-2, a new way, unlike [@own]. So TideNet-2.';
  const titled = [{ title: 'TideNet-2: Weights', abstract: abstractOf('Weights.') }];
  const library = new Library();
  atOnce(library.setting('file:///w/t.txt', cardsText(titled)));
  atOnce(library.setting('file:///w/n.md', text));
  const mentions = () => {
    atOnce(library.settling());
    return citations(library, paperOf(library, 'TideNet-2')).length;
  };
  assert.equal(mentions(), 0);
  library.keys.set(file, JSON.stringify({ keys: { own: 'TideNet-2: Weights' } }));
  assert.equal(mentions(), 3);
  library.keys.deleteFile(file);
  assert.equal(mentions(), 0);
});
