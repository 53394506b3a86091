/** Offsets in a text from positions and back. Lines end as in LSP: with `\n`, `\r\n` or `\r`. */
import type { Position } from 'vscode-languageserver-types';

/** The offset at which each line begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

/** Positions beyond a line or the text are taken for its end. */
export function offsetAt(text: string, starts: readonly number[], { line, character }: Position): number {
  const start = starts[line];
  if (start === undefined) return text.length;
  let end = start;
  const limit = Math.min(text.length, start + Math.max(0, character));
  while (end < limit && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++;
  return end;
}

export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  const line = Math.max(0, low - 1);
  return { line, character: offset - (starts[line] ?? 0) };
}
