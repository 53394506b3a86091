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

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthByCode: ReadonlyMap<number, number> = new Map(months.map((name, i) => [letterCode(name, 0), i + 1]));
const published = 'Published on ';
const longestAuthors = 32;
const longestDay = 32;
const longestNumber = 6;

/** Number of authors in `3 authors`, with or without a bullet; undefined for any other line. */
export function authorCountIn(text: string, start: number, end: number): number | undefined {
  if (end - start > longestAuthors) return undefined;
  let at = start;
  if (!isDigit(text, at)) at = skipBlanks(text, at + 1, end);
  const digits = numberEnd(text, at, end);
  const word = skipBlanks(text, digits, end);
  if (digits === at || word === digits || !text.startsWith('author', word)) return undefined;
  const plural = text.charCodeAt(word + 6) === 0x73 ? 1 : 0;
  return end === word + 6 + plural ? numberIn(text, at, digits) : undefined;
}

/** The day of a line such as `Dec 27, 2023 4`, `Published on Dec 27, 2023`, `27 December 2023` or `2023-12-27`; undefined for any other line. */
export function dayIn(text: string, from: number, end: number): Day | undefined {
  const start = text.startsWith(published, from) ? from + published.length : from;
  const length = end - start;
  if (length > longestDay || length < 5) return undefined;
  if (!isDigit(text, start)) return monthFirst(text, start, end);
  return text.charCodeAt(start + 4) === 0x2d ? isoDay(text, start, end) : dayFirst(text, start, end);
}

/** The number that is all of a line; undefined for any other line. */
export function loneNumber(text: string, start: number, end: number): number | undefined {
  return end - start <= longestNumber && numberEnd(text, start, end) === end ? numberIn(text, start, end) : undefined;
}

/** Whether the calendar has the day, in some year where the year is not known. */
export function isOnCalendar({ month, day, year }: Day): boolean {
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const last = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return day <= last;
}

function monthFirst(text: string, start: number, end: number): Day | undefined {
  const { month, at } = monthIn(text, start, end);
  if (month === 0) return undefined;
  const digits = numberEnd(text, at, end);
  if (digits === at || digits - at > 2) return undefined;
  return withRest(text, month, numberIn(text, at, digits), digits, end);
}

function dayFirst(text: string, start: number, end: number): Day | undefined {
  const digits = numberEnd(text, start, end);
  const { month, at } = monthIn(text, skipBlanks(text, digits, end), end);
  if (month === 0 || digits - start > 2) return undefined;
  return withRest(text, month, numberIn(text, start, digits), at > digits ? trimmedEnd(text, at) : at, end);
}

function isoDay(text: string, start: number, end: number): Day | undefined {
  if (end - start < 10 || text.charCodeAt(start + 7) !== 0x2d) return undefined;
  for (const at of [0, 1, 2, 3, 5, 6, 8, 9]) if (!isDigit(text, start + at)) return undefined;
  const month = numberIn(text, start + 5, start + 7);
  const rest = withRest(text, month, numberIn(text, start + 8, start + 10), start + 10, end);
  if (!rest || rest.year !== undefined || month < 1 || month > 12) return undefined;
  return { ...rest, year: numberIn(text, start, start + 4) };
}

/** The month that a text begins with (0 for none) and where the next word begins. */
function monthIn(text: string, start: number, end: number): { month: number; at: number } {
  let at = start;
  while (at < end && isLetter(text.charCodeAt(at))) at++;
  if (at - start < 3 || at - start > 9) return { month: 0, at };
  const month = monthNamed(text, start, at);
  if (month === 0) return { month, at };
  if (text.charCodeAt(at) === 0x2e) at++;
  const next = skipBlanks(text, at, end);
  return { month: next === at && at < end && text.charCodeAt(at) !== 0x2c ? 0 : month, at: next };
}

/** By the first three letters, which tell the months apart; a longer name must agree with the whole one. */
function monthNamed(text: string, start: number, end: number): number {
  const month = monthByCode.get(letterCode(text, start)) ?? 0;
  if (month === 0 || end - start === 3) return month;
  const name = text.slice(start, end).toLowerCase();
  return name === 'sept' || months[month - 1]!.startsWith(name) ? month : 0;
}

function letterCode(text: string, at: number): number {
  const first = (text.charCodeAt(at) | 0x20) << 16;
  return first | ((text.charCodeAt(at + 1) | 0x20) << 8) | (text.charCodeAt(at + 2) | 0x20);
}

/** Year and comment count after month and day, both optional. */
function withRest(text: string, month: number, day: number, from: number, end: number): Day | undefined {
  if (day < 1 || day > 31) return undefined;
  const comma = text.charCodeAt(from) === 0x2c && from < end;
  let at = from + (comma ? 1 : 0);
  if (at >= end) return { month, day, year: undefined, comments: undefined };
  const first = skipBlanks(text, at, end);
  const digits = numberEnd(text, first, end);
  if (first === at || digits === first || digits - first > longestNumber) return undefined;
  const number = numberIn(text, first, digits);
  const isYear = digits - first === 4 && number >= 1900 && number < 2200;
  if (!isYear) return comma || digits < end ? undefined : { month, day, year: undefined, comments: number };
  at = skipBlanks(text, digits, end);
  if (at === end) return { month, day, year: number, comments: undefined };
  const last = loneNumber(text, at, end);
  return last === undefined || at === digits ? undefined : { month, day, year: number, comments: last };
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** End of a number, with commas between groups of three digits. */
function numberEnd(text: string, at: number, end: number): number {
  let k = at;
  while (k < end && isDigit(text, k)) k++;
  const grouped = k > at && k - at <= 3 && text.charCodeAt(k) === 0x2c && k + 3 < end;
  if (grouped && isDigit(text, k + 1) && isDigit(text, k + 2) && isDigit(text, k + 3) && !isDigit(text, k + 4))
    return k + 4;
  return k;
}

function skipBlanks(text: string, at: number, end: number): number {
  let k = at;
  while (k < end && isSpace(text.charCodeAt(k))) k++;
  return k;
}

/** Back over the blanks before an offset. */
function trimmedEnd(text: string, at: number): number {
  let k = at;
  while (k > 0 && isSpace(text.charCodeAt(k - 1))) k--;
  return k;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 9 || code === 0xa0;
}

function numberIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) if (isDigit(text, i)) value = value * 10 + (text.charCodeAt(i) - 0x30);
  return value;
}
