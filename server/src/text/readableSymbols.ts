import { functions, symbols } from './latexSymbols.ts';
import { before } from './readableEvidence.ts';
import { isAnySign, isSign } from './readableGroups.ts';
import type { Output } from './readableOutput.ts';
import { isCommand, type Page } from './readablePage.ts';
import type { Token } from './readableTokens.ts';

/**
 * Writes the symbol or function name at `i` and gives the index behind it, or `i` where it is none here. Blanks come out
 * as a reader wants them: alike on both sides of a relation, none before punctuation, one between a function and a letter.
 */
export function renderSymbol(page: Page, i: number, output: Output): number {
  const name = page.tokens[i]!.says;
  const glyph = symbols.get(name);
  if (functions.has(name)) renderFunction(page, i, output);
  else if (glyph === undefined) return i;
  else if (letters.has(name)) return renderLetter(page, i, glyph, output);
  else if (relations.has(glyph)) renderRelation(page, i, glyph, output);
  else output.say(glyph, page.tokens[i]!.start);
  const blank = page.tokens[i + 1]?.kind === 'blank';
  if (blank && isAnySign(page.tokens[i + 2], '^_)]},.;:')) return i + 2;
  return behindEmptyGroup(page, i + 1);
}

const relations: ReadonlySet<string> = new Set(
  '≤≥≠≪≫≡∼≃≈≅≍∝≲≳≺≻⪯⪰≼≽∈∉∋⊂⊆⊊⊃⊇⊋∣∥⊥⊢⊨⋈→←↔⇒⇐⇔⟶⟹⟺↦⟼↪↠⇌±∓×÷·∩∪∧∨⊗⊕⊖⊙⊠⊞∘⋆∗∖⋊⋉⊔⊓≔≜⊴◁▷',
);

function renderRelation({ tokens }: Page, i: number, glyph: string, output: Output): void {
  const { start } = tokens[i]!;
  const infix = !isBehindWord(tokens, i) && /[\p{L}\p{N}\p{M})\]}|*′″∞]/u.test(output.lastSolid);
  const spaced = output.last === ' ';
  const next = tokens[i + 1];
  const after = next?.kind === 'blank';
  const multiplier = glyph === '×' && tokens[i - 1]?.kind === 'number';
  if (infix && after && !spaced && !multiplier) output.say(' ', start);
  output.say(glyph, start);
  if (infix && spaced && !after && next !== undefined && !isAnySign(next, ')]},.;:^_')) output.say(' ', start);
}

/** `about \pm 2`: what stands before is no operand. */
function isBehindWord(tokens: readonly Token[], i: number): boolean {
  let last = before(tokens, i);
  if (isSign(tokens[last], '$')) last = before(tokens, last);
  const token = tokens[last];
  return token?.kind === 'word' && /[a-z]{2}$/.test(token.says);
}

function renderFunction(page: Page, i: number, output: Output): void {
  const { tokens } = page;
  const { says: name, start } = tokens[i]!;
  const next = tokens[i + 1];
  if (name === 'deg' && (isSign(tokens[i - 1], '^') || /\d/.test(output.last))) {
    output.say('°', start);
    return;
  }
  if (/[\p{L}\p{N}\p{M})\]]/u.test(output.last)) output.say(' ', start);
  output.say(name === 'bmod' ? 'mod' : name, start);
  const glued = next?.kind === 'word' || next?.kind === 'number' || isCommand(page, i + 1);
  if (glued || (isSign(next, '{') && !isSign(tokens[i + 2], '}'))) output.say(' ', start);
}

/** Letters of other alphabets, which LaTeX writes as commands: `S\o ren`, `\L{}ukasz`, `Stra\ss e`. */
const letters: ReadonlySet<string> = new Set('ss ae AE oe OE aa AA o O l L i j'.split(' '));

function renderLetter(page: Page, i: number, glyph: string, output: Output): number {
  const { says: name, start } = page.tokens[i]!;
  const inWord = /\p{L}/u.test(output.last);
  const beforeWord = page.tokens[i + 1]?.kind === 'blank' && /^\p{Ll}/u.test(page.tokens[i + 2]?.says ?? '');
  const unit = name === 'AA';
  if (!unit && !isOrdinary(page, i, inWord || (beforeWord && name < 'a'))) return i;
  output.say(glyph, start);
  if (!unit && beforeWord && (inWord || name < 'a')) return i + 2;
  return behindEmptyGroup(page, i + 1);
}

/** Whether one of these commands stands in ordinary text; in formulas they are macros of the authors. */
function isOrdinary({ tokens, groups }: Page, i: number, besideLetters: boolean): boolean {
  const next = tokens[i + 1];
  if (groups.formula[i] === 1) return tokens[i]!.says === 'ss';
  if (isAnySign(next, '(^_')) return false;
  return (
    besideLetters || isSign(next, '}') || next?.kind === 'escape' || (isSign(next, '{') && isSign(tokens[i + 2], '}'))
  );
}

function behindEmptyGroup({ tokens }: Page, i: number): number {
  return isSign(tokens[i], '{') && isSign(tokens[i + 1], '}') ? i + 2 : i;
}
