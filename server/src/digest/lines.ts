/**
 * A text's lines that carry something, as parallel arrays: a large digest has a hundred thousand lines and an object for
 * each would cost more than reading them. Blank lines leave only a mark in `gap`.
 */
import { asksForUser, isUserName } from './controls.ts';
import { type LineKind, lineKind } from './lineKinds.ts';

export interface Lines {
  readonly text: string;
  readonly kind: LineKind[];
  /** Zero-based number in the text. */
  readonly number: number[];
  /** Offsets of the text without surrounding blanks. */
  readonly start: number[];
  readonly end: number[];
  /** Offset of the line's first character. */
  readonly lineStart: number[];
  /** Whether blank lines (or the start of the text) stand before it. */
  readonly gap: boolean[];
  /** All lines, blank ones too. */
  total: number;
}

const newline = 10;
const carriageReturn = 13;
/** Characters between two yields, a millisecond or two; a line takes as long as some characters, however short it is. */
const stride = 200_000;
const lineCost = 50;
const longestOrganisation = 100;
const longestHeading = 120;

/** Reads the lines of a text. Ends of line are `\n`, `\r\n` and `\r`, as in LSP. Yields every few lines. */
export function* readLines(text: string): Generator<void, Lines> {
  const lines: Lines = { text, kind: [], number: [], start: [], end: [], lineStart: [], gap: [], total: 0 };
  const length = text.length;
  // Each is looked for anew only once it is passed: a text may hold none, or hardly any, of one of them.
  let nextNewline = indexOrEnd(text, '\n', 0);
  let nextReturn = indexOrEnd(text, '\r', 0);
  let number = 0;
  let gap = true;
  let awaitsUser = false;
  let at = 0;
  let pause = stride;
  for (;;) {
    if (at >= pause) {
      yield;
      pause = at + stride;
    }
    if (at < length && text.charCodeAt(at) === newline) {
      gap = true;
      number++;
      at++;
      continue;
    }
    if (nextNewline < at) nextNewline = indexOrEnd(text, '\n', at);
    let lineEnd = nextNewline;
    let next = lineEnd + 1;
    if (nextReturn < lineEnd) {
      lineEnd = nextReturn;
      next = text.charCodeAt(lineEnd + 1) === newline ? lineEnd + 2 : lineEnd + 1;
      nextReturn = indexOrEnd(text, '\r', next);
    }
    let start = at;
    let end = lineEnd;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === end) gap = true;
    else {
      const isUser: boolean = awaitsUser && isUserName(text.slice(start, end));
      const kind: LineKind = isUser ? 'remark' : lineKind(text, start, end);
      awaitsUser = kind === 'remark' && asksForUser(text, start, end);
      if (kind === 'remark') gap = true;
      else {
        if (kind === 'dot') markOrganisation(lines);
        else if (!gap && kind === 'boundary') markHeading(lines, text.charCodeAt(start));
        lines.kind.push(kind);
        lines.number.push(number);
        lines.start.push(start);
        lines.end.push(end);
        lines.lineStart.push(at);
        lines.gap.push(gap);
        gap = false;
      }
    }
    number++;
    pause -= lineCost;
    if (lineEnd >= length) break;
    at = next;
  }
  lines.total = number;
  return lines;
}

/** A short line above the dot that separates it from the date names an organisation where others count authors. */
function markOrganisation(lines: Lines): void {
  const last = lines.kind.length - 1;
  if (lines.kind[last] === 'prose' && lines.end[last]! - lines.start[last]! <= longestOrganisation) {
    lines.kind[last] = 'organisation';
  }
}

/** A short line right above a rule of hyphens or equals signs is a heading, as in Markdown. */
function markHeading(lines: Lines, mark: number): void {
  const last = lines.kind.length - 1;
  if ((mark !== 0x2d && mark !== 0x3d) || lines.kind[last] !== 'prose') return;
  if (lines.end[last]! - lines.start[last]! <= longestHeading) lines.kind[last] = 'boundary';
}

function indexOrEnd(text: string, character: string, from: number): number {
  const index = text.indexOf(character, from);
  return index < 0 ? text.length : index;
}

/** Space, tab, form feed, no-break and other Unicode spaces, byte-order mark, zero-width space, carriage return. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= carriageReturn);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
