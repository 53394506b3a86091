import { hasArgument, hasLetter } from './readableArguments.ts';
import { type Evidence, isScript } from './readableEvidence.ts';
import { markFences } from './readableFences.ts';
import { type Groups, isAnySign, isSign } from './readableGroups.ts';
import { isLetter } from './readableLetters.ts';
import { isScriptName } from './readableNames.ts';
import { isOperator } from './readableOperators.ts';
import { markByTheText } from './readableProse.ts';
import type { Token } from './readableTokens.ts';

/**
 * Which bare words of a text are commands that lost their backslash. Each needs a formula around it; what one is found
 * to be is evidence for its neighbours, so there are sweeps in both directions, a fixed number of them.
 */
export function evidenceOf(tokens: readonly Token[], groups: Groups): Evidence {
  const lost = new Uint8Array(tokens.length);
  const evidence = { tokens, groups, lost, lossy: false };
  const bare: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.kind === 'bare') bare.push(i);
  if (bare.length === 0) return evidence;
  const reversed = bare.toReversed();
  for (const i of bare) if (tokens[i]!.bareness === 'sure') lost[i] = 1;
  sweep(evidence, bare);
  sweep(evidence, reversed);
  if (bare.some((i) => tokens[i]!.bareness === 'fence')) markFences(evidence);
  evidence.lossy = bare.some((i) => lost[i] === 1);
  sweep(evidence, bare);
  markByTheText(evidence, bare);
  evidence.lossy = bare.some((i) => lost[i] === 1);
  sweep(evidence, reversed);
  return evidence;
}

function sweep(evidence: Evidence, bare: readonly number[]): void {
  for (const i of bare) if (evidence.lost[i] === 0 && holds(evidence, i)) evidence.lost[i] = 1;
}

function holds(evidence: Evidence, i: number): boolean {
  const { tokens } = evidence;
  const inBraces = isSign(tokens[i - 1], '{') && isSign(tokens[i + 1], '}');
  const sign = inBraces ? tokens[i - 2] : tokens[i - 1];
  if (isAnySign(sign, '^_') && isScriptName(tokens[i]!.says, sign!.says)) return true;
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
