import { codes, isLetter, isSpace, isWordBefore } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';

/** Macros of asciidoctor-bibtex and asciidoctor-bibliography. */
const macros = new Set(
  (
    'cite citenp citep citet citeauthor citeyear citeyearpar citealt citealp citenum nocite fullcite bibitem footcite ' +
    'Citet Citep Citeauthor'
  ).split(' '),
);
const longestName = 12;
const longestPrefix = 40;

/** `cite:[a, b(p. 3)]`, `cite:see[a]`, `cite[a, page=3]+[b]`. */
export const asciidoc: Syntax = (source) => {
  const { text } = source;
  return {
    on: ':[',
    read(at) {
      if (!macros.has(nameBefore(source, at))) return none;
      let end = listEnd(source, text.charCodeAt(at) === codes.colon ? prefixEnd(text, at + 1) : at);
      if (end === none) return none;
      for (let next = end; next !== none; next = text.startsWith('+[', end) ? listEnd(source, end + 1) : none)
        end = next;
      return end;
    },
  };
};

function nameBefore(source: Source, at: number): string {
  const { text } = source;
  let start = at;
  while (start > source.taken && start > at - longestName && isLetter(text.charCodeAt(start - 1))) start--;
  return isWordBefore(text, start) ? '' : text.slice(start, at);
}

/** Offset of the bracket behind what may stand between a macro's colon and its bracket. */
function prefixEnd(text: string, from: number): number {
  let i = from;
  while (i < from + longestPrefix && text.charCodeAt(i) !== codes.openBracket && !isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Puts the keys of a bracket into the source; answers where it ends. */
function listEnd(source: Source, open: number): number {
  const { text } = source;
  const close = source.find(']', open);
  if (text.charCodeAt(open) !== codes.openBracket || close >= source.blankLine(open)) return none;
  for (let i = open + 1; i < close; i++) {
    while (i < close && isSpace(text.charCodeAt(i))) i++;
    const start = i;
    while (i < close && !isSpace(text.charCodeAt(i)) && !',(='.includes(text.charAt(i))) i++;
    const end = i;
    while (i < close && isSpace(text.charCodeAt(i))) i++;
    // Anything else is an attribute (`page=3`) or words around a key.
    if (end > start && (i === close || ',('.includes(text.charAt(i)))) {
      source.cite({ kind: 'key', form: 'asciidoc', start, end, targetStart: start, targetEnd: end });
    }
    i = itemEnd(text, i, close);
  }
  return close + 1;
}

/** Offset of the next comma outside of parentheses. */
function itemEnd(text: string, from: number, limit: number): number {
  let depth = 0;
  let i = from;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === codes.openParenthesis) depth++;
    else if (code === codes.closeParenthesis) depth--;
    else if (code === codes.comma && depth <= 0) break;
  }
  return i;
}
