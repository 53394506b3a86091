import { Utf8Buffer } from '../text/utf8.ts';
import { hashOf } from './joinedHash.ts';
import { clauseEnds, latin, stem } from './words.ts';

/**
 * The words of one text after another, as `wordsOf` tells them, by numbers: a word that was met before costs a look into
 * a table, and no string. A word keeps its number until the table is `cleared`, never within a text.
 */
export class WordReader {
  /** Number of words and ends of clauses in the text read last. */
  count = 0;
  /** The number of each word; -1 where a sentence or clause ends. */
  words = new Int32Array(512);
  /** 1 where the word stands with two or more capitals, as abbreviations do. */
  abbreviated = new Uint8Array(512);
  /** How often the numbers were given anew. */
  cleared = 0;

  readonly #text = new Utf8Buffer();
  /** Words as they are written, in small letters, and their stems where these are no beginnings of them. */
  #letters = new Uint8Array(firstLetters);
  #length = 0;
  #known = 0;
  /** What is known of each word, side by side since it is looked at together: `field` numbers each. */
  #fields = new Int32Array(firstWords * fieldCount);
  /** Number + 1 of each word, at a place told by its hash; 0 where there is none. */
  #table = new Int32Array(firstWords * 4);
  /** The same for the last word of each of some hashes: nearly all words are among a few thousand, which stay close at hand. */
  readonly #recent = new Int32Array(recentWords);

  /** Every number is below this. */
  get capacity(): number {
    return this.#fields.length / fieldCount;
  }

  /** All stems; that of a word from `stemStart` on. Another array after the next text. */
  get letters(): Uint8Array {
    return this.#letters;
  }

  stemStart(word: number): number {
    return this.#fields[word * fieldCount + field.stemStart]!;
  }

  stemSize(word: number): number {
    return this.#fields[word * fieldCount + field.stemSize]!;
  }

  /** `hashOf` the stem. */
  stemHash(word: number): number {
    return this.#fields[word * fieldCount + field.stemHash]!;
  }

  /** Takes the words of a text, in reading order. Linear in the text's length. */
  read(text: string): void {
    if (this.#known > mostWords || this.#length > mostLetters) this.#clear();
    let end = this.#text.take(text);
    if (end !== text.length) end = this.#text.take(latin(text));
    const { bytes } = this.#text;
    let count = 0;
    for (let at = 0; at < end; at++) {
      if (count + 2 > this.words.length) this.#growText();
      const start = at;
      let capitals = 0;
      let hash = 0;
      for (; at < end; at++) {
        const code = bytes[at]!;
        const small = smallLetters[code]!;
        if (small === 0) break;
        if (small !== code) capitals++;
        hash = Math.imul(hash ^ small, 0x01000193);
      }
      if (at > start && !isPossessive(bytes, start, at)) {
        this.abbreviated[count] = capitals > 1 ? 1 : 0;
        this.words[count++] = this.#number(bytes, start, at, hash);
      }
      if (clauseEnds[bytes[at]!] === 1 && bytes[at + 1]! <= 32) {
        this.abbreviated[count] = 0;
        this.words[count++] = -1;
      }
    }
    this.count = count;
  }

  #growText(): void {
    this.words = grown(this.words, new Int32Array(this.words.length * 2));
    this.abbreviated = grown(this.abbreviated, new Uint8Array(this.abbreviated.length * 2));
  }

  #number(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const recent = this.#recent[hash & (recentWords - 1)]! - 1;
    if (recent >= 0 && this.#isWord(recent, bytes, from, to, hash)) return recent;
    const table = this.#table;
    const mask = table.length - 1;
    let at = placeOf(hash) & mask;
    let word = table[at]! - 1;
    while (word >= 0 && !this.#isWord(word, bytes, from, to, hash)) {
      at = (at + 1) & mask;
      word = table[at]! - 1;
    }
    if (word < 0) word = this.#added(bytes, from, to, hash, at);
    this.#recent[hash & (recentWords - 1)] = word + 1;
    return word;
  }

