import assert from 'node:assert/strict';
import test from 'node:test';
import { citationCounts } from '../../server/src/library/citationCounts.ts';
import type { Dialect } from '../../server/src/notes/dialect.ts';
import type { Mention } from '../../server/src/notes/note.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { abstractOf, alternatingText } from './digestTexts.ts';
import { linkFiles } from './linkFiles.ts';
import { drained, found, libraryOf, type MarkedPapers, marked, writtenPapers } from './markedMentions.ts';

const code = 'Code is at https://github.com/calm-light/LanternDiT.';
const group = 'See https://github.com/night-lab for more.';
const written: MarkedPapers = {
  lantern: ['LanternDiT: Slow Light for Dense Diffusion', `${code} The page is (https://lantern.example.org/dit/).`],
  owl: [
    'OWLv7: Detection at Night',
    `https://www.youtube.com/watch?v=Ow1_v7-x shows it, https://github.com/night-lab/birds/ and https://www.youtube.com/ too. ${group} Data are at https://doi.org/10.5281/zenodo.77.`,
  ],
  gust: [
    'GUST: Wind for Graphs',
    `This extends https://arxiv.org/abs/2401.01234. See http://github.com/night-lab/birds, https://github.com/gust-lab/ gust and https://gust.example.org/~wind. ${group}`,
  ],
  tide: ['Tide & Ebb: Q&A over Coastal Logs and Charts', `${group} https://github.com`],
  mend: ['Self-Mending: Networks that Repair Their Weights', group],
  halting: ['Beyond Halting: How Machines Learn to Stop Early', group],
  feeble: ['Feeble Learning', group],
};

for (const [dialect, file] of Object.entries(linkFiles)) {
  test(`${dialect}: links that stand in abstracts`, () => {
    const { text, marks } = marked(file);
    const library = libraryOf(writtenPapers(written));
    const isMeant = (mention: Mention) => library.papersMeant(mention).length > 0;
    assert.deepEqual(found(library, text, dialect as Dialect, written, isMeant), marks);
  });
}

const page = 'https://lantern.example.org/dit';
const note = 'file:///w/note.md';

test('a link is a mention as long as the paper is there, and counts as one', () => {
  const library = libraryOf([]);
  drained(library.setting(note, `See ${page}.`));
  assert.deepEqual(atOnce(citationCounts(library)), { citations: 0, unresolved: 0 });
  const digest = [{ title: written.lantern![0], abstract: abstractOf(written.lantern![1]!) }];
  drained(library.setting('file:///w/digest.txt', alternatingText(digest)));
  const [paper] = library.papers();
  assert.deepEqual(atOnce(citationCounts(library)), { citations: 1, unresolved: 0 });
  assert.deepEqual(
    library.citationsOf(paper!).map(({ uri }) => uri),
    [note],
  );
  assert.equal(library.citedIn(paper!), 1);
  drained(library.setting('file:///w/digest.txt', alternatingText([{ ...digest[0]!, abstract: abstractOf('') }])));
  assert.deepEqual(atOnce(citationCounts(library)), { citations: 0, unresolved: 0 });
});

test('the link of an entry is no citation, wherever the entry stands', () => {
  const text = alternatingText(writtenPapers({ lantern: written.lantern! }));
  const library = libraryOf([]);
  drained(library.setting('file:///w/digest.md', text));
  drained(library.setting('file:///w/mixed.md', `# Notes\n\nWords of mine.\n\n---\n\n${text}`));
  const [paper] = library.papers();
  assert.equal(library.citedIn(paper!), 0);
});

test('what a link means does not depend on the order of reading', () => {
  const halves = [written.owl!, written.gust!].map((half) => alternatingText(writtenPapers({ half })));
  const meant = (order: readonly number[]) => {
    const library = libraryOf([]);
    for (const i of order) drained(library.setting(`file:///w/${i}.txt`, halves[i]!));
    drained(library.setting(note, 'See https://github.com/night-lab/birds.'));
    return library.mentionsIn(note).map((mention) => library.papersMeant(mention).map(({ id }) => id));
  };
  assert.equal(meant([0, 1])[0]!.length, 2);
  assert.deepEqual(meant([0, 1]), meant([1, 0]));
});
