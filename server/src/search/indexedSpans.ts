import { isIdeograph } from '../text/foldedCharacter.ts';
import { boundaries, longestWord, type WordScanner } from '../text/wordScanner.ts';

/** Stretches of words, by the numbers of their first and last word, that are one term in the index. */
export class Spans {
  count = 0;
  first = new Int32Array(512);
  last = new Int32Array(512);

  clear(): void {
    this.count = 0;
  }

  push(first: number, last: number): void {
    if (this.count === this.first.length) {
      const { first: from, last: to } = this;
      this.first = new Int32Array(this.count * 2);
      this.last = new Int32Array(this.count * 2);
      this.first.set(from);
      this.last.set(to);
    }
    this.first[this.count] = first;
    this.last[this.count] = last;
    this.count++;
  }
}

/**
 * What a title is found by: each word, each join of up to four words that stand without a blank between them
 * (`twostage`, `lightningdit`, `3dsps`), and each such chunk as a whole. In order of the first word.
 */
export function titleSpans(words: WordScanner, spans: Spans): void {
  spans.clear();
  for (let start = 0; start < words.count; ) {
    const end = chunkEnd(words, start);
    for (let first = start; first < end; first++) {
      spans.push(first, first);
      for (let last = first + 1; last < end; last++) {
        const isWhole = first === start && last === end - 1;
        if (last - first >= longestJoin && !isWhole) continue;
        if (codesIn(words, first, last) <= longestWord) spans.push(first, last);
      }
    }
    start = end;
  }
}

/**
 * What an abstract is found by: each run of letters and digits, the longer parts of a run (`lightning`), and short
 * hyphenated chunks as a whole.
 */
export function abstractSpans(words: WordScanner, spans: Spans): void {
  spans.clear();
  for (let start = 0; start < words.count; ) {
    const end = chunkEnd(words, start);
    let runs = 0;
    for (let first = start; first < end; ) {
      const after = runEnd(words, first, end);
      runs++;
      if (codesIn(words, first, after - 1) <= longestWord) spans.push(first, after - 1);
      if (after - first > 1) pushParts(words, first, after, spans);
      first = after;
    }
    if ((runs === 2 || runs === 3) && codesIn(words, start, end - 1) <= longestWord) spans.push(start, end - 1);
    start = end;
  }
}

/** The number after the last word of the chunk that starts at a word. */
export function chunkEnd(words: WordScanner, start: number): number {
  let end = start + 1;
  while (end < words.count && words.boundary[end] !== boundaries.blank && end - start < longestChunk) end++;
  return end;
}

/** The number after the last word of the run that starts at a word. */
export function runEnd(words: WordScanner, start: number, limit = words.count): number {
  let end = start + 1;
  while (end < limit && words.boundary[end] === boundaries.run && end - start < longestChunk) end++;
  return end;
}

function pushParts(words: WordScanner, first: number, after: number, spans: Spans): void {
  for (let word = first; word < after; word++) {
    if (isIdeograph(words.codes[words.wordStart[word]!]!)) {
      spans.push(word, word);
      if (word + 1 < after && after - first > 2) spans.push(word, word + 1);
    } else if (codesIn(words, word, word) >= 3) spans.push(word, word);
  }
}

function codesIn(words: WordScanner, first: number, last: number): number {
  return words.wordStart[last + 1]! - words.wordStart[first]!;
}

const longestJoin = 4;
/** Chunks of more words (links, tables) are cut. */
const longestChunk = 12;
