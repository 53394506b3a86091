import { isScript } from './readableEvidence.ts';
import { isAnySign, isSign } from './readableGroups.ts';
import { Output } from './readableOutput.ts';
import { type Argument, argumentAt, groupAt, isCommand, type Page } from './readablePage.ts';

/** Writes `\frac{a}{b}`, `\frac12` or `frac{ab{c}}` at `i` as a/b and gives the index behind it, or `i` for none. */
export function renderFraction(page: Page, i: number, output: Output): number {
  const digits = page.tokens[i + 1];
  if (digits?.kind === 'number' && digits.says.length === 2 && i + 1 < page.limit) {
    const numerator = new Output();
    const denominator = new Output();
    numerator.copy(page.source, digits.start, digits.start + 1);
    denominator.copy(page.source, digits.start + 1, digits.end);
    write(page, i, i + 2, numerator, denominator, output);
    return i + 2;
  }
  const above = argumentAt(page, i + 1);
  if (!above) return i;
  const below = argumentAt(page, above.next);
  const braced = isSign(page.tokens[above.next], '{') || isSign(page.tokens[above.next + 1], '{');
  if (below && (braced || !isSign(page.tokens[i + 1], '{'))) {
    write(page, i, below.next, rendered(page, above), rendered(page, below), output);
    return below.next;
  }
  const split = splitAt(page, above);
  if (!split) return i;
  write(page, i, above.next, rendered(page, { ...above, to: split.from - 1 }), rendered(page, split), output);
  return above.next;
}

/** Writes `{a}{b}`, what is left of a fraction whose command is lost, and gives the index behind it, or `i` for none. */
export function renderPair(page: Page, i: number, output: Output): number {
  const above = groupAt(page, i);
  const below = above && groupAt(page, above.next);
  if (!below || above.from === above.to || below.from === below.to || !isBare(page, i)) return i;
  if (isAlone(page, above) && isAlone(page, below)) return i;
  write(page, i, below.next, rendered(page, above), rendered(page, below), output);
  return below.next;
}

/** Writes the `{b}` of `a{b}`, what some copies leave of a fraction, and gives the index behind it, or `i` for none. */
export function renderDenominator(page: Page, i: number, output: Output): number {
  const { tokens } = page;
  const below = groupAt(page, i);
  if (!below || below.from === below.to || !isNumerator(page, i - 1)) return i;
  for (let j = below.from; j < below.to; j++) if (isAnySign(tokens[j], '=<>')) return i;
  const inner = rendered(page, below);
  output.say('/', tokens[i]!.start);
  wrap(inner, isFactor(inner.text), output, tokens[below.next - 1]!.start);
  const next = tokens[below.next];
  const fence = next?.kind === 'bare' && next.bareness === 'fence';
  if (!fence && (next?.kind === 'word' || next?.kind === 'bare' || next?.kind === 'number'))
    output.say(' ', next.start);
  return below.next;
}

/** Writes `{a \\over b}` at `i` and gives the index behind it, or `i` for none. */
export function renderOver(page: Page, i: number, output: Output): number {
  const group = groupAt(page, i);
  const { tokens, groups } = page;
  for (let j = i + 1; group && j < group.to; j++) {
    if (groups.partner[j]! > j) j = groups.partner[j]!;
    else if (tokens[j]!.kind === 'command' && tokens[j]!.says === 'over') {
      const above = { from: group.from, to: tokens[j - 1]?.kind === 'blank' ? j - 1 : j, next: j };
      const below = { from: tokens[j + 1]?.kind === 'blank' ? j + 2 : j + 1, to: group.to, next: group.next };
      if (above.from >= above.to || below.from >= below.to) return i;
      write(page, i, group.next, rendered(page, above), rendered(page, below), output);
      return group.next;
    }
  }
  return i;
}

