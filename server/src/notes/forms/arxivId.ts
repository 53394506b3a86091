import { codes, isDigit, isLetter, isSpace, isWordBefore, startsWithLetters } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';

/** An arXiv identifier in a text. */
export interface ArxivId {
  /** Without version and subject class: `2501.12948`, `math/0309136`. */
  readonly target: string;
  readonly targetEnd: number;
  /** Behind the version, if it has one. */
  readonly end: number;
  /** Nothing but an arXiv identifier looks like this: five digits and a plausible month, or a version. */
  readonly distinctive: boolean;
}

/** arXiv identifiers old and new, with and without `arXiv:` and version. */
export const arxivId: Syntax = (source) => {
  const { text } = source;
  return {
    on: '0123456789/',
    read(at) {
      const old = text.charCodeAt(at) === codes.slash;
      const start = old ? archiveStart(text, at, source.taken) : at;
      const id = old ? oldIdAt(text, start) : newIdAt(text, at);
      if (!id || (old && id.end <= at)) return none;
      const prefixed = prefixStart(text, start, source.taken);
      const alone = standsAlone(text, start, id.end, source.taken);
      const named = alone && (isNamedArxiv(text, start) || isBracketed(text, start, id.end));
      if (prefixed === none && !named && !(alone && id.distinctive)) return none;
      if (old && prefixed === none && text.charCodeAt(start - 1) === codes.slash) return none;
      source.cite({
        kind: 'arxiv',
        form: 'identifier',
        start: prefixed === none ? start : prefixed,
        end: id.end,
        targetStart: start,
        targetEnd: id.targetEnd,
        target: id.target,
      });
      return id.end;
    },
  };
};

/** The identifier that begins at an offset, whatever stands before it. */
export function arxivIdAt(text: string, at: number): ArxivId | undefined {
  return isDigit(text.charCodeAt(at)) ? newIdAt(text, at) : oldIdAt(text, at);
}

/** `YYMM.NNNN` until 2014, `YYMM.NNNNN` since. */
function newIdAt(text: string, at: number): ArxivId | undefined {
  if (text.charCodeAt(at + 4) !== codes.dot) return undefined;
  const digits = digitsFrom(text, at + 5);
  const month = numberAt(text, at, 4);
  if ((digits !== 4 && digits !== 5) || !isMonth(month)) return undefined;
  if (digits === 4 ? month < firstMonth || month >= fiveDigitMonth : month < fiveDigitMonth) return undefined;
  const targetEnd = at + 5 + digits;
  const end = versionEnd(text, targetEnd);
  if (!endsHere(text, end)) return undefined;
  const distinctive = end > targetEnd || (digits === 5 && month < implausibleMonth);
  return { target: text.slice(at, targetEnd), targetEnd, end, distinctive };
}

/** `archive/YYMMNNN`, until March 2007, also with a subject class: `math.GT/0309136`. */
function oldIdAt(text: string, at: number): ArxivId | undefined {
  const archiveEnd = nameEnd(text, at);
  const archive = text.slice(at, archiveEnd);
  if (!archives.has(archive)) return undefined;
  const slash = text.charCodeAt(archiveEnd) === codes.dot ? nameEnd(text, archiveEnd + 1) : archiveEnd;
  if (text.charCodeAt(slash) !== codes.slash || digitsFrom(text, slash + 1) !== 7) return undefined;
  const month = numberAt(text, slash + 1, 4);
  if (!isMonth(month) || (month > 703 && month < 9107)) return undefined;
  const targetEnd = slash + 8;
  const end = versionEnd(text, targetEnd);
  if (!endsHere(text, end)) return undefined;
  return { target: archive + text.slice(slash, targetEnd), targetEnd, end, distinctive: true };
}

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
const longestName = 24;

function nameEnd(text: string, at: number): number {
  let i = at;
  while (i < at + longestName && (isLetter(text.charCodeAt(i)) || text.charCodeAt(i) === codes.hyphen)) i++;
  return i;
}

function archiveStart(text: string, slash: number, floor: number): number {
  if (!isDigit(text.charCodeAt(slash + 1))) return slash;
  const least = Math.max(floor, slash - longestName);
  let i = slash;
  while (i > least) {
    const code = text.charCodeAt(i - 1);
    if (!isLetter(code) && code !== codes.hyphen && code !== codes.dot) break;
    i--;
  }
  return i;
}

/** Number of digits from an offset on; nine are enough to know that there are too many. */
function digitsFrom(text: string, at: number): number {
  let count = 0;
  while (count < 9 && isDigit(text.charCodeAt(at + count))) count++;
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

function versionEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 118) return at;
  const digits = digitsFrom(text, at + 1);
  return digits >= 1 && digits <= 3 ? at + 1 + digits : at;
}

/** Neither a word nor a number goes on. */
function endsHere(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isLetter(code) || isDigit(code) || code === codes.percent) return false;
  return code !== codes.dot || !isDigit(text.charCodeAt(end + 1));
}

/** Start of an `arXiv:` or the like right before an identifier. */
function prefixStart(text: string, at: number, floor: number): number {
  let i = at;
  if (text.charCodeAt(i - 1) === codes.space) i--;
  if (':.-_/'.includes(text.charAt(i - 1))) i--;
  i -= 5;
  return i >= floor && startsWithLetters(text, 'arxiv', i) && !isWordBefore(text, i) ? i : none;
}

/** Whether `arxiv` and some brackets or quotes stand before: `\arxiv{1412.6980}`, `arxiv-id: "1412.6980"`. */
function isNamedArxiv(text: string, at: number): boolean {
  let i = at;
  while (i > 0 && i > at - 4 && ' :="\'({[]'.includes(text.charAt(i - 1))) i--;
  if (startsWithLetters(text, 'id', i - 2)) i -= '-_ '.includes(text.charAt(i - 3)) ? 3 : 2;
  return startsWithLetters(text, 'arxiv', i - 5) || startsWithLetters(text, 'eprint', i - 6);
}

function isBracketed(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start - 1) === codes.openBracket && text.charCodeAt(end) === codes.closeBracket;
}

/** Whether an identifier is no part of a longer number, amount, name or address. */
function standsAlone(text: string, start: number, end: number, floor: number): boolean {
  if (text.charAt(end) === '$' || text.charAt(end) === '€') return false;
  const before = text.charCodeAt(start - 1);
  if (isSpace(before)) return true;
  if (before === codes.underscore) return start - 2 < floor || !isWordBefore(text, start - 1);
  if (before < 128) return '([{<>"\'`|*,;:/#'.includes(text.charAt(start - 1));
  return /[\p{Lo}\p{Ps}\p{Pi}\p{Pf}\p{Po}]/u.test(text.charAt(start - 1));
}
