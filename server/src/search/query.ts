import { isIdeograph } from '../text/foldedCharacter.ts';
import { boundaries, WordScanner } from '../text/wordScanner.ts';
import { runEnd } from './indexedSpans.ts';

/** A word of the query as it was typed: one run of letters and digits, or two ideographs. */
export interface QueryWord {
  /** Folded. */
  readonly text: string;
  /** The smaller words that case and digits show in it; one where it has no parts. */
  readonly parts: readonly string[];
  /** No blank was typed before it. */
  readonly joined: boolean;
}

export interface Query {
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** The last word may still be being typed. */
  readonly unfinished: boolean;
}

/** Takes queries apart. What is no letter or digit parts words and means nothing else. */
export class QueryScanner {
  #scanner = new WordScanner();

  query(text: string): Query {
    const scanner = this.#scanner;
    scanner.scan(text, longestQuery);
    const words: QueryWord[] = [];
    for (let first = 0; first < scanner.count && words.length < mostWords; ) {
      const end = runEnd(scanner, first);
      const joined = first > 0 && scanner.boundary[first] !== boundaries.blank;
      if (end - first > 1 && isIdeograph(scanner.codes[scanner.wordStart[first]!]!)) {
        for (let i = first; i + 1 < end && words.length < mostWords; i++) {
          const pair = scanner.text(i, i + 1);
          words.push({ text: pair, parts: [pair], joined: joined || i > first });
        }
      } else {
        const parts = Array.from({ length: end - first }, (_, i) => scanner.text(first + i, first + i));
        words.push({ text: parts.join(''), parts, joined });
      }
      first = end;
    }
    const end = scanner.count === 0 ? 0 : scanner.codeTo[scanner.wordStart[scanner.count]! - 1]!;
    return { text: text.slice(0, longestQuery), words, unfinished: end === text.length };
  }
}

/** The rest of a longer query is not looked at. */
const longestQuery = 600;
const mostWords = 16;
