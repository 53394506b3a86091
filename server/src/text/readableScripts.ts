import { subscript, superscript } from './latexScripts.ts';
import { functions } from './latexSymbols.ts';
import { isFormulaCharacter, isScript } from './readableEvidence.ts';
import { isAnySign, isSign } from './readableGroups.ts';
import { Output } from './readableOutput.ts';
import { type Argument, argumentAt, groupAt, isCommand, type Page } from './readablePage.ts';

/**
 * Writes the script at `i` and gives the index behind it, or `i` where none stands there: raised or lowered where
 * Unicode has all its characters, else as `x^(a+b)`, `x_min`.
 */
export function renderScript(page: Page, i: number, output: Output): number {
  const sign = isSign(page.tokens[i], '^') ? '^' : '_';
  const argument = scriptAt(page, i, sign === '^');
  if (!argument) return i;
  renderAtHeight(page, sign, argument, page.tokens[i]!.start, output);
  return argument.next;
}

/** Writes an argument as a superscript (`^`) or a subscript (`_`) whose command is at an offset of the source. */
export function renderAtHeight(page: Page, sign: '^' | '_', argument: Argument, start: number, output: Output): void {
  const inner = new Output();
  page.render(argument.from, argument.to, inner);
  const script = withoutBlanks(inner);
  const text = script.text;
  if (text === '') return;
  const mapped = sign === '^' ? superscript(text) : subscript(text);
  if (mapped !== undefined) {
    writeMapped(script, mapped, output);
    return;
  }
  const alone = isBracketed(text) || isSingleSign(text) || (isName(text) && !continues(page, argument.next));
  output.say(alone ? sign : `${sign}(`, start);
  output.append(script);
  if (!alone) output.say(')', page.tokens[argument.next - 1]!.start);
}

function scriptAt(page: Page, i: number, raised: boolean): Argument | undefined {
  const { tokens, groups } = page;
  const next = tokens[i + 1];
  if (next === undefined || i + 1 >= page.limit) return undefined;
  if (isSign(next, '{')) return groupAt(page, i + 1);
  const inFormula = groups.formula[i] === 1;
  if (!inFormula && !isScript(tokens, i)) return undefined;
  if (isSign(next, '(') || isSign(next, '[')) return undefined;
  if (!raised && !inFormula && !hasBase(page, i)) return undefined;
  if (raised && !inFormula && !hasPower(page, i)) return undefined;
  if (next.kind === 'dash') {
    const end = tokens[i + 2]?.kind === 'number' ? i + 3 : i + 2;
    return { from: i + 1, to: end, next: end };
  }
  if (next.kind === 'number' || next.kind === 'quote') return { from: i + 1, to: i + 2, next: i + 2 };
  if (next.kind === 'bare' && !isCommand(page, i + 1)) return undefined;
  return argumentAt(page, i + 1);
}

/** Something that a power can stand on; digits alone may stand on nothing: `^3He`. */
function hasPower({ tokens }: Page, i: number): boolean {
  const base = tokens[i - 1];
  if (base === undefined || base.kind === 'blank' || isAnySign(base, '([{,$')) return tokens[i + 1]?.kind === 'number';
  return base.kind !== 'link' && base.kind !== 'dash' && !isSign(base, '^');
}

/** What an index without braces can stand on: a single letter, a command, a bracket, chemical elements. */
function hasBase(page: Page, i: number): boolean {
  const { tokens, lost } = page;
  const base = tokens[i - 1];
  if (base === undefined) return false;
  if (isAnySign(tokens[i - 2], '^_') || isAnySign(base, ')]}|') || base.kind === 'quote') return true;
  if (base.kind === 'escape') return ')]}|'.includes(base.says);
  if (base.kind === 'command' || (base.kind === 'bare' && lost[i - 1] === 1)) return true;
  if (base.kind === 'sign') return isFormulaCharacter(base.says);
  if (base.kind !== 'word' || isNamePart(page, i - 2)) return false;
  if (page.lossy && base.says.length < 4 && base.says < 'a' && tokens[i + 1]?.kind !== 'number') return true;
  return (
    base.says.length === 1 || functions.has(base.says) || (tokens[i + 1]?.kind === 'number' && isChemical(base.says))
  );
}

/** Whether the token at `i` binds the next one to a path, an address or a longer name. */
function isNamePart({ tokens }: Page, i: number): boolean {
  const token = tokens[i];
  if (token?.kind === 'link') return true;
  if (isSign(token, '/')) return tokens[i - 1]?.kind === 'word' && tokens[i - 1]!.says.length > 1;
  if (isAnySign(token, '.@_:#')) return tokens[i - 1]?.kind === 'word' || isSign(token, '_') || isSign(token, '@');
  return false;
}

const elements: ReadonlySet<string> = new Set(
  (
    'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc ' +
    'Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi'
  ).split(' '),
);

function isChemical(word: string): boolean {
  if (word.length > 8) return false;
  for (let at = 0; at < word.length; ) {
    if (elements.has(word.slice(at, at + 2))) at += 2;
    else if (elements.has(word.charAt(at))) at += 1;
    else return false;
  }
  return true;
}

/** Scripts are set without blanks, but for those between words. */
function withoutBlanks(inner: Output): Output {
  const text = inner.text;
  if (!text.includes(' ')) return inner;
  const out = new Output();
  for (let k = 0; k < text.length; k++) {
    const wordy = /\p{L}/u.test(text.charAt(k - 1)) && /\p{L}/u.test(text.charAt(k + 1));
    if (text.charAt(k) !== ' ' || wordy) out.say(text.charAt(k), inner.startOf(k));
  }
  return out;
}

function writeMapped(script: Output, mapped: string, output: Output): void {
  const text = script.text;
  let from = 0;
  let to = 0;
  while (from < text.length && to < mapped.length) {
    const width = text.codePointAt(from)! > 0xffff ? 2 : 1;
    const wide = mapped.codePointAt(to)! > 0xffff ? 2 : 1;
    output.say(mapped.slice(to, to + wide), script.startOf(from));
    from += width;
    to += wide;
  }
}

/** Latin letters, with digits behind them or not, or a single letter. */
function isName(text: string): boolean {
  return /^(?:[A-Za-z]+\d*|[\p{Lu}\p{Ll}]\p{M}*)$/u.test(text);
}

function isSingleSign(text: string): boolean {
  return /^(?:[^\s()\p{L}\p{N}]|\d)$/u.test(text);
}

function isBracketed(text: string): boolean {
  return text.startsWith('(') && text.indexOf(')') === text.length - 1;
}

function continues({ tokens, lost }: Page, i: number): boolean {
  const kind = tokens[i]?.kind;
  return (
    kind === 'word' || kind === 'number' || (kind === 'bare' && !(lost[i] === 1 && tokens[i]!.bareness === 'sure'))
  );
}
