/** The text that a link shows in place of its address: it stands for what the address means. */
import { codes, isLineEnd } from './characters.ts';
import type { Dialect } from './dialect.ts';
import type { LinkLabel } from './note.ts';

/** Longer labels are none. */
const longest = 400;

type Stretch = readonly [start: number, end: number];

/** An address by offsets, with the line it stands on. */
interface Address {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly lineStart: number;
}

/** Finds the label of the address from `start` to `end`. */
type LabelFinder = (text: string, start: number, end: number) => Stretch | undefined;

const finders: Readonly<Record<Dialect, LabelFinder>> = {
  markdown: bracketsBefore,
  plaintext: bracketsBefore,
  latex: (text, start, end) =>
    endsAt(text, '\\href{', start) && text.startsWith('}{', end) ? balanced(text, end + 2, '{', '}') : undefined,
  typst: (text, start, end) =>
    endsAt(text, 'link("', start) && text.startsWith('")[', end) ? balanced(text, end + 3, '[', ']') : undefined,
  org: (text, start, end) =>
    endsAt(text, '[[', start) && text.startsWith('][', end) ? balanced(text, end + 2, '[', ']') : undefined,
  asciidoc: (text, _, end) => (text.charAt(end) === '[' ? balanced(text, end + 1, '[', ']') : undefined),
  restructuredtext: quoteBefore,
};

export function linkLabel(text: string, dialect: Dialect, address: Address): LinkLabel | undefined {
  const { start, end, line, lineStart } = address;
  const found = finders[dialect](text, start, end);
  if (!found || found[0] === found[1]) return undefined;
  const place = (offset: number) => {
    const breaks = lineBreaks(text, Math.min(offset, end), Math.max(offset, start));
    if (breaks === 0) return { line, character: offset - lineStart };
    let from = offset;
    while (from > 0 && !isLineEnd(text.charCodeAt(from - 1))) from--;
    return { line: offset < start ? line - breaks : line + breaks, character: offset - from };
  };
  const [from, to] = found.map(place) as [ReturnType<typeof place>, ReturnType<typeof place>];
  return { line: from.line, start: from.character, endLine: to.line, end: to.character };
}

/** `[text](address`, `[text](<address`; an image shows no text. */
function bracketsBefore(text: string, start: number): Stretch | undefined {
  const open = text.charCodeAt(start - 1) === codes.less ? start - 1 : start;
  if (!endsAt(text, '](', open)) return undefined;
  const to = open - 2;
  let depth = 1;
  for (let i = to - 1; i >= 0 && i > to - longest; i--) {
    const code = text.charCodeAt(i);
    if (code === codes.closeBracket) depth++;
    else if (code === codes.openBracket && --depth === 0) return text.charAt(i - 1) === '!' ? undefined : [i + 1, to];
    else if (isBlankLine(text, i)) return undefined;
  }
  return undefined;
}

/** `` `text <address>`_ ``. */
function quoteBefore(text: string, start: number, end: number): Stretch | undefined {
  if (text.charCodeAt(start - 1) !== codes.less || !text.startsWith('>`_', end)) return undefined;
  let to = start - 1;
  while (to > 0 && text.charCodeAt(to - 1) === codes.space) to--;
  for (let i = to - 1; i >= 0 && i > to - longest; i--) {
    if (text.charCodeAt(i) === codes.backtick) return [i + 1, to];
    if (isBlankLine(text, i)) return undefined;
  }
  return undefined;
}

/** Up to the sign that closes what was opened before an offset. */
function balanced(text: string, from: number, open: string, close: string): Stretch | undefined {
  let depth = 1;
  for (let i = from; i < text.length && i < from + longest; i++) {
    const character = text.charAt(i);
    if (character === open) depth++;
    else if (character === close && --depth === 0) return [from, i];
    else if (isBlankLine(text, i)) return undefined;
  }
  return undefined;
}

function endsAt(text: string, sign: string, end: number): boolean {
  return text.startsWith(sign, end - sign.length);
}

function isBlankLine(text: string, at: number): boolean {
  return text.charCodeAt(at) === codes.newline && isLineEnd(text.charCodeAt(at + 1));
}

/** Line ends between two offsets; `\r\n` is one. */
function lineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === codes.newline || (code === codes.carriageReturn && text.charCodeAt(i + 1) !== codes.newline)) breaks++;
  }
  return breaks;
}
