/** The text up to the last sentence that ends within `length` characters, and whether something was left out. */
export function cutAtSentence(text: string, length: number): { readonly text: string; readonly cut: boolean } {
  if (text.length <= length) return { text, cut: false };
  const end = lastSentenceEnd(text, length);
  if (end > length / 2) return { text: text.slice(0, end), cut: true };
  const blank = text.lastIndexOf(' ', length);
  return { text: text.slice(0, blank > length / 2 ? blank : length), cut: true };
}

/** Half-open ranges of the sentences of a text, blanks between them left out. */
export function sentencesOf(text: string): readonly (readonly [start: number, end: number])[] {
  const ranges: [number, number][] = [];
  let start = 0;
  while (start < text.length) {
    if (isBlank(text.charCodeAt(start))) {
      start++;
      continue;
    }
    const end = endFrom(text, start);
    ranges.push([start, end]);
    start = end;
  }
  return ranges;
}

/** The half-open range of the sentence that has a character other than a blank at an offset. */
export function sentenceAt(text: string, offset: number): readonly [start: number, end: number] {
  let start = offset;
  while (start > 0 && !isEnd(text, start)) start--;
  while (isBlank(text.charCodeAt(start))) start++;
  return [start, endFrom(text, offset)];
}

/** Where the sentence ends that goes on from a place. */
function endFrom(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isEnd(text, end)) end++;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Sentences end before a blank; all else needs no look. */
function isEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) <= lastBlank && endsAt(text, at);
}

function lastSentenceEnd(text: string, before: number): number {
  for (let end = before; end > 0; end--) if (endsAt(text, end)) return end;
  return 0;
}

/** Whether a sentence ends before an offset: a stop, then a blank, then no small letter; abbreviations do not end one. */
function endsAt(text: string, end: number): boolean {
  let mark = end - 1;
  if (mark < 1 || !isBlank(text.charCodeAt(end))) return false;
  // Nearly every word ends with a letter.
  const last = text.charCodeAt(mark) | 32;
  if (last >= 97 && last <= 122) return false;
  if (')"”’'.includes(text.charAt(mark))) mark--;
  const c = text.charAt(mark);
  if (c !== '.' && c !== '!' && c !== '?') return false;
  const next = text.charAt(end + 1);
  if (next !== next.toUpperCase()) return false;
  return c !== '.' || !isAbbreviation(text, mark);
}

const longestAbbreviation = 6;
const abbreviations: ReadonlySet<string> = new Set('e.g i.e cf vs etc al Fig Eq Sec Dr Prof St approx resp'.split(' '));

/** Whether the word before a stop is short for another, or an initial. */
function isAbbreviation(text: string, stop: number): boolean {
  let start = stop;
  while (
    start > 0 &&
    stop - start <= longestAbbreviation &&
    !isBlank(text.charCodeAt(start - 1)) &&
    text.charAt(start - 1) !== '('
  ) {
    start--;
  }
  const word = text.slice(start, stop);
  return abbreviations.has(word) || (word.length === 1 && word !== word.toLowerCase());
}

/** No blank is above it. */
const lastBlank = 32;

/** A space, a tab, or what ends a line; nothing for NaN. */
function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
