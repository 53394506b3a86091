/** Where things stand, as LSP ranges. */
import type { Location, Position, Range } from 'vscode-languageserver-types';
import type { Entry } from '../digest/digest.ts';
import type { LibraryDocument } from '../library/library.ts';
import type { Occurrence } from '../library/libraryPaper.ts';
import type { Mention } from '../notes/note.ts';

export function titleRange(entry: Entry): Range {
  return rangeOf(entry.titleLine, entry.titleStart, entry.titleEndLine, entry.titleEnd);
}

export function abstractRange(entry: Entry): Range {
  return rangeOf(entry.abstractLine, entry.abstractStart, entry.abstractEndLine, entry.abstractEnd);
}

/** From the title to the end of the last line, metadata included. */
export function entryRange(entry: Entry, lineLength: (line: number) => number): Range {
  return rangeOf(entry.titleLine, entry.titleStart, entry.endLine, lineLength(entry.endLine));
}

export function titleLocation(occurrence: Occurrence): Location {
  return { uri: occurrence.uri, range: titleRange(occurrence.entry) };
}

export function mentionRange(mention: Mention): Range {
  return rangeOf(mention.line, mention.start, mention.endLine ?? mention.line, mention.end);
}

/** The range that a position within a mention belongs to: where a link shows a text for its address, that of the text. */
export function mentionRangeAt(mention: Mention, position: Position): Range {
  const { label } = mention;
  const shown = label && rangeOf(label.line, label.start, label.endLine, label.end);
  return shown && contains(shown, position) ? shown : mentionRange(mention);
}

export function rangeOf(startLine: number, startCharacter: number, endLine: number, endCharacter: number): Range {
  return {
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  };
}

export function contains(range: Range, { line, character }: Position): boolean {
  const { start, end } = range;
  if (line < start.line || line > end.line) return false;
  return !(line === start.line && character < start.character) && !(line === end.line && character > end.character);
}

/** The entry whose lines hold a line, by bisection. */
export function occurrenceAt(document: LibraryDocument, line: number): Occurrence | undefined {
  const { occurrences } = document;
  let low = 0;
  let high = occurrences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (occurrences[middle]!.entry.titleLine <= line) low = middle + 1;
    else high = middle;
  }
  const occurrence = occurrences[low - 1];
  return occurrence && line <= occurrence.entry.endLine ? occurrence : undefined;
}

/** The entry whose title holds a position. */
export function titleAt(document: LibraryDocument, position: Position): Occurrence | undefined {
  const occurrence = occurrenceAt(document, position.line);
  return occurrence && contains(titleRange(occurrence.entry), position) ? occurrence : undefined;
}

/** Lengths of a text's lines, found on first use. */
export function lineLengths(text: string): (line: number) => number {
  let lengths: number[] | undefined;
  return (line) => {
    lengths ??= text.split(/\r\n?|\n/).map((each) => each.length);
    return lengths[line] ?? 0;
  };
}
