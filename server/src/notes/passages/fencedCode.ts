import { lineStart, none, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';
import { indented, skipQuotes } from './indentation.ts';
import { runLength } from './inlineCode.ts';

/** Code between fences, which people set in plain text too. */
export const fencedCode: Syntax = (source) => ({
  on: lineStart,
  read(at) {
    const start = indented(source.text, at, 0).at;
    const fence = fenceAt(source, start);
    return fence === undefined ? none : fencedEnd(source, start, fence, 0, 0);
  },
});

/** Length of the fence that opens at an offset. */
export function fenceAt(source: Source, at: number): number | undefined {
  const sign = source.text.charAt(at);
  if (sign !== '`' && sign !== '~') return undefined;
  const length = runLength(source.text, at);
  if (length < 3 || (sign === '`' && source.find('`', at + length) < source.lineEnd(at))) return undefined;
  return length;
}

/** The line by which code of Quarto names the figure or table it makes. */
const cellLabel = '#| label:';
const longestLabel = 100;

/** Behind the line that closes a fence, or where the quotation or list item that holds it ends. */
export function fencedEnd(source: Source, fence: number, length: number, quotes: number, base: number): number {
  const { text } = source;
  let line = source.nextLine(fence);
  for (; line < text.length; line = source.nextLine(line)) {
    const quoted = skipQuotes(text, line);
    if (quoted.depth < quotes) return line;
    const { at, column } = indented(text, quotes > 0 ? quoted.at : line, 0);
    if (column < base && !source.isBlankLine(at)) return line;
    if (text.startsWith(cellLabel, at)) defineCell(source, at);
    const run = text.charCodeAt(at) === text.charCodeAt(fence) ? runLength(text, at) : 0;
    if (run >= length && source.isBlankLine(at + run)) return source.nextLine(at);
  }
  return line;
}

function defineCell(source: Source, at: number): void {
  const start = at + cellLabel.length;
  const label = source.text.slice(start, Math.min(source.lineEnd(at), start + longestLabel)).trim();
  if (label !== '') source.definitions.push(label);
}
