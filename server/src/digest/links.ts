/** Web links in running text, freed of what copies attach to them. */
import { isBlank } from './lines.ts';

export interface Link {
  /** The target: with a scheme, and without the blank that a copy may have put into it. */
  readonly url: string;
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}

/** A link's longest part that is looked at; what follows is no part of it. */
const longest = 2000;
const longestHost = 260;

/**
 * Links of a text that begins at `line` and `character` (zero-based). Closing punctuation and quotes, brackets and braces
 * without their other half are no part of a link; one glued to a word or to another link starts at its scheme. Linear.
 */
export function linksIn(text: string, line = 0, character = 0): readonly Link[] {
  const links: Link[] = [];
  const beginning = /https?:\/\/|https?: \/\/|\bwww\./g;
  const place = placesIn(text, line, character);
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const body = skipBlank(text, match.index + match[0].length);
    const end = linkEnd(text, body);
    const written = text.slice(match.index, Math.max(body, end));
    const whole = written.includes(' ') ? written.replaceAll(' ', '') : written;
    const url = match[0] === 'www.' ? `https://${whole}` : whole;
    if (hasHost(url, url.indexOf('//') + 2)) {
      const from = place(match.index);
      const to = place(end);
      links.push({ url, line: from.line, start: from.character, endLine: to.line, end: to.character });
    }
    beginning.lastIndex = Math.max(end, beginning.lastIndex);
  }
  return links;
}

/** The copy may have broken a link after its scheme. */
function skipBlank(text: string, at: number): number {
  return text.charAt(at) === ' ' && /^[a-z0-9-]+\.[a-z]/.test(text.slice(at + 1, at + 80)) ? at + 1 : at;
}

function linkEnd(text: string, from: number): number {
  let end = from;
  let blank = false;
  const limit = Math.min(text.length, from + longest);
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (code === 0x20 && !blank && breaksInside(text, from, end)) blank = true;
    else if (ends(code) || (code === 0x68 && text.startsWith('http', end))) break;
    end++;
  }
  return trimmed(text, from, end);
}

/** Whether no link goes beyond a character. */
function ends(code: number): boolean {
  return code < 128 ? asciiEnds[code] === 1 : otherEnds.has(code) || isBlank(code);
}

const asciiEnds = new Uint8Array(128);
for (const c of '\t\n\v\f\r <>"`|\\^{}') asciiEnds[c.charCodeAt(0)] = 1;
const otherEnds: ReadonlySet<number> = new Set(Array.from('“”、。，）', (c) => c.charCodeAt(0)));

/** `github.com/owner/ repository` is one link: a repository's link names both. */
function breaksInside(text: string, from: number, at: number): boolean {
  if (text.charAt(at - 1) !== '/' || !/[A-Za-z0-9]/.test(text.charAt(at + 1))) return false;
  const [host, ...path] = text.slice(from, at).split('/');
  return (host === 'github.com' || host === 'gitlab.com') && path.length === 2 && path[0] !== '';
}

/** Without closing punctuation, and without closing brackets that open nowhere in the link. */
function trimmed(text: string, from: number, to: number): number {
  let end = to;
  let parentheses = 0;
  let brackets = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x28) parentheses++;
    else if (code === 0x29) parentheses--;
    else if (code === 0x5b) brackets++;
    else if (code === 0x5d) brackets--;
  }
  for (; end > from; end--) {
    const c = text.charAt(end - 1);
    if (c === ')') {
      if (parentheses >= 0) break;
      parentheses++;
    } else if (c === ']') {
      if (brackets >= 0) break;
      brackets++;
    } else if (!".,;:!?'’*_~$([".includes(c)) break;
  }
  return end;
}

/** Whether an address has, from an offset on, a name with a dot and a top-level domain of letters. */
function hasHost(url: string, from: number): boolean {
  const limit = Math.min(url.length, from + longestHost);
  let end = from;
  while (end < limit && hostEnds[url.charCodeAt(end)] !== 1) end++;
  return /^(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}$/u.test(url.slice(from, end));
}

const hostEnds = new Uint8Array(128);
for (const c of '/?#:') hostEnds[c.charCodeAt(0)] = 1;

/** Line and character of ascending offsets. */
function placesIn(
  text: string,
  line: number,
  character: number,
): (offset: number) => { line: number; character: number } {
  let next = text.indexOf('\n');
  let lineNow = line;
  let startNow = -character;
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', startNow)) {
      startNow = next + 1;
      lineNow++;
    }
    return { line: lineNow, character: offset - startNow };
  };
}
