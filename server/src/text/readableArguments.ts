import { after, type Evidence, isScript } from './readableEvidence.ts';
import { isAnySign, isSign } from './readableGroups.ts';

/** Whether a name that takes an argument (`texttt`, `mathcal`, `sqrt`, `frac`) has one. */
export function hasArgument(evidence: Evidence, i: number): boolean {
  const { tokens } = evidence;
  const next = tokens[i + 1];
  const name = tokens[i]!.says;
  if (isAnySign(tokens[i - 1], '._')) return false;
  if (isSign(next, '{')) return true;
  if (name === 'sqrt') return isRoot(evidence, i);
  if (name.endsWith('frac')) return next?.kind === 'number';
  if (!name.startsWith('math')) return false;
  const letter = tokens[after(tokens, i)];
  if (isSign(letter, '{')) return true;
  return letter?.kind === 'word' && letter.says.length === 1 && letter.says !== 'a';
}

/** Whether an accent's name has a letter to stand on: `hat{x}`, `tilde O(`, `hat rho_h`. */
export function hasLetter(evidence: Evidence, i: number): boolean {
  const { tokens, lost } = evidence;
  const next = tokens[i + 1];
  const name = tokens[i]!.says;
  if (isSign(next, '{')) return tokens[i - 1]?.kind !== 'word';
  const glued = next?.kind !== 'blank';
  const at = after(tokens, i);
  const letter = tokens[at];
  if (letter?.kind === 'bare') {
    if (letter.bareness === 'letter') return glued || lost[at] === 1;
    return letter.bareness === 'argument' && lost[at] === 1 && name !== 'bar';
  }
  if (letter?.kind !== 'word' || letter.says.length !== 1 || 'aAI'.includes(letter.says)) return false;
  if (glued || name.endsWith('tilde') || name.startsWith('wide')) return true;
  return (
    (evidence.lossy && name !== 'dot' && name !== 'check') || isScript(tokens, at + 1) || isSign(tokens[at + 1], '(')
  );
}

/** `sqrt n`, `sqrt2`, `sqrt[3]{n}`, `sqrt(n)`: more than the word alone. */
function isRoot({ tokens, lost }: Evidence, i: number): boolean {
  if (isAnySign(tokens[i + 1], '([') || tokens[i + 1]?.kind === 'number') return true;
  const at = after(tokens, i);
  const next = tokens[at];
  if (next?.kind === 'word') return next.says.length === 1 && next.says !== 'a';
  return next?.kind === 'number' || (next?.kind === 'bare' && (lost[at] === 1 || next.bareness === 'letter'));
}
