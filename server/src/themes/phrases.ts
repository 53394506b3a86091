import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/**
 * A set of phrases that finds its members in words, however they are hyphenated or joined (`pre-training`,
 * `pretraining`, `pre training`): always the longest at the leftmost place, never overlapping. The cost depends on the
 * words and on the longest phrase, not on the number of phrases.
 *
 * A phrase of one word with two or more capitals (`SAM`, `LoRA`) is another than that in small letters and matches only
 * words that have two or more capitals too, since many such abbreviations are also words of English.
 */
export class Phrases {
  /** Number of letters read while finding: the work done, for tests. */
  read = 0;
  #size = 0;
  readonly #numbers = new Map<string, number>();
  readonly #abbreviations = new Map<string, number>();
  #longest = 0;
  // What begins or is no phrase is told by a hash of its letters, nearly always; the map has the last word.
  readonly #beginnings = new Uint32Array(bits / 32);
  readonly #wholes = new Uint32Array(bits / 32);

  /** The phrase's number, counted from 0 in order of addition; that of an equal phrase if there is one. -1 without a word. */
  add(phrase: string): number {
    const { stems, abbreviated } = wordsOf(phrase);
    const letters = stems.join('');
    if (letters === '') return -1;
    const numbers = stems.length === 1 && abbreviated[0] ? this.#abbreviations : this.#numbers;
    const known = numbers.get(letters);
    if (known !== undefined) return known;
    let hash = 0;
    for (let i = 0; i < letters.length; i++) {
      hash = next(hash, letters.charCodeAt(i));
      mark(this.#beginnings, hash);
    }
    mark(this.#wholes, hash);
    this.#longest = Math.max(this.#longest, letters.length);
    numbers.set(letters, this.#size);
    return this.#size++;
  }

  /** Calls back with the number of each phrase in the words, in reading order. */
  find({ stems, abbreviated }: Words, found: (phrase: number) => void): void {
    for (let start = 0; start < stems.length; ) {
      let phrase: number | undefined;
      let abbreviation: number | undefined;
      let end = start + 1;
      let hash = 0;
      let length = 0;
      for (let at = start; at < stems.length && stems[at] !== ''; at++) {
        const stem = stems[at]!;
        length += stem.length;
        if (length > this.#longest) break;
        this.read += stem.length;
        for (let i = 0; i < stem.length; i++) hash = next(hash, stem.charCodeAt(i));
        if (!isMarked(this.#beginnings, hash)) break;
        if (!isMarked(this.#wholes, hash)) continue;
        const number = this.#numbers.get(at === start ? stem : stems.slice(start, at + 1).join(''));
        const short = at === start && abbreviated[at] ? this.#abbreviations.get(stem) : undefined;
        if (number === undefined && short === undefined) continue;
        phrase = number;
        abbreviation = short;
        end = at + 1;
      }
      if (phrase !== undefined) found(phrase);
      if (abbreviation !== undefined) found(abbreviation);
      start = end;
    }
  }
}

const bits = 1 << 20;

function next(hash: number, letter: number): number {
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
