/**
 * Lines joined to what the page showed as one title or one abstract. Copies have them on one line each; an editor may have
 * wrapped some or all of them at a column, which leaves runs of short lines in which every line but the last is full.
 */
import { endsWell, startsLower } from './lineEnds.ts';
import type { Lines } from './lines.ts';
import { dividedRun } from './wrappedRun.ts';

/** Parallel arrays; `first` and `last` are indices into the lines, both included. Metadata lines stand alone. */
export interface Paragraphs {
  readonly first: number[];
  readonly last: number[];
}

/** Longest line that may be one of a wrapped paragraph. */
const widestWrap = 140;
const shortestWrap = 40;
/** Of a title that an editor wrapped. */
const mostTitleLines = 4;
/** Lines between two yields. */
const stride = 8192;

/** Joins the lines `from` to `to` (exclusive). `gaps` tells that blank lines stand between title and abstract. */
export function* paragraphsOf(lines: Lines, from: number, to: number, gaps: boolean): Generator<void, Paragraphs> {
  const result: Paragraphs = { first: [], last: [] };
  let expectsTitle = true;
  const column = gaps ? 0 : yield* wrapColumn(lines, from, to);
  let pause = from + stride;
  for (let i = from; i < to; ) {
    if (i >= pause) {
      yield;
      pause = i + stride;
    }
    const end = runEnd(lines, i, to);
    if (end - i < 2) {
      push(result, i, i);
      if (lines.kind[i] === 'prose') expectsTitle = lengthOf(lines, i) > widestWrap;
      else if (lines.kind[i] !== 'identifier') expectsTitle = true;
    } else if (gaps) expectsTitle = joinParagraph(lines, i, end, expectsTitle, result);
    else expectsTitle = yield* joinRun(lines, i, end, column, expectsTitle, result);
    i = Math.max(end, i + 1);
  }
  return result;
}

/** End of the run of short prose lines without a blank line between them that starts at `i`. */
function runEnd(lines: Lines, i: number, to: number): number {
  let k = i;
  while (k < to && lines.kind[k] === 'prose' && lengthOf(lines, k) <= widestWrap && (k === i || !lines.gap[k])) k++;
  return k;
}

/** Where blank lines separate: a run is one title or one abstract, or both where the blank line between them is lost. */
function joinParagraph(lines: Lines, from: number, to: number, expectsTitle: boolean, result: Paragraphs): boolean {
  const continued = !lines.gap[from] && from > 0 && lines.kind[from - 1] === 'prose';
  const width = wrapWidth(lines, from, to);
  if (!expectsTitle || continued) push(result, from, to - 1);
  else if (isWrappedTitle(lines, from, to, width)) {
    push(result, from, to - 1);
    return false;
  } else if (to - from > 2 && isFull(lines, from, width) && endsWell(lines, to - 1)) push(result, from, to - 1);
  else {
    push(result, from, from);
    push(result, from + 1, to - 1);
  }
  return true;
}

/** Few lines, the last shorter: a title that an editor wrapped, or two titles whose abstracts are lost. */
function isWrappedTitle(lines: Lines, from: number, to: number, width: number): boolean {
  if (to - from > mostTitleLines || lengthOf(lines, to - 1) >= lengthOf(lines, from)) return false;
  if (to - from === 2) return isFull(lines, from, width) || startsLower(lines, from + 1);
  for (let i = from; i < to - 1; i++) if (!isFull(lines, i, width)) return false;
  return !endsWell(lines, to - 1);
}

/** Where no blank line separates: only the lines' lengths tell where an abstract ends and a title follows. */
function* joinRun(
  lines: Lines,
  from: number,
  to: number,
  width: number,
  expectsTitle: boolean,
  result: Paragraphs,
): Generator<void, boolean> {
  if (!(yield* isWrapped(lines, from, to, width))) {
    for (let i = from; i < to; i++) {
      push(result, i, i);
      if (i % stride === 0) yield;
    }
    return false;
  }
  const { stretches, ...after } = yield* dividedRun(
    lines,
    from,
    to,
    width,
    (line) => isFull(lines, line, width),
    expectsTitle,
  );
  for (const [first, last] of stretches) push(result, first, last);
  return after.expectsTitle;
}

/** Column at which the short lines of a stretch were wrapped: nearly all are full, and few titles go beyond it. */
function* wrapColumn(lines: Lines, from: number, to: number): Generator<void, number> {
  const counts = new Uint32Array(widestWrap + 1);
  let total = 0;
  for (let i = from; i < to; i++) {
    if (i % stride === 0) yield;
    if (lines.kind[i] !== 'prose' || lengthOf(lines, i) > widestWrap) continue;
    counts[lengthOf(lines, i)]!++;
    total++;
  }
  let column = shortestWrap;
  for (let length = widestWrap, seen = 0; length > shortestWrap; length--) {
    seen += counts[length]!;
    if (seen * 10 < total) continue;
    column = length;
    break;
  }
  // A few lengths further the last full lines may stand; a title does so only by chance.
  for (let length = column + 1; length <= Math.min(column + 3, widestWrap); length++) {
    if (counts[length]! * 50 > total) column = length;
  }
  return column;
}

/** Most lines of a wrapped run are full. */
function* isWrapped(lines: Lines, from: number, to: number, width: number): Generator<void, boolean> {
  let full = 0;
  for (let i = from; i < to - 1; i++) {
    if (isFull(lines, i, width)) full++;
    if (i % stride === 0) yield;
  }
  return to - from >= 4 && full * 2 >= to - from;
}

/** Column at which a run was wrapped: the longest line that is not far longer than most. */
function wrapWidth(lines: Lines, from: number, to: number): number {
  const sorted: number[] = [];
  for (let i = from; i < to; i++) sorted.push(lengthOf(lines, i));
  sorted.sort((a, b) => a - b);
  const typical = sorted[sorted.length >> 1]!;
  let width = typical;
  for (const length of sorted) if (length <= typical + 14) width = Math.max(width, length);
  return Math.max(width, shortestWrap);
}

/** Whether the next line's first word did not fit on this one. */
function isFull(lines: Lines, i: number, width: number): boolean {
  const start = lines.start[i + 1];
  if (start === undefined) return false;
  const end = lines.end[i + 1]!;
  let word = start;
  while (word < end && lines.text.charCodeAt(word) !== 0x20) word++;
  // From the line's own beginning: a button's label may stand before a title there.
  return lines.end[i]! - lines.lineStart[i]! + 1 + (word - start) > width;
}

function lengthOf(lines: Lines, i: number): number {
  return lines.end[i]! - lines.start[i]!;
}

function push(result: Paragraphs, first: number, last: number): void {
  result.first.push(first);
  result.last.push(last);
}
