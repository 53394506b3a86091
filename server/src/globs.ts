/**
 * File globs without regular expressions: settings and `.gitignore` files come from the folder that is opened, and the
 * expressions that glob libraries build take minutes for a pattern like `*a*a*a*a*c`. Here the time is at most the
 * product of the lengths.
 */

const longest = 2000;

/** A pattern, folder by folder. */
export type Glob = readonly Segment[];

type Segment =
  /** `**`: any number of folders. */
  | { readonly kind: 'folders' }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'wild'; readonly tokens: readonly Token[] };

type Token =
  | 'run'
  | 'one'
  | number
  | { readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] };

/**
 * Reads `*`, `?`, `[a-z]`, `[!a-z]`, `\` before a literal character, and `**` where it stands for whole folders.
 * Undefined for an unfinished `[` or `\`, which matches nothing, and for more than 2,000 characters.
 */
export function globFrom(pattern: string): Glob | undefined {
  if (pattern.length > longest) return undefined;
  const segments: Segment[] = [];
  for (const part of pattern.split('/')) {
    if (part === '') continue;
    const segment = part === '**' ? ({ kind: 'folders' } as const) : segmentFrom(part);
    if (!segment) return undefined;
    if (segment.kind !== 'folders' || segments.at(-1)?.kind !== 'folders') segments.push(segment);
  }
  return segments;
}

/** Whether a glob matches a path, given as its names from index `from` on. A `**` at the end stands for one name at least. */
export function globMatches(glob: Glob, names: readonly string[], from = 0): boolean {
  let [segment, name] = [0, from];
  let [folders, resumeAt] = [-1, from];
  while (name < names.length) {
    const expected = glob[segment];
    if (expected?.kind === 'folders') {
      if (segment === glob.length - 1) return true;
      [folders, resumeAt] = [segment, name];
      segment++;
    } else if (expected && nameMatches(expected, names[name]!)) {
      segment++;
      name++;
    } else if (folders >= 0) {
      segment = folders + 1;
      name = ++resumeAt;
    } else return false;
  }
  return segment === glob.length;
}

const mostAlternatives = 500;

/** The patterns that a pattern with braces stands for, `a{b,c}` → `ab`, `ac`; undefined for too many or too long ones. */
export function withoutBraces(pattern: string): readonly string[] | undefined {
  if (pattern.length > longest) return undefined;
  const done: string[] = [];
  const left = [pattern];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const group = innermostBraces(next);
    if (!group) done.push(next);
    else for (const choice of group.choices) left.push(next.slice(0, group.start) + choice + next.slice(group.end));
    if (done.length + left.length > mostAlternatives) return undefined;
  }
  return done;
}

function innermostBraces(pattern: string): { start: number; end: number; choices: readonly string[] } | undefined {
  let start = -1;
  let choices: string[] = [];
  let from = 0;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === '\\') at++;
    else if (character === '{') {
      [start, from, choices] = [at, at + 1, []];
    } else if (start >= 0 && (character === ',' || character === '}')) {
      choices.push(pattern.slice(from, at));
      from = at + 1;
      if (character === '}') return { start, end: from, choices };
    }
  }
  return undefined;
}

function segmentFrom(part: string): Segment | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < part.length; at++) {
    const character = part[at]!;
    if (character === '*') {
      if (tokens.at(-1) !== 'run') tokens.push('run');
    } else if (character === '?') tokens.push('one');
    else if (character === '[') {
      const group = rangesFrom(part, at + 1);
      if (!group) return undefined;
      tokens.push(group.token);
      at = group.end;
    } else {
      if (character === '\\') at++;
      if (at >= part.length) return undefined;
      tokens.push(part.charCodeAt(at));
    }
  }
  if (tokens.every((token) => typeof token === 'number'))
    return { kind: 'literal', text: String.fromCharCode(...tokens) };
  return { kind: 'wild', tokens };
}

/** What stands in brackets, from behind the `[`; `end` is where the `]` stands. */
function rangesFrom(part: string, from: number): { token: Token; end: number } | undefined {
  const negated = part[from] === '!' || part[from] === '^';
  const ranges: [number, number][] = [];
  const first = negated ? from + 1 : from;
  for (let at = first; at < part.length; at++) {
    if (part[at] === ']' && at > first) return { token: { negated, ranges }, end: at };
    if (part[at] === '\\') at++;
    const low = part.charCodeAt(at);
    let high = low;
    if (part[at + 1] === '-' && at + 2 < part.length && part[at + 2] !== ']') {
      at += part[at + 2] === '\\' ? 3 : 2;
      high = part.charCodeAt(at);
    }
    ranges.push([low, high]);
  }
  return undefined;
}

function nameMatches(segment: Segment, name: string): boolean {
  if (segment.kind === 'literal') return segment.text === name;
  return segment.kind === 'wild' && wildMatches(segment.tokens, name);
}

function wildMatches(tokens: readonly Token[], name: string): boolean {
  let [token, at] = [0, 0];
  let [run, resumeAt] = [-1, 0];
  while (at < name.length) {
    const expected = tokens[token];
    if (expected === 'run') {
      if (token === tokens.length - 1) return true;
      [run, resumeAt] = [token, at];
      token++;
    } else if (expected !== undefined && codeMatches(expected, name.charCodeAt(at))) {
      token++;
      at++;
    } else if (run >= 0) {
      token = run + 1;
      at = ++resumeAt;
    } else return false;
  }
  while (tokens[token] === 'run') token++;
  return token === tokens.length;
}

function codeMatches(token: Exclude<Token, 'run'>, code: number): boolean {
  if (typeof token === 'number') return token === code;
  if (token === 'one') return true;
  return token.negated !== token.ranges.some(([low, high]) => low <= code && code <= high);
}
