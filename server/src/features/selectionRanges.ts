import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import type { LibraryDocument } from '../library/library.ts';
import { sentencesOf } from '../text/sentences.ts';
import { abstractRange, contains, entryRange, lineLengths, occurrenceAt, rangeOf, titleRange } from './places.ts';

/** From the sentence or title at each position over abstract and entry to the copy; the editor knows words itself. */
export function selectionRanges(document: LibraryDocument, positions: readonly Position[]): SelectionRange[] {
  const lineLength = lineLengths(document.text);
  return positions.map((position) => {
    const ranges = rangesAround(document, position, lineLength);
    let selection: SelectionRange | undefined;
    for (const range of ranges) selection = selection ? { range, parent: selection } : { range };
    return selection ?? { range: { start: position, end: position } };
  });
}

/** Outermost first, each inside the one before. */
function rangesAround(document: LibraryDocument, position: Position, lineLength: (line: number) => number): Range[] {
  const ranges: Range[] = [];
  const section = document.digest.sections.find((s) => position.line >= s.startLine && position.line <= s.endLine);
  if (section) ranges.push(rangeOf(section.startLine, 0, section.endLine, lineLength(section.endLine)));
  const entry = occurrenceAt(document, position.line)?.entry;
  if (!entry) return ranges;
  const whole = entryRange(entry, lineLength);
  if (!contains(whole, position)) return ranges;
  ranges.push(whole);
  if (contains(titleRange(entry), position)) ranges.push(titleRange(entry));
  if (entry.abstract !== '' && contains(abstractRange(entry), position)) {
    ranges.push(abstractRange(entry));
    // A wrapped abstract has sentences across lines: there the abstract is the smallest range.
    if (entry.abstractLine === entry.abstractEndLine) {
      const at = position.character - entry.abstractStart;
      const sentence = sentencesOf(entry.abstract).find(([start, end]) => at >= start && at <= end);
      if (sentence) {
        const [start, end] = sentence;
        ranges.push(rangeOf(position.line, entry.abstractStart + start, position.line, entry.abstractStart + end));
      }
    }
  }
  return ranges;
}
