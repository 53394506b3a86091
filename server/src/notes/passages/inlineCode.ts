import { none, type Syntax } from '../rule.ts';

/** Inline code of Markdown: between two runs of equally many backticks in one paragraph. */
export const inlineCode: Syntax = (source) => {
  const { text } = source;
  /** Where the last run of each length begins, in the paragraph that ends at `known`. */
  const lastRun = new Map<number, number>();
  let known = 0;

  const learnParagraph = (at: number, end: number) => {
    lastRun.clear();
    for (let i = source.find('`', at); i < end; ) {
      const length = runLength(text, i);
      lastRun.set(length, i);
      i = source.find('`', i + length);
    }
    known = end;
  };

  return {
    on: '`',
    read(at) {
      const length = runLength(text, at);
      const end = source.paragraphEnd(at);
      if (at >= known) learnParagraph(at, end);
      if ((lastRun.get(length) ?? none) <= at) return at + length;
      for (let close = text.indexOf('`', at + length); close >= 0; ) {
        const closeLength = runLength(text, close);
        if (closeLength === length) return close + length;
        close = text.indexOf('`', close + closeLength);
      }
      return none;
    },
  };
};

/** How often the character at an offset stands there in a row. */
export function runLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let i = at + 1;
  while (text.charCodeAt(i) === code) i++;
  return i - at;
}
