import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { RelatedPaper } from '../protocol.ts';
import { atOnce } from '../search/atOnce.ts';
import type { Taxonomy } from '../themes/taxonomy.ts';
import type { Classification } from '../themes/themes.ts';
import { isCopy, mayBeCopy, paperWords, paperWordsAmong, sharedPhrases, stemsIn } from './sharedPhrases.ts';
import { summary } from './summaries.ts';

/** So many papers with the most words in common are compared by theme, too: of a large library these have enough in common. */
const candidates = { ofFew: 150, ofMany: 60 };
const many = 5000;
/** What a likeness of all words, of themes and of the terms that decided them weighs. */
const weights = { words: 2, themes: 1, terms: 0.3 };

const mostTerms = 4;

/** A paper on the same matter as another, with what they share. */
export interface Related {
  readonly other: LibraryPaper;
  readonly score: number;
  readonly shared: readonly string[];
}

/** Papers on the same matter, by themes and by words that few others have, with what they share. Never a copy of the paper. */
export function relatedPapers(library: Library, paper: LibraryPaper, limit: number): RelatedPaper[] {
  return atOnce(relatedPapersInSteps(library, paper, limit));
}

/** The same; yields after each paper that is looked at closely. */
export function* relatedPapersInSteps(
  library: Library,
  paper: LibraryPaper,
  limit: number,
): Generator<void, RelatedPaper[]> {
  const related = yield* relatedTo(library, paper, limit);
  return related.map(({ other, score, shared }) => ({ paper: summary(library, other), score, shared }));
}

/** The same without their summaries; at once where they were found before, and nothing has changed since. */
export function* relatedTo(library: Library, paper: LibraryPaper, limit: number): Generator<void, readonly Related[]> {
  const { taxonomy } = library;
  const { version } = library.search;
  const last = foundLast.get(paper);
  const isSame = last?.limit === limit && last.version === version && last.taxonomy === taxonomy;
  if (isSame && last.related.every(({ other }) => library.paper(other.id) === other)) return last.related;
  const related = yield* findingRelated(library, paper, limit);
  if (library.search.version === version) foundLast.set(paper, { limit, version, taxonomy, related });
  return related;
}

/** What was found for a paper, by what it depends on. */
const foundLast = new WeakMap<
  LibraryPaper,
  {
    readonly limit: number;
    readonly version: number;
    readonly taxonomy: Taxonomy;
    readonly related: readonly Related[];
  }
>();

function* findingRelated(library: Library, paper: LibraryPaper, limit: number): Generator<void, readonly Related[]> {
  const most = library.counts.papers < many ? candidates.ofFew : candidates.ofMany;
  const similar = yield* library.search.similar(paper.id, Math.max(most, 2 * limit));
  const likeness = likenessTo(paper);
  const ranked: { readonly other: LibraryPaper; readonly score: number }[] = [];
  for (const [i, { id, score }] of similar.entries()) {
    const other = library.paper(id);
    if (other) ranked.push({ other, score: weights.words * score + likeness(other) });
    if (i % stride === stride - 1) yield;
  }
  ranked.sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1));
  const words = paperWords(paper.readableTitle, paper.readableAbstract);
  const stems = stemsIn(words);
  const related: Related[] = [];
  for (const { other, score } of ranked) {
    if (related.length >= limit) break;
    yield;
    const otherWords = paperWordsAmong(other.readableTitle, plainAbstract(other), stems);
    if (mayBeCopy(words, otherWords) && isCopy(words, paperWords(other.readableTitle, other.readableAbstract)))
      continue;
    const phrases = sharedPhrases(words, otherWords, (word) => library.search.rareness(word));
    const shared = phrases.length > 0 ? phrases : sharedTerms(paper, other);
    related.push({ other, score, shared });
  }
  return related;
}

/** The abstract with words as they are read. Where no sign cuts them in two that takes no repair, which is dear. */
function plainAbstract(paper: LibraryPaper): string {
  return cuttingWords.some((sign) => paper.abstract.includes(sign)) ? paper.readableAbstract : paper.abstract;
}

/** Of accents, dashes, entities and lost letters. */
const cuttingWords = ['\\', '--', '&', 'x00'];

/** Papers compared by theme between two yields. */
const stride = 50;

/** How alike other papers are to one in themes and in the terms that decided them. */
function likenessTo({ classification }: LibraryPaper): (other: LibraryPaper) => number {
  const themes = themesOf(classification);
  const terms = termsOf(classification);
  const themesLength = lengthOf(themes.values());
  const termsLength = lengthOf(terms.values());
  // Asked of hundreds of papers in a row: no map is made of any of them.
  return ({ classification: { scores } }) => {
    const byThemes = new Cosine(themesLength);
    const byTerms = new Cosine(termsLength);
    for (const { theme, score, terms: decisive } of scores) {
      byThemes.add(themes.get(theme) ?? 0, score);
      for (const each of decisive) byTerms.add(terms.get(each.term) ?? 0, each.score);
    }
    return weights.themes * byThemes.value + weights.terms * byTerms.value;
  };
}

type Vector = ReadonlyMap<string, number>;

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

/** Below this length a vector is nothing to rely on, and its cosines are smaller. */
const certain = 4;

/** Of the angle between a vector of known length and one whose values are told one by one. */
class Cosine {
  #product = 0;
  #squares = 0;
  readonly #length: number;

  constructor(length: number) {
    this.#length = length;
  }

  add(value: number, other: number): void {
    this.#product += value * other;
    this.#squares += other * other;
  }

  /** 0 where one has nothing. */
  get value(): number {
    const lengths = Math.max(this.#length, certain) * Math.max(Math.sqrt(this.#squares), certain);
    return this.#product / lengths;
  }
}

function lengthOf(values: Iterable<number>): number {
  let squares = 0;
  for (const value of values) squares += value * value;
  return Math.sqrt(squares);
}
