import assert from 'node:assert/strict';
import test from 'node:test';
import { citationCounts } from '../../server/src/library/citationCounts.ts';
import { Library } from '../../server/src/library/library.ts';
import type { Dialect } from '../../server/src/notes/dialect.ts';
import type { Mention } from '../../server/src/notes/note.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { fixtures } from '../notes/fixtures.ts';
import { abstractOf, alternatingText, type WrittenPaper } from './digestTexts.ts';
import { linkFiles } from './linkFiles.ts';
import { drained, found, libraryOf, type MarkedPapers, marked, writtenPapers } from './markedMentions.ts';
import asciidoc from './prose/asciidoc.txt';
import latex from './prose/latex.txt';
import markdown from './prose/markdown.txt';
import org from './prose/org.txt';
import plaintext from './prose/plaintext.txt';
import restructuredtext from './prose/restructuredtext.txt';
import typst from './prose/typst.txt';

const written: MarkedPapers = {
  lantern: ['LanternDiT: Slow Light for Dense Diffusion'],
  spincor: ['SpinCor-T4: Pre-training with Span and Token Detection', 'Here we propose SpinCor, a way to begin.'],
  feeble: ['Feeble Learning'],
  path: ['The Path Less Measured'],
  quant: ['A Study of Quantisation in Small Networks'],
  bridge: ['Schrödinger Bridges for the Impatient Reader'],
  calm: ['Towards Calm Hovering — A Re-appraisal of Editors’ Habits'],
  rates: ['Optimal Rates of mathcal{O}(varepsilon^{-2}) for Nested Games'],
  halting: ['Beyond Halting: How Machines Learn to Stop Early'],
  gust: ['GUST: Wind for Graphs'],
  owl: ['OWLv7: Detection at Night'],
  bolt: ['Ordered Steps for Calm Training', 'We propose Bright Ordered Light Training (BOLT), a schedule.'],
  'mirror-one': ['MirrorNet: The First Reading'],
  'mirror-two': ['MirrorNet: Yet Another Reading of Mirrors'],
  mend: ['Self-Mending: Networks that Repair Their Weights'],
  ink: ['墨流：面向古籍的大语言模型综述'],
  norms: ['Calm Recovery of Maps under $\\ell_1$ Costs for H$_2$O'],
  tide: ['Tide & Ebb: Q&A over Coastal Logs and Charts'],
};

const papers = writtenPapers(written);

const isInProse = ({ form }: Mention) => form === 'prose';

const files = { markdown, latex, typst, org, asciidoc, restructuredtext, plaintext };
for (const [dialect, file] of Object.entries(files)) {
  test(`${dialect}: titles and names in prose`, () => {
    const { text, marks } = marked(file);
    assert.deepEqual(found(libraryOf(papers), text, dialect as Dialect, written, isInProse), marks);
  });
}

test('there are more than 400 mentions in the fixtures of all forms', (t) => {
  const explicit = fixtures.reduce((sum, { marks }) => sum + marks.length, 0);
  const inLinks = Object.values(linkFiles).reduce((sum, file) => sum + marked(file).marks.length, 0);
  const inProse = Object.values(files).reduce((sum, file) => sum + marked(file).marks.length, 0);
  t.diagnostic(`${explicit} keys, identifiers and links, ${inProse} titles and names, ${inLinks} links of abstracts`);
  assert.ok(explicit + inProse + inLinks >= 400 && inProse >= 200 && inLinks >= 50);
});

test('what counts is a setting', () => {
  const library = libraryOf(papers);
  const kinds = () => library.mentionsIn('file:///w/n.md').map(({ kind }) => kind);
  drained(library.setting('file:///w/n.md', 'LanternDiT and @owlv7 and Feeble Learning'));
  assert.deepEqual(kinds(), ['name', 'key', 'title']);
  library.citing.detection = 'explicit';
  assert.deepEqual(kinds(), ['key']);
  library.citing.detection = 'off';
  assert.deepEqual(kinds(), []);
  assert.deepEqual(atOnce(citationCounts(library)), { citations: 0, unresolved: 0 });
  library.citing.detection = 'distinctive';
  assert.deepEqual(kinds(), ['name', 'key', 'title']);
});

test('titles and names are never unresolved', () => {
  const library = libraryOf(papers);
  drained(library.setting('file:///w/n.md', 'LanternDiT, NoSuchNet-3, “No Such Title at All in Here”'));
  drained(library.settling());
  assert.deepEqual(atOnce(citationCounts(library)), { citations: 1, unresolved: 0 });
});

