import { lowerBound } from '../text/lowerBound.ts';
import { gluedLikelihoods, type Likelihoods, wordLikelihoods } from './likelihoods.ts';
import type { Pace } from './pace.ts';
import type { PaperIndex } from './paperIndex.ts';
import type { Query } from './query.ts';
import { TermLikelihoods } from './termLikelihoods.ts';
import { weights } from './weights.ts';

/** What a word of the query may stand for, and how telling that is. */
export interface Reading {
  /** Ascending. */
  readonly terms: Int32Array;
  /** For each term, how much likelier than by chance the word is typed by somebody who means the term. */
  readonly ratios: Float64Array;
  /** The part of a term's gain that this word gets: less than 1 where several words of the query are one term. */
  readonly shares: Float64Array;
  readonly phrases: readonly PhraseReading[];
  /** The word is too short for abstracts to tell anything. */
  readonly inTitlesOnly: boolean;
  /** The probability that somebody types this. */
  readonly chance: number;
  /** The most that a record can gain. */
  readonly most: number;
}

/** Several words of a title that one word of the query stands for. */
export interface PhraseReading {
  /** Terms that follow each other, or initials. */
  readonly parts: readonly number[] | string;
  readonly slots: Int32Array;
  readonly ratio: number;
}

/** The place of a term in a reading, or -1. */
export function rowOf({ terms }: Reading, term: number): number {
  const row = lowerBound(terms, 0, terms.length, term);
  return terms[row] === term ? row : -1;
}

/** What a record gains by a word in its title. */
export function titleGain(ratio: number, titleLength: number): number {
  return gainOf(ratio * perTitle * lengthFactors[titleLength]!);
}

export function nameGain(ratio: number): number {
  return gainOf(ratio * perName);
}

export function abstractGain(ratio: number, { inTitlesOnly }: Reading): number {
  return inTitlesOnly ? 0 : gainOf(ratio * perAbstract);
}

/** Some words of every query have nothing to do with the paper; that bounds what a missing word costs. */
function gainOf(ratio: number): number {
  return Math.log1p((ratio * (1 - weights.stray)) / weights.stray);
}

/** The ratio from which on a title gains something by a word. */
function leastRatio(share: number): number {
  return (Math.expm1(leastGain / share) * weights.stray) / (1 - weights.stray) / perTitle;
}

/** Finds the readings of queries; what was found for a word is kept until the index changes. */
export class Reader {
  #index: PaperIndex;
  #version = -1;
  /** The readings used last come last. */
  #known = new Map<string, Reading>();
  #knownTerms = 0;
  #likelihoods = new TermLikelihoods();
  #pace: Pace;

  constructor(index: PaperIndex, pace: Pace) {
    this.#index = index;
    this.#pace = pace;
  }

