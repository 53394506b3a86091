import { codes } from '../characters.ts';

/** A place in a line. */
export interface Place {
  readonly at: number;
  readonly column: number;
}

/** The first character behind blanks, and its column. */
export function indented(text: string, from: number, column: number): Place {
  let at = from;
  let there = column;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (code === codes.tab) there += 4 - (there % 4);
    else if (code === codes.space) there++;
    else return { at, column: there };
  }
}

/** Behind the signs of quotation at the start of a line, and how many there are. */
export function skipQuotes(text: string, line: number): { readonly at: number; readonly depth: number } {
  let at = line;
  for (let depth = 0; ; depth++) {
    const sign = indented(text, at, 0);
    if (sign.column > 3 || text.charCodeAt(sign.at) !== codes.greater) return { at, depth };
    at = text.charCodeAt(sign.at + 1) === codes.space ? sign.at + 2 : sign.at + 1;
  }
}
