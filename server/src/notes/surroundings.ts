/** What stands around a phrase in prose, and what that says of it. Each looks at a few hundred characters at most. */
import { isIdeograph } from '../text/foldedCharacter.ts';
import { codes, isDigit, isLetter, isLineEnd, isSpace, isWordBefore, wordLength } from './characters.ts';

const reach = 240;

/**
 * Whether a name at a place is a word of its own. `X-like`, `non-X`, `X’s` and `X/Y` hold the name; `X-2`, `X-v2`, `my-X`, `X+`,
 * `X.md`, `a/X`, `x@X` and `#X` are something else. Scripts without blanks part words by themselves: `用X做`.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  if (isWordBefore(text, start) && !isIdeograph(text.charCodeAt(start - 1))) return false;
  if (wordLength(text, end) > 0 && !isIdeograph(text.charCodeAt(end))) return false;
  return isInSlashes(text, start, end) || (mayPrecede(text, start) && mayFollow(text, end));
}

/** Emphasis of Org: `/X/`. */
function isInSlashes(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) !== '/' || text.charAt(end) !== '/') return false;
  return isSpace(text.charCodeAt(start - 2)) && wordLength(text, end + 1) === 0;
}

function mayPrecede(text: string, start: number): boolean {
  const sign = text.charAt(start - 1);
  if (isHyphen(sign)) {
    let from = start - 1;
    while (from > start - 12 && isLetter(text.charCodeAt(from - 1))) from--;
    const prefix = text.slice(from, start - 1);
    return prefix === '' ? isSpace(text.charCodeAt(start - 2)) : prefixes.has(prefix.toLowerCase());
  }
  if (sign === '/') return isNameBefore(text, start - 1);
  if (sign === '_') return !isWordBefore(text, start - 1);
  if (sign === '|') return isTableRow(text, start - 1);
  if (sign === '=') return isHighlighting(text, start - 2);
  return !forbiddenBefore.includes(sign || ' ');
}

/** Whether a bar stands in a row of a table, which begins with one: `|X|`. */
function isTableRow(text: string, bar: number): boolean {
  let from = bar;
  while (from > 0 && from > bar - reach && !isLineEnd(text.charCodeAt(from - 1))) from--;
  while (from < bar && isSpace(text.charCodeAt(from))) from++;
  return text.charAt(from) === '|';
}

/** `==X==`. */
function isHighlighting(text: string, marks: number): boolean {
  return text.startsWith('==', marks) && isSpace(text.charCodeAt(marks - 1));
}

function mayFollow(text: string, end: number): boolean {
  const sign = text.charAt(end);
  const next = text.charCodeAt(end + 1);
  if (isHyphen(sign)) {
    if (next >= 97 && next <= 122) return isProseWord(text, end + 1) && !isNumbered(text, end + 1);
    return !isDigit(next) && wordLength(text, end + 1) === 0;
  }
  if (sign === '/') return next >= 65 && next <= 90 && isProseWord(text, end + 1);
  if (sign === '.' || sign === '_' || sign === ':') return wordLength(text, end + 1) === 0 && next !== codes.colon;
  if (sign === '(') return text.charAt(end + 1) !== ')';
  if (sign === '\\') return isMacro(text, end);
  if (sign === '=') return text.startsWith('==', end) && wordLength(text, end + 2) === 0;
  return !forbiddenAfter.includes(sign || ' ');
}

/** What a backslash begins belongs to no path: `X\cite{…}`, `X\footnote{…}`, `X\xspace`, `X\ is`, `X\*`, `X\\` at the end of a line. */
function isMacro(text: string, backslash: number): boolean {
  let end = backslash + 1;
  while (end < backslash + 24 && isLetter(text.charCodeAt(end))) end++;
  if (end > backslash + 1) return '{['.includes(text.charAt(end) || ' ') || text.startsWith('xspace', backslash + 1);
  return text.charAt(end) !== '\\' || isSpace(text.charCodeAt(end + 1));
}

/** `like` in `X-like`, `Y` in `X/Y`: nothing of a path or file name goes on there. */
function isProseWord(text: string, from: number): boolean {
  let at = from;
  while (at < from + 40 && (wordLength(text, at) > 0 || isHyphen(text.charAt(at)))) at++;
  if (text.charAt(at) === '.') return wordLength(text, at + 1) === 0;
  return !'/_@\\=+#'.includes(text.charAt(at) || ' ');
}

/** `v2` in `X-v2`, the name of something else. */
function isNumbered(text: string, from: number): boolean {
  let at = from;
  while (at < from + 40 && isLetter(text.charCodeAt(at))) at++;
  return isDigit(text.charCodeAt(at));
}

