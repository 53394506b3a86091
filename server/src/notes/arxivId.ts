/** The grammar of arXiv identifiers, whatever stands around them. */
import { codes, isDigit, isLetter } from './characters.ts';

/** An arXiv identifier in a text. */
export interface ArxivId {
  /** Without version and subject class: `2501.12948`, `math/0309136`. */
  readonly target: string;
  readonly targetEnd: number;
  /** Behind the version, if it has one. */
  readonly end: number;
  /** Nothing but an arXiv identifier looks like this: an archive, a version, or five digits and a plausible month. */
  readonly distinctive: boolean;
  /** A letter follows at once. */
  readonly glued: boolean;
}

/** The identifier that begins at an offset. */
export function arxivIdAt(text: string, at: number): ArxivId | undefined {
  return isDigit(text.charCodeAt(at)) ? newIdAt(text, at) : oldIdAt(text, at);
}

/** Where an archive with or without subject class begins, whose `/` stands at an offset; that offset if there is none. */
export function archiveStart(text: string, slash: number, floor: number): number {
  const least = Math.max(floor, slash - 2 * longestName);
  let i = slash;
  while (i > least) {
    const code = text.charCodeAt(i - 1);
    if (!isLetter(code) && code !== codes.hyphen && code !== codes.dot) break;
    i--;
  }
  return archiveEnd(text, i) === slash ? i : slash;
}

/** `YYMM.NNNN` until 2014, `YYMM.NNNNN` since. */
function newIdAt(text: string, at: number): ArxivId | undefined {
  if (text.charCodeAt(at + 4) !== codes.dot) return undefined;
  const digits = digitsFrom(text, at + 5);
  const month = numberAt(text, at, 4);
  if ((digits !== 4 && digits !== 5) || !isMonth(month)) return undefined;
  if (digits === 4 ? month < firstMonth || month >= fiveDigitMonth : month < fiveDigitMonth) return undefined;
  const targetEnd = at + 5 + digits;
  return ended(text, text.slice(at, targetEnd), targetEnd, digits === 5 && month < implausibleMonth);
}

/** `archive/YYMMNNN`, until March 2007, also with a subject class: `math.GT/0309136`. */
function oldIdAt(text: string, at: number): ArxivId | undefined {
  const slash = archiveEnd(text, at);
  if (slash === at || text.charCodeAt(slash) !== codes.slash || digitsFrom(text, slash + 1) !== 7) return undefined;
  const month = numberAt(text, slash + 1, 4);
  if (!isMonth(month) || (month >= firstMonth && month < oldestMonth)) return undefined;
  const targetEnd = slash + 8;
  return ended(text, text.slice(at, nameEnd(text, at)) + text.slice(slash, targetEnd), targetEnd, true);
}

/** With its version; undefined where a longer number goes on. */
function ended(text: string, target: string, targetEnd: number, distinctive: boolean): ArxivId | undefined {
  const digits = (text.charCodeAt(targetEnd) | 32) === letterV ? digitsFrom(text, targetEnd + 1) : 0;
  const end = digits >= 1 && digits <= 3 ? targetEnd + 1 + digits : targetEnd;
  const next = text.charCodeAt(end);
  if (isDigit(next) || (next === codes.dot && isDigit(text.charCodeAt(end + 1)))) return undefined;
  return { target, targetEnd, end, distinctive: distinctive || end > targetEnd, glued: isLetter(next) };
}

const letterV = 118;
/** Years and months. */
const oldestMonth = 9107;
const firstMonth = 704;
const fiveDigitMonth = 1501;
/** Five digits after a larger number are some other decimal. */
const implausibleMonth = 5000;

const archives = new Set(
  (
    'astro-ph cond-mat gr-qc hep-ex hep-lat hep-ph hep-th math-ph nlin nucl-ex nucl-th physics quant-ph math cs q-bio ' +
    'q-fin stat acc-phys adap-org alg-geom ao-sci atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas dg-ga funct-an ' +
    'mtrl-th patt-sol plasm-ph q-alg solv-int supr-con'
  ).split(' '),
);
const longestName = 12;

/** Behind an archive and its subject class; the offset itself if there is no archive. */
function archiveEnd(text: string, at: number): number {
  const end = nameEnd(text, at);
  if (!archives.has(text.slice(at, end))) return at;
  return text.charCodeAt(end) === codes.dot ? nameEnd(text, end + 1) : end;
}

function nameEnd(text: string, at: number): number {
  let i = at;
  while (i < at + longestName && (isLetter(text.charCodeAt(i)) || text.charCodeAt(i) === codes.hyphen)) i++;
  return i;
}

/** Number of digits from an offset on; eight are enough to know that there are too many. */
function digitsFrom(text: string, at: number): number {
  let count = 0;
  while (count < 8 && isDigit(text.charCodeAt(at + count))) count++;
  return count;
}

/** NaN where there are fewer digits. */
function numberAt(text: string, at: number, digits: number): number {
  let value = 0;
  for (let i = at; i < at + digits; i++) {
    const code = text.charCodeAt(i);
    value = isDigit(code) ? value * 10 + code - 48 : Number.NaN;
  }
  return value;
}

function isMonth(yearAndMonth: number): boolean {
  const month = yearAndMonth % 100;
  return month >= 1 && month <= 12;
}
