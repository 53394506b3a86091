import { functions, symbols } from './latexSymbols.ts';
import {
  after,
  before,
  type Evidence,
  isFormulaCharacter,
  isScript,
  operandAfter,
  operandBefore,
} from './readableEvidence.ts';
import { isAnySign, isSign } from './readableGroups.ts';
import type { Token } from './readableTokens.ts';

/** Whether the name of a Greek letter stands in a formula. */
export function isLetter(evidence: Evidence, i: number): boolean {
  const { tokens, groups } = evidence;
  if (isScript(tokens, i + 1) || groups.formula[i] === 1) return true;
  const last = tokens[i - 1];
  const next = tokens[i + 1];
  if (tokens[i]!.says === 'mu' && next?.kind === 'word') return true;
  if ((isSign(last, '{') && isSign(next, '}')) || isBrace(last) || isBrace(next)) return true;
  if (last?.kind === 'number')
    return tokens[i - 2]?.kind !== 'word' && next?.kind !== 'word' && !isHyphen(tokens, i + 1);
  return (
    isBesideCommand(evidence, i) ||
    isApplication(evidence, i) ||
    isArgument(evidence, i) ||
    isRelated(evidence, i) ||
    isCounted(evidence, i) ||
    isListed(evidence, i)
  );
}

/** `\{` and `\}` stand in formulas alone. */
function isBrace(token: Token | undefined): boolean {
  return token?.kind === 'escape' && '{}'.includes(token.says);
}

const longestArgument = 16;

/** `rho(x)`, `Omega(N)`, `Theta(log n)`: an argument without words; `lambda(s)` is a plural. */
function isApplication({ tokens, lost }: Evidence, i: number): boolean {
  const open = after(tokens, i);
  if (tokens[open]?.bareness === 'fence' && lost[open] === 1) return true;
  if (!isSign(tokens[open], '(') || isSign(tokens[open + 1], ')')) return false;
  if (isSign(tokens[open + 2], ')') && tokens[open + 1]!.says === 's') return false;
  let sure = open === i + 1;
  for (let j = open + 1; j < open + longestArgument; j++) {
    const token = tokens[j];
    if (token === undefined || token.kind === 'link') return false;
    if (isSign(token, ')')) return sure;
    if (isSign(token, '^')) sure = true;
    if (token.kind === 'word' && token.says.length > 1 && !functions.has(token.says) && !isAcronym(token.says))
      return false;
    if (token.kind === 'bare' && lost[j] === 0 && token.bareness !== 'letter' && !functions.has(token.says))
      return false;
  }
  return sure;
}

/** `TD(lambda)`, `(x, mu)`, `f(t,sigma)`: among nothing but operands in brackets, with another one or a name before them. */
function isArgument(evidence: Evidence, i: number): boolean {
  const { tokens } = evidence;
  const start = edgeOfList(evidence, i, -1);
  const end = edgeOfList(evidence, i, 1);
  if (start < 0 || end < 0) return false;
  const name = tokens[start - 1];
  if (name?.kind === 'bare' || name?.kind === 'command' || isAnySign(name, "}'")) return true;
  if (name?.kind === 'word') return name.says.length === 1 || isAcronym(name.says);
  if (isAnySign(tokens[start - 2], '^_')) return true;
  for (let j = start + 1; j < end; j++) {
    const glued = Math.abs(j - i) < 2 && tokens[j]!.kind === 'word';
    if (j === i || glued || tokens[j]!.kind === 'blank' || isSign(tokens[j], ',') || isName(tokens[j])) continue;
    return true;
  }
  return false;
}

/** The bracket that ends a list of operands on one side of a token in it, or -1 where there is no such list. */
function edgeOfList(evidence: Evidence, i: number, step: 1 | -1): number {
  for (let n = 1; n < longestArgument; n++) {
    const j = i + n * step;
    if (isAnySign(evidence.tokens[j], step < 0 ? '([' : ')]')) return j;
    if (!isInList(evidence, j)) return -1;
  }
  return -1;
}

/** Single letters, numbers, names of letters, commands and signs; blanks only beside what parts the operands. */
function isInList({ tokens, lost }: Evidence, j: number): boolean {
  const token = tokens[j];
  switch (token?.kind) {
    case undefined:
    case 'link':
      return false;
    case 'blank':
      return isAnySign(tokens[j - 1], ',;=<>+/*|:') || isAnySign(tokens[j + 1], '=<>+/*|');
    case 'word':
      return token.says.length === 1;
    case 'bare':
      return isName(token) || lost[j] === 1;
    default:
      return !isAnySign(token, '.!?"()[]');
  }
}

