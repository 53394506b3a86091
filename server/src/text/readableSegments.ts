import { automatonOf, holds } from './readableAutomaton.ts';
import { bareNames, gluedNames, microUnits } from './readableNames.ts';

/** Runs of letters longer than this are left alone. */
const longestRun = 48;
const longestName = 19;
const longestStem = 12;

/** English words that look as if a fence were glued to something. */
const fencelike: ReadonlySet<string> = new Set(
  (
    'bright fright wright aright alright upright outright downright forthright birthright copyright playwright cartwright ' +
    'enright albright arkwright millwright cleft copyleft'
  ).split(' '),
);

const candidates = automatonOf([
  ...[...bareNames.keys(), ...microUnits].map((name) => ` ${name} `),
  ...[...gluedNames.keys()].filter((name) => name.length > 2),
  ...[...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) =>
    ['in', 'to'].filter((name) => !isWordWith(letter, name)).map((name) => ` ${letter}${name} `),
  ),
]);

/** Whether a run of letters may be or contain names of commands: no is certain. */
export function mayHoldNames(text: string, start: number, end: number): boolean {
  return holds(candidates, text, start, end);
}

/**
 * The parts of a run of letters in which commands are glued to letters or to each other (`nLvarepsilon` → nL,
 * varepsilon; `Omegaleft` before a bracket → Omega, left), or undefined for a plain word.
 */
export function segments(word: string, next: string): readonly string[] | undefined {
  if (word.length < 3 || word.length > longestRun || fencelike.has(word.toLowerCase())) return undefined;
  const parts: string[] = [];
  let plain = 0;
  for (let at = 0; at < word.length; ) {
    const name = nameAt(word, at);
    if (!name) {
      at++;
      continue;
    }
    if (at > plain) parts.push(word.slice(plain, at));
    parts.push(name);
    at += name.length;
    plain = at;
  }
  if (parts.length === 0) return undefined;
  if (plain < word.length) parts.push(word.slice(plain));
  return parts.length > 1 && parts.every((_, i) => fits(parts, i, next)) ? parts : undefined;
}

function nameAt(word: string, at: number): string | undefined {
  for (let length = Math.min(longestName, word.length - at); length > 1; length--) {
    const name = word.slice(at, at + length);
    if (gluedNames.has(name)) return name;
  }
  return undefined;
}

function fits(parts: readonly string[], i: number, next: string): boolean {
  const part = parts[i]!;
  const after = parts[i + 1];
  const glue = gluedNames.get(part);
  if (glue === undefined) return fitsLetters(parts, i);
  if (part === 'in' || part === 'to') return fitsSmallWord(parts, i);
  if (after === undefined) {
    if (glue === 'brace') return next === '{' || (part === 'frac' && next >= '0' && next <= '9');
    if (glue === 'bracket') return '([{|\\)]}. '.includes(next) && next !== '';
    return glue !== 'script' || next === '_';
  }
  if (gluedNames.has(after)) return glue !== 'brace';
  return glue === 'letter' || (part.endsWith('tilde') && after < 'a');
}

/** One or two letters in front (more before a fence), one between and behind; `betas` is a plural. */
function fitsLetters(parts: readonly string[], i: number): boolean {
  const part = parts[i]!;
  if (i > 0) return part.length === 1 && !(part === 's' && i + 1 === parts.length);
  const glue = gluedNames.get(parts[1] ?? '');
  if (glue === 'bracket') return part.length <= longestStem;
  if (glue === 'brace') return part.length <= longestStem && (part.length < 3 || part.toUpperCase() === part);
  if (part.length === 1) return parts.length > 2 || !isWordWith(part, parts[1]!);
  return part.length === 2 && parts.length === 2 && part.toLowerCase() !== part;
}

/** `xin`, `nto` as whole runs, or between others (`xinmathbb`): what they are is decided by what is around. */
function fitsSmallWord(parts: readonly string[], i: number): boolean {
  if (i === 0) return gluedNames.has(parts[1] ?? '') && parts.length > 2;
  if (i + 1 < parts.length) return gluedNames.has(parts[i + 1]!) && parts[i + 1] !== 'to' && parts[i + 1] !== 'in';
  return true;
}

/** `bin`, `stimes` are words; `xin`, `nto`, `Win` may be formulas. */
function isWordWith(letter: string, name: string): boolean {
  if (name === 'times') return letter === 's';
  if (name === 'to') return !'nxktNTK'.includes(letter);
  return name === 'in' && letter >= 'a' && !'xnuvzqrhjlc'.includes(letter);
}
