import Fuse from 'fuse.js';
import { Recent } from '../text/recent.ts';
import type { SearchRecord } from './paperSearch.ts';

/**
 * A second opinion on few records, from 0 to 1 each: how well the query's words fit title and name as fuzzy patterns,
 * whatever the words are taken for. The scores are those of fuse.js's token search over these records, which would take
 * up all of them anew with each key.
 */
export function secondScores(query: string, records: readonly SearchRecord[]): readonly number[] {
  const words = wordsOf(comparable(query.slice(0, longestQuery)));
  const texts = records.map(({ readableTitle, name = '' }) =>
    [readableTitle, name].map((text) => kept.get(text, () => new Text(text))).filter((text) => text.words.size > 0),
  );
  const all = texts.flat();
  const weights = words.map((word) => rareness(all.filter((text) => text.words.has(word)).length, all.length));
  const most = weights.reduce((sum, weight) => sum + weight, 0);
  return texts.map((its) => {
    let misfit = 1;
    for (const text of its) misfit *= Math.max(leastMisfit, 1 - text.fit(words, weights) / most) ** share;
    return words.length === 0 ? 0 : 1 - misfit;
  });
}

/** A title or name as fuse.js compares it. */
class Text {
  readonly words: ReadonlySet<string>;
  readonly #text: string;
  /** By word, from 0 to 1. */
  readonly #fits = new Recent<string, number>(32);

  constructor(text: string) {
    this.#text = comparable(text);
    this.words = new Set(wordsOf(this.#text));
  }

  /** How well some words fit, added up by their weights. */
  fit(words: readonly string[], weights: readonly number[]): number {
    return words.reduce((sum, word, i) => sum + weights[i]! * this.#fits.get(word, () => this.#fitOf(word)), 0);
  }

  #fitOf(word: string): number {
    if (this.#text === word) return 1;
    // What stands there letter by letter needs no fuzzy look.
    if (word.length <= longestPattern && this.#text.includes(word)) return 1 - leastMisfit;
    const { isMatch, score } = Fuse.match(word, this.#text, { ignoreLocation: true, isCaseSensitive: true });
    return isMatch ? 1 - score : 0;
  }
}

/** The texts of the last few keys: some of the best records stay the best while somebody types. */
const kept = new Recent<string, Text>(200);

/** How telling a word is that so many of all texts hold. */
function rareness(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** Lower case, without diacritics. */
function comparable(text: string): string {
  const lower = text.toLowerCase();
  if (!/[\u0080-\uffff]/.test(lower)) return lower;
  const decomposed = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return decomposed.replace(/[łđøħŧıß]/g, (letter) => strokeLetters.get(letter)!);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}

/** Letters that Unicode does not decompose. */
const strokeLetters: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['đ', 'd'],
  ['ø', 'o'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['ß', 'ss'],
]);

const longestQuery = 120;
/** Longer patterns are compared by their parts. */
const longestPattern = 32;
/** The title's and the name's share in a score. */
const share = 0.5;
/** Of all that is not the same. */
const leastMisfit = 0.001;
