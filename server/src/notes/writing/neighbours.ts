/** How the citations that a text has already are spelled. */
import { codes, isLetter, isSpace } from '../characters.ts';
import type { Dialect } from '../dialect.ts';
import type { CiteMacros } from '../forms/latexMacros.ts';
import type { Mention } from '../note.ts';
import { isWritable, type Spelling, spellingOf, type WrittenForm } from './spelling.ts';

/** Farther back than this nobody looks for the macro or role that a key belongs to. */
const farthest = 200;

/** A mention with the offset of its line in the text. */
export interface Placed {
  readonly mention: Mention;
  readonly lineStart: number;
}

/**
 * The spelling that most of the mentions have, the one nearest to a line among equals; undefined where none shows any.
 * Mentions that are no citations are to be left out before.
 */
export function neighbouringSpelling(
  text: string,
  dialect: Dialect,
  mentions: readonly Placed[],
  line: number,
  macros: CiteMacros,
): Spelling | undefined {
  const found = new Map<string, { spelling: Spelling; count: number; distance: number }>();
  for (const { mention, lineStart } of mentions) {
    const { form } = mention;
    if (!isWritable(form, dialect)) continue;
    const opening = openingBefore(text, form, lineStart + mention.start, lineStart, macros);
    if (opening === undefined) continue;
    const distance = Math.abs(mention.line - line);
    const there = found.get(`${form} ${opening}`);
    if (!there) found.set(`${form} ${opening}`, { spelling: spellingOf(form, opening), count: 1, distance });
    else {
      there.count++;
      there.distance = Math.min(there.distance, distance);
    }
  }
  const [best] = [...found.values()].sort((a, b) => b.count - a.count || a.distance - b.distance);
  return best?.spelling;
}

/** What opens the citation that holds a key; undefined where it can't be told, as behind a line break. */
function openingBefore(
  text: string,
  form: WrittenForm,
  at: number,
  lineStart: number,
  macros: CiteMacros,
): string | undefined {
  const floor = Math.max(lineStart, at - farthest);
  switch (form) {
    case 'latex': {
      const start = lastOf('\\', text, at, floor);
      const name = start < 0 ? '' : text.slice(start + 1, macroEnd(text, start + 1));
      return citesInText(name, macros) ? `\\${name}{` : undefined;
    }
    case 'role': {
      const quote = lastOf('`', text, at, floor);
      const name = quote < 0 ? '' : text.slice(roleStart(text, quote, floor), quote);
      return name.length > 2 ? `${name}\`` : undefined;
    }
    case 'org': {
      const start = lastOf('[', text, at, floor);
      const colon = start < 0 ? -1 : text.indexOf(':', start);
      return colon < 0 || colon > at ? undefined : text.slice(start, colon + 1);
    }
    case 'asciidoc': {
      const bracket = lastOf('[', text, at, floor);
      let start = bracket;
      while (start > floor && (isLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === codes.colon))
        start--;
      return start < bracket ? text.slice(start, bracket + 1) : undefined;
    }
    case 'orgRef': {
      let start = at;
      while (
        start > floor &&
        !isSpace(text.charCodeAt(start - 1)) &&
        text.charCodeAt(start - 1) !== codes.openParenthesis
      )
        start--;
      const colon = text.indexOf(':', start);
      // `cite:&a` is the newer notation.
      return colon < 0 || colon > at + 12
        ? undefined
        : text.slice(start, colon + (text.charAt(colon + 1) === '&' ? 2 : 1));
    }
    default:
      return spellingOf(form).opening;
  }
}

function lastOf(character: string, text: string, before: number, floor: number): number {
  const at = before === 0 ? -1 : text.lastIndexOf(character, before - 1);
  return at < floor ? -1 : at;
}

function macroEnd(text: string, from: number): number {
  let i = from;
  while (isLetter(text.charCodeAt(i))) i++;
  return text.charAt(i) === '*' ? i + 1 : i;
}

/** A macro of an optional argument or of a list at the end of the text is none to go by. */
function citesInText(name: string, macros: CiteMacros): boolean {
  return name !== 'nocite' && (macros.has(name) || name.toLowerCase().includes('cite'));
}

/** Where a role begins that ends before an offset: `:cite:p:`, `{cite:t}`. */
function roleStart(text: string, end: number, floor: number): number {
  let i = end;
  while (i > floor) {
    const character = text.charAt(i - 1);
    if (!isLetter(text.charCodeAt(i - 1)) && !':{}'.includes(character)) break;
    i--;
    if (character === '{') break;
  }
  return i;
}
