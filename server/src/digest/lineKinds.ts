/** What a single line can be told to be without its neighbours. */
import { isControl } from './controls.ts';
import { authorCountIn, dayIn, loneNumber } from './marks.ts';

/**
 * - `banner`: page furniture that no other text has;
 * - `furniture`: a line that is page furniture beside a banner line, and may be anything elsewhere;
 * - `day`: a month and a day, perhaps with year and a number: metadata, or beside a banner the day of the copy;
 * - `authors`, `organisation`, `dot`, `identifier`, `summary` (several on one line): metadata below an abstract;
 * - `listed`: the number and identifier above a title in a listing of arXiv;
 * - `names`: authors by name, between a title and its abstract; without a label only neighbours tell;
 * - `number`: votes or comments;
 * - `remark`: a quotation or list item, which a reader put between the entries, or a button of the page;
 * - `boundary`: a Markdown heading, rule or code fence: no entry reaches across it;
 * - `prose`: everything else, titles and abstracts among it.
 */
export type LineKind =
  | 'banner'
  | 'furniture'
  | 'day'
  | 'authors'
  | 'organisation'
  | 'dot'
  | 'identifier'
  | 'names'
  | 'listed'
  | 'summary'
  | 'number'
  | 'remark'
  | 'boundary'
  | 'prose';

/** Longest line that is anything but prose. */
const longestMark = 140;

/** Kind of the line between two offsets (blanks trimmed, not empty). Looks at a bounded number of characters. */
export function lineKind(text: string, start: number, end: number): LineKind {
  const length = end - start;
  const first = text.charCodeAt(start);
  if (isListMark(first) && length > 1 && text.charCodeAt(start + 1) === 0x20) {
    if (authorCountIn(text, start, end) !== undefined) return 'authors';
    return isSummary(text, start, end) ? 'summary' : 'remark';
  }
  if (first === 0x5b)
    return listedPattern.test(text.slice(start, Math.min(end, start + longestHead))) ? 'listed' : 'prose';
  if (length > 8 && mayBeField(first, text.charCodeAt(start + 1))) {
    const label = fieldPattern.exec(text.slice(start, Math.min(end, start + longestHead)))?.[1];
    if (label !== undefined) return label.startsWith('Author') ? 'names' : 'remark';
  }
  if (length > longestMark) return 'prose';
  if (first > 0x7a) {
    if (first !== 0x2022 && first !== 0xb7 && first !== 0x2013 && first !== 0x2014) return 'prose';
    if (length === 1) return 'dot';
    if (authorCountIn(text, start, end) !== undefined) return 'authors';
    return isSummary(text, start, end) ? 'summary' : 'prose';
  }
  switch (firstCharacters[first]) {
    case 1:
      if (length === 1 && first === 0x2d) return 'dot';
      return isBoundary(text.slice(start, end)) ? 'boundary' : 'prose';
    case 2:
      if (length <= longestFurniture && furniture.has(text.slice(start, end))) return 'furniture';
      if (bannerStarts.some((words) => text.startsWith(words, start))) return 'banner';
      if (dayIn(text, start, end) !== undefined) return 'day';
      if (isControl(text, start, end)) return 'remark';
      break;
    case 3:
      if (loneNumber(text, start, end) !== undefined) return 'number';
      if (authorCountIn(text, start, end) !== undefined) return 'authors';
      if (dayIn(text, start, end) !== undefined) return 'day';
      if (isSummary(text, start, end)) return 'summary';
      if (isControl(text, start, end)) return 'remark';
      break;
    case 0:
      return 'prose';
  }
  if (identifierStart.test(text.slice(start, start + 8)) && identifierPattern.test(text.slice(start, end))) {
    return 'identifier';
  }
  return 'prose';
}

/** Author count and date with a dot between them. */
function isSummary(text: string, start: number, end: number): boolean {
  const dot = end - start <= longestSummary ? summaryDot(text, start, end) : -1;
  return dot >= 0 && dayIn(text, blankAfter(text, dot + 1, end), end) !== undefined;
}

const middleDot = 0xb7;

/** Offset of the dot in a line that starts with an author count; -1 where there is none. */
export function summaryDot(text: string, start: number, end: number): number {
  let dot = start + 1;
  while (dot < end && text.charCodeAt(dot) !== middleDot) dot++;
  if (dot >= end) return -1;
  let before = dot;
  while (before > start && text.charCodeAt(before - 1) === 0x20) before--;
  return authorCountIn(text, start, before) === undefined ? -1 : dot;
}

/** The first offset from `at` that holds no blank. */
export function blankAfter(text: string, at: number, end: number): number {
  let k = at;
  while (k < end && text.charCodeAt(k) === 0x20) k++;
  return k;
}

function isListMark(code: number): boolean {
  return code === 0x3e || code === 0x2d || code === 0x2a || code === 0x2b;
}

function isBoundary(line: string): boolean {
  return headingPattern.test(line) || rulePattern.test(line);
}

const bannerStarts = [
  'Get trending papers in your email inbox',
  'byAK and the research community',
  'by AK and the research community',
];

const furniture: ReadonlySet<string> = new Set([
  'new',
  'New',
  'Subscribe',
  'Daily Papers',
  'Weekly Papers',
  'Monthly Papers',
  'Trending Papers',
]);
const longestFurniture = 15;
const longestSummary = 70;

const headingPattern = /^#{1,6}(?:[ \t]|$)/;
const rulePattern = /^(?:-{3,}|\*{3,}|_{3,}|={3,}|`{3}[^`]*|~{3}[^~]*)$/;

const longestHead = 60;

/** `[12] arXiv:2501.01234 [pdf, html, other]`, also with words in between. Group: arXiv id. */
export const listedPattern = /^\[\d{1,5}\] {1,3}arXiv: ?(\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?!\d)/;

/** What a listing says of a paper beside title, authors and abstract. */
const fieldPattern =
  /^(Authors?|Comments|Subjects|Categories(?=: ?[a-z-]{2,8}[. ])|Journal-ref|Journal reference|Report-no|Report number|MSC-class|ACM-class): ?\S/;

/** By its first two letters. */
function mayBeField(first: number, second: number): boolean {
  switch (first) {
    case 0x41: // Authors, ACM-class
      return second === 0x75 || second === 0x43;
    case 0x43: // Comments, Categories
      return second === 0x6f || second === 0x61;
    case 0x4a: // Journal-ref
      return second === 0x6f;
    case 0x4d: // MSC-class
      return second === 0x53;
    case 0x52: // Report-no
      return second === 0x65;
    case 0x53: // Subjects
      return second === 0x75;
    default:
      return false;
  }
}

const identifierStart = /^(?:arxiv|https?:|doi|10\.)/i;

/** A line that is nothing but the paper's own identifier or link. Groups: arXiv id, DOI. */
export const identifierPattern =
  /^(?:arxiv: ?|https?:\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf|html)|huggingface\.co\/papers|alphaxiv\.org\/abs)\/)(\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?(?:\.pdf)?$|^(?:doi: ?|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s]{1,100})$/i;

/** By character code: 0 begins prose only, 1 a boundary or a bullet, 2 a word of the banner or a month, 3 a digit, 4 a link. */
const firstCharacters = new Uint8Array(0x7b);
for (const c of '#-*_=`~') firstCharacters[c.charCodeAt(0)] = 1;
for (const c of 'hH') firstCharacters[c.charCodeAt(0)] = 4;
for (const c of 'GbBnNSDWMTJFAOdjfmasogUuPpVv') firstCharacters[c.charCodeAt(0)] = 2;
for (const c of '0123456789') firstCharacters[c.charCodeAt(0)] = 3;
