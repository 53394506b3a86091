import { codes, isDigit, isLetter, isSpace } from '../characters.ts';
import { lineStart, none, type Syntax } from '../rule.ts';
import type { BlockStart, Source } from '../source.ts';
import { fenceAt, fencedEnd } from './fencedCode.ts';
import { frontMatter } from './frontMatter.ts';
import { indented, type Place, skipQuotes } from './indentation.ts';

/** Front matter, fenced and indented code of Markdown, in lists and quotations too. */
export const markdownBlocks: Syntax = (source) => {
  const { text } = source;
  const matter = frontMatter(source);
  /** Columns at which the content of the open list items and the like begins. */
  const items: number[] = [];
  let quotes = 0;
  /** The line before is part of a paragraph, which indented code cannot interrupt. */
  let afterText = false;

  return {
    on: lineStart,
    read(at) {
      if (at < matter.end) return matter.read(at);
      // By far the commonest line; what follows would say the same.
      if (quotes === 0 && items.length === 0 && isLetter(text.charCodeAt(at))) {
        afterText = true;
        return at;
      }
      const quoted = skipQuotes(text, at);
      if (quoted.depth !== quotes) {
        quotes = quoted.depth;
        items.length = 0;
        afterText = false;
      }
      if (source.isBlankLine(quoted.at)) {
        afterText = false;
        return at;
      }
      let { at: i, column } = indented(text, quoted.at, 0);
      const isRule = isThematicBreak(source, i);
      for (;;) {
        const item = isRule ? undefined : itemContent(source, i, column);
        const fence = fenceAt(source, i);
        const isHeading = text.charAt(i) === '#';
        const continues = afterText && !item && !fence && !isHeading && !isRule;
        while (!continues && items.length > 0 && column < items[items.length - 1]!) items.pop();
        const base = items[items.length - 1] ?? 0;
        if (fence) {
          afterText = false;
          return fencedEnd(source, i, fence, quotes, base);
        }
        if (column - base >= 4 && !afterText) return source.nextLine(at);
        if (!item) {
          afterText = !isHeading && !isRule;
          return at;
        }
        items.push(item.column);
        afterText = false;
        if (isSpace(text.charCodeAt(item.at))) return at;
        ({ at: i, column } = item);
      }
    },
  };
};

/** Lines that no paragraph of Markdown goes on with: headings, list items, fences, rows of tables. */
export const startsMarkdownBlock: BlockStart = (text, line) => {
  const { at } = indented(text, skipQuotes(text, line).at, 0);
  const first = text.charAt(at);
  if (first === '#' || first === '|' || isSpace(text.charCodeAt(at))) return true;
  return text.startsWith('```', at) || text.startsWith('~~~', at) || markerEnd(text, at) !== none;
};

/** Behind the marker of a list item; `none` where there is none. */
function markerEnd(text: string, at: number): number {
  let end = at + 1;
  if (isDigit(text.charCodeAt(at))) {
    while (end < at + 9 && isDigit(text.charCodeAt(end))) end++;
    if (!'.)'.includes(text.charAt(end) || ' ')) return none;
    end++;
  } else if (!'-*+'.includes(text.charAt(at) || ' ')) return none;
  return isSpace(text.charCodeAt(end)) ? end : none;
}

/** Where the content of an item begins: of a list, a definition (`:   …`), a footnote (`[^1]: …`), an admonition (`!!! …`). */
function itemContent(source: Source, at: number, column: number): Place | undefined {
  const { text } = source;
  let end = markerEnd(text, at);
  if (end === none && ':~'.includes(text.charAt(at) || ' ') && isSpace(text.charCodeAt(at + 1))) end = at + 1;
  if (end !== none) {
    const content = indented(text, end, column + end - at);
    const width = content.column - (column + end - at);
    return width > 4 ? { at: end + 1, column: column + end - at + 1 } : content;
  }
  const close = text.startsWith('[^', at) ? source.find(']', at) : Infinity;
  if (close < source.lineEnd(at) && text.charCodeAt(close + 1) === codes.colon)
    return { at: close + 2, column: column + 4 };
  const admonition = ['!!! ', '??? ', '???+ ', '=== '].some((sign) => text.startsWith(sign, at));
  return admonition ? { at: source.lineEnd(at), column: column + 4 } : undefined;
}

/** A line of `-`, `*` or `_` alone. */
function isThematicBreak(source: Source, at: number): boolean {
  const { text } = source;
  if (!'-*_'.includes(text.charAt(at) || ' ')) return false;
  const sign = text.charCodeAt(at);
  let i = at;
  while (text.charCodeAt(i) === sign || text.charCodeAt(i) === codes.space) i++;
  return i - at >= 3 && source.isBlankLine(i);
}
