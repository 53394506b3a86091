import { functions } from './latexSymbols.ts';
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
  if (to <= from || to - from > longestFormula) return false;
  if (to === from + 1 && isOperator(tokens[from]!)) return true;
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  let sure = false;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'link') return false;
    const escaped = token.kind === 'escape';
    if (token.kind === 'command' || isAnySign(token, '^_{') || (escaped && '{}|,;!'.includes(token.says))) sure = true;
    if (isSign(token, '{') || (escaped && token.says === '{')) depth++;
    if (isSign(token, '}') || (escaped && token.says === '}')) depth--;
    if (depth === 0 && i > from && isEnglish(tokens, i)) return false;
  }
  if (sure) return true;
  if (next?.kind === 'number') return false;
  if (first.kind === 'blank' || last.kind === 'blank') return isOneLetter(tokens, from, to);
  if (isAnySign(last, '.,;:')) return isOneLetter(tokens, from, to - 1);
  if (isAnySign(first, '.,;:)') || isAnySign(last, '/(')) return false;
  return first.kind !== 'number' || (last.kind !== 'dash' && !isSign(last, '+'));
}

/** `$ d $`, `$V,$` */
function isOneLetter(tokens: readonly Token[], from: number, to: number): boolean {
  const start = tokens[from]?.kind === 'blank' ? from + 1 : from;
  const end = tokens[to - 1]?.kind === 'blank' ? to - 1 : to;
  return end === start + 1 && tokens[start]!.kind === 'word' && tokens[start]!.says.length === 1;
}

/** A word as prose has it between blanks; formulas have theirs in braces. */
function isEnglish(tokens: readonly Token[], i: number): boolean {
  const { kind, says } = tokens[i]!;
  if ((kind !== 'word' && kind !== 'bare') || tokens[i - 1]!.kind !== 'blank' || functions.has(says)) return false;
  return kind === 'bare'
    ? tokens[i]!.bareness === 'operator'
    : (says.length > 2 && says !== says.toUpperCase()) || smallWords.has(says);
}

const smallWords: ReadonlySet<string> = new Set('or of is at by on as we US an be if it no so up'.split(' '));

/** `10$-$20`, `$<$5`, `Fig.$~$1`: an operator alone. */
function isOperator(token: Token): boolean {
  return (
    token.kind === 'dash' || isAnySign(token, '<>+=/*~') || (token.kind === 'sign' && isFormulaCharacter(token.says))
  );
}
