/** Keys that a text defines for citations: the entries of a `.bib` file, the `references:` of a note's front matter. */
import { isDigit, isLetter, isSpace } from './characters.ts';

/** Whether a document is a BibTeX file. */
export function isBibliography(languageId: string, uri: string): boolean {
  return ['bibtex', 'bib', 'biblatex'].includes(languageId.toLowerCase()) || /\.bib$/i.test(uri);
}

/** Blocks of BibTeX that are no entries. */
const noEntries = new Set(['comment', 'preamble', 'string']);
const longestKey = 300;
const longestAliases = 2000;

/** A key with the offset at which it is defined. */
export interface DefinedKey {
  readonly key: string;
  readonly start: number;
}

/** The keys and aliases (`ids = {…}`) of all entries, damaged ones included. One pass. */
export function bibliographyKeys(text: string): readonly DefinedKey[] {
  const keys: DefinedKey[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '{') depth++;
    else if (sign === '}') depth = Math.max(0, depth - 1);
    else if (sign === '@' && (depth === 0 || startsLine(text, i))) {
      const entry = entryAt(text, i);
      if (!entry) continue;
      if (entry.key !== '') keys.push({ key: entry.key, start: entry.end - entry.key.length });
      depth = entry.depth;
      i = entry.end - 1;
    } else if (sign === 'i' && depth <= 1 && text.startsWith('ids', i) && !isLetter(text.charCodeAt(i - 1))) {
      keys.push(...aliases(text, i + 3));
    }
  }
  return keys;
}

/** `@article{key,`: where its key ends, and how many braces are open there. */
function entryAt(text: string, at: number): { key: string; end: number; depth: number } | undefined {
  let open = at + 1;
  while (isLetter(text.charCodeAt(open))) open++;
  const type = text.slice(at + 1, open).toLowerCase();
  open = blanksEnd(text, open, at + longestKey);
  const opening = text.charAt(open);
  if (type === '' || (opening !== '{' && opening !== '(')) return undefined;
  const depth = opening === '{' ? 1 : 0;
  if (noEntries.has(type)) return { key: '', end: open + 1, depth };
  const start = blanksEnd(text, open + 1, open + longestKey);
  let end = start;
  while (end < start + longestKey && !isSpace(text.charCodeAt(end)) && !',{}()="'.includes(text.charAt(end))) end++;
  return { key: text.slice(start, end), end, depth };
}

/** The keys of `ids = {a, b}` or `ids = "a, b"` behind the name. */
function aliases(text: string, from: number): readonly DefinedKey[] {
  const equals = blanksEnd(text, from, from + longestKey);
  if (text.charAt(equals) !== '=') return [];
  const open = blanksEnd(text, equals + 1, equals + longestKey);
  const close = text.charAt(open) === '{' ? '}' : text.charAt(open) === '"' ? '"' : '';
  if (close === '') return [];
  const list = text.slice(open + 1, open + longestAliases);
  const end = list.indexOf(close);
  let next = open + 1;
  return list
    .slice(0, Math.max(0, end))
    .split(',')
    .flatMap((item) => {
      const start = next + item.length - item.trimStart().length;
      next += item.length + 1;
      const key = item.trim();
      return key === '' ? [] : { key, start };
    });
}

/** The `id` of each item under `references` in the YAML or JSON at the beginning of a note. */
export function referenceKeys(text: string): readonly DefinedKey[] {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return [];
  const keys: DefinedKey[] = [];
  let isInside = false;
  for (let line = nextLine(text, start); line < text.length; line = nextLine(text, line)) {
    if (text.startsWith('---', line) || text.startsWith('...', line)) break;
    const first = text.charCodeAt(line);
    if (text.startsWith('references', line)) isInside = true;
    else if (isLetter(first) || isDigit(first)) isInside = false;
    if (isInside) ids(text, line, nextLine(text, line), keys);
  }
  return keys;
}

/** `id: key`, `"id": "key"`, `{id: key, …` anywhere on a line. */
function ids(text: string, from: number, to: number, keys: DefinedKey[]): void {
  for (let i = from; i < to; i++) {
    if (!text.startsWith('id', i) || !isOutside(text.charCodeAt(i - 1)) || !isOutside(text.charCodeAt(i + 2))) continue;
    let colon = i + 2;
    if (`"'`.includes(text.charAt(colon))) colon++;
    colon = blanksEnd(text, colon, to);
    if (text.charAt(colon) !== ':') continue;
    const value = blanksEnd(text, colon + 1, to);
    const quote = `"'`.includes(text.charAt(value) || ' ') ? text.charAt(value) : '';
    const start = value + quote.length;
    let end = start;
    while (end < to && !(quote === '' ? ' ,}]\t\r\n#' : `${quote}\r\n`).includes(text.charAt(end))) end++;
    if (end > start) keys.push({ key: text.slice(start, end), start });
    i = end;
  }
}

function isOutside(code: number): boolean {
  return !(isLetter(code) || isDigit(code) || code === 45 || code === 95);
}

function startsLine(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before === '' || before === '\n' || before === '\r';
}

function blanksEnd(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}
