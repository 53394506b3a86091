import assert from 'node:assert/strict';
import { test } from 'node:test';
import { literatureNote } from '../../server/src/features/literatureNote.ts';
import { summary } from '../../server/src/features/summaries.ts';
import { treeNodes } from '../../server/src/features/tree.ts';
import { Library } from '../../server/src/library/library.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { defaultSettings } from '../../server/src/settings.ts';
import { abstractOf, cardsText } from '../library/digestTexts.ts';

const options = defaultSettings.literatureNotes;
const digest = cardsText([
  {
    title: 'TideGate-2: Slow Weights for mathcal{O}(varepsilon^{-2}) *Training*',
    abstract: abstractOf('We gate tides. Code is at https://example.org/tide).'),
    below: ['  • 3 authors', '·', 'Dec 27, 2023 4', 'arXiv:2501.99001'],
  },
  { title: 'A Study of Quantisation in Small Networks', abstract: abstractOf('Low-bit quantisation.') },
]);

function libraryOf(texts: Readonly<Record<string, string>>): Library {
  const library = new Library();
  for (const [name, text] of Object.entries({ 'digest.txt': digest, ...texts }))
    for (const _ of library.setting(`memory:/w/${name}`, text));
  return library;
}

const paperOf = (library: Library, key: string) => [...library.papers()].find((paper) => library.keyOf(paper) === key)!;

test('a new note has what the template asks for, and reads as the paper’s own note and no digest', () => {
  const library = libraryOf({});
  const paper = paperOf(library, 'tidegate-2');
  const note = literatureNote(library, paper, options);
  assert.deepEqual(
    [note.uri, note.folders, note.stem, note.extension, note.namedByKey],
    [undefined, ['literature'], 'tidegate-2', '.md', true],
  );
  assert.match(note.text, /^---\ncitekey: tidegate-2\ntitle: "TideGate-2: Slow Weights for 𝒪\(ε⁻²\) \*Training\*"\n/);
  assert.match(note.text, /\ndate: 2023-12-27\n/);
  assert.match(note.text, /\n# TideGate-2: .* \\\*Training\\\*\n\n> We gate tides\./);
  assert.match(note.text, /\n- \[arxiv.org\/abs\/2501.99001]\(<https:\/\/arxiv.org\/abs\/2501.99001>\)\n- \[example/);
  for (const _ of library.setting('memory:/w/elsewhere.md', note.text));
  assert.equal(library.noteOf(paper), 'memory:/w/elsewhere.md');
  assert.equal(library.document('memory:/w/elsewhere.md')?.digest.entries.length, 0);
  assert.equal(literatureNote(library, paper, options).uri, 'memory:/w/elsewhere.md');
});

test('what a paper has nothing of leaves no gap', () => {
  const library = libraryOf({});
  const { text } = literatureNote(library, paperOf(library, 'study-quantisation-small-networks'), options);
  assert.doesNotMatch(text, /date:|\n\n\n|\{\{/);
});

test('a note is a paper’s own by one key in its front matter, else by its name', () => {
  const noteIn = (texts: Readonly<Record<string, string>>) => {
    const library = libraryOf(texts);
    return library.noteOf(paperOf(library, 'tidegate-2'))?.slice('memory:/w/'.length);
  };
  assert.equal(noteIn({ 'a.md': '---\ncitekey: tidegate-2\n---\n' }), 'a.md');
  assert.equal(noteIn({ 'a.md': '---\ncitation-key: "@TideGate-2"\n---\n' }), 'a.md');
  assert.equal(noteIn({ 'a.md': '---\ncitekey: 2501.99001\n---\n' }), 'a.md');
  assert.equal(noteIn({ 'x/TideGate-2.org': 'words' }), 'x/TideGate-2.org');
  assert.equal(noteIn({ 'tidegate-2.md': 'words', 'z.md': '---\ncitekey: tidegate-2\n---\n' }), 'z.md');
  assert.equal(noteIn({ 'b/tidegate-2.md': '', 'a/tidegate-2.md': '' }), 'a/tidegate-2.md');
  assert.equal(noteIn({ 'a.md': '---\ncitekeys: [tidegate-2, other]\n---\n' }), undefined);
  assert.equal(noteIn({ 'a.md': 'citekey: tidegate-2 and @tidegate-2' }), undefined);
  assert.equal(noteIn({ 'tidegate-2.txt': digest }), undefined);
});

test('a note that goes is no one’s own any more, and summary and tree tell', () => {
  const library = libraryOf({ 'tidegate-2.md': 'words' });
  const paper = paperOf(library, 'tidegate-2');
  const [parent] = atOnce(treeNodes(library, { groupBy: 'digest' }));
  const shown = () =>
    atOnce(treeNodes(library, { groupBy: 'digest', parent: parent!.id })).map(({ description }) => description);
  assert.equal(summary(library, paper).note, 'memory:/w/tidegate-2.md');
  assert.deepEqual(shown(), [undefined, '2023-12-27 · has note']);
  for (const _ of library.setting('memory:/w/other.md', '@tidegate-2'));
  assert.deepEqual(shown(), [undefined, '2023-12-27 · in 1 note · has note']);
  library.delete('memory:/w/tidegate-2.md');
  library.delete('memory:/w/other.md');
  assert.equal(summary(library, paper).note, undefined);
  assert.deepEqual(shown(), [undefined, '2023-12-27']);
});

test('folder and name are made safe, whatever the settings and the title say', () => {
  const library = libraryOf({});
  const of = (folder: string, fileName: string) => {
    const { folders, stem, extension, namedByKey } = literatureNote(library, paperOf(library, 'tidegate-2'), {
      ...options,
      folder,
      fileName,
    });
    return [[...folders, stem + extension].join('/'), namedByKey];
  };
  assert.deepEqual(of('', '{{key}}.md'), ['tidegate-2.md', true]);
  assert.deepEqual(of('../../etc', '../{{key}}.md'), ['etc/tidegate-2.md', true]);
  assert.deepEqual(of('/notes//papers\\own/', '{{year}}/{{title}}.qmd'), [
    'notes/papers/own/2023/TideGate-2 Slow Weights for 𝒪(ε⁻²) Training.qmd',
    false,
  ]);
  assert.deepEqual(of('aux', '{{doi}}.md'), ['_aux/unnamed.md', false]);
  assert.deepEqual(of('', ''), ['tidegate-2.md', true]);
});
