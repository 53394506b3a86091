import { characterKinds, type FoldedCharacter, foldedCharacter } from './foldedCharacter.ts';

/** A phrase of more words than this is never looked for. */
export const longestPhrase = 64;

/**
 * The words of a text as phrases are compared: folded, without the marks that a markup language puts between or into
 * them, so that `\emph{Schr\"odinger} $\pi_0$` and `Schrödinger π0` have the same words, and so have `$\ell_1$`, `ℓ₁` and `l1`. Each word is a pair of hashes;
 * those of any stretch of words are had in one step.
 */
export class PhraseWords {
  count = 0;
  /** First hash of each word. */
  word = new Int32Array(256);
  /** Where each word starts and ends in the text. */
  start = new Int32Array(256);
  end = new Int32Array(256);
  /** Polynomials over the hashes of the words before each word. */
  #first = new Int32Array(257);
  #second = new Int32Array(257);

  #hash = firstSeed;
  #otherHash = secondSeed;
  /** The last `add` stopped behind a blank line. */
  atBlankLine = false;
  /** Start of the word under way, -1 outside of words; end of its last letter. */
  #from = -1;
  #to = 0;
  #inGreek = false;

  clear(): void {
    this.count = 0;
    this.#from = -1;
  }

  /** Forgets the first so many words. */
  drop(count: number): void {
    const kept = this.count - count;
    this.word.copyWithin(0, count, this.count);
    this.start.copyWithin(0, count, this.count);
    this.end.copyWithin(0, count, this.count);
    this.#first.copyWithin(0, count, this.count + 1);
    this.#second.copyWithin(0, count, this.count + 1);
    this.count = kept;
  }

  /** Adds the words of a whole text. */
  addText(text: string): void {
    for (let at = 0; at < text.length; ) at = this.add(text, at, text.length);
  }

  /** Adds words from an offset on; answers where it stopped: at the end, behind a blank line, or with many words. */
  add(text: string, from: number, to: number): number {
    const most = this.count + stride;
    let isBlank = false;
    this.atBlankLine = false;
    let at = from;
    while (at < to && this.count < most) {
      const code = text.charCodeAt(at);
      if (code > 127) at = this.#addOther(text, code, at);
      else {
        const lower = asciiLower[code]!;
        if (lower > 0) {
          this.#letter(lower, at, at + 1);
          isBlank = false;
          at++;
          continue;
        }
        if (code === 10) {
          if (isBlank) {
            this.atBlankLine = true;
            return at + 1;
          }
          isBlank = true;
        } else if (code !== 32 && code !== 9 && code !== 13) isBlank = false;
        at = this.#addSign(text, code, at, to);
      }
    }
    if (at >= to) this.#endWord();
    return at;
  }

  /** Identity of the stretch of so many words from one on. */
  key(first: number, count: number): number {
    const last = first + count;
    const a = (this.#first[last]! - Math.imul(this.#first[first]!, firstPowers[count]!)) | 0;
    const b = (this.#second[last]! - Math.imul(this.#second[first]!, secondPowers[count]!)) | 0;
    return (a >>> 0) * 0x100000 + ((b >>> 0) & 0xfffff);
  }

  /** A hash of two neighbouring words. */
  pair(first: number): number {
    return (Math.imul(this.word[first]!, 31) + this.word[first + 1]!) | 0;
  }

  #letter(code: number, at: number, to: number): void {
    if (this.#from < 0) this.#from = at;
    this.#to = to;
    this.#hash = Math.imul(this.#hash ^ code, 0x01000193);
    this.#otherHash = Math.imul(this.#otherHash + code, 0x5bd1e995) ^ (this.#otherHash >>> 15);
  }

  #endWord(): void {
    if (this.#from < 0) return;
    const { count } = this;
    if (count + 1 >= this.word.length) this.#grow();
    const hash = this.#hash ^ (this.#hash >>> 13);
    this.word[count] = hash;
    this.start[count] = this.#from;
    this.end[count] = this.#to;
    this.#first[count + 1] = (Math.imul(this.#first[count]!, firstBase) + hash) | 0;
    this.#second[count + 1] = (Math.imul(this.#second[count]!, secondBase) + this.#otherHash) | 0;
    this.count++;
    this.#from = -1;
    this.#hash = firstSeed;
    this.#otherHash = secondSeed;
    this.#inGreek = false;
  }

  /** Anything of ASCII but a letter or digit. Braces and accents stand within words, everything else ends them. */
  #addSign(text: string, code: number, at: number, to: number): number {
    if (code === openBrace || code === closeBrace) return at + 1;
    if (code === underscore && this.#from >= 0 && isSubscript(text, at + 1)) return at + 1;
    if (code === backslash) {
      const next = text.charCodeAt(at + 1);
      if (accents.includes(text.charAt(at + 1)) && isLetterOrBrace(text.charCodeAt(at + 2))) return at + 2;
      this.#endWord();
      return isAsciiLetter(next) ? this.#addCommand(text, at, to) : at + 1;
    }
    this.#endWord();
    if (code === ampersand) return entityEnd(text, at, to);
    if (code === lessThan) return tagEnd(text, at, to);
    return at + 1;
  }

  /** A Greek letter's command counts as the letter, every other as nothing. */
  #addCommand(text: string, at: number, to: number): number {
    let end = at + 1;
    while (end < to && end < at + longestCommand && isAsciiLetter(text.charCodeAt(end))) end++;
    const name = text
      .slice(at + 1, end)
      .replace(/^var/, '')
      .toLowerCase();
    if (greekNames.has(name)) this.#addNamed(name, at, end);
    else if (name === 'ell') this.#letter(smallL, at, end);
    return end;
  }

  #addNamed(name: string, from: number, to: number): void {
    for (let i = 0; i < name.length; i++) this.#letter(name.charCodeAt(i), from, to);
    this.#endWord();
  }

