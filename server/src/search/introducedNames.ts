import { boundaries, type WordScanner } from '../text/wordScanner.ts';
import { runEnd, type Spans } from './indexedSpans.ts';
import { termsOf } from './termTable.ts';

/**
 * The names that an abstract gives to what it is about: words in unusual case that follow *we propose*, *called*, …,
 * stand in parentheses after such a phrase, or come back. Chunks such as `PET-SQL` count as one.
 */
export function introducedNames(words: WordScanner, text: string, spans: Spans): void {
  spans.clear();
  const seen = new Map<string, { first: number; last: number; count: number }>();
  for (let first = 0; first < words.count; ) {
    let last = runEnd(words, first) - 1;
    while (last + 1 < words.count && words.boundary[last + 1] === boundaries.chunk && isHyphen(words, text, last)) {
      last = runEnd(words, last + 1) - 1;
    }
    if (isUnusual(words, first, last)) {
      const key = words.text(first, last);
      const known = seen.get(key);
      if (known) known.count++;
      else seen.set(key, { first, last, count: isIntroduced(words, text, first) ? 2 : 1 });
    }
    first = last + 1;
  }
  for (const { first, last, count } of seen.values()) if (count > 1) spans.push(first, last);
}

/** Two capitals, or a capital beside a digit. */
function isUnusual(words: WordScanner, first: number, last: number): boolean {
  let capitals = 0;
  let digit = false;
  for (let i = first; i <= last; i++) {
    capitals += words.capitals[i]!;
    const code = words.codes[words.wordStart[i]!]!;
    digit ||= code >= 48 && code <= 57;
  }
  return capitals >= 2 || (capitals === 1 && digit);
}

function isIntroduced(words: WordScanner, text: string, first: number): boolean {
  const before = text.charCodeAt(words.codeFrom[words.wordStart[first]!]! - 1);
  const reach = before === 0x28 ? 25 : 3;
  for (let i = first - 1; i >= 0 && i >= first - reach; i--) {
    const from = words.wordStart[i]!;
    const to = words.wordStart[i + 1]!;
    if (to - from < 4 || to - from > 10) continue;
    const end = text.charCodeAt(words.codeTo[to - 1]!);
    if (end === 0x2e) return false;
    if (introducingWords.find(words.codes, from, to) >= 0) return true;
  }
  return false;
}

function isHyphen(words: WordScanner, text: string, last: number): boolean {
  return text.charCodeAt(words.codeTo[words.wordStart[last + 1]! - 1]!) === 0x2d;
}

const introducingWords = termsOf(
  (
    'propose proposes proposed present presents introduce introduces introducing introduced call called named term ' +
    'termed dubbed coined develop develops describe design offer release approach framework method model algorithm'
  ).split(' '),
);
