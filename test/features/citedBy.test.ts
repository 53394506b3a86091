import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citingLines, citingNotes } from '../../server/src/features/citedBy.ts';
import { Library } from '../../server/src/library/library.ts';
import { abstractOf, cardsText } from '../library/digestTexts.ts';

const digest = cardsText([
  { title: 'TideGate-2: Slow Weights', abstract: abstractOf('We gate tides.'), below: ['arXiv:2501.99001'] },
  { title: 'LampPost: Lanterns for Retrieval', abstract: abstractOf('Dense retrieval.') },
]);

function libraryOf(texts: Readonly<Record<string, string>>) {
  const library = new Library();
  for (const [name, text] of Object.entries({ 'digest.txt': digest, ...texts }))
    for (const _ of library.setting(`memory:/w/${name}`, text));
  const paper = [...library.papers()].find((each) => library.keyOf(each) === 'tidegate-2')!;
  return { library, paper };
}

/** The lines with their mentions in brackets. */
function lines(text: string): string[] {
  const { library, paper } = libraryOf({ 'n.md': text });
  return citingLines(library, paper, 'memory:/w/n.md').map(({ text: shown, matches, location: { range } }) => {
    const marked = matches.map(([start, end]) => shown.slice(start, end));
    return `${range.start.line}:${range.start.character} ${shown} [${marked.join('|')}]`;
  });
}

test('notes that mention a paper in any form, with counts, the own note marked', () => {
  const { library, paper } = libraryOf({
    'b/two.md': '@tidegate-2\n\nand arXiv:2501.99001v2',
    'a/one.tex': '\\cite{lamppost, tidegate-2}',
    'a/other.md': '@lamppost',
    'own/mine.md': '---\ncitekey: tidegate-2\n---\n',
  });
  assert.deepEqual(citingNotes(library, paper), [
    { uri: 'memory:/w/a/one.tex', name: 'one.tex', folder: 'a', count: 1 },
    { uri: 'memory:/w/b/two.md', name: 'two.md', folder: 'b', count: 2 },
    { uri: 'memory:/w/own/mine.md', name: 'mine.md', folder: 'own', count: 1, own: true },
  ]);
  library.delete('memory:/w/a/one.tex');
  assert.equal(citingNotes(library, paper).length, 2);
});

test('a link to a note by its place means the paper whose note is called so', () => {
  const { library, paper } = libraryOf({
    'a.md': '[[papers/tidegate-2]]',
    'b.md': '[[papers/2024/tidegate-2.md|the text]]',
    'c.md': '![[tidegate-2.md]]',
    'd.md':
      '[[tidegate-2/notes]] and [[tidegate-2.pdf]] and [[papers/tidegate-2b]] and [[papers/TideGate-2: Slow Weights]]',
  });
  assert.deepEqual(
    citingNotes(library, paper).map(({ name }) => name),
    ['a.md', 'b.md', 'c.md'],
  );
});

test('lines with their mentions', () => {
  assert.deepEqual(lines('x\n  See @tidegate-2, again @tidegate-2.\r\nNo @lamppost\n'), [
    '1:6 See @tidegate-2, again @tidegate-2. [@tidegate-2|@tidegate-2]',
  ]);
  assert.deepEqual(lines('nothing'), []);
  assert.deepEqual(lines('- [ ] mail to the authors of @tidegate-2'), [
    '0:29 mail to the authors of @tidegate-2 [@tidegate-2]',
  ]);
  assert.deepEqual(lines('### @tidegate-2'), ['0:4 @tidegate-2 [@tidegate-2]']);
  assert.deepEqual(lines('- @tidegate-2'), ['0:2 @tidegate-2 [@tidegate-2]']);
});

test('long lines are cut around the first mention', () => {
  const [line] = lines(`${'word '.repeat(1000)}@tidegate-2 ${'more '.repeat(1000)}@tidegate-2`);
  assert.match(line!, /^0:5000 … (?:word ){5}@tidegate-2 (?:more )+.* \[@tidegate-2]$/);
  assert.ok(line!.length < 300);
  assert.deepEqual(lines(`  ${'x'.repeat(50)}(@tidegate-2)`), [`0:53 … @tidegate-2) [@tidegate-2]`]);
});

test('a note that is not there has no lines', () => {
  const { library, paper } = libraryOf({});
  assert.deepEqual(citingLines(library, paper, 'memory:/w/gone.md'), []);
  assert.deepEqual(citingNotes(library, paper), []);
});