  /** The readings of each word of a query; yields between words. */
  *reading(query: Query): Generator<void, readonly Reading[]> {
    const { words, unfinished } = query;
    if (this.#version !== this.#index.version) this.#forgetAll();
    this.#version = this.#index.version;
    const isLast = (at: number) => unfinished && at === words.length - 1;
    const single: Reading[] = [];
    const keys = words.map(({ parts }, at) => `${isLast(at)} ${parts.join('|')}`);
    for (const [at, word] of words.entries()) {
      const key = keys[at]!;
      const found = () => wordLikelihoods(this.#index, word, isLast(at), this.#likelihoods, this.#pace);
      single.push(yield* this.#reading(key, 1, found));
      yield;
    }
    const factors = words.map(() => 1);
    const asOne: Reading[][] = words.map(() => []);
    for (const { from, to, glued, key } of yield* this.#glued(query)) {
      // The words were typed either as one or apart, and are as likely as both together make them.
      const apart = single.slice(from, to + 1).reduce((product, { chance }) => product * chance, 1);
      const both = apart + glued.chance;
      for (let at = from; at <= to; at++) {
        factors[at]! *= (apart / both) ** (1 / (to - from + 1));
        asOne[at]!.push(scaled(glued, glued.chance / both));
        keys[at] += ` ${key} ${glued.chance / both}`;
      }
      yield;
    }
    return single.map((reading, at) => {
      if (asOne[at]!.length === 0) return reading;
      const key = `${keys[at]} ${factors[at]}`;
      const both = () => united(scaled(reading, factors[at]!), asOne[at]!.reduce(united));
      return this.#taken(key) ?? this.#keep(key, both());
    });
  }

  /** Stretches of a query's words that may be one word of a paper. */
  *#glued({ words, unfinished }: Query): Generator<void, readonly Glued[]> {
    const found: Glued[] = [];
    for (let from = 0; from < words.length; from++) {
      let { text } = words[from]!;
      let joined = true;
      for (let to = from + 1; to < words.length && to < from + mostGlued; to++) {
        text += words[to]!.text;
        joined &&= words[to]!.joined;
        if (text.length > longestGlued) break;
        const isLast = unfinished && to === words.length - 1;
        const key = `${isLast} ${joined} ${to - from} ${text}`;
        const likelihoods = gluedLikelihoods(this.#index, text, joined, isLast, this.#likelihoods, this.#pace);
        const glued = yield* this.#reading(key, 1 / (to - from + 1), () => likelihoods);
        if (glued.terms.length > 0) found.push({ from, to, glued, key });
        yield;
      }
    }
    return found;
  }

  *#reading(key: string, share: number, finding: () => Generator<void, Likelihoods>): Generator<void, Reading> {
    const known = this.#taken(key);
    if (known) return known;
    this.#likelihoods.clear(this.#index.vocabulary.capacity);
    return this.#keep(key, yield* this.#weighing(yield* finding(), share));
  }

  #taken(key: string): Reading | undefined {
    const known = this.#known.get(key);
    if (!known) return undefined;
    this.#known.delete(key);
    this.#known.set(key, known);
    return known;
  }

  #keep(key: string, reading: Reading): Reading {
    this.#known.set(key, reading);
    this.#knownTerms += sizeOf(reading);
    for (const [oldest, old] of this.#known) {
      if (this.#knownTerms <= mostKnown) break;
      this.#known.delete(oldest);
      this.#knownTerms -= sizeOf(old);
    }
    return reading;
  }

  #forgetAll(): void {
    this.#known.clear();
    this.#knownTerms = 0;
  }

