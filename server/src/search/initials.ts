import type { WordScanner } from '../text/wordScanner.ts';
import { SlotSets } from './slotSets.ts';

/** Which titles hold words with given initials next to each other (`llm`: *large language model*), with and without small words. */
export class InitialsIndex {
  readonly sets = new SlotSets();
  #stamp = new Int32Array(pairs + pairs * 26);
  #round = 0;

  /** Adds the words of a title under a slot. */
  add(words: WordScanner, slot: number): void {
    this.#round++;
    for (const letters of [initialsOf(words), initialsWithoutSmallWords(words)]) {
      for (const set of setsOf(letters)) {
        if (this.#stamp[set] === this.#round) continue;
        this.#stamp[set] = this.#round;
        this.sets.add(set, slot);
      }
    }
  }

  /** Takes out what `add` with the same words put in. */
  remove(words: WordScanner, slot: number): void {
    this.#round++;
    for (const letters of [initialsOf(words), initialsWithoutSmallWords(words)]) {
      for (const set of setsOf(letters)) {
        if (this.#stamp[set] === this.#round) continue;
        this.#stamp[set] = this.#round;
        this.sets.remove(set, slot);
      }
    }
  }

  /** Slots whose titles may hold two or more initials, ascending; from four letters on some may not. */
  slots(letters: string): readonly number[] {
    const sets = setsOf(letters).filter((set) => letters.length === 2 || set >= pairs);
    return sets.length < Math.max(1, letters.length - 2) ? [] : this.sets.common(sets);
  }
}

/** Longer abbreviations are not looked for. */
export const mostInitials = 6;

/** The first letters of all words, `?` for what is no Latin letter. */
export function initialsOf(words: WordScanner): string {
  let letters = '';
  for (let i = 0; i < words.count; i++) letters += initial(words, i);
  return letters;
}

function initialsWithoutSmallWords(words: WordScanner): string {
  let letters = '';
  for (let i = 0; i < words.count; i++) if (!isSmallWord(words, i)) letters += initial(words, i);
  return letters;
}

/** Whether people leave a word out of an abbreviation. */
export function isSmallWord(words: WordScanner, word: number): boolean {
  const length = words.wordStart[word + 1]! - words.wordStart[word]!;
  return length <= 4 && smallWords.has(words.text(word, word));
}

function initial(words: WordScanner, word: number): string {
  const code = words.codes[words.wordStart[word]!]!;
  return code >= 97 && code <= 122 ? String.fromCharCode(code) : '?';
}

function setsOf(letters: string): number[] {
  const sets: number[] = [];
  for (let i = 0; i + 1 < letters.length; i++) {
    const a = letters.charCodeAt(i) - 97;
    const b = letters.charCodeAt(i + 1) - 97;
    if (a < 0 || b < 0) continue;
    sets.push(a * 26 + b);
    const c = letters.charCodeAt(i + 2) - 97;
    if (c >= 0) sets.push(pairs + (a * 26 + b) * 26 + c);
  }
  return sets;
}

const pairs = 26 * 26;

const smallWords: ReadonlySet<string> = new Set(
  'a an and as at by for from in into is of on or the to via with'.split(' '),
);
