import type { ThemeId } from '../protocol.ts';
import { type Classification, chosen, type ThemeScore } from './classification.ts';
import { Phrases } from './phrases.ts';
import type { Term } from './themeLexicon.ts';

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
  /** All spellings of all terms. */
  readonly #spellings: Spelling[] = [];
  /** Numbers of spellings by phrase number; empty for a phrase that only hides the terms inside it. */
  readonly #meanings: number[][] = [];
  /** Of the terms of the paper under way, in the order in which they come: by term the spelling met first, and mentions. */
  readonly #met: number[] = [];
  #spelling = new Int32Array(0);
  #inTitle = new Int32Array(0);
  #inAbstract = new Int32Array(0);
  /** One value for all papers that mention a spelling in the same way. */
  readonly #scores = new Map<number, TermScore>();

  /** Papers without a clear theme get `fallback`. */
  constructor(fallback: ThemeId) {
    this.#fallback = fallback;
  }

  /** Adds a theme, or more terms to the one that was added last; a few milliseconds for some hundred. */
  add(id: ThemeId, terms: readonly Term[]): void {
    if (this.#themes.at(-1) !== id) this.#themes.push(id);
    const theme = this.#themes.length - 1;
    for (const term of terms) {
      const index = this.#terms.push({ ...term, theme }) - 1;
      for (const text of term.spellings) this.#meaningsOf(text).push(this.#spellings.push({ term: index, text }) - 1);
    }
    this.#spelling = new Int32Array(this.#terms.length);
    this.#inTitle = new Int32Array(this.#terms.length);
    this.#inAbstract = new Int32Array(this.#terms.length);
  }

  /** Lets a phrase hide the terms inside it. */
  ignore(phrase: string): void {
    this.#meaningsOf(phrase);
  }

  /** Words looked at so far, beside those that no phrase begins with: the work done, for tests. */
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
    this.#meet(title, this.#inTitle);
    this.#meet(abstract, this.#inAbstract);
    const found: FoundTheme[] = [];
    for (const index of this.#met) {
      const { theme, supporting } = this.#terms[index]!;
      const term = this.#scoreOf(index);
      const known = foundFor(found, theme);
      known.score += term.score;
      known.terms.push(term);
      if (!supporting) known.isDecided = true;
    }
    this.#forget();
    if (found.length > 1) found.sort((a, b) => b.score - a.score || a.number - b.number);
    return found.map(({ number, score, terms, isDecided }) => ({
      theme: this.#themes[number]!,
      score,
      terms: terms.length > 1 ? terms.sort((a, b) => b.score - a.score) : terms,
      isDecided,
    }));
  }

  #meaningsOf(phrase: string): number[] {
    const number = this.#phrases.add(phrase);
    if (number === -1) return [];
    this.#meanings[number] ??= [];
    return this.#meanings[number];
  }

  /** Counts the mentions of terms in a text. */
  #meet(text: string, counts: Int32Array): void {
    for (const phrase of this.#phrases.find(text)) {
      for (const spelling of this.#meanings[phrase]!) {
        const { term } = this.#spellings[spelling]!;
        if (this.#inTitle[term] === 0 && this.#inAbstract[term] === 0) {
          this.#spelling[term] = spelling;
          this.#met.push(term);
        }
        counts[term]!++;
      }
    }
  }

  #forget(): void {
    for (const term of this.#met) this.#inTitle[term] = this.#inAbstract[term] = 0;
    this.#met.length = 0;
  }

  #scoreOf(index: number): TermScore {
    const count = this.#inAbstract[index]!;
    const inTitle = this.#inTitle[index]! > 0;
    const spelling = this.#spelling[index]!;
    const key = count < keptCounts ? (spelling * keptCounts + count) * 2 + (inTitle ? 1 : 0) : -1;
    const kept = this.#scores.get(key);
    if (kept) return kept;
    const score = this.#terms[index]!.weight * ((inTitle ? titleWeight : 0) + (2 * count) / (count + 1));
    const made = { term: this.#spellings[spelling]!.text, score };
    if (key >= 0) this.#scores.set(key, made);
    return made;
  }
}

/** Mentions in the abstract, less than this, for which scores are kept. */
const keptCounts = 8;

interface Spelling {
  /** Index of its term. */
  readonly term: number;
  readonly text: string;
}

type TermScore = ThemeScore['terms'][number];

interface FoundTheme {
  readonly number: number;
  score: number;
  readonly terms: TermScore[];
  isDecided: boolean;
}

/** That of a theme; papers have few. */
function foundFor(found: FoundTheme[], number: number): FoundTheme {
  for (const known of found) if (known.number === number) return known;
  const added = { number, score: 0, terms: [], isDecided: false };
  found.push(added);
  return added;
}
