import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';

const most = 20;
/** Of fewer letters too many keys begin with them. */
const fewestLetters = 2;

/**
 * Papers with a pinned key that the query is the beginning of, or of a part of it; the shortest key first. Other keys are
 * made of their titles, and are found by these.
 */
export function pinnedLike(library: Library, query: string): readonly LibraryPaper[] {
  const { byKey } = library.keys.pins;
  const wanted = keyIn(query);
  if (byKey.size === 0 || wanted.length < fewestLetters) return [];
  const found: string[] = [];
  for (const key of byKey.keys()) if (key.startsWith(wanted) || hasPart(key, wanted)) found.push(key);
  return found
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, most)
    .flatMap((key) => library.paper(byKey.get(key)!) ?? []);
}

/** What the search found, behind the papers whose pinned keys are like the query; a key that is the query stays first. */
export function withPinned(library: Library, query: string, found: readonly LibraryPaper[]): readonly LibraryPaper[] {
  const pinned = pinnedLike(library, query);
  if (pinned.length === 0) return found;
  const [first] = found;
  const exact = first && library.keyOf(first).toLowerCase() === keyIn(query) ? [first] : [];
  return [...new Set([...exact, ...pinned, ...found])];
}

function keyIn(query: string): string {
  const typed = query.trim().toLowerCase();
  return typed.startsWith('@') ? typed.slice(1) : typed;
}

function hasPart(key: string, wanted: string): boolean {
  for (let at = key.indexOf(wanted, 1); at > 0; at = key.indexOf(wanted, at + 1))
    if (key.charAt(at - 1).toLowerCase() === key.charAt(at - 1).toUpperCase()) return true;
  return false;
}
