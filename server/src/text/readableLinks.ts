import { accents, fonts } from './latexFonts.ts';
import { functions, symbols } from './latexSymbols.ts';

/** Where a link or a file path that starts at `at` ends, or `at` when none does: inside, no sign is a formula's. */
export function linkEnd(text: string, at: number): number {
  if (!starts(text, at)) return at;
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 92) {
      if (!'_%#&~-'.includes(text.charAt(end + 1)) || end + 1 === text.length) break;
      end += 2;
    } else if (code <= 32 || code === 0xa0 || stops.includes(text.charAt(end))) break;
    else end++;
  }
  return end;
}

const stops = '{}$^<>"`|()[],';
const longestHost = 60;

function starts(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 104 && (text.startsWith('http://', at) || text.startsWith('https://', at))) return true;
  if (code === 119 && text.startsWith('www.', at)) return true;
  if (code >= 65 && code <= 90 && text.startsWith(':\\', at + 1)) return isPath(text, at + 3);
  return hasHost(text, at);
}

/** `example.org/…` */
function hasHost(text: string, at: number): boolean {
  let dot = -1;
  const limit = Math.min(text.length, at + longestHost);
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 46) dot = i;
    else if (code === 47) return dot > at && i - dot > 2 && i - dot < 8;
    else if (!isHostCharacter(code)) return false;
  }
  return false;
}

/** `C:\Users\…`, but not the map `T:\Omega\to X`. */
function isPath(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && /[A-Za-z]/.test(text.charAt(end))) end++;
  const name = text.slice(at, end);
  return end > at && !(symbols.has(name) || functions.has(name) || fonts.has(name) || accents.has(name));
}

function isHostCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45;
}
