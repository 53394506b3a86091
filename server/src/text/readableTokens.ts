import { decodeHTMLStrict } from 'entities/decode';
import { accents } from './latexFonts.ts';
import { linkEnd } from './readableLinks.ts';
import { type Bareness, bareNames, isScriptName, microUnits } from './readableNames.ts';
import { mayHoldNames, segments } from './readableSegments.ts';

/**
 * A smallest part of a text. `command` is a name behind a backslash, `bare` a word that may be a command without one,
 * `escape` a backslash with a sign; everything that is neither word, number, blank, dash, quote nor link is a `sign`.
 */
export type TokenKind =
  | 'word'
  | 'number'
  | 'blank'
  | 'command'
  | 'bare'
  | 'escape'
  | 'dash'
  | 'quote'
  | 'link'
  | 'sign';

/** One token: what it says, and its place in the text (UTF-16). */
export interface Token {
  readonly kind: TokenKind;
  /** The characters it stands for: a command's name, an entity's character, else the text itself. */
  readonly says: string;
  readonly start: number;
  readonly end: number;
  /** For `bare`: what it takes to be a command. */
  readonly bareness: Bareness | undefined;
}

/** Splits a text into tokens without gaps. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at = tokens[tokens.length - 1]!.end) readToken(text, at, tokens);
  return tokens;
}

function readToken(text: string, at: number, tokens: Token[]): void {
  const code = text.charCodeAt(at);
  if (isLetter(code)) readWord(text, at, tokens);
  else if (isDigit(code)) add(tokens, 'number', text, at, numberEnd(text, at));
  else if (isBlank(code)) add(tokens, 'blank', text, at, blankEnd(text, at), ' ');
  else if (code === 92) readBackslash(text, at, tokens);
  else if (code === 38) readEntity(text, at, tokens);
  else if (code === 45) add(tokens, 'dash', text, at, runEnd(text, at, code));
  else if (code === 96 || code === 39) add(tokens, 'quote', text, at, runEnd(text, at, code));
  else add(tokens, 'sign', text, at, at + characterLength(text, at));
}

function readWord(text: string, at: number, tokens: Token[]): void {
  let end = at + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  const linked = isInLink(text.charCodeAt(end)) ? linkEnd(text, at) : at;
  const last = tokens[tokens.length - 1];
  const script = isScriptSign(last);
  const lost = lostEntity(text, at, end);
  if (linked > at) readLink(text, at, linked, tokens);
  else if (script || wantsLetter(tokens)) readScriptWord(text, at, end, script ? last!.says : '', tokens);
  else if (lost) {
    add(tokens, 'word', text, at, end - 1);
    add(tokens, 'sign', text, end - 1, end + 4, lost);
  } else if (mayHoldNames(text, at, end)) readNames(text, at, end, tokens);
  else add(tokens, 'word', text, at, end);
}

/** After `^` and `_`, and after an accent, LaTeX takes one letter, or a command. */
function readScriptWord(text: string, at: number, end: number, sign: string, tokens: Token[]): void {
  const word = text.slice(at, end);
  if (word.length > 1 && sign !== '' && isScriptName(word, sign))
    add(tokens, 'bare', text, at, end, word, bareNames.get(word));
  else add(tokens, 'word', text, at, at + 1);
}

function readNames(text: string, at: number, end: number, tokens: Token[]): void {
  const word = text.slice(at, end);
  const whole = bareNames.get(word);
  if (whole) add(tokens, 'bare', text, at, end, word, whole);
  const micro = microUnits.has(word) && isAmount(tokens);
  const parts = whole ? [] : micro ? ['mu', word.slice(2)] : (segments(word, text.charAt(end)) ?? [word]);
  for (const part of parts) {
    const bareness = bareNames.get(part);
    add(tokens, bareness ? 'bare' : 'word', text, at, at + part.length, part, bareness);
    at += part.length;
  }
}

