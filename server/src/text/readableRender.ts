import { accents, fonts } from './latexFonts.ts';
import { fontSwitches, functions, silent, symbols } from './latexSymbols.ts';
import { renderCommand, renderSwitchedGroup } from './readableCommands.ts';
import { renderEscape } from './readableEscapes.ts';
import { type Evidence, isScript } from './readableEvidence.ts';
import { renderDenominator, renderOver, renderPair } from './readableFractions.ts';
import { isAnySign, isSign } from './readableGroups.ts';
import type { Marks } from './readableMarks.ts';
import type { Output } from './readableOutput.ts';
import { type Argument, groupAt, isCommand, type Page } from './readablePage.ts';
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
    limit: evidence.tokens.length,
    render(from, to, output) {
      const { tokens, limit } = page;
      page.limit = to;
      depth++;
      if (depth <= deepest) renderTokens(page, from, to, output);
      else if (from < to) output.copy(source, tokens[from]!.start, tokens[to - 1]!.end);
      depth--;
      page.limit = limit;
    },
  };
  return page;
}

function renderTokens(page: Page, from: number, to: number, output: Output): void {
  const { tokens, source } = page;
  for (let i = from; i < to; ) {
    const start = i;
    while (i < to && isPlain(page, i)) i++;
    if (i > start) output.copy(source, tokens[start]!.start, tokens[i - 1]!.end);
    else i = renderToken(page, i, output);
  }
}

/** Whether a token reads as it stands: most do, and are written in one piece. */
function isPlain({ tokens, source }: Page, i: number): boolean {
  const { kind, says, start, end } = tokens[i]!;
  if (kind === 'word' || kind === 'number' || kind === 'link') return true;
  if (kind === 'blank')
    return source.charCodeAt(start) !== 38 && tokens[i + 1]?.says !== 'right' && tokens[i - 2]?.says !== 'left';
  if (kind === 'sign') return end - start === says.length && !'^_{$~"'.includes(says);
  return kind === 'dash' && says.length === 1;
}

/** Writes the token at `i` with all that belongs to it, and gives the index behind it. */
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
  const decoded =
    source.charCodeAt(token.start) === 38 || (token.kind === 'sign' && token.says.length < token.end - token.start);
  if (decoded) output.say(token.says, token.start);
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
  if (group.from === group.to) return isScript(tokens, group.next) ? group.next : i;
  const next =
    renderSwitchedGroup(page, i, output) - i ||
    renderPair(page, i, output) - i ||
    renderDenominator(page, i, output) - i ||
    renderOver(page, i, output) - i;
  if (next > 0) return i + next;
  const first = tokens[group.from]!;
  const link = first.kind === 'link' && group.to === group.from + 1;
  if (link && tokens[i - 1]?.kind === 'link' && tokens[i - 1]!.says === first.says) return group.next;
  if (!link && groups.formula[i] === 0 && !isKnown(page, group.from) && !isSeparator(page, i) && !isBase(page, group))
    return i;
  page.render(group.from, group.to, output);
  return group.next;
}

function isKnown(page: Page, i: number): boolean {
  const { kind, says } = page.tokens[i]!;
  if (kind === 'escape') return accents.has(says);
  if (!isCommand(page, i)) return false;
  return [symbols, functions, fonts, accents, specials, silent, fontSwitches].some((names) => names.has(says));
}

/** `{u}_n`, `{QD}^2` */
function isBase({ tokens }: Page, { from, to, next }: Argument): boolean {
  return to === from + 1 && tokens[from]!.kind === 'word' && tokens[from]!.says.length < 3 && isScript(tokens, next);
}

/** `1{,}000` */
function isSeparator({ tokens }: Page, i: number): boolean {
  return tokens[i - 1]?.kind === 'number' && isAnySign(tokens[i + 1], ',.') && isSign(tokens[i + 2], '}');
}

/** No blanks between a growing bracket and what it holds. */
function isFence(page: Page, i: number, name: 'left' | 'right'): boolean {
  return page.tokens[i]?.says === name && isCommand(page, i);
}
