import { codes, isLetter, isSpace } from '../characters.ts';
import { none } from '../rule.ts';
import type { Source } from '../source.ts';

/** Fields whose values are read like running text; case, hyphens and underscores do not matter. */
const citing = new Set(
  (
    'nocite cite cites citation citations doi arxiv arxivid eprint url urls link links source sources paper papers pdf ' +
    'related'
  ).split(' '),
);
/** Fields whose value is a key without any sign. */
const keyed = new Set(['citekey', 'citekeys', 'citationkey', 'bibkey', 'bibtexkey']);

/**
 * YAML (`---`) or TOML (`+++`) at the beginning of a Markdown file. Only fields that cite are read; the `id` of each entry
 * under `references` is a definition.
 */
export interface FrontMatter {
  /** Offset of the first line behind it; 0 where there is none. */
  readonly end: number;
  /** Reads the line that begins at an offset inside of it, as a rule does. */
  readonly read: (at: number) => number;
}

export function frontMatter(source: Source): FrontMatter {
  const { text } = source;
  const { start, close, end } = extent(source);
  let field = '';

  const readValue = (from: number, line: number) => {
    if (keyed.has(field)) citeKeys(source, from, source.lineEnd(line));
    return citing.has(field) ? from : source.nextLine(line);
  };

  return {
    end,
    read(at) {
      if (at < start || at >= close) return source.nextLine(at);
      const nameEnd = fieldNameEnd(text, at);
      if (nameEnd !== none) field = normalised(text.slice(at, nameEnd));
      else if (field === 'references') define(source, at);
      return readValue(nameEnd === none ? at : nameEnd + 1, at);
    },
  };
}

/** The first line behind the opening fence, the closing fence, and the first line behind that. */
function extent(source: Source): { start: number; close: number; end: number } {
  const { text } = source;
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = ['---', '+++'].find((sign) => text.startsWith(sign, first));
  const start = source.nextLine(first);
  if (fence === undefined || !source.isBlankLine(first + 3) || source.isBlankLine(start))
    return { start: 0, close: 0, end: 0 };
  for (let line = start; line < text.length; line = source.nextLine(line)) {
    const closes = text.startsWith(fence, line) || (fence === '---' && text.startsWith('...', line));
    if (closes && source.isBlankLine(line + 3)) return { start, close: line, end: source.nextLine(line) };
  }
  return { start: 0, close: 0, end: 0 };
}

/** Offset of the sign behind a field's name at the start of a line. */
function fieldNameEnd(text: string, at: number): number {
  let i = at;
  while (isLetter(text.charCodeAt(i)) || '-_ '.includes(text.charAt(i) || '.')) {
    if (i === at && !isLetter(text.charCodeAt(i))) return none;
    i++;
  }
  return i > at && ':='.includes(text.charAt(i) || ' ') ? i : none;
}

function normalised(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase();
}

/** Keys of `key`, `"key"`, `@key`, `[a, b]` or `- key`. */
function citeKeys(source: Source, from: number, to: number): void {
  const { text } = source;
  for (let i = from; i < to; i++) {
    while (i < to && isDelimiter(text.charCodeAt(i))) i++;
    const start = i;
    while (i < to && !endsKey(text.charCodeAt(i))) i++;
    if (text.charAt(start) === '#') return;
    if (i > start && !/^[-|>]$/.test(text.slice(start, i))) {
      source.cite({ kind: 'key', form: 'frontMatter', start, end: i, targetStart: start, targetEnd: i });
    }
  }
}

function isDelimiter(code: number): boolean {
  return code === codes.at || endsKey(code);
}

function endsKey(code: number): boolean {
  return isSpace(code) || code === codes.comma || code === codes.quote || code === 39 || code === 91 || code === 93;
}

/** `- id: key` */
function define(source: Source, line: number): void {
  const entry = source.text.slice(line, Math.min(source.lineEnd(line), line + 200));
  const key = /^ *(?:- *)?id: *(?:"([^"]+)"|'([^']+)'|([^\s"'#]+))/.exec(entry);
  if (key) source.definitions.push((key[1] ?? key[2] ?? key[3])!);
}
