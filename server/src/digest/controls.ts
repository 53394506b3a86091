/** Buttons and counts that a page shows beside each paper: a copy of it has them as lines of their own, which say nothing. */

const longest = 24;
const controls: ReadonlySet<string> = new Set([
  'submitted by',
  'upvote',
  'upvoted',
  'upvotes',
  'github',
  'arxiv page',
  'view arxiv page',
  'view pdf',
  'paper page',
  'project page',
  'add to collection',
]);
const submitted = 'submitted by';

/** Whether a line is a control, with or without its number: `Upvote 57`, `GitHub 8.9k`, `1.2k`, `Submitted by ines`. */
export function isControl(text: string, start: number, end: number): boolean {
  const user = start + submitted.length + 1;
  if (user < end && text.startsWith(submitted.slice(1), start + 1)) return isUserName(text.slice(user, end));
  if (end - start > longest) return false;
  const line = text.slice(start, end);
  return /^\d{1,4}(?:\.\d)?[kK]$/.test(line) || controls.has(line.replace(/ [\d.,]{1,8}[kK]?$/, '').toLowerCase());
}

/** Whether a control is followed by a line that names a user. */
export function asksForUser(text: string, start: number, end: number): boolean {
  return end - start === submitted.length && text.slice(start, end).toLowerCase() === submitted;
}

/** A name as sites give it to their users: one word. */
export function isUserName(text: string): boolean {
  return /^[\w.-]{1,40}$/.test(text);
}
