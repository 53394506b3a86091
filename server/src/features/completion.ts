import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
} from 'vscode-languageserver-types';
import type { Library, LibraryDocument } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import { type CitingPlace, citingPlace, citingPlaceInProse, type OpenedPlace } from '../notes/citingPlace.ts';
import type { Dialect } from '../notes/dialect.ts';
import { writtenKey } from '../notes/writing/writtenKey.ts';
import { spellingAt } from './citationText.ts';
import type { Markup } from './markup.ts';
import { lineStarts, offsetAt, positionAt } from './offsets.ts';
import { paperCard } from './paperCard.ts';
import { papersInList } from './papersInList.ts';
import { papersOf } from './papersOf.ts';
import { withPinned } from './pinnedLike.ts';
import { firstPapers, inPlaceOrder } from './summaries.ts';

export interface CompletionOptions {
  readonly dialect: Dialect;
  /** How citations in running text are written; `auto` and anything unknown is what the note does already. */
  readonly style: string;
  /** Asked for by a command, and therefore answered in running text, too. */
  readonly anywhere: boolean;
}

const most = 50;
const longestLabel = 120;
const anyLetter = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Papers for the place in a note where a cite key is being written, in the order of *Go to Paper…*, those last that stand
 * in the same list; nothing elsewhere. Yields while it searches.
 */
export function* completion(
  library: Library,
  document: LibraryDocument,
  position: Position,
  { dialect, style, anywhere }: CompletionOptions,
): Generator<void, CompletionList | null> {
  if (isInDigest(document, position.line)) return null;
  const { text } = document;
  const starts = lineStarts(text);
  const offset = offsetAt(text, starts, position);
  const inProse = () =>
    citingPlaceInProse(
      text,
      offset,
      dialect,
      spellingAt(library, document, position.line, { dialect, style }),
      library.citing,
    );
  const place = citingPlace(text, offset, dialect, library.citing) ?? (anywhere ? inProse() : undefined);
  if (!place) return null;
  const typed = text.slice(place.start, offset);
  const found = yield* papersFor(library, document, typed);
  const listed = papersInList(library, document, offset, dialect, starts);
  const papers = [...found.filter((paper) => !listed.has(paper)), ...found.filter((paper) => listed.has(paper))];
  const range = { start: positionAt(starts, place.start), end: positionAt(starts, place.end) };
  const isKey = papers.length > 0 && library.keyOf(papers[0]!).toLowerCase() === typed.toLowerCase();
  const filterText = typed + (isKey ? '' : passing(text, place, typed));
  const items = papers.map((paper, rank) => ({
    ...described(library, paper),
    sortText: String(rank).padStart(4, '0'),
    filterText,
    textEdit: { range, newText: written(library, paper, place, dialect) },
    data: { paper: paper.id },
  }));
  return { isIncomplete: true, items };
}

/** The item with what is shown of it alone: the paper as in its hover, abstract included. */
export function resolvedCompletion(
  library: Library,
  item: CompletionItem,
  { abstractLength, markup }: { readonly abstractLength: number; readonly markup: Markup },
): CompletionItem {
  const paper = library.paper((item.data as { paper?: string } | undefined)?.paper ?? '');
  if (!paper) return item;
  const value = paperCard(library, paper, { abstractLength, markup });
  return { ...item, documentation: { kind: markup.kind, value } };
}

function described(library: Library, paper: LibraryPaper): CompletionItem {
  const title = paper.readableTitle;
  return {
    label: title.length > longestLabel ? `${title.slice(0, longestLabel - 1).trimEnd()}…` : title,
    labelDetails: { description: library.keyOf(paper) },
    kind: CompletionItemKind.Reference,
  };
}

/**
 * An editor filters by what was typed since it asked. What may follow must pass until it asks again: any letter, and where
 * several words may be typed or a list goes on, a blank and the first letters of a next word.
 */
function passing(text: string, { start, severalWords }: CitingPlace, typed: string): string {
  const isNextItem = ',;'.includes(text.charAt(start - 1) || ' ');
  if (typed === '' ? isNextItem : severalWords) return ` ${anyLetter}${anyLetter}${anyLetter}`;
  return typed === '' ? anyLetter : '';
}

/** What the search finds; with nothing typed, what the note cites already and then any papers. */
function* papersFor(
  library: Library,
  document: LibraryDocument,
  typed: string,
): Generator<void, readonly LibraryPaper[]> {
  if (typed.trim() !== '') {
    const ids = yield* library.search.finding(typed, most);
    const found = papersOf(library, ids);
    return withPinned(library, typed, found).slice(0, most);
  }
  const cited = library.mentionsIn(document.uri).flatMap((mention) => library.papersMeant(mention));
  const first = inPlaceOrder(firstPapers(library, most));
  return [...new Set([...cited, ...first])].slice(0, most);
}

/** By the paper's key, or the one that can be written there. */
function written(
  library: Library,
  paper: LibraryPaper,
  { before, after, forms }: OpenedPlace,
  dialect: Dialect,
): string {
  return before + writtenKey(forms[0]!, dialect, library.keys.keysOf(paper), library.citing) + after;
}

function isInDigest({ digest }: LibraryDocument, line: number): boolean {
  return digest.sections.some(({ startLine, endLine }) => line >= startLine && line <= endLine);
}
