/** Reads the short lines of metadata in place, without cutting them out: they outnumber the titles and abstracts. */

/** A day as the digest writes it. */
export interface Day {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Undefined where the page left it out. */
  readonly year: number | undefined;
  readonly comments: number | undefined;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const longestDay = 28;

/** Number of authors in `3 authors`, with or without a bullet; undefined for any other line. */
export function authorCountIn(text: string, start: number, end: number): number | undefined {
  if (end - start > 26) return undefined;
  let at = start;
  if (!isDigit(text, at)) at = skipSpaces(text, at + 1, end);
  const digits = digitsEnd(text, at, end);
  if (digits === at || digits - at > 6 || text.charCodeAt(digits) !== 0x20) return undefined;
  const word = digits + 1;
  if (!text.startsWith('author', word)) return undefined;
  const isSingular = end === word + 6;
  if (!isSingular && !(end === word + 7 && text.charCodeAt(word + 6) === 0x73)) return undefined;
  return numberIn(text, at, digits);
}

/** The day of a line such as `Dec 27, 2023 4` (month, day, year, comments); undefined for any other line. */
export function dayIn(text: string, start: number, end: number): Day | undefined {
  if (end - start > longestDay || end - start < 5) return undefined;
  const monthEnd = lettersEnd(text, start, end);
  if (monthEnd - start < 3) return undefined;
  const name = text.slice(start, monthEnd).toLowerCase();
  const month = months.findIndex((full) => full.startsWith(name)) + 1;
  if (month === 0) return undefined;
  let at = text.charCodeAt(monthEnd) === 0x2e ? monthEnd + 1 : monthEnd;
  if (text.charCodeAt(at) !== 0x20) return undefined;
  at++;
  let digits = digitsEnd(text, at, end);
  const day = digits - at <= 2 ? numberIn(text, at, digits) : 0;
  if (day < 1 || day > 31) return undefined;
  let year: number | undefined;
  let comments: number | undefined;
  const comma = text.charCodeAt(digits) === 0x2c;
  at = digits + (comma ? 1 : 0);
  if (at < end) {
    if (text.charCodeAt(at) !== 0x20) return undefined;
    at = skipSpaces(text, at, end);
    digits = digitsEnd(text, at, end);
    if (digits === at || digits - at > 6) return undefined;
    const first = numberIn(text, at, digits);
    // Without a comma a number of four digits may be either; a year it is when it looks like one.
    if (comma || (digits - at === 4 && first >= 1900 && first < 2200)) year = first;
    else comments = first;
    if (digits < end) {
      if (year === undefined || text.charCodeAt(digits) !== 0x20) return undefined;
      at = skipSpaces(text, digits, end);
      if (digitsEnd(text, at, end) !== end || end - at > 6) return undefined;
      comments = numberIn(text, at, end);
    }
    if (year !== undefined && (year < 1900 || year > 2200)) return undefined;
  }
  return { month, day, year, comments };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function digitsEnd(text: string, at: number, end: number): number {
  let k = at;
  while (k < end && isDigit(text, k)) k++;
  return k;
}

function lettersEnd(text: string, at: number, end: number): number {
  let k = at;
  while (k < end && ((text.charCodeAt(k) | 0x20) >= 0x61 && (text.charCodeAt(k) | 0x20) <= 0x7a)) k++;
  return k;
}

function skipSpaces(text: string, at: number, end: number): number {
  let k = at;
  while (k < end && (text.charCodeAt(k) === 0x20 || text.charCodeAt(k) === 0xa0 || text.charCodeAt(k) === 9)) k++;
  return k;
}

function numberIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + (text.charCodeAt(i) - 0x30);
  return value;
}
