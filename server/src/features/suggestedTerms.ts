/** Terms for a theme that is to be made of some papers. */
import type { Library } from '../library/library.ts';
import type { SuggestedTerm, SummariesParams } from '../protocol.ts';
import { folded } from '../text/fold.ts';
import { papersOf } from './papersOf.ts';
import { paperWords } from './sharedPhrases.ts';

/** Papers that are read, and terms that are shown. */
const mostRead = 40;
const mostShown = 12;
/** A term of which no word is rarer than this is in too many papers. */
const leastRare = 0.35;

/** Phrases looked up between two yields. */
const stride = 200;

/** Phrases that the papers have in common and that few others hold; of a single paper those that it is about. Yields often. */
export function* suggestedTerms(library: Library, { ids }: SummariesParams): Generator<void, SuggestedTerm[]> {
  const papers = papersOf(library, ids.slice(0, mostRead));
  const least = papers.length > 1 ? 2 : 1;
  const found = new Map<string, { surface: string; papers: number; weight: number }>();
  for (const { readableTitle, readableAbstract } of papers) {
    for (const [stems, { surface, inTitle, count, isHead }] of paperWords(readableTitle, readableAbstract).phrases) {
      if (!isHead) continue;
      const weight = (inTitle ? 2 : 0) + Math.min(count, 3);
      const known = found.get(stems);
      if (!known) found.set(stems, { surface, papers: 1, weight });
      else {
        known.papers++;
        known.weight += weight;
        if (inSmallLetters(surface) > inSmallLetters(known.surface)) known.surface = surface;
      }
    }
    yield;
  }
  const ranked: { surface: string; papers: number; weight: number; words: string[]; rare: number }[] = [];
  let looked = 0;
  for (const term of found.values()) {
    if (++looked % stride === 0) yield;
    if (term.papers < least || term.weight < 2 * term.papers) continue;
    const words = folded(term.surface).split(' ');
    const rare = Math.max(...words.map((word) => library.search.rareness(word)));
    if (rare >= leastRare) ranked.push({ ...term, words, rare });
  }
  ranked.sort(
    (a, b) => b.papers - a.papers || b.weight * b.rare - a.weight * a.rare || (a.surface < b.surface ? -1 : 1),
  );
  const shown: typeof ranked = [];
  for (const term of ranked) {
    if (shown.length >= mostShown) break;
    const isPart = shown.some(({ words }) => term.words.every((word) => words.includes(word)));
    if (!isPart) shown.push(term);
  }
  return shown.map(({ surface, papers: holding }) => ({ term: surface, papers: holding }));
}

/** As many as in running text, where a title may have capitals. */
function inSmallLetters(text: string): number {
  return [...text].filter((letter) => letter !== letter.toUpperCase()).length;
}
