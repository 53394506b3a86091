/** Looks to both sides of an offset, each over a bounded stretch. */
import { isSpace, isWordBefore, wordLength } from '../characters.ts';

const longestList = 2000;
const longestKey = 200;

/** Where the word of letters, digits and these signs begins that ends at an offset. */
export function keyStart(text: string, offset: number, signs: string): number {
  let i = offset;
  while (i > 0 && i > offset - longestKey) {
    const code = text.charCodeAt(i - 1);
    if (isWordBefore(text, i)) i -= code >= 0xdc00 && code <= 0xdfff ? 2 : 1;
    else if (signs.includes(text.charAt(i - 1))) i--;
    else break;
  }
  return i;
}

/** Where the key ends that an offset stands in; punctuation at its end is no part of it. */
export function keyEnd(text: string, offset: number): number {
  let end = offset;
  for (let i = offset; i < offset + longestKey; ) {
    const length = wordLength(text, i);
    if (length === 0 && !'_:.-+/'.includes(text.charAt(i) || ' ')) break;
    i += length || 1;
    if (length > 0 || text.charAt(i - 1) === '_') end = i;
  }
  return end;
}

export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text.charAt(start - 1) !== '\n' && text.charAt(start - 1) !== '\r') start--;
  return start;
}

/** Whether one of the signs stands between two offsets. */
export function hasAny(text: string, from: number, to: number, signs: string): boolean {
  for (let i = from; i < to; i++) if (signs.includes(text.charAt(i))) return true;
  return false;
}

/** Where the item of a list begins that an offset stands in: behind the last separator and blanks, on the line of the offset. */
export function itemStart(text: string, from: number, offset: number, separator: string): number {
  let start = offset;
  while (start > from && text.charAt(start - 1) !== separator) start--;
  start = Math.max(start, Math.min(lineStart(text, offset), offset));
  while (start < offset && isSpace(text.charCodeAt(start))) start++;
  return start;
}

/** Offset of the opening bracket before an offset, with none of `stops` and no blank line between; -1 where there is none. */
export function openingBefore(text: string, offset: number, bracket: string, stops: string): number {
  let isBlank = false;
  for (let i = offset - 1; i >= 0 && i >= offset - longestList; i--) {
    const sign = text.charAt(i);
    if (sign === bracket) return i;
    if (stops.includes(sign) || (sign === '\n' && isBlank)) return -1;
    isBlank = sign === '\n' || (isBlank && isSpace(text.charCodeAt(i)));
  }
  return -1;
}

/** Whether a bracket closes behind an offset, before any of `stops` and before a blank line. */
export function isClosedBehind(text: string, offset: number, bracket: string, stops: string): boolean {
  let isBlank = false;
  for (let i = offset; i < text.length && i < offset + longestList; i++) {
    const sign = text.charAt(i);
    if (sign === bracket) return true;
    if (stops.includes(sign) || (sign === '\n' && isBlank)) return false;
    isBlank = sign === '\n' || (isBlank && isSpace(text.charCodeAt(i)));
  }
  return false;
}
