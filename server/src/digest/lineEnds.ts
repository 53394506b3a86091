/** How lines of prose begin and end. */
import type { Lines } from './lines.ts';

/** Quotes and brackets that may close behind the end of a sentence. */
const mostClosing = 16;

/** Whether a line ends as a sentence does. */
export function endsWell(lines: Lines, i: number): boolean {
  return endsSentence(lines.text, lines.end[i]!);
}

/** Whether the text before an offset ends a sentence, closing quotes and brackets aside. */
export function endsSentence(text: string, end: number): boolean {
  let k = end - 1;
  const least = Math.max(0, k - mostClosing);
  while (k > least && closing.includes(text.charAt(k))) k--;
  const last = text.charAt(k);
  return last === '.' || last === '!' || last === '?' || last === '。';
}

const closing = ')]}"\'”’»';

/** Whether a line begins with a small letter. */
export function startsLower(lines: Lines, i: number): boolean {
  const first = lines.text.charAt(lines.start[i]!);
  return first !== first.toUpperCase();
}
