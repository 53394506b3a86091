import { accents, type Font, fonts, inFont } from './latexFonts.ts';
import { fontSwitches, functions, silent, spaces, symbols } from './latexSymbols.ts';
import { renderAccent } from './readableAccents.ts';
import { isAnySign, isSign } from './readableGroups.ts';
import { Output } from './readableOutput.ts';
import { argumentAt, groupAt, type Page } from './readablePage.ts';
import { specials } from './readableSpecials.ts';
import { renderSymbol } from './readableSymbols.ts';

/** Writes the command at `i` with its arguments and gives the index behind it, or `i` where it is none that we know. */
export function renderCommand(page: Page, i: number, output: Output): number {
  const name = page.tokens[i]!.says;
  const special = specials.get(name);
  if (special) return special(page, i, output);
  if (accents.has(name)) {
    const next = renderAccent(page, i, output);
    if (next > i) return next;
  }
  if (fonts.has(name)) return renderFont(page, i, output);
  if (silent.has(name)) return afterSilent(page, i);
  if (spaces.has(name)) {
    if (output.last !== ' ') output.say(' ', page.tokens[i]!.start);
    return blankAfter(page, i);
  }
  return symbols.has(name) || functions.has(name) ? renderSymbol(page, i, output) : renderName(page, i, output);
}

/** Authors name a macro after the name that it sets: `\LightNet` between words is one. */
function renderName({ tokens }: Page, i: number, output: Output): number {
  const { kind, says, start } = tokens[i]!;
  const next = tokens[i + 1];
  if (kind !== 'command' || !/^[A-Z]+[a-z]+[A-Z]|^[A-Z][a-z]{3,}$|^[a-z]{3,}[A-Z][a-z]{2,}/.test(says)) return i;
  if (!/^[\s(“]?$/.test(output.last) || !(next === undefined || next.kind === 'blank' || isAnySign(next, '.,;:)}')))
    return i;
  output.say(says, start);
  return i + 1;
}

/** Writes the group at `i` when it begins with a font switch, `{\bf X}` or `{sf X}`, and gives the index behind it. */
export function renderSwitchedGroup(page: Page, i: number, output: Output): number {
  const { tokens } = page;
  const group = groupAt(page, i);
  const name = tokens[i + 1];
  if (!group || name === undefined || !fontSwitches.has(name.says)) return i;
  const lost =
    (name.kind === 'word' || name.kind === 'bare') && (tokens[i + 2]?.kind === 'blank' || isSign(tokens[i + 2], '{'));
  if (name.kind !== 'command' && !lost) return i;
  const from = blankAfter(page, i + 1);
  if (from >= group.to) return i;
  renderInFont(page, from, group.to, fonts.get(name.says) ?? 'plain', output);
  return group.next;
}

/** Longer names are no mathematical letters: `\mathcal{LSTM}`. */
const widestAlphabet = 3;

function renderInFont(page: Page, from: number, to: number, font: Font, output: Output): void {
  const group = groupAt(page, from);
  const whole = group?.next === to ? group : { from, to };
  if (font === 'plain') {
    page.render(whole.from, whole.to, output);
    return;
  }
  const inner = new Output();
  page.render(whole.from, whole.to, inner);
  const characters = [...inner.text.trimEnd()];
  const letters = characters.filter((character) => /[A-Za-z]/.test(character)).length;
  let at = 0;
  for (const character of characters) {
    output.say(letters <= widestAlphabet ? inFont(character, font) : character, inner.startOf(at));
    at += character.length;
  }
}

function renderFont(page: Page, i: number, output: Output): number {
  const { tokens } = page;
  const name = tokens[i]!.says;
  const font = fonts.get(name) ?? 'plain';
  const group = groupAt(page, i + 1);
  if (group) {
    if (name === 'url' && tokens[i - 1]?.kind === 'word') output.say(' ', tokens[i]!.start);
    renderInFont(page, group.from, group.to, font, output);
    return group.next;
  }
  if (isSign(tokens[i + 1], '{')) return i + 2;
  if (fontSwitches.has(name)) return blankAfter(page, i);
  const argument = argumentAt(page, i + 1);
  if (!argument || !(name.startsWith('math') || font !== 'plain')) return i;
  renderInFont(page, argument.from, argument.to, font, output);
  return argument.next;
}

/** Behind a command that leaves no mark; `\left.` is a delimiter that is not seen. */
function afterSilent(page: Page, i: number): number {
  const { tokens } = page;
  const name = tokens[i]!.says;
  const next = blankAfter(page, i);
  if ((name === 'left' || name === 'right') && isSign(tokens[next], '.')) return next + 1;
  return isSign(tokens[next], '{') && isSign(tokens[next + 1], '}') ? next + 2 : next;
}

function blankAfter({ tokens }: Page, i: number): number {
  return tokens[i + 1]?.kind === 'blank' ? i + 2 : i + 1;
}
