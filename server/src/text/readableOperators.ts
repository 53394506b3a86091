import { fonts } from './latexFonts.ts';
import { functions } from './latexSymbols.ts';
import { after, before, type Evidence, isScript, operandAfter, operandBefore } from './readableEvidence.ts';
import { isAnySign, isSign } from './readableGroups.ts';
import type { Token } from './readableTokens.ts';

/** Whether a word that is an operator's name too (`times`, `in`, `sim`) stands between operands as only that does. */
export function isOperator(evidence: Evidence, i: number): boolean {
  switch (evidence.tokens[i]!.says) {
    case 'times':
      return isTimes(evidence, i);
    case 'in':
      return isElement(evidence, i);
    case 'to':
      return isLimit(evidence, i);
    default:
      return isBetweenOperands(evidence, i);
  }
}

/** `2times`, `ntimes n`, `256 times 256`, `3 times 10^5`, `S^1 times S^2`; not `over 21 times`, nor `n times k`. */
function isTimes(evidence: Evidence, i: number): boolean {
  const { tokens } = evidence;
  const last = tokens[i - 1];
  if (last?.kind === 'number') return tokens[i - 2]?.kind !== 'word' && tokens[i + 1]?.kind !== 'word';
  const left = operandBefore(evidence, i);
  const right = operandAfter(evidence, i);
  if (left > 0 && isScript(tokens, i + 1)) return true;
  if (left === 0 || right === 0) return false;
  if (last?.kind !== 'blank' || tokens[i + 1]?.kind !== 'blank') return true;
  const first = before(tokens, i);
  const second = after(tokens, i);
  const a = tokens[first]!;
  const b = tokens[second]!;
  if (a.kind === b.kind && a.says === b.says && (a.kind === 'number' || a.kind === 'word')) {
    return tokens[first - 1]?.kind !== 'word' && tokens[second + 1]?.kind !== 'word';
  }
  if (b.says === '10') return isSign(tokens[second + 1], '^');
  return left === 2 && (right === 2 ? b.kind !== 'number' : b.kind === 'word' && b.says < 'a');
}

/** `xin mathbb{R}`, `Win R^{n}`; not `x in R^d`, which reads the same in English, nor `Lin Wang`. */
function isElement(evidence: Evidence, i: number): boolean {
  const { tokens, lost } = evidence;
  const element = tokens[i - 1];
  if (element === undefined || element.kind === 'blank' || operandBefore(evidence, i) === 0) return false;
  const at = after(tokens, i);
  if (lost[i - 1] === 1) return operandAfter(evidence, i) > 0;
  return isSet(evidence, at, element.says >= 'a' ? 'sure' : 'unsure');
}

/** A letter in a blackboard or script font, a set in braces, a space with its dimension; behind a small letter any capital. */
function isSet({ tokens, lost }: Evidence, at: number, element: 'sure' | 'unsure'): boolean {
  const set = tokens[at];
  if (set?.kind === 'bare' || set?.kind === 'command') {
    if (set.kind === 'bare' && lost[at] === 0) return false;
    const font = fonts.get(set.says);
    return font === undefined ? functions.has(set.says) || /^[A-Z]/.test(set.says) : font !== 'plain';
  }
  if (set?.kind === 'escape') return set.says === '{';
  if (set?.kind === 'word' && set.says.length === 1 && set.says < 'a')
    return element === 'sure' || isSign(tokens[at + 1], '^');
  const first = tokens[at + 1]?.kind;
  return element === 'sure' && isAnySign(set, '([') && (first === 'number' || first === 'dash');
}

/** `nto infty`, `x to infty`; not `from n to 0`. */
function isLimit(evidence: Evidence, i: number): boolean {
  const { tokens, lost } = evidence;
  if (operandBefore(evidence, i) === 0 || operandAfter(evidence, i) === 0) return false;
  const spaced = tokens[i - 1]?.kind === 'blank' || tokens[i + 1]?.kind === 'blank';
  if (!spaced) return true;
  const at = after(tokens, i);
  if (tokens[i - 1]?.kind === 'word') return tokens[at]?.kind === 'number' || operandAfter(evidence, i) === 2;
  const target = isAnySign(tokens[at], '+-') || tokens[at]?.kind === 'dash' ? after(tokens, at) : at;
  return tokens[target]?.kind === 'bare' && tokens[target]?.says === 'infty' && lost[target] === 1;
}

/** `N sim 10^5`, `0.5pm0.1`, `SNR wedge1`; where commands are known to be lost, any operands will do. */
function isBetweenOperands(evidence: Evidence, i: number): boolean {
  const { tokens, lossy } = evidence;
  const name = tokens[i]!.says;
  const left = operandBefore(evidence, i);
  const right = operandAfter(evidence, i);
  if (right === 0 || isScript(tokens, i + 1)) return false;
  if (evidence.groups.formula[i] === 1) return true;
  const next = tokens[after(tokens, i)]!;
  const number = next.kind === 'number' && tokens[after(tokens, i) + 1]?.kind !== 'word';
  if (name === 'pm' && tokens[i - 1]?.kind === 'number')
    return tokens[i + 1] === next ? number : isDecimal(tokens[i - 1]) && isDecimal(next);
  if (number && (lossy ? unary.has(name) : name === 'sim' && next.says.length > 1)) return true;
  if (left === 0 || name === 'pm') return false;
  if (tokens[i + 1] === next && number) return true;
  return prosaic.has(name) ? lossy && left + right > 2 : left + right > (lossy ? 1 : 2);
}

/** Also before a number alone: `sim 1000`. */
const unary: ReadonlySet<string> = new Set(['sim', 'approx', 'pm', 'mp']);

/** Words of English that need a sure operand and a text where commands are known to be lost. */
const prosaic: ReadonlySet<string> = new Set('mid cap cup star subset perp parallel dagger le land lor'.split(' '));

function isDecimal(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.says.includes('.');
}