/** A link is one token, but for the signs that LaTeX wants escaped in it: `https://example.org/a\_b`. */
function readLink(text: string, at: number, end: number, tokens: Token[]): void {
  while (at < end) {
    let stop = at;
    while (stop < end && text.charCodeAt(stop) !== 92) stop++;
    if (stop > at) add(tokens, 'link', text, at, stop);
    if (stop < end) add(tokens, 'escape', text, stop, stop + 2, text.charAt(stop + 1));
    at = stop + 2;
  }
}

function readBackslash(text: string, at: number, tokens: Token[]): void {
  let end = at + 1;
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  if (end > at + 1) add(tokens, 'command', text, at, end, text.slice(at + 1, end));
  else if (code >= 33 && code <= 126 && !isDigit(code)) add(tokens, 'escape', text, at, end + 1, text.charAt(end));
  else if (isBlank(code)) add(tokens, 'escape', text, at, end + 1, ' ');
  else add(tokens, 'sign', text, at, end);
}

const longestEntity = 32;

function readEntity(text: string, at: number, tokens: Token[]): void {
  let end = at + 1;
  const limit = Math.min(text.length, at + longestEntity);
  while (end < limit && (isAsciiLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || end === at + 1)) end++;
  const source = text.slice(at, end + 1);
  const decoded = source.endsWith(';') ? decodeHTMLStrict(source) : source;
  if (decoded === source) add(tokens, 'sign', text, at, at + 1);
  else if (decoded.trim() === '' || decoded < ' ') add(tokens, 'blank', text, at, end + 1, ' ');
  else add(tokens, 'sign', text, at, end + 1, decoded);
}

/** Punctuation that `&#x….;` stood for, between two letters: `rightx2014by`. */
const lostEntities: ReadonlyMap<string, string> = new Map(
  Object.entries({ 2010: '‐', 2013: '–', 2014: '—', 2018: '‘', 2019: '’', '201c': '“', '201d': '”', 2026: '…' }),
);

function lostEntity(text: string, at: number, end: number): string | undefined {
  if (end - at < 3 || text.charCodeAt(end - 1) !== 120 || !isDigit(text.charCodeAt(end))) return undefined;
  if (!isAsciiLetter(text.charCodeAt(end + 4))) return undefined;
  return lostEntities.get(text.slice(end, end + 4).toLowerCase());
}

/** Behind a number: `20 mum`, `20~mum`. */
function isAmount(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  const gap = last?.kind === 'blank' || (last?.kind === 'sign' && last.says === '~') || last?.kind === 'escape';
  return (gap ? tokens[tokens.length - 2] : last)?.kind === 'number';
}

function isScriptSign(token: Token | undefined): boolean {
  return token?.kind === 'sign' && (token.says === '^' || token.says === '_');
}

/** Accents with a letter for their name take one after a blank, inside of words: `Schr\"odinger`, `Fran\c cois`. */
function wantsLetter(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  if (last?.kind === 'escape') return accents.has(last.says);
  const before = tokens[tokens.length - 2];
  if (last?.kind !== 'blank' || before?.kind !== 'command') return false;
  return before.says.length === 1 && accents.has(before.says) && tokens[tokens.length - 3]?.kind === 'word';
}

function add(
  tokens: Token[],
  kind: TokenKind,
  text: string,
  start: number,
  end: number,
  says = text.slice(start, end),
  bareness?: Bareness,
): void {
  tokens.push({ kind, says, start, end, bareness });
}

function numberEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++;
    const code = text.charCodeAt(end);
    if ((code !== 46 && code !== 44) || !isDigit(text.charCodeAt(end + 1))) return end;
    end++;
  }
}

function runEnd(text: string, at: number, code: number): number {
  let end = at;
  while (text.charCodeAt(end) === code) end++;
  return end;
}

function blankEnd(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charCodeAt(end))) end++;
  return end;
}

function characterLength(text: string, at: number): number {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000 ? 2 : 1;
}

function isLetter(code: number): boolean {
  return isAsciiLetter(code) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter run that one of these follows may be in a link or path: `https:`, `example.org`, `my-site.org`. */
function isInLink(code: number): boolean {
  return code === 46 || code === 58 || code === 45 || isDigit(code);
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
