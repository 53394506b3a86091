import { hasArgument, hasLetter } from './readableArguments.ts';
import { type Evidence, isScript } from './readableEvidence.ts';
import { markFences } from './readableFences.ts';
import { type Groups, isAnySign, isSign } from './readableGroups.ts';
import { isLetter, markByTheText } from './readableLetters.ts';
import { isOperator } from './readableOperators.ts';
import type { Token } from './readableTokens.ts';

/**
 * Which bare words of a text are commands that lost their backslash. Each needs a formula around it; what one is found
 * to be is evidence for its neighbours, so there are sweeps in both directions, a fixed number of them.
 */
export function evidenceOf(tokens: readonly Token[], groups: Groups): Evidence {
  const evidence: Evidence = { tokens, groups, lost: new Uint8Array(tokens.length) };
  const bare: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.kind === 'bare') bare.push(i);
  if (bare.length === 0) return evidence;
  for (const i of bare) if (tokens[i]!.bareness === 'sure') evidence.lost[i] = 1;
  sweep(evidence, bare);
  bare.reverse();
  sweep(evidence, bare);
  bare.reverse();
  markFences(evidence);
  sweep(evidence, bare);
  markByTheText(evidence, bare);
  sweep(evidence, bare);
  return evidence;
}

function sweep(evidence: Evidence, bare: readonly number[]): void {
  for (const i of bare) if (evidence.lost[i] === 0 && holds(evidence, i)) evidence.lost[i] = 1;
}

function holds(evidence: Evidence, i: number): boolean {
  const { tokens } = evidence;
  if (isAnySign(tokens[i - 1], '^_') && isScript(tokens, i - 1)) return true;
  if (isAnySign(tokens[i - 2], '^_') && isSign(tokens[i - 1], '{') && isSign(tokens[i + 1], '}')) return true;
  switch (tokens[i]!.bareness) {
    case 'letter':
      return isLetter(evidence, i);
    case 'operator':
      return isOperator(evidence, i);
    case 'scripted':
      return isScript(tokens, i + 1) && !isAnySign(tokens[i - 1], '._');
    case 'argument':
      return hasArgument(evidence, i);
    case 'accent':
      return hasLetter(evidence, i);
    default:
      return false;
  }
}