  #isWord(word: number, bytes: Uint8Array, from: number, to: number, hash: number): boolean {
    const fields = this.#fields;
    const first = word * fieldCount;
    if (fields[first + field.hash] !== hash || fields[first + field.size] !== to - from) return false;
    const letters = this.#letters;
    let letter = fields[first + field.start]!;
    for (let at = from; at < to; at++) if (letters[letter++] !== smallLetters[bytes[at]!]) return false;
    return true;
  }

  #added(bytes: Uint8Array, from: number, to: number, hash: number, at: number): number {
    if (this.#known === this.capacity) this.#fields = grown(this.#fields, new Int32Array(this.#fields.length * 2));
    const number = this.#known++;
    const word = inSmallLetters(bytes, from, to);
    const base = stem(word);
    const fields = this.#fields;
    const first = number * fieldCount;
    fields[first + field.hash] = hash;
    fields[first + field.start] = this.#length;
    fields[first + field.size] = word.length;
    this.#append(word);
    const isBeginning = word.startsWith(base);
    fields[first + field.stemStart] = isBeginning ? fields[first + field.start]! : this.#length;
    fields[first + field.stemSize] = base.length;
    fields[first + field.stemHash] = hashOf(base);
    if (!isBeginning) this.#append(base);
    this.#table[at] = number + 1;
    if (this.#known * 3 > this.#table.length) this.#rehash(this.#table.length * 2);
    return number;
  }

  #append(letters: string): void {
    const end = this.#length + letters.length;
    if (end > this.#letters.length) this.#letters = grown(this.#letters, new Uint8Array(end * 2));
    for (let i = 0; i < letters.length; i++) this.#letters[this.#length + i] = letters.charCodeAt(i);
    this.#length = end;
  }

  #rehash(length: number): void {
    this.#table = new Int32Array(length);
    for (let word = 0; word < this.#known; word++) {
      let at = placeOf(this.#fields[word * fieldCount + field.hash]!) & (length - 1);
      while (this.#table[at] !== 0) at = (at + 1) & (length - 1);
      this.#table[at] = word + 1;
    }
  }

  #clear(): void {
    this.cleared++;
    this.#known = 0;
    this.#length = 0;
    if (this.#letters.length > mostLetters * 2) this.#letters = new Uint8Array(firstLetters);
    this.#table.fill(0);
    this.#recent.fill(0);
  }
}

function inSmallLetters(bytes: Uint8Array, from: number, to: number): string {
  let word = '';
  for (let at = from; at < to; at += mostAtOnce) {
    const letters = bytes.slice(at, Math.min(to, at + mostAtOnce));
    for (let i = 0; i < letters.length; i++) letters[i] = smallLetters[letters[i]!]!;
    word += String.fromCharCode(...letters);
  }
  return word;
}

/** Letters in one call: a word may be as long as a text. */
const mostAtOnce = 1024;

/** The `s` of `model's`, with either apostrophe. */
function isPossessive(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 1 || bytes[start] !== 0x73 || start === 0) return false;
  if (bytes[start - 1] === 0x27) return true;
  return start >= 3 && bytes[start - 1] === 0x99 && bytes[start - 2] === 0x80 && bytes[start - 3] === 0xe2;
}

function placeOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

function grown<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const field = { hash: 0, start: 1, size: 2, stemStart: 3, stemSize: 4, stemHash: 5 } as const;
const fieldCount = 8;
const recentWords = 4096;
const firstWords = 1024;
const firstLetters = 16_384;
/** With more the table is begun anew before the next text. */
const mostWords = 100_000;
const mostLetters = 1_000_000;

/** By byte: the small letter or digit, 0 for what is neither. */
const smallLetters = new Uint8Array(256);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code).toLowerCase();
  if (/[a-z0-9]/.test(character)) smallLetters[code] = character.charCodeAt(0);
}
