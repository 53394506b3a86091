import { accents, fonts } from './latexFonts.ts';
import { fontSwitches, functions, silent, symbols } from './latexSymbols.ts';
import { renderCommand, renderSwitchedGroup } from './readableCommands.ts';
import { renderEscape } from './readableEscapes.ts';
import type { Evidence } from './readableEvidence.ts';
import { renderDenominator, renderPair } from './readableFractions.ts';
import { isAnySign, isSign } from './readableGroups.ts';
import type { Marks } from './readableMarks.ts';
import type { Output } from './readableOutput.ts';
import { groupAt, isCommand, type Page } from './readablePage.ts';
import { renderScript } from './readableScripts.ts';
import { specials } from './readableSpecials.ts';

/** Groups nested deeper are written as they are. */
const deepest = 24;

/** The page of a text, ready to be written out. */
export function pageOf(source: string, evidence: Evidence, marks: Marks): Page {
  let depth = 0;
  const page: Page = {
    ...evidence,
    source,
    marks,
    lossy: evidence.lost.includes(1),
    render(from, to, output) {
      depth++;
      if (depth > deepest) output.copy(source, page.tokens[from]?.start ?? 0, page.tokens[to]?.start ?? source.length);
      else for (let i = from; i < to; ) i = renderToken(page, i, output);
      depth--;
    },
  };
  return page;
}

/** Writes the token at `i` with all that belongs to it, and gives the index behind that. */
function renderToken(page: Page, i: number, output: Output): number {
  const { tokens, source } = page;
  const token = tokens[i]!;
  const mark = page.marks.get(i);
  if (mark !== undefined) {
    if (mark !== ' ' || output.last !== ' ') output.say(mark, token.start);
    return i + 1;
  }
  const next = renderPart(page, i, output);
  if (next > i) return next;
  if (token.kind === 'blank' && (isFence(page, i + 1, 'right') || isFence(page, i - 2, 'left'))) return i + 1;
  if (token.kind === 'sign' && token.end - token.start !== token.says.length) output.say(token.says, token.start);
  else if (token.kind === 'blank' && token.says === ' ' && source.charAt(token.start) === '&')
    output.say(' ', token.start);
  else output.copy(source, token.start, token.end);
  return i + 1;
}

function renderPart(page: Page, i: number, output: Output): number {
  if (isCommand(page, i)) return renderCommand(page, i, output);
  const { kind, says } = page.tokens[i]!;
  if (kind === 'escape') return renderEscape(page, i, output);
  if (kind !== 'sign') return i;
  if (says === '^' || says === '_') return renderScript(page, i, output);
  return says === '{' ? renderGroup(page, i, output) : i;
}

function renderGroup(page: Page, i: number, output: Output): number {
  const { tokens, groups } = page;
  const group = groupAt(page, i);
  if (!group) return i;
  const next =
    renderSwitchedGroup(page, i, output) - i ||
    renderPair(page, i, output) - i ||
    renderDenominator(page, i, output) - i;
  if (next > 0) return i + next;
  const first = tokens[group.from]!;
  const link = first.kind === 'link' && group.to === group.from + 1;
  if (link && tokens[i - 1]?.kind === 'link' && tokens[i - 1]!.says === first.says) return group.next;
  if (!link && groups.formula[i] === 0 && !isKnown(page, group.from) && !isSeparator(page, i)) return i;
  page.render(group.from, group.to, output);
  return group.next;
}

function isKnown(page: Page, i: number): boolean {
  const { kind, says } = page.tokens[i]!;
  if (kind === 'escape') return accents.has(says);
  if (!isCommand(page, i)) return false;
  return [symbols, functions, fonts, accents, specials, silent, fontSwitches].some((names) => names.has(says));
}

/** `1{,}000` */
function isSeparator({ tokens }: Page, i: number): boolean {
  return tokens[i - 1]?.kind === 'number' && isAnySign(tokens[i + 1], ',.') && isSign(tokens[i + 2], '}');
}

/** No blanks between a growing bracket and what it holds. */
function isFence(page: Page, i: number, name: 'left' | 'right'): boolean {
  return page.tokens[i]?.says === name && isCommand(page, i);
}