test('a part of a title counts as long as one paper alone has it', () => {
  const library = libraryOf([{ title: 'Ebb: Slow Gates of the Old Harbour', abstract: abstractOf('') }]);
  const meant = () => library.mentionsIn('file:///w/n.md').flatMap((mention) => library.papersMeant(mention)).length;
  drained(library.setting('file:///w/n.md', 'On slow gates of the old harbour.'));
  assert.equal(meant(), 1);
  const other = [{ title: 'Flood: Slow Gates of the Old Harbour', abstract: abstractOf('') }];
  drained(library.setting('file:///w/other.txt', alternatingText(other)));
  assert.equal(meant(), 0);
  library.delete('file:///w/other.txt');
  assert.equal(meant(), 1);
});

const invented = (i: number): WrittenPaper => ({
  title: `Harbour${i}Net: A Study of Number ${i} among Many Lanterns`,
  abstract: abstractOf(''),
});

/** A library of notes that have been read, each of which mentions one paper that is not there. */
function manyNotes(count: number): Library {
  const library = new Library();
  for (let i = 0; i < count; i++) {
    const text = `Of Harbour${i}Net one says much; it is a study of many things among lanterns. ${'Some words more. '.repeat(40)}`;
    drained(library.setting(`file:///w/n${i}.md`, text));
  }
  drained(library.settling());
  return library;
}

test('a new paper has only those notes read again that may mention it', () => {
  const library = manyNotes(300);
  const before = library.noteWork;
  drained(library.setting('file:///w/a.txt', alternatingText([invented(7), invented(8)])));
  drained(library.settling());
  const after = library.noteWork;
  assert.equal(atOnce(citationCounts(library)).citations, 2);
  assert.ok(after.words - before.words < 2 * 200, `${after.words - before.words} words`);
  assert.ok(after.looked - before.looked < 20, `${after.looked - before.looked} places`);
  library.delete('file:///w/a.txt');
  drained(library.settling());
  assert.equal(atOnce(citationCounts(library)).citations, 0);
  assert.ok(library.noteWork.words - after.words < 2 * 200);
});

test('an edit has its own note read again, and no other', () => {
  const library = manyNotes(300);
  drained(library.setting('file:///w/a.txt', alternatingText(Array.from({ length: 300 }, (_, i) => invented(i)))));
  drained(library.settling());
  const before = library.noteWork;
  drained(library.setting('file:///w/n7.md', 'Harbour7Net again, and Harbour8Net too.'));
  assert.equal(library.read, false);
  drained(library.settling());
  assert.equal(library.noteWork.words - before.words, 5);
  assert.equal(library.noteWork.looked, before.looked);
  assert.equal(atOnce(citationCounts(library)).citations, 301);
});

test('reading a note costs the same whatever the number of papers', () => {
  const work = (count: number) => {
    const library = libraryOf(Array.from({ length: count }, (_, i) => invented(i)));
    drained(library.setting('file:///w/n.md', 'Harbour3Net is a study of number 3 among many. '.repeat(50)));
    drained(library.settling());
    return library.noteWork;
  };
  assert.deepEqual(work(1000), work(10));
});

test('each note is read once, whether papers come before or after', () => {
  const digest = alternatingText(Array.from({ length: 100 }, (_, i) => invented(i)));
  const notes = Array.from({ length: 100 }, (_, i) => `About Harbour${i}Net, four words.`);
  const words = (isFirst: boolean) => {
    const library = new Library();
    if (isFirst) drained(library.setting('file:///w/a.txt', digest));
    for (const [i, note] of notes.entries()) drained(library.setting(`file:///w/n${i}.md`, note));
    if (!isFirst) drained(library.setting('file:///w/a.txt', digest));
    drained(library.settling());
    assert.equal(atOnce(citationCounts(library)).citations, 100);
    return library.noteWork.words;
  };
  assert.equal(words(true), 400);
  assert.equal(words(false), 400);
});

test('a long note is read in steps; what changes between them is not missed', () => {
  const uri = 'file:///w/n.md';
  const text = `Harbour1Net. ${'Some words more, and again. '.repeat(8000)} Harbour2Net.`;
  const digest = alternatingText([invented(1), invented(2)]);
  for (const stop of [1, 2, 5]) {
    const library = new Library();
    drained(library.setting(uri, text));
    const work = library.reading();
    for (let step = 0; step < stop; step++) assert.ok(!work.next().done);
    drained(library.setting('file:///w/a.txt', digest));
    drained(work);
    drained(library.settling());
    assert.equal(library.mentionsIn(uri).length, 2);
  }
});

test('many mentions, also such as overlap, are told apart in linear time', () => {
  const library = libraryOf([...papers, { title: 'One Two Three Four Five Six', abstract: abstractOf('') }]);
  const count = (text: string) => {
    drained(library.setting('file:///w/n.md', text));
    return library.mentionsIn('file:///w/n.md').length;
  };
  assert.equal(count('A Study of Quantisation in Small Networks, LanternDiT. '.repeat(5000)), 10_000);
  assert.equal(count('One Two Three Four Five Six '.repeat(5000)), 5000);
});
