import { after, type Evidence, isFormulaCharacter } from './readableEvidence.ts';
import { isAnySign, isSign } from './readableGroups.ts';

/** A bracket that is open: where, whether `left` grows it, and how many signs of formulas and words are in it. */
interface Bracket {
  readonly at: number;
  readonly grown: boolean;
  formulas: number;
  words: number;
}

/**
 * Marks `left` and `right` where they grow a pair of brackets, `Oleft(k^{-3} right)`: each has its partner, and there
 * is a formula in between or a letter glued to one of them. `left (or right)` stays as it is.
 */
export function markFences(evidence: Evidence): void {
  const { tokens, lost } = evidence;
  const open: Bracket[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const delimiter = token.kind === 'bare' && token.bareness === 'fence' ? delimiterAt(evidence, i) : -1;
    if (delimiter >= 0 && token.says === 'left') {
      open.push({ at: i, grown: true, formulas: 0, words: 0 });
      i = delimiter;
    } else if (delimiter >= 0 || isAnySign(token, ')]')) {
      const bracket = open.pop();
      if (!bracket) continue;
      if (delimiter >= 0 && bracket.grown && isGrown(evidence, bracket, i)) {
        lost[bracket.at] = 1;
        lost[i] = 1;
        bracket.formulas++;
      }
      const outer = open[open.length - 1];
      if (outer) {
        outer.formulas += bracket.formulas;
        outer.words += bracket.words;
      }
      if (delimiter >= 0) i = delimiter;
    } else if (isAnySign(token, '([')) open.push({ at: i, grown: false, formulas: 0, words: 0 });
    else if (open.length > 0) {
      if (isFormulaSign(evidence, i)) open[open.length - 1]!.formulas++;
      if (token.kind === 'word' && /[a-z]{2}/.test(token.says)) open[open.length - 1]!.words++;
    }
  }
}

/** Apart from the bracket, `left (`, there must be a formula in it; beside it, it is enough that nothing else is. */
function isGrown(evidence: Evidence, { at, formulas, words }: Bracket, end: number): boolean {
  if (formulas > 0) return true;
  if (evidence.tokens[at + 1]?.kind === 'blank') return false;
  return isGlued(evidence, at) || isGlued(evidence, end) || (words === 0 && end > at + 3);
}

/** The index of the delimiter that a fence at `i` grows, or -1. */
function delimiterAt({ tokens }: Evidence, i: number): number {
  const opens = tokens[i]!.says === 'left';
  const at = after(tokens, i);
  const token = tokens[at];
  if (token === undefined) return -1;
  if (token.kind === 'escape') return (opens ? '{|' : '}|').includes(token.says) ? at : -1;
  if (token.kind === 'command' || token.kind === 'bare') return fenceNames.has(token.says) ? at : -1;
  return isAnySign(token, opens ? '([|' : ')]|') ? at : -1;
}

const fenceNames: ReadonlySet<string> = new Set(
  'langle rangle lfloor rfloor lceil rceil lvert rvert lVert rVert vert Vert'.split(' '),
);

function isGlued({ tokens, lost }: Evidence, i: number): boolean {
  const neighbour = tokens[i - 1];
  if (neighbour?.kind === 'word' || neighbour?.kind === 'number') return true;
  if (neighbour?.kind === 'bare') return lost[i - 1] === 1;
  return isSign(neighbour, '}') || isAnySign(tokens[i - 2], '^_');
}

function isFormulaSign({ tokens, lost }: Evidence, i: number): boolean {
  const token = tokens[i]!;
  return isAnySign(token, '^_{') || token.kind === 'command' || lost[i] === 1 || isFormulaCharacter(token.says);
}
