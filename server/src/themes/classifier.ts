import type { ThemeId } from '../protocol.ts';
import { Phrases } from './phrases.ts';
import type { Term } from './themeLexicon.ts';
import { type Words, wordsOf } from './words.ts';

/** Where a paper belongs and why. */
export interface Classification {
  readonly theme: ThemeId;
  /** Further themes that come near the first, best first. */
  readonly alsoThemes: readonly ThemeId[];
  /** The terms that decided for the theme, strongest first, as the lexicon writes them. */
  readonly terms: readonly string[];
  /** Every theme for which something speaks, best first. Scores of different papers may be compared. */
  readonly scores: readonly ThemeScore[];
}

export interface ThemeScore {
  readonly theme: ThemeId;
  readonly score: number;
  /** Strongest first; their scores add up to the theme's. */
  readonly terms: readonly { readonly term: string; readonly score: number }[];
}

/** A theme with less than this goes to the fallback. */
const leastScore = 2;
/** A further theme is named from this share of the first one's score. */
const alsoShare = 0.7;
const mostAlsoThemes = 2;
const mostTerms = 6;
/** Weight of a term's place in the title, where one mention in the abstract weighs 1. */
const titleWeight = 2.5;

/**
 * Sorts papers into themes by the terms in them. Looks at one paper and nothing else, so that no paper moves when others
 * come. Earlier themes win ties.
 */
export class Classifier {
  readonly #phrases = new Phrases();
  readonly #themes: readonly ThemeId[];
  readonly #fallback: ThemeId;
  readonly #terms: (Term & { readonly theme: number })[] = [];
  /** Indices into `#terms` by phrase number; empty for a phrase that only hides the terms inside it. */
  readonly #termsOfPhrase: number[][] = [];

  /** Papers without a clear theme get `fallback`. A phrase in `ignored` hides the terms inside it. */
  constructor(
    themes: readonly { readonly id: ThemeId; readonly terms: readonly Term[] }[],
    ignored: readonly string[],
    fallback: ThemeId,
  ) {
    this.#themes = themes.map((theme) => theme.id);
    this.#fallback = fallback;
    themes.forEach(({ terms }, theme) => {
      for (const term of terms) this.#add(term.spellings, this.#terms.push({ ...term, theme }) - 1);
    });
    this.#add(ignored, undefined);
  }

  /** Letters compared so far: the work done, for tests. */
  get compared(): number {
    return this.#phrases.compared;
  }

  classified(title: string, abstract: string): Classification {
    const scores = this.#scores(this.#counts(wordsOf(title)), this.#counts(wordsOf(abstract)));
    const [first] = scores;
    if (!first || first.score < leastScore) return { theme: this.#fallback, alsoThemes: [], terms: [], scores };
    const least = Math.max(leastScore, alsoShare * first.score);
    return {
      theme: first.theme,
      alsoThemes: scores
        .slice(1, 1 + mostAlsoThemes)
        .filter(({ score }) => score >= least)
        .map(({ theme }) => theme),
      terms: first.terms.slice(0, mostTerms).map(({ term }) => term),
      scores,
    };
  }

  #add(spellings: readonly string[], term: number | undefined): void {
    for (const spelling of spellings) {
      const phrase = this.#phrases.add(spelling);
      if (phrase === -1) continue;
      const terms = this.#termsOfPhrase[phrase] ?? [];
      this.#termsOfPhrase[phrase] = terms;
      if (term !== undefined) terms.push(term);
    }
  }

  /** Number of mentions by index of the term. */
  #counts(words: Words): Map<number, number> {
    const counts = new Map<number, number>();
    this.#phrases.find(words, (phrase) => {
      for (const term of this.#termsOfPhrase[phrase]!) counts.set(term, (counts.get(term) ?? 0) + 1);
    });
    return counts;
  }

  #scores(inTitle: ReadonlyMap<number, number>, inAbstract: ReadonlyMap<number, number>): ThemeScore[] {
    const found = new Map<number, { term: string; score: number }[]>();
    const decided = new Set<number>();
    for (const index of new Set([...inTitle.keys(), ...inAbstract.keys()])) {
      const term = this.#terms[index]!;
      const mentions = inAbstract.get(index) ?? 0;
      const score = term.weight * ((inTitle.has(index) ? titleWeight : 0) + (2 * mentions) / (mentions + 1));
      const terms = found.get(term.theme) ?? [];
      found.set(term.theme, terms);
      terms.push({ term: term.spellings[0]!, score });
      if (!term.supporting) decided.add(term.theme);
    }
    return [...found]
      .filter(([theme]) => decided.has(theme))
      .sort(([a], [b]) => a - b)
      .map(([theme, terms]) => ({
        theme: this.#themes[theme]!,
        score: terms.reduce((sum, { score }) => sum + score, 0),
        terms: terms.sort((a, b) => b.score - a.score),
      }))
      .sort((a, b) => b.score - a.score);
  }
}
