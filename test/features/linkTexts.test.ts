import assert from 'node:assert/strict';
import test from 'node:test';
import type { Position, Range } from 'vscode-languageserver-types';
import { definition } from '../../server/src/features/definition.ts';
import { hover } from '../../server/src/features/hover.ts';
import { markdown } from '../../server/src/features/markup.ts';
import type { Library } from '../../server/src/library/library.ts';
import type { Dialect } from '../../server/src/notes/dialect.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { drained, libraryOf, type MarkedPapers, marked, writtenPapers } from '../library/markedMentions.ts';

const page = 'https://lantern.example.org/dit';
const papers: MarkedPapers = {
  lantern: ['LanternDiT: Slow Light for Dense Diffusion', `The page is ${page}.`],
  halting: ['Beyond Halting: How Machines Learn to Stop Early', 'Nothing is linked here.'],
};

const notes: Readonly<Record<Dialect, readonly string[]>> = {
  markdown: [
    `Read [⟦lantern|the light paper⟧](${page}) twice.`,
    `A [⟦lantern|paper on [slow] *light*⟧](<${page}> "with a title"), and [⟦lantern|LanternDiT⟧](${page}).`,
    `A text [⟦lantern|that is\nwrapped⟧](${page}) and one [that is\n\nnot](${page}).`,
    `No text: ![picture](${page}), [](${page}), [other page](https://example.org/dit), (the light paper)(${page})`,
  ],
  plaintext: [`Read [⟦lantern|the light paper⟧](${page}).`],
  latex: [`Read \\href{${page}}{⟦lantern|the \\emph{light} paper⟧} twice, \\url{${page}}{but} this not.`],
  typst: [`Read #link("${page}")[⟦lantern|the light paper⟧] twice.`],
  org: [`Read [[${page}][⟦lantern|the light paper⟧]] twice, [[${page}]] too.`],
  asciidoc: [`Read ${page}[⟦lantern|the light paper⟧] and link:${page}[⟦lantern|again⟧], ${page}[].`],
  restructuredtext: [`Read \`⟦lantern|the light paper⟧ <${page}>\`_ twice, and \`<${page}>\`_.`],
};

for (const [dialect, texts] of Object.entries(notes)) {
  test(`${dialect}: the text of a link means what its address means`, () => {
    const library = libraryOf(writtenPapers(papers));
    for (const fixture of texts) {
      const { text, marks } = marked(fixture);
      assert.deepEqual(shownRanges(library, text, dialect), marks, fixture);
    }
  });
}

test('a key in the text of a link means its own paper, and the rest that of the link', () => {
  const library = libraryOf(writtenPapers(papers));
  const uri = 'file:///w/note.md';
  const halting = [...library.papers()].find(({ title }) => title === papers.halting![0]);
  drained(library.setting(uri, `[see @${library.keyOf(halting!)}](${page})`));
  const titleAt = (character: number) => {
    const [place] = definition(library, library.document(uri)!, { line: 0, character });
    return library.document('file:///w/digest.txt')!.text.split('\n')[place!.range.start.line];
  };
  assert.ok(titleAt(2)?.endsWith(papers.lantern![0]));
  assert.equal(titleAt(8), papers.halting![0]);
});

test('the text of a link follows the papers: it means nothing when the page is no paper’s any more', () => {
  const library = libraryOf(writtenPapers(papers));
  const uri = 'file:///w/note.md';
  drained(library.setting(uri, `[the light paper](${page})`));
  const hovered = () =>
    atOnce(
      hover(library, library.document(uri)!, { line: 0, character: 3 }, { abstractLength: 100, markup: markdown }),
    );
  assert.ok(hovered());
  library.delete('file:///w/digest.txt');
  assert.equal(hovered(), null);
});

/** The ranges of all hovers that lie outside of addresses, as marks would say it. */
function shownRanges(library: Library, text: string, dialect: string): string[] {
  const uri = 'file:///w/note';
  drained(library.setting(uri, text, dialect));
  const document = library.document(uri)!;
  const ranges = new Set<string>();
  for (const [line, content] of text.split('\n').entries()) {
    for (let character = 0; character < content.length; character++) {
      const range = rangeAt(library, document, { line, character });
      if (range && !isAddress(text, range)) {
        const { start, end } = range;
        ranges.add(`${start.line}:${start.character}-${end.line}:${end.character} lantern`);
      }
    }
  }
  return [...ranges];
}

function rangeAt(library: Library, document: Parameters<typeof hover>[1], position: Position): Range | undefined {
  return atOnce(hover(library, document, position, { abstractLength: 100, markup: markdown }))?.range;
}

function isAddress(text: string, { start, end }: Range): boolean {
  return start.line === end.line && text.split('\n')[start.line]!.slice(start.character, end.character) === page;
}
