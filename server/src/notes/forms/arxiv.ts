import { archiveStart, arxivIdAt } from '../arxivId.ts';
import { codes, isDigit, isSpace, isWordBefore, startsWithLetters } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';

/**
 * arXiv identifiers old and new, with and without `arXiv:` and version. A bare number counts by its own form alone: five
 * digits after the dot, a month before it, no sign of an amount or a longer number around it; four digits, which any
 * decimal may have, only in brackets or where arXiv is named.
 */
export const arxiv: Syntax = (source) => {
  const { text } = source;
  return {
    on: '0123456789/',
    read(at) {
      const isSlash = text.charCodeAt(at) === codes.slash;
      if (isSlash ? !isDigit(text.charCodeAt(at + 1)) : text.charCodeAt(at + 4) !== codes.dot) return none;
      const slash = isSlash ? at : text.charCodeAt(at - 1) === codes.slash ? at - 1 : at;
      const archive = archiveStart(text, slash, source.taken);
      const idStart = isSlash ? archive : at;
      const id = arxivIdAt(text, idStart);
      if (!id || id.end <= at) return none;
      const before = archive < slash ? archive : idStart;
      const start = prefixStart(source, before);
      if (start === before) {
        if (id.glued || !standsAlone(source, before, id.end) || isPath(text, before, archive < slash)) return none;
        if (!id.distinctive && archive === slash && !isBracketed(text, at, id.end) && !isNamed(text, at)) return none;
      }
      const { target, targetEnd, end } = id;
      source.cite({ kind: 'arxiv', form: 'identifier', start, end, targetStart: idStart, targetEnd, target });
      return end;
    },
  };
};

/** Start of an `arXiv:`, `arXiv.org:` or the like right before an offset, or the offset. */
function prefixStart({ text, taken }: Source, at: number): number {
  let i = at;
  if (text.charCodeAt(i - 1) === codes.space) i--;
  if (':.-_/'.includes(text.charAt(i - 1) || ' ')) i--;
  if (startsWithLetters(text, '.org', i - 4)) i -= 4;
  i -= 5;
  return i >= taken && startsWithLetters(text, 'arxiv', i) && !isWordBefore(text, i) ? i : at;
}

/** Whether arXiv is named before brackets or quotes: `\arxiv{1412.6980}`, `arxiv-id: "1412.6980"`; also `abs/1412.6980`. */
function isNamed(text: string, at: number): boolean {
  let i = at;
  while (i > at - 4 && ' :="\'({[]'.includes(text.charAt(i - 1) || '.')) i--;
  if (startsWithLetters(text, 'id', i - 2)) i -= '-_ '.includes(text.charAt(i - 3) || '.') ? 3 : 2;
  return ['arxiv', 'eprint', 'abs/'].some((name) => startsWithLetters(text, name, i - name.length));
}

function isBracketed(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start - 1) === codes.openBracket && text.charCodeAt(end) === codes.closeBracket;
}

/** A folder before an archive: `src/math/0309136` is a file. */
function isPath(text: string, start: number, hasArchive: boolean): boolean {
  return hasArchive && text.charCodeAt(start - 1) === codes.slash;
}

/** Whether an identifier is no part of an amount, a longer number, a name or an address. */
function standsAlone({ text, taken }: Source, start: number, end: number): boolean {
  const next = text.charAt(end);
  if (next === '$' || next === '€' || next === '%') return false;
  const before = text.charCodeAt(start - 1);
  if (isSpace(before)) return true;
  if (before === codes.underscore) return start - 2 < taken || !isWordBefore(text, start - 1);
  if (before === codes.equals) return !isDigit(text.charCodeAt(start));
  if (before < 128) return '([{<>"\'`|*,;:/#'.includes(text.charAt(start - 1));
  return /[\p{Lo}\p{Ps}\p{Pi}\p{Pf}\p{Po}]/u.test(text.charAt(start - 1));
}
