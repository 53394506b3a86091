import type { Hover, Position } from 'vscode-languageserver-types';
import type { Library, LibraryDocument } from '../library/library.ts';
import type { LibraryPaper, Occurrence } from '../library/libraryPaper.ts';
import type { MeantBy } from '../library/meanings.ts';
import type { Mention } from '../notes/note.ts';
import { counted } from './facts.ts';
import type { Markup } from './markup.ts';
import { mentionAt } from './mentions.ts';
import { moreLikeThis } from './moreLikeThis.ts';
import { paperCard } from './paperCard.ts';
import { mentionRangeAt, titleAt, titleRange } from './places.ts';

export interface HoverOptions {
  /** Characters of the abstract; 0 leaves it out. */
  readonly abstractLength: number;
  /** How many related papers are named. */
  readonly relatedPapers?: number;
  readonly markup: Markup;
  /** Files are still being read: a hover says so, and what it tells is what is known so far. */
  readonly isReading?: boolean;
}

/** The paper whose title, or a mention of which, is at a position; nothing anywhere else. Yields often. */
export function* hover(
  library: Library,
  document: LibraryDocument,
  position: Position,
  options: HoverOptions,
): Generator<void, Hover | null> {
  const { kind, emphasis, rule } = options.markup;
  const remark = options.isReading ? [emphasis('Files are still being read: more may be found.')] : [];
  const occurrence = titleAt(document, position);
  const paper = occurrence && library.paperOf(occurrence);
  if (occurrence && paper) {
    const card = yield* withRelated(library, paper, { ...options, here: occurrence });
    return { contents: { kind, value: [card, ...remark].join('\n\n') }, range: titleRange(occurrence.entry) };
  }
  const mention = mentionAt(library, document, position);
  const meaning = mention && library.meaningOf(mention);
  if (!mention || !meaning) return null;
  const { papers: meant, by } = meaning;
  const cards =
    meant.length === 1
      ? [yield* withRelated(library, meant[0]!, options)]
      : [
          `${counted(meant.length, 'paper')} may be meant:`,
          ...meant.slice(0, mostChoices).map((each) => paperCard(library, each, { ...options, abstractLength: 0 })),
        ];
  const value = [cards.join(`\n\n${rule}\n\n`), ...remark, emphasis(reasonOf(by, mention))].join('\n\n');
  return { contents: { kind, value }, range: mentionRangeAt(mention, position) };
}

function* withRelated(
  library: Library,
  paper: LibraryPaper,
  options: HoverOptions & { readonly here?: Occurrence },
): Generator<void, string> {
  const related = yield* moreLikeThis(library, paper, options.relatedPapers ?? 0, options.markup);
  return [paperCard(library, paper, options), related].filter((part) => part !== '').join('\n\n');
}

const mostChoices = 5;

function reasonOf(by: MeantBy, { target }: Mention): string {
  return by === 'name' ? `Found by its name, ${target}` : reasons[by];
}

const reasons: Readonly<Record<Exclude<MeantBy, 'name'>, string>> = {
  key: 'Found by its key',
  arxiv: 'Found by its arXiv id',
  doi: 'Found by its DOI',
  link: 'Found by a link that stands in its abstract',
  title: 'Found by its title',
};
