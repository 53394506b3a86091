import { arxivIdAt } from '../arxivId.ts';
import { codes, isDigit, isLetter, isWordBefore, startsWithLetters } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';

/** What a DOI names: a paper of arXiv by its id there, any other by the DOI itself. */
export interface Doi {
  readonly kind: 'doi' | 'arxiv';
  readonly target: string;
  readonly targetStart: number;
  readonly targetEnd: number;
  readonly end: number;
}

/** Digital object identifiers, with and without `doi:`. */
export const doi: Syntax = (source) => {
  const { text } = source;
  return {
    on: '1',
    read(at) {
      const found = doiAt(text, at);
      const start = prefixStart(source, at);
      if (!found || (start === at && !standsAlone(text, at))) return none;
      const { kind, target, targetStart, targetEnd, end } = found;
      source.cite({ kind, form: 'identifier', start, end, targetStart, targetEnd, target });
      return end;
    },
  };
};

/** The DOI that begins at an offset, whatever stands before it. */
export function doiAt(text: string, at: number): Doi | undefined {
  if (!text.startsWith('10.', at)) return undefined;
  let slash = at + 3;
  while (slash < at + 13 && isDigit(text.charCodeAt(slash))) slash++;
  const suffix = slash + 1;
  if (slash < at + 7 || slash > at + 12 || text.charCodeAt(slash) !== codes.slash) return undefined;
  const end = suffixEnd(text, suffix, text.charCodeAt(at - 1));
  if (end === suffix) return undefined;
  if (text.startsWith('10.48550/', at) && startsWithLetters(text, 'arxiv.', suffix)) {
    const id = arxivIdAt(text, suffix + 6);
    if (id?.end === end) {
      return { kind: 'arxiv', target: id.target, targetStart: suffix + 6, targetEnd: id.targetEnd, end };
    }
  }
  return { kind: 'doi', target: text.slice(at, end).toLowerCase(), targetStart: at, targetEnd: end, end };
}

/** Without closing punctuation, and without a bracket that opens nowhere in the DOI. */
function suffixEnd(text: string, from: number, before: number): number {
  let end = from;
  let parentheses = 0;
  let angles = 0;
  for (; ; end++) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) continue;
    if (code === codes.openParenthesis) parentheses++;
    else if (code === codes.closeParenthesis) {
      if (--parentheses < 0) break;
    } else if (code === codes.less) {
      // Old identifiers of journal issues hold page numbers in angles; anything else is markup.
      if (!isDigit(text.charCodeAt(end + 1))) break;
      angles++;
    } else if (code === codes.greater) {
      if (--angles < 0) break;
    } else if (!(code < 128 && '-._;/:+'.includes(text.charAt(end)))) break;
  }
  const emphasised = before === codes.underscore;
  for (; end > from; end--) {
    const last = text.charAt(end - 1);
    if (!('.;:/-(+'.includes(last) || (emphasised && last === '_'))) break;
  }
  return end;
}

/** Start of a `doi:` right before an offset, or the offset. */
function prefixStart(source: Source, at: number): number {
  const { text } = source;
  let i = at;
  if (text.charCodeAt(i - 1) === codes.space) i--;
  if (text.charCodeAt(i - 1) === codes.colon) i--;
  i -= 3;
  return i >= source.taken && startsWithLetters(text, 'doi', i) && !isWordBefore(text, i) ? i : at;
}

function standsAlone(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return !isWordBefore(text, at) && !(before !== '' && '.-$@\\'.includes(before));
}