  #addOther(text: string, code: number, at: number): number {
    const next = at + (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1);
    const { kind, text: letters, name } = folded(text.slice(at, next));
    if (kind === characterKinds.mark || code === softHyphen) {
      if (this.#from >= 0) this.#to = next;
      return next;
    }
    if (kind === characterKinds.separator) {
      this.#endWord();
      return next;
    }
    if (name !== undefined && !this.#inGreek && !this.#isGreek(text, next)) {
      this.#endWord();
      this.#addNamed(name, at, next);
      return next;
    }
    const isLowered = code >= 0x2080 && code <= 0x2089;
    const standsAlone = kind === characterKinds.ideograph || (kind === characterKinds.digit && !isLowered);
    if (standsAlone) this.#endWord();
    for (let i = 0; i < letters.length; i++) this.#letter(letters.charCodeAt(i), at, next);
    this.#inGreek = name !== undefined;
    if (standsAlone) this.#endWord();
    return next;
  }

  #isGreek(text: string, at: number): boolean {
    return text.charCodeAt(at) > 127 && folded(text.charAt(at)).name !== undefined;
  }

  #grow(): void {
    const size = this.word.length * 2;
    this.word = grown(this.word, size);
    this.start = grown(this.start, size);
    this.end = grown(this.end, size);
    this.#first = grown(this.#first, size + 1);
    this.#second = grown(this.#second, size + 1);
  }
}

const memo = new Map<string, FoldedCharacter>();

function folded(character: string): FoldedCharacter {
  let known = memo.get(character);
  if (!known) {
    if (memo.size >= 4096) memo.clear();
    known = foldedCharacter(character);
    memo.set(character, known);
  }
  return known;
}

/** Words that are added at once. */
const stride = 2048;
const firstSeed = 0x811c9dc5 | 0;
const secondSeed = 0x2f0b4a27;
const firstBase = 0x9e3779b1 | 0;
const secondBase = 0x5f356495;
const longestCommand = 24;
const longestTag = 200;

const openBrace = 123;
const closeBrace = 125;
const backslash = 92;
const underscore = 95;
const smallL = 108;
const ampersand = 38;
const lessThan = 60;
const softHyphen = 0xad;
const accents = '"\'`^~=.';

const greekNames: ReadonlySet<string> = new Set(
  (
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi ' +
    'psi omega'
  ).split(' '),
);

const firstPowers = powers(firstBase);
const secondPowers = powers(secondBase);

function powers(base: number): Int32Array {
  const all = new Int32Array(longestPhrase + 1);
  all[0] = 1;
  for (let i = 1; i < all.length; i++) all[i] = Math.imul(all[i - 1]!, base);
  return all;
}

function grown(from: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(size);
  to.set(from);
  return to;
}

/** Lower-case code of letters and digits, 0 for everything else. */
const asciiLower = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (isAsciiLetter(code)) asciiLower[code] = code | 32;
  else if (code >= 48 && code <= 57) asciiLower[code] = code;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a digit goes on behind an underscore: `x_1`, `x_{1}`. */
function isSubscript(text: string, at: number): boolean {
  const code = text.charCodeAt(text.charCodeAt(at) === openBrace ? at + 1 : at);
  return code >= 48 && code <= 57;
}

function isLetterOrBrace(code: number): boolean {
  return isAsciiLetter(code) || code === openBrace || code === backslash;
}

/** Behind `&amp;`, or behind the `&`. */
function entityEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && end < at + 10 && isAsciiLetter(text.charCodeAt(end))) end++;
  return end > at + 1 && text.charAt(end) === ';' ? end + 1 : at + 1;
}

/** Behind a tag of HTML, or behind the `<`. */
function tagEnd(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at + 1);
  if (!isAsciiLetter(first) && first !== 47) return at + 1;
  const limit = Math.min(to, at + longestTag);
  for (let end = at + 2; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === 62) return end + 1;
    if (code === lessThan || code === 10) break;
  }
  return at + 1;
}