/** Beside a command that kept its backslash: `beta \in`, `\nu lambda`; or another name glued to it: `alphabeta`. */
function isBesideCommand({ tokens }: Evidence, i: number): boolean {
  return [before(tokens, i), after(tokens, i)].some((j) => {
    const token = tokens[j];
    if (token?.kind === 'command') return symbols.has(token.says);
    return token?.kind === 'bare' && Math.abs(j - i) === 1;
  });
}

/** `sigma = O(n)`, `0 < delta < 1`. */
function isRelated(evidence: Evidence, i: number): boolean {
  const { tokens } = evidence;
  const next = after(tokens, i);
  const end = endOfRelation(tokens, next);
  if (isRelation(evidence, next) && (operandAfter(evidence, end) > 0 || isName(tokens[after(tokens, end)])))
    return true;
  if (isInterval(tokens, next)) return true;
  const last = before(tokens, i);
  const start = isSign(tokens[last - 1], ':') ? last - 1 : last;
  return isRelation(evidence, last) && (operandBefore(evidence, start) > 0 || isName(tokens[before(tokens, start)]));
}

/** `in (0,1)`, `in [0, 1]` */
function isInterval(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.says !== 'in') return false;
  const at = after(tokens, i);
  const low = tokens[at + 1];
  return (
    isAnySign(tokens[at], '([') && low?.kind === 'number' && (low.says.includes(',') || isSign(tokens[at + 2], ','))
  );
}

function isRelation({ tokens, lost }: Evidence, i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'bare') return lost[i] === 1 && (token.bareness === 'operator' || token.bareness === 'sure');
  if (isSign(token, ':')) return isSign(tokens[i + 1], '=');
  if (isAnySign(token, '<>')) return tokens[i - 1]?.kind !== 'dash' && tokens[i + 1]?.kind !== 'dash';
  return isAnySign(token, '=≤≥∈∼≈≪≫→×≠');
}

function endOfRelation(tokens: readonly Token[], i: number): number {
  return isSign(tokens[i], ':') || (isAnySign(tokens[i], '<>') && isSign(tokens[i + 1], '=')) ? i + 1 : i;
}

/** `1/beta`, `n + lambda`, `1-gamma`, `alpha * x`; not `alpha-1`, nor `alpha/beta`. */
function isCounted(evidence: Evidence, i: number): boolean {
  const { tokens } = evidence;
  const next = after(tokens, i);
  const sum = isSign(tokens[next], '+') && isName(tokens[after(tokens, next)]);
  if (sum || (isArithmetic(tokens, next) && operandAfter(evidence, next) > 0)) {
    const spaced = next > i + 1;
    const dash = tokens[next]!.kind === 'dash';
    if (!dash || (spaced && tokens[next + 1]?.kind === 'blank') || isAnySign(tokens[i - 1], '({')) return true;
  }
  const last = before(tokens, i);
  if (isSign(tokens[last], '+') && isName(tokens[before(tokens, last)])) return true;
  if (!isArithmetic(tokens, last) || operandBefore(evidence, last) === 0) return false;
  if (tokens[last]!.kind !== 'dash') return true;
  if (last < i - 1) return tokens[last - 1]?.kind === 'blank';
  return (
    tokens[last - 1]?.kind === 'number' &&
    tokens[last - 2]?.kind !== 'dash' &&
    tokens[last - 2]?.kind !== 'word' &&
    tokens[i + 1]?.kind !== 'word'
  );
}

function isArithmetic(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return isAnySign(token, '+*/·') || (token?.kind === 'dash' && token.says === '-');
}

/** Beside a letter that is sure, in a row: `varepsilon, delta`, `epsilon and delta`. */
function isListed(evidence: Evidence, i: number): boolean {
  return isRowBefore(evidence, i) || isRowAfter(evidence, i);
}

function isRowBefore(evidence: Evidence, i: number): boolean {
  const { tokens } = evidence;
  const link = before(tokens, i);
  return isLink(tokens[link]) && isSure(evidence, before(tokens, link));
}

function isRowAfter(evidence: Evidence, i: number): boolean {
  const { tokens } = evidence;
  const link = after(tokens, i);
  return isLink(tokens[link]) && isSure(evidence, after(tokens, link));
}

function isLink(token: Token | undefined): boolean {
  return isSign(token, ',') || (token?.kind === 'word' && (token.says === 'and' || token.says === 'or'));
}

function isSure({ tokens, lost }: Evidence, i: number): boolean {
  const token = tokens[i];
  if (token?.kind === 'bare') return lost[i] === 1 && token.bareness === 'letter';
  return token?.kind === 'sign' && isFormulaCharacter(token.says);
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'bare' && token.bareness === 'letter';
}

function isAcronym(word: string): boolean {
  return word.length <= 4 && word === word.toUpperCase();
}

function isHyphen(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.kind === 'dash' && tokens[i + 1]?.kind === 'word';
}
