import { codes, isSpace } from '../characters.ts';
import { none } from '../rule.ts';
import type { Source } from '../source.ts';

/** The character that begins a comment, as a code: `%` in LaTeX itself, none in LaTeX that stands in another language. */
export type CommentSign = typeof codes.percent | typeof none;

/**
 * Puts the keys of a list into the source, whose opening brace ends at `from`; answers the offset of its closing brace.
 * Nothing is cited and `none` answered where the list holds macros or braces or does not close in its paragraph.
 */
export function readKeys(source: Source, from: number, comment: CommentSign): number {
  const end = listEnd(source, from, comment);
  if (end !== none) citeKeys(source, from, end, comment);
  return end;
}

/** Behind blanks, comments and at most one line break. */
export function skipBlanks(source: Source, from: number, comment: CommentSign): number {
  const { text } = source;
  let broken = false;
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === comment) {
      i = source.nextLine(i);
      continue;
    }
    if (code === codes.newline) {
      if (broken) break;
      broken = true;
    } else if (!isSpace(code)) break;
    i++;
  }
  return i;
}

function listEnd(source: Source, from: number, comment: CommentSign): number {
  const { text } = source;
  const limit = source.blankLine(from);
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === codes.closeBrace) return i;
    if (code === codes.openBrace || code === codes.backslash) return none;
    if (code === comment) i = source.lineEnd(i);
  }
  return none;
}

function citeKeys(source: Source, from: number, to: number, comment: CommentSign): void {
  const { text } = source;
  for (let i = from; i < to; i++) {
    const start = skipBlanks(source, i, comment);
    let end = start;
    while (end < to && !endsKey(text.charCodeAt(end), comment)) end++;
    const next = skipBlanks(source, end, comment);
    const alone = next >= to || text.charCodeAt(next) === codes.comma;
    // A macro's parameter and the wildcard of \nocite are no keys.
    if (alone && end > start && !/^(?:\*$|#)/.test(text.slice(start, end))) {
      source.cite({ kind: 'key', form: 'latex', start, end, targetStart: start, targetEnd: end });
    }
    i = next;
    while (i < to && text.charCodeAt(i) !== codes.comma)
      i = text.charCodeAt(i) === comment ? source.nextLine(i) : i + 1;
  }
}

function endsKey(code: number, comment: CommentSign): boolean {
  return code === codes.comma || code === comment || isSpace(code);
}