/** What stands before a slash is written like a name and begins behind a blank or bracket. */
function isNameBefore(text: string, slash: number): boolean {
  let from = slash;
  while (from > slash - 40 && (isWordBefore(text, from) || isHyphen(text.charAt(from - 1)))) from--;
  const first = text.charCodeAt(from);
  return (
    from < slash && first >= 65 && first <= 90 && (isSpace(text.charCodeAt(from - 1)) || text.charAt(from - 1) === '(')
  );
}

function isHyphen(sign: string): boolean {
  return sign === '-' || sign === '\u2010' || sign === '\u2011';
}

const prefixes: ReadonlySet<string> = new Set('non pre post anti pro vs like'.split(' '));
const forbiddenBefore = '/\\@#&=+.:%$^|<';
const forbiddenAfter = '@#+%$^>&';

/**
 * Whether a place belongs to no running text: the address of a link or image, an attribute or tag, a file name, a label,
 * a directive.
 */
export function isTechnical(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && from > start - reach && text.charCodeAt(from - 1) !== codes.newline) from--;
  const before = text.slice(from, start);
  const tag = before.lastIndexOf('<');
  if (tag > before.lastIndexOf('>') && isTagStart(text.charCodeAt(from + tag + 1))) return true;
  const address = before.lastIndexOf('](');
  if (address >= 0 && !before.includes(')', address)) return true;
  if (isMacroArgument(before)) return true;
  const target = before.lastIndexOf('[[');
  if (target >= 0 && !before.includes(']', target) && text.charAt(end) !== ']') return true;
  if (isInAddress(text, start, end)) return true;
  return from > start - reach && isDirective(before.trimStart());
}

function isTagStart(code: number): boolean {
  return isLetter(code) || code === codes.slash;
}

/** Whether the blanks around cut out an e-mail address or a path. */
function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > start - 80 && !isSpace(text.charCodeAt(from - 1)) && !'[](){}'.includes(text.charAt(from - 1))) from--;
  let to = end;
  while (to < end + 80 && !isSpace(text.charCodeAt(to))) to++;
  const left = text.slice(from, start);
  const right = text.slice(end, to);
  if (left.includes('@') || /^[^\s()[\]\\\u3000-\u9fff\uff00-\uffef]{0,40}@/.test(right)) return true;
  return left.includes('://') || left.includes('./');
}

/** `\label{…`, `\includegraphics[width=1]{…`: the open brace belongs to a macro whose argument is not shown. */
function isMacroArgument(before: string): boolean {
  const brace = before.lastIndexOf('{');
  if (brace <= 0 || before.includes('}', brace)) return false;
  let end = brace;
  if (before.charAt(end - 1) === ']') end = Math.max(before.lastIndexOf('[', end), 0);
  let from = end;
  while (from > 0 && (isLetter(before.charCodeAt(from - 1)) || before.charAt(from - 1) === '*')) from--;
  if (before.charAt(from - 1) === '\\') return hiddenArguments.has(before.slice(from, end).replace('*', ''));
  // Attributes of Markdown: `{#label .class}`.
  return '#.='.includes(before.charAt(brace + 1) || ' ');
}

const hiddenArguments: ReadonlySet<string> = new Set(
  (
    'label ref eqref autoref cref Cref pageref nameref vref includegraphics input include subfile usepackage RequirePackage ' +
    'documentclass bibliography bibliographystyle addbibresource begin end newcommand renewcommand newenvironment def ' +
    'hypersetup url href graphicspath gls Gls glspl Glspl acrshort acrlong acrfull ac newacronym newglossaryentry color textcolor ' +
    'hypertarget hyperlink pgfplotsset tikzset lstset index bibitem'
  ).split(' '),
);

/** Beginnings of lines that are read by a machine. */
const directives: readonly string[] = [
  '.. image::',
  '.. figure::',
  '.. include::',
  '.. _',
  '.. |',
  'image::',
  'include::',
  'video::',
  '#import ',
  '#include ',
  '#let ',
  '#set ',
  '#show ',
  '#+attr',
  '#+ATTR',
  '#+begin',
  '#+BEGIN',
  '#+include',
  '#+INCLUDE',
  '#+filetags',
  '#+FILETAGS',
  '#+property',
  '#+PROPERTY',
  '#+startup',
  '#+STARTUP',
];

/** Also `[label]: address`. */
function isDirective(line: string): boolean {
  if (directives.some((sign) => line.startsWith(sign))) return true;
  if (!line.startsWith('[') || line.startsWith('[^')) return false;
  const close = line.indexOf(']');
  return close > 0 && line.charAt(close + 1) === ':';
}

