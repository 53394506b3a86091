import type { ThemeId } from '../protocol.ts';
import { type Classification, chosen, type ThemeScore } from './classification.ts';
import { Phrases } from './phrases.ts';
import type { Term } from './themeLexicon.ts';

/** What speaks for a theme; decided by more than supporting terms or not. */
export interface Evidence extends ThemeScore {
  readonly isDecided: boolean;
}

/** How much speaks for a theme. */
export type ThemeSum = Pick<ThemeScore, 'theme' | 'score'>;

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
  /** By term: its weight, the number of its theme, whether it only supports others. Apart, since of each paper few are looked at. */
  readonly #weights: number[] = [];
  readonly #themeOf: number[] = [];
  readonly #isSupporting: boolean[] = [];
  /** All spellings of all terms, and the term of each. */
  readonly #spellings: string[] = [];
  readonly #termOf: number[] = [];
  /** The spelling by phrase number, -1 for a phrase that only hides the terms inside it; further ones of a phrase of several terms. */
  readonly #meaning: number[] = [];
  readonly #furtherMeanings = new Map<number, number[]>();
  /** Of the terms of the paper under way, in the order in which they come: by term the spelling met first, and mentions. */
  readonly #met: number[] = [];
  #spelling = new Int32Array(0);
  #inTitle = new Int32Array(0);
  #inAbstract = new Int32Array(0);
  /** One value for all papers that mention a spelling in the same way. */
  readonly #scores: (TermScore | undefined)[][] = [];

  /** Papers without a clear theme get `fallback`. */
  constructor(fallback: ThemeId) {
    this.#fallback = fallback;
  }

  /** Adds a theme, or more terms to the one that was added last; a millisecond for some hundred. */
  add(id: ThemeId, terms: readonly Term[]): void {
    if (this.#themes.at(-1) !== id) this.#themes.push(id);
    const theme = this.#themes.length - 1;
    for (const term of terms) {
      const index = this.#weights.push(term.weight) - 1;
      this.#themeOf.push(theme);
      this.#isSupporting.push(term.supporting);
      for (const text of term.spellings) this.#addSpelling(text, index);
    }
    if (this.#weights.length <= this.#spelling.length) return;
    const size = 2 * this.#weights.length;
    this.#spelling = new Int32Array(size);
    this.#inTitle = new Int32Array(size);
    this.#inAbstract = new Int32Array(size);
  }

  /** The same in steps of a fraction of a millisecond. */
  *adding(id: ThemeId, terms: Iterable<Term>): Generator<void, void> {
    let spellings = 0;
    for (const term of terms) {
      this.add(id, [term]);
      spellings += term.spellings.length;
      if (spellings < stride) continue;
      spellings = 0;
      yield;
    }
    yield;
  }

  /** Lets a phrase hide the terms inside it. */
  ignore(phrase: string): void {
    const number = this.#phrases.add(phrase);
    if (number === this.#meaning.length) this.#meaning.push(-1);
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

  /** The same without the terms, of which nothing is kept: for many papers whose terms nobody asks for. */
  sums(title: string, abstract: string): ThemeSum[] {
    this.#meet(title, this.#inTitle);
    this.#meet(abstract, this.#inAbstract);
    const found: FoundSum[] = [];
    for (const index of this.#met) {
      const number = this.#themeOf[index]!;
      let known = found.find((sum) => sum.number === number);
      if (!known) {
        known = { number, theme: this.#themes[number]!, score: 0, isDecided: false };
        found.push(known);
      }
      known.score += this.#scoreOf(index).score;
      if (!this.#isSupporting[index]) known.isDecided = true;
    }
    this.#forget();
    return found.filter(({ isDecided }) => isDecided).sort((a, b) => b.score - a.score || a.number - b.number);
  }

  /** What `scored` tells, with themes for which only supporting terms were found. */
  evidence(title: string, abstract: string): Evidence[] {
    this.#meet(title, this.#inTitle);
    this.#meet(abstract, this.#inAbstract);
    const found: FoundTheme[] = [];
    for (const index of this.#met) {
      const term = this.#scoreOf(index);
      const known = foundFor(found, this.#themeOf[index]!);
      known.score += term.score;
      known.terms.push(term);
      if (!this.#isSupporting[index]) known.isDecided = true;
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

  #addSpelling(text: string, term: number): void {
    const spelling = this.#spellings.push(text) - 1;
    this.#termOf.push(term);
    this.#scores.push(noScores);
    const phrase = this.#phrases.add(text);
    if (phrase < 0) return;
    if ((this.#meaning[phrase] ?? -1) < 0) this.#meaning[phrase] = spelling;
    else this.#furtherMeanings.set(phrase, [...(this.#furtherMeanings.get(phrase) ?? []), spelling]);
  }

  /** Counts the mentions of terms in a text. */
  #meet(text: string, counts: Int32Array): void {
    for (const phrase of this.#phrases.find(text)) {
      const spelling = this.#meaning[phrase]!;
      if (spelling < 0) continue;
      this.#count(spelling, counts);
      if (this.#furtherMeanings.size > 0)
        for (const further of this.#furtherMeanings.get(phrase) ?? []) this.#count(further, counts);
    }
  }

  #count(spelling: number, counts: Int32Array): void {
    const term = this.#termOf[spelling]!;
    if (this.#inTitle[term] === 0 && this.#inAbstract[term] === 0) {
      this.#spelling[term] = spelling;
      this.#met.push(term);
    }
    counts[term]!++;
  }

  #forget(): void {
    for (const term of this.#met) this.#inTitle[term] = this.#inAbstract[term] = 0;
    this.#met.length = 0;
  }

  #scoreOf(index: number): TermScore {
    const count = this.#inAbstract[index]!;
    const inTitle = this.#inTitle[index]! > 0;
    const spelling = this.#spelling[index]!;
    const key = count < keptCounts ? count * 2 + (inTitle ? 1 : 0) : -1;
    const kept = key < 0 ? undefined : this.#scores[spelling]![key];
    if (kept) return kept;
    const score = this.#weights[index]! * ((inTitle ? titleWeight : 0) + (2 * count) / (count + 1));
    const made = { term: this.#spellings[spelling]!, score };
    if (key < 0) return made;
    if (this.#scores[spelling] === noScores) this.#scores[spelling] = [...noScores];
    this.#scores[spelling]![key] = made;
    return made;
  }
}

/** Spellings between two yields. */
const stride = 50;
/** Mentions in the abstract, less than this, for which scores are kept. */
const keptCounts = 4;
/** Of a spelling that no paper has held. */
const noScores: (TermScore | undefined)[] = Array.from({ length: keptCounts * 2 });

type TermScore = ThemeScore['terms'][number];

interface FoundSum extends ThemeSum {
  readonly number: number;
  score: number;
  isDecided: boolean;
}

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
