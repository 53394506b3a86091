import { codes, isLetter, isWordBefore, wordLength } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';
import { citeMacros } from './latexMacros.ts';

const longestName = 16;

/** Links of org-ref: `cite:a,b`, `cite:&a;&b`, `[[cite:&a;see &b p. 3]]`. */
export const orgRef: Syntax = (source) => {
  const { text } = source;

  const citeKeys = (from: number, separator: number) => {
    for (let start = from; ; ) {
      const end = keyEnd(text, start);
      if (end === start) return start;
      source.cite({ kind: 'key', form: 'orgRef', start, end, targetStart: start, targetEnd: end });
      if (text.charCodeAt(end) !== separator) return end;
      start = end + 1;
    }
  };

  /** `see &a p. 3;&b`: keys have a sign, anything may stand between them up to a limit, behind it a semicolon alone. */
  const citeMarkedKeys = (from: number, limit: number) => {
    let i = from;
    for (let sign = source.find('&', i); sign < limit || text.startsWith(';&', i); sign = source.find('&', i)) {
      i = citeKeys(sign + 1, Number.NaN);
    }
    return i;
  };

  return {
    on: ':',
    read(at) {
      let start = at;
      while (start > source.taken && start > at - longestName && isLetter(text.charCodeAt(start - 1))) start--;
      if (!citeMacros.has(text.slice(start, at)) || isWordBefore(text, start)) return none;
      const bracketed = text.startsWith('[[', start - 2);
      if (!bracketed && text.charCodeAt(start - 1) === codes.openBracket) return none;
      const limit = bracketed ? Math.min(source.find(']', at), source.lineEnd(at)) : at + 2;
      const end = source.find('&', at) < limit ? citeMarkedKeys(at + 1, limit) : citeKeys(at + 1, codes.comma);
      return end > at + 1 ? end : none;
    },
  };
};

/** Without punctuation at the end. */
function keyEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const length = '-_.:/+'.includes(text.charAt(i)) ? 1 : wordLength(text, i);
    if (length === 0) break;
    i += length;
  }
  while (i > from && '.:/-+'.includes(text.charAt(i - 1))) i--;
  return i;
}
