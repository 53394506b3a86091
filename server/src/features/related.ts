import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { RelatedPaper } from '../protocol.ts';
import type { Classification } from '../themes/themes.ts';
import { isCopy, paperWords, sharedPhrases } from './sharedPhrases.ts';
import { summary } from './summaries.ts';

/** Papers with the most words in common are compared by theme too. */
const candidates = 250;
/** What a likeness of all words, of themes and of the terms that decided them weighs. */
const weights = { words: 2, themes: 1, terms: 0.3 };

const mostTerms = 4;

/** Papers on the same matter, by themes and by words that few others have, with what they share. Never a copy of the paper. */
export function relatedPapers(library: Library, paper: LibraryPaper, limit: number): RelatedPaper[] {
  const likeness = likenessTo(paper);
  const ranked = library.search
    .similar(paper.id, Math.max(candidates, 2 * limit))
    .flatMap(({ id, score }) => {
      const other = library.paper(id);
      return other ? [{ other, score: weights.words * score + likeness(other) }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1));
  const words = wordsOfPaper(paper);
  const related: RelatedPaper[] = [];
  for (const { other, score } of ranked) {
    if (related.length >= limit) break;
    const otherWords = wordsOfPaper(other);
    if (isCopy(words, otherWords)) continue;
    const phrases = sharedPhrases(words, otherWords, (word) => library.search.rareness(word));
    const shared = phrases.length > 0 ? phrases : sharedTerms(paper, other);
    related.push({ paper: summary(library, other), score, shared });
  }
  return related;
}

function wordsOfPaper(paper: LibraryPaper) {
  return paperWords(paper.readableTitle, paper.readableAbstract);
}

/** How alike other papers are to one in themes and in the terms that decided them. */
function likenessTo({ classification }: LibraryPaper): (other: LibraryPaper) => number {
  const themes = themesOf(classification);
  const terms = termsOf(classification);
  return ({ classification: other }) =>
    weights.themes * cosine(themes, themesOf(other)) + weights.terms * cosine(terms, termsOf(other));
}

function themesOf({ scores }: Classification): Vector {
  return new Map(scores.map(({ theme, score }) => [theme, score]));
}

function termsOf({ scores }: Classification): Vector {
  return new Map(scores.flatMap(({ terms }) => terms.map(({ term, score }) => [term, score] as const)));
}

/** Terms of themes in both, those first that weigh most. */
function sharedTerms(paper: LibraryPaper, { classification }: LibraryPaper): string[] {
  const theirs = termsOf(classification);
  return [...termsOf(paper.classification)]
    .filter(([term]) => theirs.has(term))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostTerms)
    .map(([term]) => term);
}

type Vector = ReadonlyMap<string, number>;

/** Below this length a vector is nothing to rely on, and its cosines are smaller. */
const certain = 4;

/** 0 where one has nothing. */
function cosine(a: Vector, b: Vector): number {
  let product = 0;
  for (const [key, value] of a) product += value * (b.get(key) ?? 0);
  return product === 0 ? 0 : product / (Math.max(length(a), certain) * Math.max(length(b), certain));
}

function length(vector: Vector): number {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  return Math.sqrt(sum);
}
