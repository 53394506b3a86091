import { markDollars } from './readableDollars.ts';
import { type Groups, isAnySign, isSign } from './readableGroups.ts';
import type { Token } from './readableTokens.ts';

/** What single tokens read as, by their index, where that is decided by their surroundings: quotes, dashes, `~`, `$`. */
export type Marks = ReadonlyMap<number, string>;

/** Decides on quotes, dashes, ties and dollar signs; tokens between dollar signs become part of a formula in `groups`. */
export function marksOf(tokens: readonly Token[], groups: Groups): Marks {
  const marks = new Map<number, string>();
  markDollars(tokens, groups, marks);
  let open: OpenQuote = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (groups.formula[i] === 1) {
      if (isSign(token, '~')) marks.set(i, ' ');
    } else if (token.kind === 'dash') {
      const dash = token.says.length > 1 ? dashAt(tokens, i) : undefined;
      if (dash) marks.set(i, dash);
    } else if (isSign(token, '~')) {
      if (isTie(tokens, i)) marks.set(i, ' ');
    } else if (token.kind === 'quote' || isSign(token, '"')) open = markQuote(tokens, marks, open, i);
  }
  return marks;
}

type OpenQuote = '' | '“' | '"';

/** Marks LaTeX's quotes, ``…'' and `…'; gives which double one is open behind this token. */
function markQuote(tokens: readonly Token[], marks: Map<number, string>, open: OpenQuote, i: number): OpenQuote {
  const says = tokens[i]!.says;
  if (says === '``' && opensQuote(tokens, i)) {
    marks.set(i, '“');
    return '“';
  }
  if (says === '"' && open !== '“') return open === '' ? '"' : '';
  if (open !== '' && (says === '"' || says === "''" || says === "'''")) {
    const close = open === '“' ? '”' : open;
    marks.set(i, says === "'''" ? `’${close}` : close);
    return '';
  }
  if (says === '`' && !marks.has(i) && opensQuote(tokens, i)) {
    const close = closingQuote(tokens, i);
    if (close > i) {
      marks.set(i, '‘');
      marks.set(close, '’');
    }
  }
  return open;
}

function opensQuote(tokens: readonly Token[], i: number): boolean {
  const last = tokens[i - 1]?.kind;
  const next = tokens[i + 1];
  return last !== 'word' && last !== 'number' && last !== 'bare' && next !== undefined && next.kind !== 'blank';
}

const longestQuote = 60;

/** The apostrophe that ends a quote begun at `i`, or -1 where another backtick shows it to be code. */
function closingQuote(tokens: readonly Token[], i: number): number {
  const limit = Math.min(tokens.length, i + longestQuote);
  for (let j = i + 1; j < limit; j++) {
    const token = tokens[j]!;
    if (token.kind !== 'quote') continue;
    if (token.says.startsWith('`')) return -1;
    const next = tokens[j + 1]?.kind;
    if (
      token.says === "'" &&
      tokens[j - 1]?.kind !== 'blank' &&
      next !== 'word' &&
      next !== 'number' &&
      next !== 'bare'
    )
      return j;
  }
  return -1;
}

/** The dash that `--` or `---` at `i` surely stands for: between numbers, names or blanks; not in `--flag`, `a--b`. */
function dashAt(tokens: readonly Token[], i: number): string | undefined {
  const last = isSign(tokens[i - 1], '$') ? tokens[i - 2] : tokens[i - 1];
  const next = isSign(tokens[i + 1], '$') ? tokens[i + 2] : tokens[i + 1];
  if (last === undefined || next === undefined) return undefined;
  const spaced = last.kind === 'blank' && next.kind === 'blank';
  const size = tokens[i]!.says.length;
  if (size === 3) return spaced || (endsWord(last) && beginsWord(next)) ? '—' : undefined;
  if (size !== 2) return undefined;
  if (spaced || (last.kind === 'number' && next.kind === 'number')) return '–';
  return (last.kind === 'word' || isSign(last, '}')) && next.kind === 'word' && isName(tokens, i - 1) && next.says < 'a'
    ? '–'
    : undefined;
}

function endsWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'quote' || isAnySign(token, ')]}$"%');
}

function beginsWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'quote' || isAnySign(token, '([{$"');
}

/** `Navier--Stokes`, also with accents, `Poincar\'e--Birkhoff`: whether the word that ends at `i` has a capital. */
function isName(tokens: readonly Token[], i: number): boolean {
  let first = i;
  while (first > i - longestName && isLetterPart(tokens[first - 1])) first--;
  return tokens[first]!.says < 'a';
}

const longestName = 12;

function isLetterPart(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'escape' || token?.kind === 'command' || isAnySign(token, '{}');
}

/** `Fig.~3`, `e.g.,~X`, `Section~\ref{…}`, `10~GeV`; not `1M~60M`, `+1~+4`, `~10`, `X~N`. */
function isTie(tokens: readonly Token[], i: number): boolean {
  const last = tokens[i - 1];
  const next = tokens[i + 1];
  if (last === undefined || next === undefined || next.kind === 'blank') return false;
  if (next.kind === 'command' || next.kind === 'escape') return last.kind !== 'blank';
  const opens = next.kind === 'word' || isAnySign(next, '([{$');
  if (last.kind === 'number') return next.kind === 'word' && next.says.length > 1;
  if (isAnySign(last, '.,;:)]}')) return opens || next.kind === 'number';
  if (last.kind !== 'word' || tokens[i - 2]?.kind === 'number') return isSign(last, '$') && opens;
  const whole = last.says.length > 1 || tokens[i - 2]?.kind === 'escape';
  return whole && (opens || next.kind === 'number');
}
