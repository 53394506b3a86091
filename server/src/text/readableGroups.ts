import { accents } from './latexFonts.ts';
import type { Token } from './readableTokens.ts';

/** How the braces of a text hang together. */
export interface Groups {
  /** For each `{` the index of its `}` and the reverse; -1 for braces without a partner and everything else. */
  readonly partner: Int32Array;
  /** 1 for tokens inside of a script or of a formula's argument. */
  readonly formula: Uint8Array;
}

/** Pairs the braces of a text. */
export function groupsOf(tokens: readonly Token[]): Groups {
  const partner = new Int32Array(tokens.length).fill(-1);
  const formula = new Uint8Array(tokens.length);
  const open: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (isSign(tokens[i], '{')) open.push(i);
    else if (isSign(tokens[i], '}')) {
      const start = open.pop();
      if (start === undefined) continue;
      partner[start] = i;
      partner[i] = start;
    }
  }
  let until = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (i < until) formula[i] = 1;
    else if (partner[i]! > i && opensFormula(tokens[i - 1])) until = partner[i]!;
  }
  return { partner, formula };
}

/** Whether a token is that sign. */
export function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.says === sign;
}

/** Whether a token is one of those signs of one character. */
export function isAnySign(token: Token | undefined, signs: string): boolean {
  return token?.kind === 'sign' && token.says.length === 1 && signs.includes(token.says);
}

/** Commands, beside those called math…, whose argument is a formula. */
const formulaCommands: ReadonlySet<string> = new Set([
  ...'sqrt frac tfrac dfrac cfrac nicefrac binom boldsymbol bm operatorname left right'.split(' '),
  ...[...accents.keys()].filter((name) => name.length > 2),
]);

function opensFormula(before: Token | undefined): boolean {
  if (isAnySign(before, '^_')) return true;
  if (before?.kind !== 'command' && before?.kind !== 'bare') return false;
  return before.says.startsWith('math') || formulaCommands.has(before.says);
}
