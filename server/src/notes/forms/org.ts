import { codes, isLetter, isSpace, startsWithLetters, wordLength } from '../characters.ts';
import { lineStart, none, type Syntax } from '../rule.ts';

/** `[cite:@key]`, `[cite/style/variant:see @a p. 3; @b]`; `:ROAM_REFS: @key`, which says what a note is about. */
export const org: Syntax = (source) => {
  const { text } = source;
  /** Open brackets of the citation at hand, and where its paragraph ends. */
  let depth = 0;
  let limit = 0;
  /** End of the line that says what the note is about. */
  let aboutEnd = 0;

  return {
    on: `[]@${lineStart}`,
    read(at) {
      if (at === 0 || text.charCodeAt(at - 1) === codes.newline) {
        if (isAbout(text, at)) aboutEnd = source.lineEnd(at);
      }
      if (at >= limit) depth = 0;
      const code = text.charCodeAt(at);
      if (code === codes.closeBracket) depth = Math.max(0, depth - 1);
      else if (code === codes.openBracket) {
        if (depth > 0) depth++;
        else if (isCitation(text, at) && source.find(']', at) < source.paragraphEnd(at)) {
          depth = 1;
          limit = source.paragraphEnd(at);
        }
      } else if (code === codes.at && (depth > 0 || at < aboutEnd)) {
        const start = at + 1;
        const end = orgKeyEnd(text, start);
        if (end === start) return none;
        source.cite({ kind: 'key', form: 'org', start: at, end, targetStart: start, targetEnd: end });
        return end;
      }
      return none;
    },
  };
};

/** Whether a line is a property that names what the note is about. */
function isAbout(text: string, line: number): boolean {
  let from = line;
  while (from < line + 40 && isSpace(text.charCodeAt(from))) from++;
  return startsWithLetters(text, ':roam_refs: ', from);
}

/** `[cite:` or `[cite/style:`. */
function isCitation(text: string, at: number): boolean {
  if (!text.startsWith('[cite', at)) return false;
  let i = at + 5;
  if (text.charCodeAt(i) === codes.slash) {
    while (i < at + 80 && (isLetter(text.charCodeAt(i)) || '/-_'.includes(text.charAt(i)))) i++;
  }
  return text.charCodeAt(i) === codes.colon;
}

/** Org allows many signs in keys; those that close a sentence or a quotation are left out at the end. */
function orgKeyEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const length = "-.:?!`'/*+|(){}<>&_^$#%~".includes(text.charAt(i)) ? 1 : wordLength(text, i);
    if (length === 0) break;
    i += length;
  }
  while (i > from && ".:?!'`/*".includes(text.charAt(i - 1))) i--;
  return i;
}
