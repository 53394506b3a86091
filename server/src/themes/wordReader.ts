import { endsClause, isPossessive, latin, stem } from './words.ts';

/**
 * The words of one text after another, as `wordsOf` tells them, by numbers: a word that was met before costs a look into
 * a table of letters, and no string. A word keeps its number until the table is `cleared`, never within a text.
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

  /** Words as they are written, in small letters, and their stems where these are no beginnings of them. */
  #letters = new Uint8Array(firstLetters);
  #length = 0;
  #known = 0;
  /** Start and end in the letters of each word, start and end of its stem. */
  #places = new Int32Array(firstWords * 4);
  #hashes = new Int32Array(firstWords);
  /** Hash and number + 1 of each word, at a place told by the hash; 0 where there is none. */
  #table = new Int32Array(firstWords * 8);

  /** Every number is below this. */
  get capacity(): number {
    return this.#hashes.length;
  }

  /** All stems; that of a word from `stemStart` to `stemEnd`. Another array after the next text. */
  get letters(): Uint8Array {
    return this.#letters;
  }

  stemStart(word: number): number {
    return this.#places[word * 4 + 2]!;
  }

  stemEnd(word: number): number {
    return this.#places[word * 4 + 3]!;
  }

  /** Takes the words of a text, in reading order. Linear in the text's length. */
  read(text: string): void {
    if (this.#known > mostWords || this.#length > mostLetters) this.#clear();
    this.count = 0;
    const plain = latin(text);
    for (let at = 0; at < plain.length; at++) {
      const start = at;
      let capitals = 0;
      let hash = 0;
      for (; at < plain.length; at++) {
        const code = plain.charCodeAt(at);
        const small = code < 128 ? smallLetters[code]! : 0;
        if (small === 0) break;
        if (small !== code) capitals++;
        hash = Math.imul(hash ^ small, 0x01000193);
      }
      if (at > start && !isPossessive(plain, start, at)) this.#push(this.#number(plain, start, at, hash), capitals);
      if (endsClause(plain, at)) this.#push(-1, 0);
    }
  }

  #push(word: number, capitals: number): void {
    if (this.count === this.words.length) {
      this.words = grown(this.words, new Int32Array(this.count * 2));
      this.abbreviated = grown(this.abbreviated, new Uint8Array(this.count * 2));
    }
    this.words[this.count] = word;
    this.abbreviated[this.count] = capitals > 1 ? 1 : 0;
    this.count++;
  }

  #number(text: string, from: number, to: number, hash: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    for (let at = placeOf(hash) & mask; ; at = (at + 2) & mask) {
      const word = table[at + 1]! - 1;
      if (word < 0) return this.#added(text.slice(from, to).toLowerCase(), hash, at);
      if (table[at] === hash && this.#isWord(word, text, from, to)) return word;
    }
  }

  #isWord(word: number, text: string, from: number, to: number): boolean {
    const start = this.#places[word * 4]!;
    if (this.#places[word * 4 + 1]! - start !== to - from) return false;
    const letters = this.#letters;
    for (let i = from; i < to; i++) {
      if (letters[start + i - from] !== smallLetters[text.charCodeAt(i)]) return false;
    }
    return true;
  }

  #added(word: string, hash: number, at: number): number {
    if (this.#known === this.capacity) this.#grow();
    const number = this.#known++;
    const base = stem(word);
    const start = this.#length;
    this.#append(word);
    const end = this.#length;
    const stemStart = word.startsWith(base) ? start : end;
    if (stemStart === end) this.#append(base);
    this.#places.set([start, end, stemStart, stemStart + base.length], number * 4);
    this.#hashes[number] = hash;
    this.#table[at] = hash;
    this.#table[at + 1] = number + 1;
    if (this.#known * 4 > this.#table.length) this.#rehash(this.#table.length * 2);
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
      const hash = this.#hashes[word]!;
      let at = placeOf(hash) & (length - 1);
      while (this.#table[at + 1] !== 0) at = (at + 2) & (length - 1);
      this.#table[at] = hash;
      this.#table[at + 1] = word + 1;
    }
  }

  #grow(): void {
    this.#places = grown(this.#places, new Int32Array(this.#places.length * 2));
    this.#hashes = grown(this.#hashes, new Int32Array(this.#hashes.length * 2));
  }

  #clear(): void {
    this.cleared++;
    this.#known = 0;
    this.#length = 0;
    if (this.#letters.length > mostLetters * 2) this.#letters = new Uint8Array(firstLetters);
    this.#table.fill(0);
  }
}

/** An even number. */
function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

function grown<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const firstWords = 1024;
const firstLetters = 16_384;
/** With more the table is begun anew before the next text. */
const mostWords = 40_000;
const mostLetters = 1_000_000;

/** By ASCII code: the small letter or digit, 0 for what is neither. */
const smallLetters = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code).toLowerCase();
  if (/[a-z0-9]/.test(character)) smallLetters[code] = character.charCodeAt(0);
}
