import type { ThemeId } from '../protocol.ts';
import { type Classification, chosen, type ThemeScore } from './classification.ts';
import { Phrases } from './phrases.ts';
import type { Term } from './themeLexicon.ts';
import { type Words, wordsOf } from './words.ts';

/** What speaks for a theme; decided by more than supporting terms or not. */
export interface Evidence extends ThemeScore {
  readonly isDecided: boolean;
}

/** Weight of a term's place in the title, where one mention in the abstract weighs 1. */
const titleWeight = 2.5;

/**
 * Sorts papers into themes by the terms in them. Looks at one paper and nothing else, so that no paper moves when others
 * come. Earlier themes win ties.
 */
export class Classifier {
  readonly #phrases = new Phrases();
  readonly #themes: ThemeId[] = [];
  readonly #fallback: ThemeId;
  readonly #terms: (Term & { readonly theme: number })[] = [];
  /** By phrase number; empty for a phrase that only hides the terms inside it. */
  readonly #meanings: Meaning[][] = [];

  /** Papers without a clear theme get `fallback`. */
  constructor(fallback: ThemeId) {
    this.#fallback = fallback;
  }

  /** Adds a theme; a few milliseconds for some hundred terms. */
  add(id: ThemeId, terms: readonly Term[]): void {
    const theme = this.#themes.push(id) - 1;
    for (const term of terms) {
      const index = this.#terms.push({ ...term, theme }) - 1;
      for (const spelling of term.spellings) this.#meaningsOf(spelling).push({ term: index, spelling });
    }
  }

  /** Lets a phrase hide the terms inside it. */
  ignore(phrase: string): void {
    this.#meaningsOf(phrase);
  }

  /** Letters read so far: the work done, for tests. */
  get read(): number {
    return this.#phrases.read;
  }

  classified(title: string, abstract: string): Classification {
    return chosen(this.scored(title, abstract), this.#fallback);
  }

  /** Every theme for which something speaks, best first. */
  scored(title: string, abstract: string): ThemeScore[] {
    const scores: ThemeScore[] = [];
    for (const { theme, score, terms, isDecided } of this.evidence(title, abstract)) {
      if (isDecided) scores.push({ theme, score, terms });
    }
    return scores;
  }

  /** The same with themes for which only supporting terms were found. */
  evidence(title: string, abstract: string): Evidence[] {
    return this.#evidence(this.#mentions(wordsOf(title)), this.#mentions(wordsOf(abstract)));
  }

  #meaningsOf(phrase: string): Meaning[] {
    const number = this.#phrases.add(phrase);
    if (number === -1) return [];
    this.#meanings[number] ??= [];
    return this.#meanings[number];
  }

  /** Mentions by index of the term. */
  #mentions(words: Words): Map<number, Mentions> {
    const mentions = new Map<number, Mentions>();
    this.#phrases.find(words, (phrase) => {
      for (const { term, spelling } of this.#meanings[phrase]!) {
        const known = mentions.get(term);
        if (known) known.count++;
        else mentions.set(term, { spelling, count: 1 });
      }
    });
    return mentions;
  }

  #evidence(inTitle: ReadonlyMap<number, Mentions>, inAbstract: ReadonlyMap<number, Mentions>): Evidence[] {
    const found = new Map<number, { term: string; score: number }[]>();
    const decided = new Set<number>();
    for (const index of new Set([...inTitle.keys(), ...inAbstract.keys()])) {
      const term = this.#terms[index]!;
      const title = inTitle.get(index);
      const abstract = inAbstract.get(index);
      const count = abstract?.count ?? 0;
      const score = term.weight * ((title ? titleWeight : 0) + (2 * count) / (count + 1));
      const terms = found.get(term.theme) ?? [];
      found.set(term.theme, terms);
      terms.push({ term: (title ?? abstract)!.spelling, score });
      if (!term.supporting) decided.add(term.theme);
    }
    return [...found]
      .sort(([a], [b]) => a - b)
      .map(([theme, terms]) => ({
        theme: this.#themes[theme]!,
        score: terms.reduce((sum, { score }) => sum + score, 0),
        terms: terms.sort((a, b) => b.score - a.score),
        isDecided: decided.has(theme),
      }))
      .sort((a, b) => b.score - a.score);
  }
}

interface Meaning {
  readonly term: number;
  readonly spelling: string;
}

interface Mentions {
  /** Of the first mention. */
  readonly spelling: string;
  count: number;
}
