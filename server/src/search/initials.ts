import type { WordScanner } from '../text/wordScanner.ts';
import { SlotSets } from './slotSets.ts';
import { termsOf } from './termTable.ts';

/** Which titles hold words with given initials next to each other (`llm`: *large language model*), with and without small words. */
export class InitialsIndex {
  readonly sets = new SlotSets();
  #letters = new Uint8Array(64);

  /** Adds the words of a title under a slot. */
  add(words: WordScanner, slot: number): void {
    this.#eachSet(words, (set) => this.sets.add(set, slot));
  }

  /** Takes out what `add` with the same words put in. */
  remove(words: WordScanner, slot: number): void {
    this.#eachSet(words, (set) => this.sets.remove(set, slot));
  }

  /** Calls back for each two and three letters in a row; for some more than once. */
  #eachSet(words: WordScanner, visit: (set: number) => void): void {
    if (words.count > this.#letters.length) this.#letters = new Uint8Array(words.count * 2);
    const letters = this.#letters;
    for (let i = 0; i < words.count; i++) letters[i] = initial(words, i);
    eachSetOf(letters, words.count, visit);
    let count = 0;
    for (let i = 0; i < words.count; i++) if (!isSmallWord(words, i)) letters[count++] = letters[i]!;
    if (count < words.count) eachSetOf(letters, count, visit);
  }

  /** Slots whose titles may hold two or more initials, ascending; from four letters on some may not. */
  slots(letters: string): Int32Array {
    const sets: number[] = [];
    eachSetOf(Uint8Array.from(letters, numberOf), letters.length, (set) => sets.push(set));
    const known = sets.filter((set) => letters.length === 2 || set >= pairs);
    return known.length < Math.max(1, letters.length - 2) ? new Int32Array(0) : this.sets.common(known);
  }
}

/** Longer abbreviations are not looked for. */
export const mostInitials = 6;

/** The first letters of all words, `?` for what is no Latin letter. */
export function initialsOf(words: WordScanner): string {
  let letters = '';
  for (let i = 0; i < words.count; i++) {
    const letter = initial(words, i);
    letters += letter === noLetter ? '?' : String.fromCharCode(97 + letter);
  }
  return letters;
}

/** Whether people leave a word out of an abbreviation. */
export function isSmallWord(words: WordScanner, word: number): boolean {
  const from = words.wordStart[word]!;
  const to = words.wordStart[word + 1]!;
  return to - from <= 4 && smallWords.find(words.codes, from, to) >= 0;
}

/** 0 to 25 for a Latin letter, `noLetter` for anything else. */
function initial(words: WordScanner, word: number): number {
  return letterNumber(words.codes[words.wordStart[word]!]!);
}

function numberOf(letter: string): number {
  return letterNumber(letter.charCodeAt(0));
}

function letterNumber(code: number): number {
  return code >= 97 && code <= 122 ? code - 97 : noLetter;
}

function eachSetOf(letters: Uint8Array, count: number, visit: (set: number) => void): void {
  for (let i = 0; i + 1 < count; i++) {
    const a = letters[i]!;
    const b = letters[i + 1]!;
    if (a === noLetter || b === noLetter) continue;
    visit(a * 26 + b);
    if (i + 2 < count && letters[i + 2] !== noLetter) visit(pairs + (a * 26 + b) * 26 + letters[i + 2]!);
  }
}

const noLetter = 255;
const pairs = 26 * 26;

const smallWords = termsOf('a an and as at by for from in into is of on or the to via with'.split(' '));
