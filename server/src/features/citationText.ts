/** The text that cites papers at a place of a note, in the way the note cites already. */
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Library, LibraryDocument } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import { isSpace, isWordBefore, wordLength } from '../notes/characters.ts';
import { isExplicit } from '../notes/note.ts';
import { type Dialect, parseNote } from '../notes/parseNote.ts';
import { type CitationList, listAround } from '../notes/writing/listAround.ts';
import { neighbouringSpelling, type Placed } from '../notes/writing/neighbours.ts';
import {
  citation,
  isWritable,
  items,
  type Spelling,
  spellingOf,
  usualForm,
  type WrittenForm,
} from '../notes/writing/spelling.ts';
import { writtenKey } from '../notes/writing/writtenKey.ts';
import type { CitationText } from '../protocol.ts';
import { lineStarts, offsetAt, positionAt } from './offsets.ts';

export interface CitationTextOptions {
  readonly dialect: Dialect;
  /** The user's choice; `auto` and anything unknown is what the note does already. */
  readonly style: string;
}

const formOfStyle = new Map<string, WrittenForm>([
  ['bracketed', 'pandocGroup'],
  ['bare', 'pandoc'],
  ['wikiLink', 'wikiLink'],
  ['latex', 'latex'],
]);

/** The edit that cites papers in place of a range; null where no paper is given. */
export function citationText(
  library: Library,
  document: LibraryDocument,
  range: Range,
  papers: readonly LibraryPaper[],
  { dialect, style }: CitationTextOptions,
): CitationText | null {
  if (papers.length === 0) return null;
  const { text } = document;
  const starts = lineStarts(text);
  const [from, to] = [offsetAt(text, starts, range.start), offsetAt(text, starts, range.end)];
  const placed = placedMentions(library, document, starts);
  const keys = papers.map((paper) => library.keyOf(paper));
  const keysIn = (form: WrittenForm) =>
    papers.map((paper) => writtenKey(form, dialect, library.keys.keysOf(paper), library.citing));
  const edit = (start: number, end: number, newText: string, written: readonly string[]): CitationText => {
    const edit: TextEdit = { range: { start: positionAt(starts, start), end: positionAt(starts, end) }, newText };
    const notice = noticeOf(keys, written);
    return { edit, keys, ...(notice === '' ? {} : { notice }) };
  };

  const list = listAround(text, dialect, placed, from, library.citing.citeMacros);
  if (list && to <= list.end) {
    const written = keysIn(list.form);
    if (from < to) return edit(from, to, replacing(text, from, spellingOf(list.form), written), written);
    const { at, newText } = joined(text, list, from, written);
    return edit(at, at, newText, written);
  }
  const spelling = spellingAt(library, document, range.start.line, { dialect, style });
  const inForm = keysIn(spelling.form);
  const written = citation(spelling, inForm);
  if (from < to) return edit(from, to, written, inForm);
  const at = behindMention(placed, from);
  return edit(at, at, apart(text, at, written), inForm);
}

/** How a citation is written on a line: as the user chose, else as the note cites already, else as is usual. */
export function spellingAt(
  library: Library,
  document: LibraryDocument,
  line: number,
  { dialect, style }: CitationTextOptions,
): Spelling {
  const chosen = chosenSpelling(dialect, style);
  if (chosen) return chosen;
  const { text } = document;
  const cited = placedMentions(library, document, lineStarts(text)).filter(
    ({ mention }) => isExplicit(mention) || library.papersMeant(mention).length > 0,
  );
  return neighbouringSpelling(text, dialect, cited, line, library.citing.citeMacros) ?? spellingOf(usualForm(dialect));
}

/** What is said of keys that are written otherwise than they are pinned. */
function noticeOf(keys: readonly string[], written: readonly string[]): string {
  return keys
    .flatMap((key, i) => {
      const other = written[i]!;
      return other === key || other === `{${key}}`
        ? []
        : `“${key}” can’t be written here: “${other}” is cited instead.`;
    })
    .join(' ');
}

/** The paper that a text means which is a link or an identifier and nothing else; none where it means several. */
export function papersLinked(library: Library, link: string): readonly LibraryPaper[] {
  const text = link.trim();
  if (text.length > 500) return [];
  const [mention, ...others] = parseNote(text, 'plaintext').mentions;
  if (!mention || others.length > 0 || !['identifier', 'url'].includes(mention.form)) return [];
  const meant = mention.start === 0 && mention.end === text.length ? library.papersMeant(mention) : [];
  return meant.length === 1 ? meant : [];
}

/** What a note mentions, with the offsets of its lines. */
export function placedMentions(
  library: Library,
  { uri, text }: LibraryDocument,
  starts: readonly number[],
): readonly Placed[] {
  return library.mentionsIn(uri).map((mention) => ({ mention, lineStart: starts[mention.line] ?? text.length }));
}

function chosenSpelling(dialect: Dialect, style: string): Spelling | undefined {
  const form = formOfStyle.get(style);
  return form && isWritable(form, dialect) ? spellingOf(form) : undefined;
}

/** Where further keys go in a list, and what goes there; those that it holds already are left out. */
function joined(
  text: string,
  list: CitationList,
  at: number,
  keys: readonly string[],
): { at: number; newText: string } {
  const there = new Set(list.keys.map((key) => key.toLowerCase()));
  const spelling = spellingOf(list.form);
  const added = items(
    spelling,
    keys.filter((key) => !there.has(key.toLowerCase())),
  );
  if (added === '') return { at, newText: '' };
  const [first, last] = trimmed(text, ...itemAt(text, list, at));
  if (first >= last) return { at, newText: added };
  return at <= first
    ? { at: first, newText: added + spelling.between }
    : { at: last, newText: spelling.between + added };
}

/** A sign that was left out of the selection is not written twice. */
function replacing(text: string, from: number, spelling: Spelling, keys: readonly string[]): string {
  const { sign } = spelling;
  const written = items(spelling, keys);
  return sign !== '' && text.startsWith(sign, from - sign.length) ? written.slice(sign.length) : written;
}

/** The piece between two separators that holds an offset. */
function itemAt(text: string, { start, end, separator }: CitationList, at: number): [start: number, end: number] {
  const before = at > start ? text.lastIndexOf(separator, at - 1) : -1;
  const behind = text.indexOf(separator, at);
  return [before < start ? start : before + 1, behind < 0 || behind > end ? end : behind];
}

function trimmed(text: string, start: number, end: number): [start: number, end: number] {
  let [first, last] = [start, end];
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return [first, last];
}

/** A citation that an offset would cut in two is left whole. */
function behindMention(placed: readonly Placed[], at: number): number {
  const cut = placed.find(({ mention, lineStart }) => lineStart + mention.start < at && at < lineStart + mention.end);
  return cut ? cut.lineStart + cut.mention.end : at;
}

/** With blanks where words or citations would touch it. */
function apart(text: string, at: number, written: string): string {
  const before = text.charAt(at - 1);
  const touches = isWordBefore(text, at) || (before !== '' && ')]}>`_'.includes(before));
  return `${touches ? ' ' : ''}${written}${wordLength(text, at) > 0 ? ' ' : ''}`;
}
