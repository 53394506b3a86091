import { hashOf, joinedHash, mostJoined, withLetter } from './joinedHash.ts';
import { WordReader } from './wordReader.ts';
import { wordsOf } from './words.ts';

/**
 * A set of phrases that finds its members in texts, however they are hyphenated or joined (`pre-training`,
 * `pretraining`, `pre training`): always the longest at the leftmost place, never overlapping. The cost depends on the
 * words and on the longest phrase, not on the number of phrases.
 *
 * A phrase of one word with two or more capitals (`SAM`, `LoRA`) is another than that in small letters and matches only
 * words that have two or more capitals too, since many such abbreviations are also words of English.
 */
export class Phrases {
  /** Number of words looked at while finding: the work done, for tests. */
  read = 0;
  /** Of each phrase its letters, whether it is an abbreviation, and the number of the next one of the same hash, or -1. */
  readonly #letters: string[] = [];
  readonly #isAbbreviation: boolean[] = [];
  readonly #next: number[] = [];
  #longest = 0;
  // What begins or is no phrase is told by a hash of its letters, nearly always; the letters have the last word.
  readonly #beginnings = new Uint32Array(bits / 32);
  readonly #wholes = new Uint32Array(bits / 32);
  /** The phrase added last of each hash. */
  readonly #byHash = new Map<number, number>();
  readonly #reader = new WordReader();
  /** What is known of single words, by the reader's numbers. */
  #begins = nothing;
  #phrase = new Int32Array(0);
  #abbreviation = new Int32Array(0);
  #cleared = 0;
  #found: number[] = [];

  /**
   * The phrase's number, counted from 0 in order of addition; that of an equal phrase if there is one. -1 without a word,
   * and for more letters than any phrase has.
   */
  add(phrase: string): number {
    const { stems, abbreviated } = wordsOf(phrase);
    const letters = stems.join('');
    if (letters === '' || letters.length >= mostJoined) return -1;
    const isAbbreviation = stems.length === 1 && abbreviated[0]!;
    const hash = hashOf(letters);
    const known = this.#spelt(letters, hash, isAbbreviation);
    if (known >= 0) return known;
    let beginning = 0;
    for (let i = 0; i < letters.length; i++) {
      beginning = withLetter(beginning, letters.charCodeAt(i));
      mark(this.#beginnings, beginning);
    }
    mark(this.#wholes, hash);
    this.#longest = Math.max(this.#longest, letters.length);
    this.#begins = nothing;
    const number = this.#letters.push(letters) - 1;
    this.#isAbbreviation.push(isAbbreviation);
    this.#next.push(this.#byHash.get(hash) ?? -1);
    this.#byHash.set(hash, number);
    return number;
  }

  /** The number of each phrase in a text, in reading order; valid until the next text. */
  find(text: string): readonly number[] {
    const reader = this.#reader;
    reader.read(text);
    this.#keepUp();
    const found = this.#found;
    found.length = 0;
    const { count, words, abbreviated } = reader;
    const known = this.#begins;
    for (let start = 0; start < count; ) {
      const word = words[start]!;
      if (word < 0 || known[word] === begins.none || (known[word] === begins.unknown && !this.#learn(word))) start++;
      else start = this.#longestFrom(start, count, words, abbreviated[start] === 1);
    }
    return found;
  }

  /** Takes the longest phrase that starts with a word; returns the number of the word to go on with. */
  #longestFrom(start: number, count: number, words: Int32Array, isAbbreviated: boolean): number {
    const reader = this.#reader;
    const word = words[start]!;
    let phrase = this.#phrase[word]!;
    let abbreviation = isAbbreviated ? this.#abbreviation[word]! : -1;
    let end = start + 1;
    let hash = reader.stemHash(word);
    let length = reader.stemSize(word);
    for (let at = end; at < count; at++) {
      const next = words[at]!;
      if (next < 0) break;
      const size = reader.stemSize(next);
      length += size;
      this.read++;
      if (length > this.#longest) break;
      hash = joinedHash(hash, reader.stemHash(next), size);
      if (!isMarked(this.#beginnings, hash)) break;
      const longer = isMarked(this.#wholes, hash) ? this.#joined(hash, start, at) : -1;
      if (longer < 0) continue;
      phrase = longer;
      abbreviation = -1;
      end = at + 1;
    }
    if (phrase >= 0) this.#found.push(phrase);
    if (abbreviation >= 0) this.#found.push(abbreviation);
    return end;
  }

  /** Forgets what is known of words whose numbers no longer count. */
  #keepUp(): void {
    const { cleared, capacity } = this.#reader;
    if (cleared === this.#cleared && this.#begins.length === capacity) return;
    this.#cleared = cleared;
    if (this.#begins.length === capacity) {
      this.#begins.fill(begins.unknown);
      return;
    }
    this.#begins = new Uint8Array(capacity);
    this.#phrase = new Int32Array(capacity);
    this.#abbreviation = new Int32Array(capacity);
  }

  /** Whether phrases begin with a word, and which is it. */
  #learn(word: number): boolean {
    const size = this.#reader.stemSize(word);
    const hash = this.#reader.stemHash(word);
    if (size > this.#longest || !isMarked(this.#beginnings, hash)) {
      this.#begins[word] = begins.none;
      return false;
    }
    const start = this.#reader.stemStart(word);
    const letters = this.#reader.letters.subarray(start, start + size);
    const stem = isMarked(this.#wholes, hash) ? String.fromCharCode(...letters) : '';
    this.#phrase[word] = this.#spelt(stem, hash, false);
    this.#abbreviation[word] = this.#spelt(stem, hash, true);
    this.#begins[word] = begins.some;
    return true;
  }

  /** The phrase that the words from `first` to `last` are, written as one; -1 for none. */
  #joined(hash: number, first: number, last: number): number {
    for (let phrase = this.#byHash.get(hash) ?? -1; phrase >= 0; phrase = this.#next[phrase]!)
      if (!this.#isAbbreviation[phrase] && this.#isSpelt(this.#letters[phrase]!, first, last)) return phrase;
    return -1;
  }

  /** The number of a phrase, or -1. */
  #spelt(letters: string, hash: number, isAbbreviation: boolean): number {
    let phrase = this.#byHash.get(hash) ?? -1;
    while (phrase >= 0 && (this.#letters[phrase] !== letters || this.#isAbbreviation[phrase] !== isAbbreviation))
      phrase = this.#next[phrase]!;
    return phrase;
  }

  #isSpelt(spelt: string, first: number, last: number): boolean {
    const { words, letters } = this.#reader;
    let length = 0;
    for (let at = first; at <= last; at++) {
      const start = this.#reader.stemStart(words[at]!);
      const end = start + this.#reader.stemSize(words[at]!);
      for (let i = start; i < end; i++) if (spelt.charCodeAt(length++) !== letters[i]) return false;
    }
    return length === spelt.length;
  }
}

/** Of a word: not known yet, that none or that some phrase begins with it. */
const begins = { unknown: 0, none: 1, some: 2 } as const;
const bits = 1 << 20;
const nothing = new Uint8Array(0);

function mark(marks: Uint32Array, hash: number): void {
  const bit = place(hash);
  marks[bit >>> 5]! |= 1 << (bit & 31);
}

function isMarked(marks: Uint32Array, hash: number): boolean {
  const bit = place(hash);
  return (marks[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

function place(hash: number): number {
  return (hash ^ (hash >>> 15)) & (bits - 1);
}
