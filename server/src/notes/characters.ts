/** Classes of characters, by UTF-16 code. */

export const codes = {
  tab: 9,
  newline: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  percent: 37,
  openParenthesis: 40,
  closeParenthesis: 41,
  comma: 44,
  hyphen: 45,
  dot: 46,
  slash: 47,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  at: 64,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  underscore: 95,
  backtick: 96,
  openBrace: 123,
  bar: 124,
  closeBrace: 125,
} as const;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Blank or end of line; also the end of the text, where the code is NaN. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    Number.isNaN(code)
  );
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || Number.isNaN(code);
}

/** UTF-16 length of the letter, digit or combining mark at an offset; 0 where there is none. */
export function wordLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return isLetter(code) || isDigit(code) ? 1 : 0;
  if (Number.isNaN(code)) return 0;
  const point = text.codePointAt(at)!;
  if (!/[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}

/** Whether a letter, digit or combining mark ends at an offset. */
export function isWordBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (code < 128) return isLetter(code) || isDigit(code);
  return wordLength(text, code >= 0xdc00 && code <= 0xdfff ? at - 2 : at - 1) > 0;
}

/** Whether the ASCII letters of `lower` stand at an offset, in any case. */
export function startsWithLetters(text: string, lower: string, at: number): boolean {
  if (at < 0) return false;
  for (let i = 0; i < lower.length; i++) {
    const code = text.charCodeAt(at + i);
    if ((code >= 65 && code <= 90 ? code + 32 : code) !== lower.charCodeAt(i)) return false;
  }
  return true;
}
