import { codes, isLetter, isSpace } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';
import { runLength } from './inlineCode.ts';

const longestFence = 16;

/** A comment of Typst, which may hold others; one that is not closed reaches to the end of the text. */
export const typstComment: Syntax = (source) => ({
  on: '/',
  read(at) {
    if (!source.text.startsWith('/*', at)) return none;
    let i = at + 2;
    for (let depth = 1; depth > 0; i += 2) {
      const close = source.find('*/', i);
      if (close === Infinity) return source.text.length;
      const open = source.find('/*', i);
      depth += open < close ? 1 : -1;
      i = Math.min(open, close);
    }
    return i;
  },
});

/** Raw text of Typst: between backticks, one or three and more. */
export const typstRaw: Syntax = (source) => ({
  on: '`',
  read(at) {
    const length = runLength(source.text, at);
    if (length === 2) return at + 2;
    const close = source.find('`'.repeat(Math.min(length, longestFence)), at + length);
    if (length === 1) return close < source.blankLine(at) ? close + 1 : none;
    return Math.min(close, source.text.length - length) + length;
  },
});

/** Strings of Typst's code, where an `@` has no meaning: `#import "@preview/name:1.0.0"`. Links in them are still links. */
export const typstString: Syntax = (source) => ({
  on: '"',
  read(at) {
    if (!beginsString(source, at)) return none;
    const { text } = source;
    const end = source.find('"', at + 1);
    if (end > source.lineEnd(at) || text.startsWith('http', at + 1)) return none;
    return end + 1;
  },
});

/** Whether a quote stands where code has a value, not where running text quotes: `f("…")`, `= "…"`, `import "…"`. */
function beginsString({ text, taken }: Source, quote: number): boolean {
  let i = quote;
  while (i > taken && i > quote - 8 && isSpace(text.charCodeAt(i - 1))) i--;
  const before = text.charCodeAt(i - 1);
  if (before === codes.openParenthesis) return isLetter(text.charCodeAt(i - 2));
  if (before === codes.equals) return i < quote && isSpace(text.charCodeAt(i - 2));
  return text.startsWith('import', i - 6) || text.startsWith('include', i - 7);
}