  *#weighing(
    { inTitlesOnly, terms: found, phrases: foundPhrases }: Likelihoods,
    share: number,
  ): Generator<void, Reading> {
    const chance = yield* this.#chance(found, foundPhrases);
    const least = chance * leastRatio(share);
    const telling = found.terms.slice(0, found.count);
    let kept = 0;
    for (let i = 0; i < found.count; i++) {
      if (found.of(telling[i]!) >= least) telling[kept++] = telling[i]!;
      if (i % stride === stride - 1 && this.#pace.isOver(stride >> 1)) yield;
    }
    const terms = telling.slice(0, kept).sort();
    if (this.#pace.isOver(kept >> 2)) yield;
    const ratios = new Float64Array(terms.length);
    for (let row = 0; row < terms.length; row++) ratios[row] = found.of(terms[row]!) / chance;
    const phrases = foundPhrases
      .filter(({ likelihood }) => likelihood >= least)
      .map(({ parts, slots, likelihood }) => ({ parts, slots, ratio: likelihood / chance }));
    const shares = new Float64Array(terms.length).fill(share);
    return withMost({ terms, ratios, shares, phrases, inTitlesOnly, chance });
  }

  /** The probability that something is typed by people who look for any paper of the index. */
  *#chance(terms: TermLikelihoods, phrases: Likelihoods['phrases']): Generator<void, number> {
    const { titles, names, abstracts, size } = this.#index;
    let expected = 0;
    for (let i = 0; i < terms.count; i++) {
      const term = terms.terms[i]!;
      const places =
        perTitle * titles.sizeOf(term) + perName * names.sizeOf(term) + perAbstract * abstracts.sizeOf(term);
      expected += terms.of(term) * places;
      if (i % stride === stride - 1 && this.#pace.isOver(stride)) yield;
    }
    for (const { slots, likelihood } of phrases) expected += likelihood * perTitle * slots.length;
    return expected / Math.max(1, size) + weights.unheard;
  }
}

/** Terms of a reading, and as many as the rest of it is large. */
function sizeOf({ terms }: Reading): number {
  return terms.length + 20;
}

/** A stretch of a query's words that may be one word of a paper. */
interface Glued {
  readonly from: number;
  readonly to: number;
  readonly glued: Reading;
  readonly key: string;
}

/** A reading whose terms tell more or less. */
function scaled(reading: Reading, factor: number): Reading {
  const phrases = reading.phrases.map((phrase) => ({ ...phrase, ratio: phrase.ratio * factor }));
  return withMost({ ...reading, ratios: reading.ratios.map((ratio) => ratio * factor), phrases });
}

/** Two readings of a word as one: of each term the more telling. */
function united(a: Reading, b: Reading): Reading {
  const terms = new Int32Array(a.terms.length + b.terms.length);
  const ratios = new Float64Array(terms.length);
  const shares = new Float64Array(terms.length);
  let count = 0;
  for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; ) {
    const inA = j === b.terms.length || (i < a.terms.length && a.terms[i]! <= b.terms[j]!);
    const inB = i === a.terms.length || (j < b.terms.length && b.terms[j]! <= a.terms[i]!);
    const fromA = inA && (!inB || gainIn(a, i) >= gainIn(b, j));
    terms[count] = fromA ? a.terms[i]! : b.terms[j]!;
    ratios[count] = fromA ? a.ratios[i]! : b.ratios[j]!;
    shares[count++] = fromA ? a.shares[i]! : b.shares[j]!;
    if (inA) i++;
    if (inB) j++;
  }
  return withMost({
    terms: terms.slice(0, count),
    ratios: ratios.slice(0, count),
    shares: shares.slice(0, count),
    phrases: [...a.phrases, ...b.phrases],
    inTitlesOnly: a.inTitlesOnly && b.inTitlesOnly,
    chance: a.chance,
  });
}

function gainIn({ ratios, shares }: Reading, row: number): number {
  return shares[row]! * gainOf(ratios[row]! * perTitle);
}

function withMost(reading: Omit<Reading, 'most'>): Reading {
  const { ratios, shares, phrases } = reading;
  /** Highest ratio by the number of words that share a term. */
  const highest = new Float64Array(mostGlued + 1);
  for (let row = 0; row < ratios.length; row++) {
    const sharing = Math.round(1 / shares[row]!);
    if (ratios[row]! > highest[sharing]!) highest[sharing] = ratios[row]!;
  }
  let most = 0;
  highest.forEach((ratio, sharing) => {
    if (ratio > 0) most = Math.max(most, gainOf(ratio * perTitle) / sharing);
  });
  for (const { ratio } of phrases) most = Math.max(most, gainOf(ratio * perTitle));
  return { ...reading, most };
}

const perTitle = weights.fromTitle / weights.titleWords;
/** By the number of words, up to 255. */
const lengthFactors = Float64Array.from(
  { length: 256 },
  (_, length) => (weights.titleWords / Math.max(1, length)) ** weights.lengthShare,
);
const perName = weights.fromNames / weights.nameWords;
const perAbstract = weights.fromAbstract / weights.abstractWords;
/** What gains less says nothing. */
const leastGain = 0.3;
/** Most words of the query that may be one word of a paper, and their letters. */
const mostGlued = 4;
const longestGlued = 40;
/** Terms of all readings that are kept, each with its numbers some twenty bytes. */
const mostKnown = 250_000;
/** Terms between two looks at the pace. */
const stride = 256;
