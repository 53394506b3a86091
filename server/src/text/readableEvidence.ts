import { fonts } from './latexFonts.ts';
import { functions, symbols } from './latexSymbols.ts';
import { type Groups, isAnySign, isSign } from './readableGroups.ts';
import type { Token } from './readableTokens.ts';

/** A text's tokens, and which of its bare words have been found to be commands that lost their backslash. */
export interface Evidence {
  readonly tokens: readonly Token[];
  readonly groups: Groups;
  /** 1 for bare tokens that are commands. */
  readonly lost: Uint8Array;
  /** Whether any is: then `1{T}` is what is left of a fraction. */
  readonly lossy: boolean;
}

/** How surely a token is part of a formula on one side of another: 0 no, 1 it may be, 2 yes. */
export type Strength = 0 | 1 | 2;

/** The strength of the token before `i`, over one blank at most, as an operand. */
export function operandBefore(evidence: Evidence, i: number): Strength {
  return ending(evidence, before(evidence.tokens, i));
}

/** The strength of the token after `i`, over one blank at most, as an operand. */
export function operandAfter(evidence: Evidence, i: number): Strength {
  return beginning(evidence, after(evidence.tokens, i));
}

/** The index of the token before `i`, not counting a blank. */
export function before(tokens: readonly Token[], i: number): number {
  return tokens[i - 1]?.kind === 'blank' ? i - 2 : i - 1;
}

/** The index of the token after `i`, not counting a blank. */
export function after(tokens: readonly Token[], i: number): number {
  return tokens[i + 1]?.kind === 'blank' ? i + 2 : i + 1;
}

/** Whether a script stands at `i`: its sign, and something that can be one. */
export function isScript(tokens: readonly Token[], i: number): boolean {
  const raised = isSign(tokens[i], '^');
  if (!raised && !isSign(tokens[i], '_')) return false;
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if (next.kind === 'word') return next.says.length === 1 && !continuesName(tokens, i + 2, raised);
  if (next.kind === 'number') return raised || !continuesName(tokens, i + 2, raised);
  if (next.kind === 'bare' || next.kind === 'command') return true;
  if (next.kind === 'quote') return raised && next.says.startsWith("'");
  if (next.kind === 'dash') return raised && next.says === '-' && tokens[i + 2]?.kind !== 'word';
  return isSign(next, '{') || (raised && isAnySign(next, '*+†∗⋆∞'));
}

/** After `x_i`, more letters make it a name (`x_in`, `schedule_free`), unless these have a script again (`x_iy_j`). */
function continuesName(tokens: readonly Token[], i: number, raised: boolean): boolean {
  const next = tokens[i];
  if (next?.kind === 'word') {
    if (next.says.length === 1 && isAnySign(tokens[i + 1], '^_') && !isAnySign(tokens[i + 2], '([')) return false;
    return tokens[i - 1]?.kind !== 'number' || next.says > 'a';
  }
  if (next?.says === 'in') return isWordWithIn(tokens[i - 1]!.says) && !isSpace(tokens, i + 1);
  if (next?.kind === 'number') return true;
  if (isSign(next, '_')) return !raised && !isSign(tokens[i + 1], '{');
  return isSign(next, '.') && tokens[i + 1]?.kind === 'word';
}

/** `S_fin` has a word for its index, `x_iin` an operator behind it. */
function isWordWithIn(letter: string): boolean {
  return 'bdfgklmpstwy'.includes(letter);
}

/** What an index runs over, behind a blank: `x_kin S`, `x_kin mathbb{R}`. */
function isSpace(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i + 1];
  if (tokens[i]?.kind !== 'blank' || token === undefined) return false;
  if (token.kind === 'word') return token.says.length === 1 && token.says < 'a';
  return token.kind === 'command' || token.bareness === 'argument';
}

function ending(evidence: Evidence, i: number): Strength {
  const token = evidence.tokens[i];
  if (token === undefined) return 0;
  if (isAnySign(evidence.tokens[i - 1], '^_') && isScript(evidence.tokens, i - 1)) return 2;
  if (isAnySign(token, ')]|')) return 1;
  if (isSign(token, '}')) return 2;
  if (token.kind === 'escape') return '})]|'.includes(token.says) ? 2 : 0;
  return operand(evidence, i);
}

function beginning(evidence: Evidence, i: number): Strength {
  const token = evidence.tokens[i];
  if (token === undefined) return 0;
  if (token.kind === 'dash' && token.says === '-')
    return evidence.tokens[i + 1]?.kind === 'blank' ? 0 : beginning(evidence, i + 1);
  if (isAnySign(token, '([|')) return 1;
  if (isSign(token, '{')) return 2;
  if (/^[\p{Lm}\p{No}]$/u.test(token.says)) return 0;
  if (token.kind === 'escape') return '{([|'.includes(token.says) ? 2 : 0;
  if ((token.kind === 'word' || token.kind === 'number') && isScript(evidence.tokens, i + 1)) {
    return token.kind === 'number' || token.says.length === 1 ? 2 : 0;
  }
  return operand(evidence, i);
}

function operand(evidence: Evidence, i: number): Strength {
  const token = evidence.tokens[i]!;
  if (token.kind === 'number') return 1;
  if (token.kind === 'word') return token.says.length === 1 && !isArticle(evidence.tokens, i) ? 1 : 0;
  if (token.kind === 'command')
    return symbols.has(token.says) || fonts.has(token.says) || functions.has(token.says) ? 2 : 0;
  if (token.kind === 'bare') return evidence.lost[i] === 1 ? 2 : 0;
  if (token.kind === 'sign') return isFormulaCharacter(token.says) ? 2 : 0;
  return 0;
}

/** `a`, `A` and `I` by themselves are English, and so is the `s` behind an apostrophe. */
function isArticle(tokens: readonly Token[], i: number): boolean {
  const says = tokens[i]?.says ?? '';
  if (tokens[i - 1]?.kind === 'quote') return true;
  if (says !== 'a' && says !== 'A' && says !== 'I') return false;
  return tokens[i + 1]?.kind === 'blank' || tokens[i - 1]?.kind === 'blank';
}

/** Greek, letter-like and mathematical characters, Unicode's super- and subscripts. */
export function isFormulaCharacter(says: string): boolean {
  const code = says.codePointAt(0) ?? 0;
  return (
    (code >= 0x370 && code < 0x400) ||
    (code >= 0x2070 && code < 0x20a0) ||
    (code >= 0x2100 && code < 0x2400) ||
    (code >= 0x27c0 && code < 0x27f0) ||
    (code >= 0x2a00 && code < 0x2b00) ||
    (code >= 0x1d400 && code < 0x1d800) ||
    (code >= 0x1d2c && code < 0x1d6b) ||
    code === 0xb1 ||
    code === 0xd7 ||
    code === 0xb2 ||
    code === 0xb3 ||
    code === 0xb9
  );
}
