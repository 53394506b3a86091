import { codes, isLetter, isSpace, startsWithLetters } from '../characters.ts';
import { lineStart, none, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';
import type { MarkTest } from './between.ts';

const literal = ['src', 'example', 'export', 'comment'];

/** Blocks of code, comments and fixed-width lines of Org. */
export const orgBlocks: Syntax = (source) => {
  const { text } = source;
  return {
    on: lineStart,
    read(at) {
      let i = at;
      while (text.charCodeAt(i) === codes.space || text.charCodeAt(i) === codes.tab) i++;
      const sign = text.charAt(i);
      if (sign === '#') {
        const isComment = isSpace(text.charCodeAt(i + 1));
        return isComment ? source.nextLine(at) : blockEnd(source, i);
      }
      return sign === ':' && (isSpace(text.charCodeAt(i + 1)) || isProperty(text, i)) ? source.nextLine(at) : none;
    },
  };
};

/** `:CUSTOM_ID: waves`, but not `:ROAM_REFS: @key`. */
function isProperty(text: string, at: number): boolean {
  let end = at + 1;
  while (end < at + longestProperty && (isLetter(text.charCodeAt(end)) || '_-'.includes(text.charAt(end) || ' ')))
    end++;
  const isNamed = end > at + 1 && text.charAt(end) === ':' && isSpace(text.charCodeAt(end + 1));
  return isNamed && !startsWithLetters(text, ':roam_refs:', at);
}

const longestProperty = 40;

/** Behind the line that closes a block which opens at an offset. */
function blockEnd(source: Source, at: number): number {
  const { text } = source;
  if (!startsWithLetters(text, '#+begin_', at)) return none;
  const name = literal.find(
    (known) => startsWithLetters(text, known, at + 8) && !isLetter(text.charCodeAt(at + 8 + known.length)),
  );
  if (name === undefined) return none;
  const end = Math.min(source.find(`#+end_${name}`, at), source.find(`#+END_${name.toUpperCase()}`, at));
  return end === Infinity ? none : source.nextLine(end);
}

/** Neighbours of the marks of `=code=` and `~code~`. */
export const opensOrgCode: MarkTest = (before, after) =>
  !isSpace(after) && (isSpace(before) || '-("\'{'.includes(String.fromCharCode(before)));
export const closesOrgCode: MarkTest = (before, after) =>
  !isSpace(before) && (isSpace(after) || '-.,;:!?"\')}\\['.includes(String.fromCharCode(after)));
