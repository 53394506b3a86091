import { after, type Evidence, isFormulaCharacter } from './readableEvidence.ts';
import { isAnySign, isSign } from './readableGroups.ts';

/**
 * Marks `left` and `right` where they grow a pair of brackets, `Oleft(k^{-3} right)`: each has its partner, and there
 * is a formula in between or a letter glued to one of them. `left (or right)` stays as it is.
 */
export function markFences(evidence: Evidence): void {
  const { tokens, lost } = evidence;
  const open: { readonly at: number; formulas: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const top = open[open.length - 1];
    if (top && isFormulaSign(evidence, i)) top.formulas++;
    if (token.kind === 'bare' && token.bareness === 'fence' && delimiterAt(evidence, i) >= 0) {
      if (token.says === 'left') open.push({ at: i, formulas: 0 });
      else {
        while (open.length > 0 && tokens[open[open.length - 1]!.at]!.says !== 'left') open.pop();
        const partner = open.pop();
        if (!partner) continue;
        if (partner.formulas > 0 || isGlued(evidence, partner.at) || isGlued(evidence, i)) {
          lost[partner.at] = 1;
          lost[i] = 1;
        }
        const outer = open[open.length - 1];
        if (outer) outer.formulas += partner.formulas + 1;
      }
      i = delimiterAt(evidence, i);
    } else if (isAnySign(token, '([')) open.push({ at: i, formulas: 0 });
    else if (isAnySign(token, ')]') && top) {
      open.pop();
      const outer = open[open.length - 1];
      if (outer) outer.formulas += top.formulas;
    }
  }
}

/** The index of the delimiter that a fence at `i` grows, or -1. */
function delimiterAt({ tokens }: Evidence, i: number): number {
  const opens = tokens[i]!.says === 'left';
  const at = after(tokens, i);
  const token = tokens[at];
  if (token === undefined) return -1;
  if (at > i + 1 && opens) return -1;
  if (token.kind === 'escape') return (opens ? '{|' : '}|').includes(token.says) ? at : -1;
  if (token.kind === 'command' || token.kind === 'bare') return fenceNames.has(token.says) ? at : -1;
  return isAnySign(token, opens ? '([|.{' : ')]|.}') ? at : -1;
}

const fenceNames: ReadonlySet<string> = new Set(
  'langle rangle lfloor rfloor lceil rceil lvert rvert lVert rVert vert Vert'.split(' '),
);

function isGlued({ tokens, lost }: Evidence, i: number): boolean {
  const neighbour = tokens[i - 1];
  if (neighbour?.kind === 'word') return true;
  if (neighbour?.kind === 'bare') return lost[i - 1] === 1;
  return isSign(neighbour, '}') || isAnySign(tokens[i - 2], '^_');
}

function isFormulaSign({ tokens, lost }: Evidence, i: number): boolean {
  const token = tokens[i]!;
  return isAnySign(token, '^_{') || token.kind === 'command' || lost[i] === 1 || isFormulaCharacter(token.says);
}