/** A single number, letter or command, after which nothing but a fraction's bar can have been. */
function isNumerator(page: Page, i: number): boolean {
  const { tokens } = page;
  const token = tokens[i];
  if (token === undefined) return false;
  const single = token.kind === 'number' || (token.kind === 'word' && token.says.length === 1);
  if (!single && !(isCommand(page, i) && token.kind === 'bare' && token.bareness === 'letter')) return false;
  if (!page.lossy && !(token.kind === 'number' && page.groups.formula[i] === 0)) return false;
  const last = tokens[i - 1];
  const edge = isAnySign(last, '([{=<>+,') || last === undefined || (last.kind === 'blank' && token.kind === 'number');
  return edge || (last.kind === 'blank' && isAnySign(tokens[i - 2], '=<>+'));
}

/** The last group of a fraction's only argument, its denominator: `frac{KT{N}}`. */
function splitAt({ tokens, groups }: Page, above: Argument): Argument | undefined {
  const start = isSign(tokens[above.to - 1], '}') ? groups.partner[above.to - 1]! : -1;
  if (start <= above.from || isAnySign(tokens[start - 1], '^_') || tokens[start - 1]!.kind === 'command')
    return undefined;
  return { from: start + 1, to: above.to - 1, next: above.to };
}

/** No command, script or word before the braces that could have them as its argument. */
function isBare(page: Page, i: number): boolean {
  const { tokens } = page;
  const last = tokens[i - 1];
  if (isCommand(page, i - 1)) return last?.bareness === 'sure' || last?.bareness === 'letter';
  if (last === undefined || last.kind === 'blank' || last.kind === 'number') return true;
  return isAnySign(last, '({[=<>+*/|,$') || last.kind === 'dash' || (last.kind === 'word' && last.says.length === 1);
}

/** Converters write single commands in braces, `{\\Delta}{\\mu}`: a product. */
function isAlone({ tokens }: Page, argument: Argument): boolean {
  return argument.to === argument.from + 1 && tokens[argument.from]!.kind === 'command';
}

function rendered(page: Page, argument: Argument): Output {
  const output = new Output();
  page.render(argument.from, argument.to, output);
  return output;
}

function write(page: Page, from: number, next: number, above: Output, below: Output, output: Output): void {
  const { tokens } = page;
  const start = tokens[from]!.start;
  const end = tokens[next - 1]!.start;
  const before = tokens[from - 1];
  const after = tokens[next];
  const gluedBefore = /[\p{L}\p{N})\]]/u.test(output.last) && !isAnySign(before, '^_');
  const gluedAfter =
    after?.kind === 'word' || after?.kind === 'number' || isAnySign(after, '(') || isScript(tokens, next);
  const whole = gluedBefore || gluedAfter;
  if (whole) output.say('(', start);
  wrap(above, isTerm(above.text), output, start);
  output.say('/', above.startOf(above.text.length - 1, start));
  wrap(below, isFactor(below.text), output, end);
  if (whole) output.say(')', end);
}

function wrap(inner: Output, alone: boolean, output: Output, end: number): void {
  if (!alone) output.say('(', inner.startOf(0, end));
  output.append(inner);
  if (!alone) output.say(')', end);
}

/** Whether a text can stand before the bar of a fraction without brackets. */
function isTerm(text: string): boolean {
  return text !== '' && (isBracketed(text) || !/[\s+\-−=<>≤≥±/,]/u.test(text));
}

/** Whether a text can stand behind it: one number, one letter with its scripts, one name in capitals, one bracket. */
function isFactor(text: string): boolean {
  if (isBracketed(text) || /^\d+$/.test(text) || /^[A-Z]+$/.test(text)) return true;
  return /^√?[\p{L}\p{N}∞][\p{Lm}\p{No}\p{M}₀-₎⁰-⁾*′]*$/u.test(text);
}

function isBracketed(text: string): boolean {
  return text.startsWith('(') && text.indexOf(')') === text.length - 1;
}
