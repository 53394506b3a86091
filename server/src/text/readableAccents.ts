import { accents } from './latexFonts.ts';
import { isSign } from './readableGroups.ts';
import { Output } from './readableOutput.ts';
import { argumentAt, type Page } from './readablePage.ts';

/** How many letters an accent over several of them is set on. */
const widestAccent = 4;

/** A letter may be `{\i}`, in tokens. */
const longestLetter = 4;

/**
 * Writes the accented letter whose accent stands at `i` and gives the index behind it, or `i` where it is none. Accents
 * of ordinary text make a letter that Unicode has; over formulas any letter takes any mark.
 */
export function renderAccent(page: Page, i: number, output: Output): number {
  const { tokens } = page;
  const token = tokens[i]!;
  const mark = accents.get(token.says);
  if (mark === undefined) return i;
  const ordinary = token.says.length === 1;
  if (token.kind === 'escape' && isQuoted(page, i)) return i;
  if (ordinary && token.kind === 'command' && tokens[i + 1]?.kind !== 'blank' && !isSign(tokens[i + 1], '{')) return i;
  const argument = argumentAt(page, i + 1);
  if (!argument || (token.kind === 'escape' && tokens[i + 1]?.kind === 'blank')) return i;
  if (ordinary && argument.to - argument.from > longestLetter) return i;
  const inner = new Output();
  page.render(argument.from, argument.to, inner);
  const text = inner.text;
  const accented = ordinary ? accentedLetter(text, mark) : undefined;
  if (ordinary && accented === undefined) return i;
  if (accented !== undefined) output.say(accented, token.start);
  else writeMarked(inner, token.says === 'not' ? 'one' : 'letters', mark, output);
  return argument.next;
}

function accentedLetter(text: string, mark: string): string | undefined {
  const base = text === 'ı' ? 'i' : text === 'ȷ' ? 'j' : text;
  if (base.length !== 1 || !/\p{L}/u.test(base)) return undefined;
  const accented = (base + mark).normalize('NFC');
  return accented.length === 1 ? accented : undefined;
}

/** `don\'t` and `\"quoted\"` are quotes that some program escaped, not accents. */
function isQuoted({ tokens }: Page, i: number): boolean {
  const says = tokens[i]!.says;
  const inWord = tokens[i - 1]?.kind === 'word' || isSign(tokens[i - 1], '}');
  if (says === "'")
    return inWord && isClitic(tokens[i + 1]?.says ?? '', tokens[i + 2]?.kind === 'word' ? tokens[i + 2]!.says : '');
  if (says !== '"' || inWord || isSign(tokens[i - 1], '{')) return false;
  for (let j = i + 1; j < Math.min(tokens.length, i + 40); j++) {
    const token = tokens[j]!;
    if (token.kind !== 'escape' || token.says !== '"') continue;
    return tokens[j + 1]?.kind !== 'word' && !isSign(tokens[j + 1], '{');
  }
  return false;
}

function isClitic(letter: string, rest: string): boolean {
  return ['s', 't', 're', 've', 'll', 'd', 'm'].includes(letter + rest);
}

function writeMarked(inner: Output, where: 'one' | 'letters', mark: string, output: Output): void {
  const characters = [...inner.text];
  const letters = characters.filter((character) => isLetter(character)).length;
  let at = 0;
  let marked = 0;
  for (const character of characters) {
    const start = inner.startOf(at);
    at += character.length;
    const single = where === 'one' || characters.length === 1;
    const takes = single ? marked === 0 : isLetter(character) && letters <= widestAccent;
    output.say(takes ? (character + mark).normalize('NFC') : character, start);
    if (takes) marked++;
  }
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character) && !/[\p{Lm}\p{No}]/u.test(character);
}
