import { isFormulaCharacter } from './readableEvidence.ts';
import { type Groups, isAnySign, isSign } from './readableGroups.ts';
import type { Token } from './readableTokens.ts';

const longestFormula = 400;

/**
 * Marks dollar signs that are surely around a formula to be dropped, and what is between as part of a formula. Money
 * and shell variables stay: `from $5 to $10`, `$HOME/$USER`.
 */
export function markDollars(tokens: readonly Token[], groups: Groups, marks: Map<number, string>): void {
  const dollars: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (isSign(tokens[i], '$')) dollars.push(i);
  for (let k = 0; k + 1 < dollars.length; k++) {
    const start = dollars[k]!;
    const width = dollars[k + 1] === start + 1 ? 2 : 1;
    const end = dollars[k + width];
    if (end === undefined || (width === 2 && dollars[k + 3] !== end + 1)) continue;
    if (!isFormula(tokens, start + width, end, tokens[end + width])) continue;
    for (let w = 0; w < width; w++) {
      marks.set(start + w, '');
      marks.set(end + w, '');
    }
    groups.formula.fill(1, start + width, end);
    k += 2 * width - 1;
  }
}

function isFormula(tokens: readonly Token[], from: number, to: number, next: Token | undefined): boolean {
  if (to <= from || to - from > longestFormula || next?.kind === 'number') return false;
  let sure = false;
  let words = 0;
  let blanks = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'link') return false;
    if (token.kind === 'command' || token.kind === 'escape' || isAnySign(token, '^_{=<>')) sure = true;
    if (token.kind === 'sign' && isFormulaCharacter(token.says)) sure = true;
    if (token.kind === 'word' && token.says.length > 2 && tokens[i - 1]?.kind === 'blank') words++;
    if (token.kind === 'blank' && i > from && i < to - 1) blanks++;
  }
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  if (first.kind === 'number' && tokens[from + 1]?.kind === 'blank' && words > 0) return false;
  if (sure) return words < 6 || tokens[to - 1]?.kind !== 'blank';
  if (first.kind === 'blank' || last.kind === 'blank') return false;
  if (isAnySign(first, '.,;:)') || isAnySign(last, '.,;:/(+') || last.kind === 'dash') return false;
  return blanks === 0 || words === 0;
}
