/** Notes in which mentions are marked with the papers they mean: `⟦papers|text⟧`. */
import { Library } from '../../server/src/library/library.ts';
import type { Dialect } from '../../server/src/notes/dialect.ts';
import type { Mention } from '../../server/src/notes/note.ts';
import { abstractOf, alternatingText, type WrittenPaper } from './digestTexts.ts';

/** Papers by the id that marks name them by. */
export type MarkedPapers = Readonly<Record<string, readonly [title: string, abstract?: string]>>;

export function drained(work: Generator<void, void>): void {
  while (!work.next().done);
}

export function libraryOf(digest: readonly WrittenPaper[]): Library {
  const library = new Library();
  drained(library.setting('file:///w/digest.txt', alternatingText(digest)));
  return library;
}

export function writtenPapers(papers: MarkedPapers): readonly WrittenPaper[] {
  return Object.values(papers).map(([title, abstract = '']) => ({ title, abstract: abstractOf(abstract) }));
}

/** The text without its marks, and what they say. */
export function marked(fixture: string): { text: string; marks: string[] } {
  const marks: string[] = [];
  let text = '';
  let papers = '';
  let from = { line: 0, character: 0 };
  const here = () => {
    const lines = text.split('\n');
    return { line: lines.length - 1, character: lines[lines.length - 1]!.length };
  };
  for (const piece of fixture.split(/(⟦[^|]*\||⟧)/)) {
    if (piece.startsWith('⟦')) {
      papers = piece.slice(1, -1);
      from = here();
    } else if (piece === '⟧') {
      const to = here();
      marks.push(`${from.line}:${from.character}-${to.line}:${to.character} ${papers}`);
    } else text += piece;
  }
  return { text, marks };
}

/** The mentions of a text, of those that a condition lets pass, as marks would say it. */
export function found(
  library: Library,
  text: string,
  dialect: Dialect,
  papers: MarkedPapers,
  isMeant: (mention: Mention) => boolean,
): string[] {
  const uri = 'file:///w/note';
  drained(library.setting(uri, text, dialect));
  const byTitle = new Map(Object.entries(papers).map(([id, [title]]) => [title, id]));
  return library
    .mentionsIn(uri)
    .filter(isMeant)
    .map((mention) => {
      const ids = library.papersMeant(mention).map(({ title }) => byTitle.get(title));
      return `${mention.line}:${mention.start}-${mention.endLine ?? mention.line}:${mention.end} ${ids.sort().join(' ')}`;
    });
}
