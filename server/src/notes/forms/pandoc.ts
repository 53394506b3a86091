import { codes, isLineEnd, isSpace, isWordBefore, wordLength } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';
import { isAtWord, startsMarkup } from './atWords.ts';

/** `@key`, `@{any key}` and `[see @a, p. 3; -@b]` by the grammar of Pandoc. */
export const pandoc: Syntax = (source) => {
  const { text } = source;
  /** The bracket that was opened last, if it holds keys. */
  let bracket: Bracket | undefined;
  let labels: ReadonlySet<string> | undefined;

  const isLinkText = (at: number, end: number): boolean => {
    if (!bracket || at !== bracket.start + 1 || end !== bracket.end) return false;
    labels ??= linkLabels(text);
    return bracket.isLink || labels.has(text.slice(at, end));
  };

  return {
    on: '@[',
    read(at) {
      if (text.charCodeAt(at) === codes.openBracket) {
        bracket = bracketAt(source, at) ?? bracket;
        return none;
      }
      if (!mayPrecede(text, at)) return none;
      if (text.charCodeAt(at + 1) === codes.openBrace) return braced(source, at);
      const from = at + 1;
      const end = keyEndWithin(text, at, pandocKeyEnd(text, from));
      if (end === from || !mayFollow(text, end)) return none;
      const grouped = bracket !== undefined && !bracket.isLink && at > bracket.start && end <= bracket.end;
      if (isLinkText(at, end) || (!grouped && isAtWord(text.slice(from, end)))) return end;
      const form = grouped ? 'pandocGroup' : 'pandoc';
      source.cite({ kind: 'key', form, start: at, end, targetStart: from, targetEnd: end });
      return end;
    },
  };
};

interface Bracket {
  readonly start: number;
  /** Offset of the closing bracket. */
  readonly end: number;
  /** It is the text of a link, or the label of one. */
  readonly isLink: boolean;
}

/** Where a key ends that begins at an offset; the offset itself where none does. */
export function pandocKeyEnd(text: string, from: number): number {
  let i = from + keyCharacter(text, from);
  if (i === from) return from;
  for (;;) {
    const length = keyCharacter(text, i);
    if (length > 0) i += length;
    else if (isInternal(text, i)) i++;
    else break;
  }
  while ((text.charCodeAt(i - 1) === codes.colon || text.charCodeAt(i - 1) === codes.slash) && i > from + 1) i--;
  return i;
}

function keyCharacter(text: string, at: number): number {
  return text.charCodeAt(at) === codes.underscore ? 1 : wordLength(text, at);
}

/** A single sign of punctuation between two characters of a key, or a part of `://`. */
function isInternal(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!(code < 128 && ':.#$%&-+?<>~/'.includes(text.charAt(at)))) return false;
  if ((code === codes.less || code === 38) && startsMarkup(text, at)) return false;
  if (keyCharacter(text, at + 1) > 0) return true;
  return (code === codes.colon || code === codes.slash) && text.charCodeAt(at + 1) === codes.slash;
}

/** The key without the underscores that close an emphasis: `_@key_`. */
function keyEndWithin(text: string, at: number, end: number): number {
  let i = end;
  for (let open = at; text.charCodeAt(open - 1) === codes.underscore; open--) {
    if (text.charCodeAt(i - 1) !== codes.underscore) break;
    i--;
  }
  return i;
}

/** Neither an e-mail address, nor an escape, nor a part of a path or another name, nor a tag such as `{@link …}`. */
function mayPrecede(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === codes.underscore) before--;
  if (before < 0) return true;
  if (isWordBefore(text, before + 1)) return false;
  const character = text.charAt(before);
  if (character === '<') return before === at - 1;
  if (character === '-' || character === '.') return !isWordBefore(text, before);
  // The value of an attribute of HTML.
  if ((character === '"' || character === "'") && text.charAt(before - 1) === '=') return false;
  // `==@key==` is highlighted.
  if (character === '=') return text.charAt(before - 1) === '=' && isSpace(text.charCodeAt(before - 2));
  return !'/\\@#&%$+{'.includes(character);
}

/** Neither a call nor an assignment; `==@key==` is highlighted. */
function mayFollow(text: string, end: number): boolean {
  const character = text.charAt(end);
  if (character === '=')
    return text.startsWith('==', end) && text.charAt(end + 2) !== '=' && wordLength(text, end + 2) === 0;
  return character !== '(' && character !== '@';
}

/** `@{any key}`: braces balance. Stops at the end of the line, and where the next one would begin. */
function braced(source: Source, at: number): number {
  const { text } = source;
  const from = at + 2;
  let depth = 1;
  let i = from;
  for (; depth > 0; i++) {
    const code = text.charCodeAt(i);
    if (code === codes.openBrace) depth++;
    else if (code === codes.closeBrace) depth--;
    else if (isLineEnd(code) || (code === codes.at && text.charCodeAt(i + 1) === codes.openBrace)) return none;
  }
  const end = i - 1;
  if (end === from || isSpace(text.charCodeAt(from)) || isSpace(text.charCodeAt(end - 1))) return none;
  // `@{1}` and `@{-2}` are revisions.
  if (end - from < 5 && !/[^\d+-]/.test(text.slice(from, end))) return none;
  source.cite({ kind: 'key', form: 'pandocBraced', start: at, end: i, targetStart: from, targetEnd: end });
  return i;
}

/** The bracket that begins at an offset, if it closes in its paragraph, holds a key and no other bracket. */
function bracketAt(source: Source, start: number): Bracket | undefined {
  const { text } = source;
  const end = source.find(']', start);
  if (end >= source.paragraphEnd(start) || source.find('@', start) > end || source.find('[', start + 1) < end) {
    return undefined;
  }
  const next = text.charAt(end + 1);
  const isLink =
    next === '(' || (next === '[' && !/^-?@/.test(text.slice(end + 2, end + 4))) || isLabel(text, start, end);
  return { start, end, isLink };
}

/** Labels of the form `@name` that links are defined for: `[@name]: https://…`. */
function linkLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (let at = text.indexOf('[@'); at >= 0; at = text.indexOf('[@', at + 2)) {
    const end = pandocKeyEnd(text, at + 2);
    if (text.charCodeAt(end) === codes.closeBracket && isLabel(text, at, end)) labels.add(text.slice(at + 1, end));
  }
  return labels;
}

/** Whether a bracket at the start of its line is followed by `: ` and an address. */
function isLabel(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (!(start === 0 || before === codes.newline || before === codes.carriageReturn)) return false;
  if (!text.startsWith(': ', end + 1)) return false;
  return '<#/.'.includes(text.charAt(end + 3) || ' ') || text.startsWith('http', end + 3);
}