/** Whether a phrase is the whole of a quotation, of emphasis, or of the text of a link. */
export function isSetApart(text: string, start: number, end: number): boolean {
  let to = end;
  if ('.,;:!?'.includes(text.charAt(to) || ' ')) to++;
  const before = text.charAt(start - 1);
  const after = text.charAt(to);
  if (before === '' || after === '') return false;
  if (before === '[') return after === ']' && (isLinkText(text, start, to) || text.charAt(start - 2) === ']');
  if (before === '{') return after === '}' && isSettingApart(text, start - 1);
  if (before === ' ') return after === '}' && switchesFont.test(text.slice(Math.max(0, start - 12), start));
  if (before === '=') return text.startsWith('==', to) && isHighlighting(text, start - 2);
  if (before === '>') return after === '<' && text.charAt(to + 1) === '/' && isSettingTag(text, start - 1);
  if (before === '/' || before === '_' || before === '*') {
    return after === before && !isWordBefore(text, start - 1) && wordLength(text, to + 1) === 0;
  }
  if (before === '`') return after === "'" || after === '`' || text.startsWith(' <', to);
  if (before === "'") return after === "'" && !isWordBefore(text, start - 1) && wordLength(text, to + 1) === 0;
  return (quotes.get(before) ?? '').includes(after);
}

/** Marks that open a quotation, and those that close it. */
const quotes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”“'],
  ['„', '“”'],
  ['‘', '’'],
  ['‚', '‘'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
]);

/** `[text](…)`, `[text][…]`, `#link("…")[text]`, `https://…[text]`, `#emph[text]`. */
function isLinkText(text: string, start: number, close: number): boolean {
  const next = text.charAt(close + 1);
  const before = text.charCodeAt(start - 2);
  return (
    next === '(' ||
    next === '[' ||
    before === codes.closeParenthesis ||
    isWordBefore(text, start - 1) ||
    before === codes.slash
  );
}

/** The brace opens the argument of a macro that quotes, emphasises or links. */
function isSettingApart(text: string, brace: number): boolean {
  let from = brace;
  while (from > brace - 20 && isLetter(text.charCodeAt(from - 1))) from--;
  if (text.charAt(from - 1) === '\\') return settingMacros.has(text.slice(from, brace));
  return text.charAt(brace - 1) === '}' && text.slice(Math.max(0, brace - reach), brace).includes('\\href{');
}

/** `{\em text}`. */
const switchesFont = /\{\\(?:em|it|sl|bf|itshape|slshape|bfseries) $/;

const settingMacros: ReadonlySet<string> = new Set(
  'emph textit textbf textsl textsc underline enquote textquote title textsf uline say'.split(' '),
);

/** `<em>`, `<cite>`, `<a href="…">` and the like end at an offset. */
function isSettingTag(text: string, close: number): boolean {
  let from = close;
  while (from > close - reach && from > 0 && text.charCodeAt(from) !== codes.less) from--;
  let end = from + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  return settingTags.has(text.slice(from + 1, end).toLowerCase());
}

const settingTags: ReadonlySet<string> = new Set('a em i b strong cite q u dfn'.split(' '));

/** Whether the first word of something at a place would be written with a capital whatever it is. */
export function beginsSentence(text: string, start: number): boolean {
  let at = start;
  let isBehindBlank = false;
  while (at > start - reach && at > 0) {
    const sign = text.charAt(at - 1);
    if (sign === '\n' || sign === '\r') {
      if (at < 2 || isLineEnd(text.charCodeAt(at - 2))) return true;
    }
    if (isSpace(text.charCodeAt(at - 1))) isBehindBlank = true;
    else if (!openingMarks.includes(sign)) return '.:!?|#-'.includes(sign) && isBehindBlank;
    at--;
  }
  return true;
}

const openingMarks = '*_"“‘«„([{>\'`+';

/** Whether the words on both sides, or the only one there is, are in capitals as a phrase is: that says nothing then. */
export function isShouted(text: string, start: number, end: number): boolean {
  const left = wordBefore(text, start);
  const right = wordAfter(text, end);
  const loud = [left, right].filter((word) => word !== '');
  return loud.length > 0 && loud.every(isLoud);
}

function isLoud(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Whether the words on both sides of a place begin with capitals, as in a heading where all words do. */
export function isInTitleCase(text: string, start: number, end: number): boolean {
  const near = [wordBefore(text, start), wordAfter(text, end)].filter((word) => word.length > 3);
  return near.length === 0 || near.some((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
}

function wordBefore(text: string, start: number): string {
  let to = start;
  while (to > start - 8 && to > 0 && !isLineEnd(text.charCodeAt(to - 1)) && !isWordBefore(text, to)) to--;
  let from = to;
  while (from > to - 24 && isWordBefore(text, from)) from--;
  return text.slice(from, to);
}

function wordAfter(text: string, end: number): string {
  let from = end;
  while (from < end + 8 && !isLineEnd(text.charCodeAt(from)) && wordLength(text, from) === 0) from++;
  let to = from;
  while (to < from + 24 && wordLength(text, to) > 0) to++;
  return text.slice(from, to);
}
