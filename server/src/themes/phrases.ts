import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/**
 * A set of phrases that finds its members in words, however they are hyphenated or joined (`pre-training`,
 * `pretraining`, `pre training`): always the longest at the leftmost place, never overlapping. The cost depends on the
 * words and on the longest phrase, not on the number of phrases.
 *
 * A phrase of one word with two or more capitals (`SAM`, `LoRA`) matches only words that have two or more capitals too,
 * since many such abbreviations are also words of English.
 */
export class Phrases {
  /** Number of letters compared so far: the work done, for tests. */
  compared = 0;
  readonly #first = new Int32Array(128);
  // A trie of letters in first-child, next-sibling form. Node 0 stands for "none".
  readonly #letter = [0];
  readonly #child = [0];
  readonly #sibling = [0];
  readonly #phrase = [-1];
  readonly #abbreviation: boolean[] = [];

  /** The phrase's number, counted from 0 in order of addition; that of an equal phrase if there is one. -1 without a word. */
  add(phrase: string): number {
    const words = wordsOf(phrase);
    const letters = words.stems.join('');
    if (letters === '') return -1;
    let node = 0;
    for (let i = 0; i < letters.length; i++) node = this.#added(node, letters.charCodeAt(i));
    const abbreviation = words.stems.length === 1 && words.abbreviated[0]!;
    const known = this.#phrase[node]!;
    if (known !== -1) {
      this.#abbreviation[known] &&= abbreviation;
      return known;
    }
    this.#phrase[node] = this.#abbreviation.length;
    return this.#abbreviation.push(abbreviation) - 1;
  }

  /** Calls back with the number of each phrase in the words, in reading order. */
  find(words: Words, found: (phrase: number) => void): void {
    const { stems } = words;
    for (let start = 0; start < stems.length; ) {
      let node = 0;
      let longest = -1;
      let end = start + 1;
      for (let at = start; at < stems.length && stems[at] !== ''; at++) {
        node = this.#walked(node, stems[at]!);
        if (node === 0) break;
        const phrase = this.#phrase[node]!;
        if (phrase === -1 || (this.#abbreviation[phrase] && !words.abbreviated[start])) continue;
        longest = phrase;
        end = at + 1;
      }
      if (longest !== -1) found(longest);
      start = end;
    }
  }

  #walked(from: number, stem: string): number {
    let node = from;
    for (let i = 0; i < stem.length; i++) {
      this.compared++;
      node = this.#next(node, stem.charCodeAt(i));
      if (node === 0) return 0;
    }
    return node;
  }

  #next(node: number, letter: number): number {
    if (node === 0) return this.#first[letter]!;
    let next = this.#child[node]!;
    while (next !== 0 && this.#letter[next] !== letter) next = this.#sibling[next]!;
    return next;
  }

  #added(node: number, letter: number): number {
    const known = this.#next(node, letter);
    if (known !== 0) return known;
    const added = this.#letter.push(letter) - 1;
    this.#child.push(0);
    this.#phrase.push(-1);
    if (node === 0) {
      this.#first[letter] = added;
      this.#sibling.push(0);
    } else {
      this.#sibling.push(this.#child[node]!);
      this.#child[node] = added;
    }
    return added;
  }
}
