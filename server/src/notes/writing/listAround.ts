/** The citation that a place lies in, where further keys can join the others. */
import { codes, isLetter, isSpace } from '../characters.ts';
import type { Dialect } from '../dialect.ts';
import type { CiteMacros } from '../forms/latexMacros.ts';
import type { Placed } from './neighbours.ts';
import { isWritable, type WrittenForm } from './spelling.ts';

/** The keys of one citation, as offsets. */
export interface CitationList {
  readonly form: WrittenForm;
  /** Behind what opens it, before what closes it. */
  readonly start: number;
  readonly end: number;
  readonly separator: ';' | ',';
  readonly keys: readonly string[];
}

/** Longer lists are none. */
const longest = 4000;
/** Of a macro with its optional arguments. */
const longestHead = 100;

const brackets = [
  { form: 'latex', open: '{', close: '}', separator: ',' },
  { form: 'org', open: '[', close: ']', separator: ';' },
  { form: 'pandocGroup', open: '[', close: ']', separator: ';' },
  { form: 'asciidoc', open: '[', close: ']', separator: ',' },
  { form: 'role', open: '`', close: '`', separator: ',' },
] as const;

/** The list around an offset, its ends included; undefined where there is none. `mentions` are those of the text. */
export function listAround(
  text: string,
  dialect: Dialect,
  mentions: readonly Placed[],
  offset: number,
  macros: CiteMacros,
): CitationList | undefined {
  for (const { form, open, close, separator } of brackets) {
    if (!isWritable(form, dialect)) continue;
    const opened = openingAt(text, open, close, offset);
    const end = closingAt(text, open, close, offset);
    if (opened === undefined || end === undefined) continue;
    const start = form === 'org' ? text.indexOf(':', opened) + 1 : opened;
    if (start === 0 || start > offset) continue;
    const keys = mentions
      .filter(({ mention, lineStart }) => mention.form === form && isWithin(lineStart + mention.start, start, end))
      .map(({ mention }) => mention.target);
    if (keys.length > 0 || (form === 'latex' && isEmptyMacro(text, start, end, macros))) {
      return { form, start, end, separator, keys };
    }
  }
  return undefined;
}

function isWithin(place: number, start: number, end: number): boolean {
  return place >= start && place < end;
}

/** Behind the bracket that is open at an offset. */
function openingAt(text: string, open: string, close: string, offset: number): number | undefined {
  const floor = Math.max(0, offset - longest);
  for (let i = offset - 1; i >= floor; i--) {
    const character = text.charAt(i);
    if (character === open) return i + 1;
    if (character === close || isBlankLineAt(text, i)) return undefined;
  }
  return undefined;
}

function closingAt(text: string, open: string, close: string, offset: number): number | undefined {
  const limit = Math.min(text.length, offset + longest);
  for (let i = offset; i < limit; i++) {
    const character = text.charAt(i);
    if (character === close) return i;
    if (character === open || isBlankLineAt(text, i)) return undefined;
  }
  return undefined;
}

function isBlankLineAt(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== codes.newline) return false;
  let i = at + 1;
  while (text.charCodeAt(i) !== codes.newline && i < text.length && isSpace(text.charCodeAt(i))) i++;
  return text.charCodeAt(i) === codes.newline;
}

/** `\cite{}` and `\cite[p. 3]{}`, with nothing but blanks in the braces. */
function isEmptyMacro(text: string, start: number, end: number, macros: CiteMacros): boolean {
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false;
  const slash = text.lastIndexOf('\\', start - 1);
  if (slash < 0 || start - slash > longestHead) return false;
  let nameEnd = slash + 1;
  while (isLetter(text.charCodeAt(nameEnd))) nameEnd++;
  return macros.has(text.slice(slash + 1, nameEnd)) && '{[<*'.includes(text.charAt(nameEnd));
}
