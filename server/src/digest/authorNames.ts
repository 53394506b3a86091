/** Tells a line of authors, which some pages have between a title and its abstract. */

import { endsWell } from './lineEnds.ts';
import type { Lines } from './lines.ts';

const longestNames = 2000;
const longestTitle = 200;
const shortestAbstract = 150;

const separators = /, and |, & |,|;| and | & /;
/** Of affiliations and the like. */
const marks = /[\d*†‡]{1,6}$/;
const particles: ReadonlySet<string> = new Set(
  'al bin da de del den der di dos du el ibn la le ten ter van von'.split(' '),
);

/**
 * The people in `Jane Doe, J. van Roe and Ada M. Poe`; none for a line that says anything else, nor for one that names a
 * single person without `Author:` before the name.
 */
export function authorsNamed(text: string): readonly string[] {
  if (text.length > longestNames) return [];
  const bare = text.replace(/^Authors?: ?/, '');
  const names = bare.split(separators).map((name) => name.trim());
  return (names.length > 1 || bare !== text) && names.every(isName) ? names.map((name) => name.replace(marks, '')) : [];
}

/** Lines between two yields. */
const stride = 8192;

/** Marks the lines of authors among those of a block: below what may be a title, above what may be an abstract. */
export function* markAuthors(lines: Lines, from: number, to: number): Generator<void, void> {
  const { kind } = lines;
  for (let i = from + 1; i + 1 < to; i++) {
    if (i % stride === 0) yield;
    if (kind[i] !== 'prose' || kind[i - 1] !== 'prose' || kind[i + 1] !== 'prose') continue;
    if (lengthOf(lines, i + 1) < shortestAbstract || lengthOf(lines, i - 1) > longestTitle || endsWell(lines, i - 1))
      continue;
    if (authorsNamed(lines.text.slice(lines.start[i]!, lines.end[i]!)).length > 0) kind[i] = 'names';
  }
}

/** Two to five words with capitals or initials, particles aside; marks of affiliations may follow. */
function isName(name: string): boolean {
  const words = name.replace(marks, '').split(' ');
  if (words.length < 2 || words.length > 5) return false;
  return words.every((word) => particles.has(word) || /^\p{Lu}[\p{L}’'-]{0,30}\.?$/u.test(word));
}

function lengthOf(lines: Lines, i: number): number {
  return lines.end[i]! - lines.start[i]!;
}
