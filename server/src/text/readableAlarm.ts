import { bareNames, gluedNames } from './readableNames.ts';

/**
 * Whether there may be anything to repair in a text: no is certain, yes is worth a closer look. One table look-up per
 * character (an Aho–Corasick automaton over the names of commands), as most texts need no repair.
 */
export function needsRepair(text: string): boolean {
  automaton ??= compiled(patterns());
  const { next, rings } = automaton;
  let state = next[blank]!;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? kinds[code]! : blank;
    if (kind === alarm) return true;
    state = next[state * width + kind]!;
    if (rings[state] === 1) return true;
  }
  return rings[next[state * width + blank]!] === 1;
}

/** Characters to the automaton: white space and punctuation, digits, hyphens, small letters, capitals. */
const blank = 0;
const digit = 1;
const hyphen = 2;
const width = 55;
const alarm = 255;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if ('\\{}$^_~&`'.includes(character)) return alarm;
  if (code >= 48 && code <= 57) return digit;
  if (code === 45) return hyphen;
  if (code >= 97 && code <= 122) return 3 + code - 97;
  if (code >= 65 && code <= 90) return 29 + code - 65;
  return blank;
});

/** In patterns a blank stands for any sign, 0 for any digit. Words that prose is full of are seen by what is near them. */
function patterns(): string[] {
  const found = ['--', 'x00', '0times', ' times ', 'left ', 'wedge0', 'sim0', 'approx0', 'uparrow0', 'downarrow0'];
  for (const [name, bareness] of bareNames) {
    if (bareness === 'sure') found.push(name);
    else if (bareness === 'letter') found.push(name.length > 4 || name === 'beta' ? `${name} ` : ` ${name} `);
    else if (name.startsWith('math')) found.push(name);
    else if (bareness === 'operator' && name.length > 2 && gluedNames.has(name)) found.push(` ${name} `);
  }
  return found;
}

interface Automaton {
  readonly next: Uint16Array;
  readonly rings: Uint8Array;
}
let automaton: Automaton | undefined;

function compiled(patterns: readonly string[]): Automaton {
  const size = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
  const next = new Uint16Array(size * width);
  const rings = new Uint8Array(size);
  const fallback = new Uint16Array(size);
  let states = 1;
  for (const pattern of patterns) {
    let state = 0;
    for (let i = 0; i < pattern.length; i++) {
      const edge = state * width + (kinds[pattern.charCodeAt(i)] ?? blank);
      if (next[edge] === 0) next[edge] = states++;
      state = next[edge]!;
    }
    rings[state] = 1;
  }
  const queue: number[] = [];
  for (let kind = 0; kind < width; kind++) if (next[kind] !== 0) queue.push(next[kind]!);
  for (const state of queue) {
    if (rings[fallback[state]!] === 1) rings[state] = 1;
    for (let kind = 0; kind < width; kind++) {
      const edge = state * width + kind;
      const through = next[fallback[state]! * width + kind]!;
      const child = next[edge]!;
      if (child === 0) next[edge] = through;
      else {
        fallback[child] = through;
        queue.push(child);
      }
    }
  }
  return { next, rings };
}
