import { renderFraction } from './readableFractions.ts';
import { isSign } from './readableGroups.ts';
import { Output } from './readableOutput.ts';
import { type Argument, argumentAt, groupAt, type Page } from './readablePage.ts';
import { renderAtHeight } from './readableScripts.ts';

/** Writes a command with its arguments and gives the index behind it, or the command's own where it has not got them. */
type Special = (page: Page, i: number, output: Output) => number;

/** The commands with a reading of their own. */
export const specials: ReadonlyMap<string, Special> = new Map<string, Special>([
  ...each('frac tfrac dfrac cfrac nicefrac sfrac', renderFraction),
  ...each('cite citep citet citealp ref eqref autoref cref', renderReference),
  ...each('label begin end color vspace hspace', skipArgument),
  ...each('href', renderLink),
  ...each('textcolor colorbox', renderSecond),
  ...each('textsuperscript textsubscript', renderHeight),
  ...each('sqrt', renderRoot),
  ...each('footnote', renderNote),
  ...each('pmod', renderModulus),
  ...each('binom', renderBinomial),
  ...each('item', renderItem),
]);

function renderReference(page: Page, i: number, output: Output): number {
  const group = groupAt(page, i + 1);
  if (!group) return i;
  const end = page.tokens[group.to]!.start;
  output.say('[', page.tokens[i]!.start);
  output.copy(page.source, page.tokens[group.from]!.start, end);
  output.say(']', end);
  return group.next;
}

function skipArgument(page: Page, i: number, output: Output): number {
  const group = groupAt(page, i + 1);
  if (!group) return i;
  if (page.tokens[i]!.says.endsWith('space') && output.last !== ' ') output.say(' ', page.tokens[i]!.start);
  return group.next;
}

/** The address, and the words for it where they differ. */
function renderLink(page: Page, i: number, output: Output): number {
  const address = groupAt(page, i + 1);
  const words = address && groupAt(page, address.next);
  if (!words) return i;
  const text = textOf(page, words);
  page.render(address.from, address.to, output);
  if (text === textOf(page, address)) return words.next;
  output.say(' (', page.tokens[words.from - 1]!.start);
  page.render(words.from, words.to, output);
  output.say(')', page.tokens[words.to]!.start);
  return words.next;
}

function renderSecond(page: Page, i: number, output: Output): number {
  const first = groupAt(page, i + 1);
  const second = first && groupAt(page, first.next);
  if (!second) return i;
  page.render(second.from, second.to, output);
  return second.next;
}

function renderHeight(page: Page, i: number, output: Output): number {
  const group = groupAt(page, i + 1);
  if (!group) return i;
  renderAtHeight(page, page.tokens[i]!.says === 'textsuperscript' ? '^' : '_', group, page.tokens[i]!.start, output);
  return group.next;
}

const longestDegree = 12;

/** `√n`, `√(n + 1)`, `³√n`. */
function renderRoot(page: Page, i: number, output: Output): number {
  const { tokens } = page;
  let at = i + 1;
  let degree: Argument | undefined;
  if (isSign(tokens[at], '[')) {
    let end = at + 1;
    while (end < at + longestDegree && !isSign(tokens[end], ']')) end++;
    if (isSign(tokens[end], ']')) {
      degree = { from: at + 1, to: end, next: end + 1 };
      at = end + 1;
    }
  }
  const start = tokens[i]!.start;
  if (isSign(tokens[at], '(')) {
    output.say('√', start);
    return at;
  }
  const argument =
    tokens[at]?.kind === 'number' && at < page.limit ? { from: at, to: at + 1, next: at + 1 } : argumentAt(page, at);
  if (!argument) return i;
  if (degree) renderAtHeight(page, '^', degree, start, output);
  const inner = new Output();
  page.render(argument.from, argument.to, inner);
  output.say('√', start);
  const single = /^(?:[\d.]+|[\p{L}][\p{M}\p{Lm}\p{No}₀-₎]*)$/u.test(inner.text);
  if (!single) output.say('(', inner.startOf(0, start));
  output.append(inner);
  if (!single) output.say(')', tokens[argument.next - 1]!.start);
  return argument.next;
}

function renderNote(page: Page, i: number, output: Output): number {
  const group = groupAt(page, i + 1);
  if (!group) return i;
  output.say(output.last === ' ' ? '(' : ' (', page.tokens[i]!.start);
  page.render(group.from, group.to, output);
  output.say(')', page.tokens[group.to]!.start);
  return group.next;
}

function renderModulus(page: Page, i: number, output: Output): number {
  const group = groupAt(page, i + 1);
  if (!group) return i;
  output.say(output.last === ' ' ? '(mod ' : ' (mod ', page.tokens[i]!.start);
  page.render(group.from, group.to, output);
  output.say(')', page.tokens[group.to]!.start);
  return group.next;
}

function renderBinomial(page: Page, i: number, output: Output): number {
  const above = groupAt(page, i + 1);
  const below = above && groupAt(page, above.next);
  if (!below) return i;
  output.say('(', page.tokens[i]!.start);
  page.render(above.from, above.to, output);
  output.say(' choose ', page.tokens[above.to]!.start);
  page.render(below.from, below.to, output);
  output.say(')', page.tokens[below.to]!.start);
  return below.next;
}

function renderItem(page: Page, i: number, output: Output): number {
  output.say('•', page.tokens[i]!.start);
  return i + 1;
}

function textOf({ source, tokens }: Page, argument: Argument): string {
  return source.slice(tokens[argument.from]!.start, tokens[argument.to]!.start);
}

function each(names: string, special: Special): [string, Special][] {
  return names.split(' ').map((name) => [name, special]);
}
