import { codes, isDigit, isLetter, isSpace } from '../characters.ts';
import { none, type Rule, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';

/** `[[key]]`, `[[Title]]`, `[[key|text]]`, `[[Title#heading]]`, `[[@key]]`, `[[folder/key.md]]`. */
export const wikiLink: Syntax = (source) => wikiRule(source, wikiClose, anyTarget);

/** `[[Title]]` and `[[Title][text]]` of Org, where a target may also be an address, a heading or a file. */
export const orgWikiLink: Syntax = (source) => wikiRule(source, orgClose, isPlainOrgTarget);

function wikiRule(
  source: Source,
  closeOf: (text: string, stop: number) => number,
  accepts: (target: string) => boolean,
): Rule {
  const { text } = source;
  return {
    on: '[',
    read(at) {
      if (text.charCodeAt(at + 1) !== codes.openBracket || isIndexed(text, at)) return none;
      const from = at + 2;
      const stop = plainEnd(text, from);
      const close = closeOf(text, stop);
      if (close === none || text.charCodeAt(close) === codes.openParenthesis) return none;
      const [targetStart, targetEnd] = targetRange(text, from, stop);
      if (isSpace(text.charCodeAt(from)) || isNumber(text, targetStart, targetEnd)) return none;
      if (!accepts(text.slice(targetStart, targetEnd))) return none;
      const kind = targetStart > from ? 'key' : 'wikiLink';
      source.cite({ kind, form: 'wikiLink', start: at, end: close, targetStart, targetEnd });
      return close;
    },
  };
}

/** Whether a name or bracket stands right before, as in the power series `K[[x]]`. */
function isIndexed(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isLetter(before) || isDigit(before) || ')]}$'.includes(text.charAt(at - 1) || ' ');
}

/** Where the part without brackets, bars and line breaks ends: no other link begins before it. */
function plainEnd(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === codes.closeBracket || code === codes.openBracket || code === codes.bar) break;
    if (code === codes.newline || code === codes.carriageReturn) break;
  }
  return i;
}

/** Behind `]]` or `|text]]`. */
function wikiClose(text: string, stop: number): number {
  let close = stop;
  while (text.charCodeAt(close) === codes.bar) close = plainEnd(text, close + 1);
  return text.startsWith(']]', close) ? close + 2 : none;
}

/** Behind `]]` or `][text]]`. */
function orgClose(text: string, stop: number): number {
  const close = text.startsWith('][', stop) ? plainEnd(text, stop + 2) : stop;
  return text.startsWith(']]', close) ? close + 2 : none;
}

/** The name of the note that a wiki link leads to, without the folders it may lie in. */
export function linkedName(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1);
}

/** Without the sign of a key, a heading, the backslash that a bar needs in a table, and the extension of a note. */
function targetRange(text: string, from: number, stop: number): readonly [number, number] {
  let start = from;
  let end = from;
  while (end < stop && text.charAt(end) !== '#') end++;
  if (text.charCodeAt(start) === codes.at) start++;
  while (end > start && (isSpace(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === codes.backslash)) end--;
  const bare = end - noteExtension.length;
  return [start, bare > start && text.startsWith(noteExtension, bare) ? bare : end];
}

const noteExtension = '.md';

/** Empty, or the number of a footnote. */
function isNumber(text: string, start: number, end: number): boolean {
  let i = start;
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  return i === end;
}

function anyTarget(): boolean {
  return true;
}

function isPlainOrgTarget(target: string): boolean {
  return !/^(?:[*/~.]|[A-Za-z][A-Za-z+-]{0,30}:(?! ))/.test(target);
}
