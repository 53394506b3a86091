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
  const { tokens, groups, lost } = evidence;
  if (isScript(tokens, i + 1) || groups.formula[i] === 1) return true;
  const last = tokens[i - 1];
  const next = tokens[i + 1];
  if (lost[i - 1] === 1 && last?.bareness !== 'letter') return true;
  if (next?.kind === 'bare' && lost[i + 1] === 1 && next.bareness !== 'letter') return true;
  if (last?.kind === 'number')
    return tokens[i - 2]?.kind !== 'word' && next?.kind !== 'word' && !isHyphen(tokens, i + 1);
  return (
    isApplied(tokens, i) ||
    isApplication(evidence, i) ||
    isRelated(evidence, i) ||
    isCounted(evidence, i) ||
    isListed(evidence, i)
  );
}

/** Letters that the whole text speaks for: one that is sure elsewhere in it, and all once any command was lost in it. */
export function markByTheText({ tokens, lost }: Evidence, bare: readonly number[]): void {
  const found = new Set<string>();
  const intact = new Set<string>();
  for (const token of tokens) if (token.kind === 'command') intact.add(token.says);
  for (const i of bare) if (lost[i] === 1) found.add(tokens[i]!.says);
  if (found.size === 0) return;
  for (const i of bare) {
    const { bareness, says } = tokens[i]!;
    if (bareness === 'letter' && (found.has(says) || !intact.has(says))) lost[i] = 1;
  }
}

/** `(lambda)` behind a letter or an acronym: `TD(lambda)`, `O(sigma)`. */
function isApplied(tokens: readonly Token[], i: number): boolean {
  if (!isSign(tokens[i - 1], '(') || !isSign(tokens[i + 1], ')')) return false;
  const name = tokens[i - 2];
  if (name?.kind === 'bare' || isSign(name, '}')) return true;
  return name?.kind === 'word' && name.says.length <= 4 && name.says === name.says.toUpperCase();
}

const longestArgument = 16;

/** `rho(x)`, `Omega(N)`, `Theta(1/k)`: an argument without words; `lambda(s)` is a plural. */
function isApplication({ tokens, lost }: Evidence, i: number): boolean {
  const open = after(tokens, i);
  if (!isSign(tokens[open], '(') || isSign(tokens[open + 1], ')')) return false;
  if (isSign(tokens[open + 2], ')') && tokens[open + 1]!.says === 's') return false;
  let sure = open === i + 1;
  for (let j = open + 1; j < open + longestArgument; j++) {
    const token = tokens[j];
    if (token === undefined) return false;
    if (isSign(token, ')')) return sure;
    if (isSign(token, '^')) sure = true;
    if (token.kind === 'word' && token.says.length > 1) return false;
    if (token.kind === 'bare' && lost[j] === 0 && token.bareness !== 'letter') return false;
    if (token.kind === 'link') return false;
  }
  return sure;
}

/** `sigma = O(n)`, `0 < delta < 1`. */
function isRelated(evidence: Evidence, i: number): boolean {
  const { tokens } = evidence;
  const next = after(tokens, i);
  if (isRelation(evidence, next) && operandAfter(evidence, endOfRelation(tokens, next)) > 0) return true;
  const last = before(tokens, i);
  return isRelation(evidence, last) && operandBefore(evidence, isSign(tokens[last - 1], ':') ? last - 1 : last) > 0;
}

function isRelation({ tokens, lost }: Evidence, i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'bare')
    return (
      lost[i] === 1 &&
      token.bareness !== 'letter' &&
      token.bareness !== 'argument' &&
      token.bareness !== 'accent' &&
      token.bareness !== 'scripted'
    );
  if (token.kind === 'command') return false;
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
  if (isArithmetic(tokens, next) && operandAfter(evidence, next) > 0) {
    const spaced = next > i + 1;
    const dash = tokens[next]!.kind === 'dash';
    if (!dash || (spaced && tokens[next + 1]?.kind === 'blank') || isAnySign(tokens[i - 1], '({')) return true;
  }
  const last = before(tokens, i);
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

function isHyphen(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.kind === 'dash' && tokens[i + 1]?.kind === 'word';
}
