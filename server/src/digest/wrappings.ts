/**
 * What a copy or a reader has put around titles and abstracts: labels, numbers of a list, emphasis, a link. The text between is
 * the paper's own.
 */
import type { Lines } from './lines.ts';
import type { RawEntry } from './readBlock.ts';

const titleLabel = /^(?:\*\*|__)?Title:(?:\*\*|__)?[ \t]+/i;
const abstractLabel = /^(?:\*\*|__)?Abstract(?::(?:\*\*|__)?|(?:\*\*|__):?|\.)[ \t]+/i;
const numbering = /^\[?\d{1,3}[.)\]][ \t]+/;
const longest = 20;

/** Leaves these out of the places of entries. A number counts as one of a list only where most entries have one. */
export function unwrap(lines: Lines, entries: readonly RawEntry[]): void {
  const numbered = entries.filter(({ titleFirst }) => numbering.test(beginning(lines, titleFirst)));
  const isList = numbered.length > 1 && numbered.length * 2 > entries.length;
  for (const { titleFirst, titleLast, abstractFirst } of entries) {
    if (isList) skip(lines, titleFirst, numbering);
    skip(lines, titleFirst, titleLabel);
    if (titleFirst === titleLast) unmark(lines, titleFirst);
    if (abstractFirst >= 0) skip(lines, abstractFirst, abstractLabel);
  }
}

function beginning(lines: Lines, line: number): string {
  return lines.text.slice(lines.start[line]!, Math.min(lines.end[line]!, lines.start[line]! + longest));
}

function skip(lines: Lines, line: number, pattern: RegExp): void {
  const length = pattern.exec(beginning(lines, line))?.[0].length ?? 0;
  if (lines.start[line]! + length < lines.end[line]!) lines.start[line]! += length;
}

/** Takes emphasis and a link off a title that is nothing else. */
function unmark(lines: Lines, line: number): void {
  const { text } = lines;
  for (;;) {
    const [start, end] = [lines.start[line]!, lines.end[line]!];
    const mark = text.slice(start, start + 2);
    const isStrong = (mark === '**' || mark === '__') && text.startsWith(mark, end - 2) && end - start > 4;
    const label = isStrong ? -1 : labelEnd(text, start, end);
    if (!isStrong && label < 0) return;
    lines.start[line] = start + (isStrong ? 2 : 1);
    lines.end[line] = isStrong ? end - 2 : label;
  }
}

/** Where the label of a link ends that is all of a stretch: `[label](https://…)`; -1 for anything else. */
function labelEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) !== 0x5b || text.charCodeAt(end - 1) !== 0x29) return -1;
  const at = text.indexOf('](http', start);
  const isWhole = at > start + 1 && at < end && !text.slice(at, end - 1).includes(')');
  return isWhole ? at : -1;
}
