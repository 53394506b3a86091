import { accents } from './latexFonts.ts';
import { renderAccent } from './readableAccents.ts';
import { isSign } from './readableGroups.ts';
import type { Output } from './readableOutput.ts';
import type { Page } from './readablePage.ts';

/** Writes what a backslash with the sign at `i` stands for and gives the index behind it, or `i` where that is unknown. */
export function renderEscape(page: Page, i: number, output: Output): number {
  const { tokens } = page;
  const { says, start } = tokens[i]!;
  if (accents.has(says)) {
    const next = renderAccent(page, i, output);
    if (next > i) return next;
    const empty = isSign(tokens[i + 1], '{') && isSign(tokens[i + 2], '}');
    if (!empty && says !== '"' && says !== "'") return i;
    output.say(says, start);
    return empty ? i + 3 : i + 1;
  }
  const reading = readings.get(says);
  if (reading === undefined || (says === '\\' && isShare(page, i))) return i;
  if (reading !== ' ') output.say(reading, start);
  else if (output.last !== ' ' && output.last !== '' && tokens[i + 1]?.kind !== 'blank') output.say(' ', start);
  return i + 1;
}

const readings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': '%',
    '#': '#',
    '&': '&',
    _: '_',
    '{': '{',
    '}': '}',
    $: '$',
    '|': '‖',
    ' ': ' ',
    ',': ' ',
    ';': ' ',
    ':': ' ',
    '>': ' ',
    '\\': ' ',
    '!': '',
    '-': '',
    '/': '',
    '@': '',
    '*': '',
    '(': '',
    ')': '',
    '[': '',
    ']': '',
  }),
);

/** `\\server\share` begins a word; where a line is broken, a blank follows or a word ends. */
function isShare({ tokens }: Page, i: number): boolean {
  const last = tokens[i - 1];
  return (last === undefined || last.kind === 'blank') && tokens[i + 1]?.kind === 'word';
}
