import { after, before, type Evidence, isScript, operandAfter, operandBefore } from './readableEvidence.ts';
import { isAnySign, isSign } from './readableGroups.ts';

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

/** `2times`, `ntimes n`, `256 times 256`, `3 times 10^5`; not `over 21 times`, nor `10 times a day`. */
function isTimes(evidence: Evidence, i: number): boolean {
  const { tokens } = evidence;
  const last = tokens[i - 1];
  if (last?.kind === 'number') return tokens[i - 2]?.kind !== 'word' && tokens[i + 1]?.kind !== 'word';
  const left = operandBefore(evidence, i);
  const right = operandAfter(evidence, i);
  if (left === 0 || right === 0) return false;
  if (last?.kind !== 'blank' || tokens[i + 1]?.kind !== 'blank') return true;
  const a = tokens[before(tokens, i)]!;
  const b = tokens[after(tokens, i)]!;
  if (a.kind === b.kind && a.says === b.says) return true;
  return a.kind === 'number' ? right === 2 && isScript(tokens, after(tokens, i) + 1) : left + right > 2;
}

/** `x in mathbb{R}`, `varepsilon in (0,1)`, `Win R^{n}`; not `features in R^d`. */
function isElement(evidence: Evidence, i: number): boolean {
  const { tokens } = evidence;
  const left = operandBefore(evidence, i);
  const at = after(tokens, i);
  if (left === 0 || !isSet(evidence, at)) return false;
  const glued = tokens[i - 1]?.kind !== 'blank';
  if (left === 2) return true;
  const element = tokens[before(tokens, i)]!;
  if (element.kind === 'number') return false;
  if (isAnySign(element, ')]')) return glued || !isAnySign(tokens[at], '([');
  return glued || element.says >= 'a' || !isAnySign(tokens[at], '([');
}

/** A blackboard letter, a power of one capital letter, a set in braces, an interval. */
function isSet({ tokens, lost }: Evidence, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'bare') return lost[at] === 1 && token.bareness !== 'operator';
  if (token.kind === 'command') return true;
  if (token.kind === 'escape') return token.says === '{';
  if (token.kind === 'word') return token.says.length === 1 && token.says < 'a' && isScript(tokens, at + 1);
  if (token.kind === 'sign' && 'ℂℕℚℝℤ'.includes(token.says)) return true;
  if (!isAnySign(token, '([{')) return false;
  const bound = tokens[at + 1]?.kind === 'dash' ? at + 2 : at + 1;
  const low = tokens[bound];
  const comma = after(tokens, bound) === bound + 1 ? bound + 1 : bound + 2;
  if (low?.kind === 'number')
    return (/^[01]/.test(low.says) || bound === at + 2) && (low.says.includes(',') || isAnySign(tokens[comma], ',.'));
  return lost[bound] === 1 || (low?.kind === 'word' && low.says.length === 1 && isSign(tokens[comma], ','));
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

function isBetweenOperands(evidence: Evidence, i: number): boolean {
  const { tokens } = evidence;
  const name = tokens[i]!.says;
  const left = operandBefore(evidence, i);
  const right = operandAfter(evidence, i);
  if (right === 0) return false;
  const next = tokens[after(tokens, i)]!;
  if (evidence.groups.formula[i] === 1) return true;
  if (left === 0)
    return name === 'sim' && next.kind === 'number' && (tokens[i + 1] === next || /\d[.,\d]/.test(next.says));
  if (name === 'pm' && tokens[i - 1]?.kind === 'number') return tokens[i + 1]?.kind === 'number';
  if (name === 'pm' && next.kind === 'number') return next.says.includes('.');
  if (tokens[i + 1] === next && next.kind !== 'sign') return true;
  return left + right > 2;
}
