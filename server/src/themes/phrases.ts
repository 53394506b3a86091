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
  /** Number of letters looked at while finding: the work done, for tests. */
  read = 0;
  #size = 0;
  readonly #numbers = new Map<string, number>();
  readonly #abbreviations = new Map<string, number>();
  #longest = 0;
  // What begins or is no phrase is told by a hash of its letters, nearly always; the letters have the last word.
  readonly #beginnings = new Uint32Array(bits / 32);
  readonly #wholes = new Uint32Array(bits / 32);
  readonly #byHash = new Map<number, { readonly letters: string; readonly phrase: number }[]>();
  readonly #reader = new WordReader();
  /** What is known of single words, by the reader's numbers: as phrases, as abbreviations, their hashes. */
  #begins = new Uint8Array(0);
  #phrase = new Int32Array(0);
  #abbreviation = new Int32Array(0);
  #hash = new Int32Array(0);
  #cleared = 0;

  /** The phrase's number, counted from 0 in order of addition; that of an equal phrase if there is one. -1 without a word. */
  add(phrase: string): number {
    const { stems, abbreviated } = wordsOf(phrase);
    const letters = stems.join('');
    if (letters === '') return -1;
    const isAbbreviation = stems.length === 1 && abbreviated[0]!;
    const numbers = isAbbreviation ? this.#abbreviations : this.#numbers;
    const known = numbers.get(letters);
    if (known !== undefined) return known;
    let hash = 0;
    for (let i = 0; i < letters.length; i++) {
      hash = advanced(hash, letters.charCodeAt(i));
      mark(this.#beginnings, hash);
    }
    mark(this.#wholes, hash);
    this.#longest = Math.max(this.#longest, letters.length);
    this.#begins = new Uint8Array(0);
    numbers.set(letters, this.#size);
    if (!isAbbreviation) {
      const others = this.#byHash.get(hash) ?? [];
      this.#byHash.set(hash, [...others, { letters, phrase: this.#size }]);
    }
    return this.#size++;
  }

  /** Calls back with the number of each phrase in a text, in reading order. */
  find(text: string, found: (phrase: number) => void): void {
    const reader = this.#reader;
    reader.read(text);
    this.#keepUp();
    const { count, words, abbreviated, letters } = reader;
    for (let start = 0; start < count; ) {
      const word = words[start]!;
      const known = word < 0 ? begins.none : this.#begins[word] || this.#learn(word);
      if (known === begins.none) {
        start++;
        continue;
      }
      let phrase = this.#phrase[word]!;
      let abbreviation = abbreviated[start] ? this.#abbreviation[word]! : -1;
      let end = start + 1;
      let hash = this.#hash[word]!;
      let length = reader.stemEnd(word) - reader.stemStart(word);
      for (let at = end; at < count && words[at]! >= 0; at++) {
        const stop = reader.stemEnd(words[at]!);
        const from = reader.stemStart(words[at]!);
        length += stop - from;
        if (length > this.#longest) break;
        let letter = from;
        for (; letter < stop; letter++) {
          hash = advanced(hash, letters[letter]!);
          if (!isMarked(this.#beginnings, hash)) break;
        }
        this.read += letter - from;
        if (letter < stop) break;
        const longer = isMarked(this.#wholes, hash) ? this.#joined(hash, start, at) : -1;
        if (longer < 0) continue;
        phrase = longer;
        abbreviation = -1;
        end = at + 1;
      }
      if (phrase >= 0) found(phrase);
      if (abbreviation >= 0) found(abbreviation);
      start = end;
    }
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
    this.#hash = new Int32Array(capacity);
  }

  /** Whether phrases begin with a word, and which is it. */
  #learn(word: number): number {
    const { letters } = this.#reader;
    const start = this.#reader.stemStart(word);
    const end = this.#reader.stemEnd(word);
    let hash = 0;
    if (end - start <= this.#longest) {
      this.read += end - start;
      for (let i = start; i < end; i++) hash = advanced(hash, letters[i]!);
    }
    if (end - start > this.#longest || !isMarked(this.#beginnings, hash)) {
      this.#begins[word] = begins.none;
      return begins.none;
    }
    const stem = isMarked(this.#wholes, hash) ? String.fromCharCode(...letters.subarray(start, end)) : '';
    this.#hash[word] = hash;
    this.#phrase[word] = this.#numbers.get(stem) ?? -1;
    this.#abbreviation[word] = this.#abbreviations.get(stem) ?? -1;
    this.#begins[word] = begins.some;
    return begins.some;
  }

  /** The phrase that the words from `first` to `last` are, written as one; -1 for none. */
  #joined(hash: number, first: number, last: number): number {
    for (const { letters, phrase } of this.#byHash.get(hash) ?? [])
      if (this.#isSpelt(letters, first, last)) return phrase;
    return -1;
  }

  #isSpelt(spelt: string, first: number, last: number): boolean {
    const { words, letters } = this.#reader;
    let length = 0;
    for (let at = first; at <= last; at++) {
      const end = this.#reader.stemEnd(words[at]!);
      for (let i = this.#reader.stemStart(words[at]!); i < end; i++) {
        if (spelt.charCodeAt(length++) !== letters[i]) return false;
      }
    }
    return length === spelt.length;
  }
}

/** Of a word: not known yet, that none or that some phrase begins with it. */
const begins = { unknown: 0, none: 1, some: 2 } as const;
const bits = 1 << 20;

function advanced(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x9e3779b1);
}

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
