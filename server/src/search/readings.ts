import { gluedLikelihoods, type Likelihoods, wordLikelihoods } from './likelihoods.ts';
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
  /** The most that a record can gain. */
  readonly most: number;
}

/** Several words of a title that one word of the query stands for. */
export interface PhraseReading {
  /** Terms that follow each other, or initials. */
  readonly parts: readonly number[] | string;
  readonly slots: readonly number[];
  readonly ratio: number;
}

/** The place of a term in a reading, or -1. */
export function rowOf({ terms }: Reading, term: number): number {
  let from = 0;
  let to = terms.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (terms[middle]! < term) from = middle + 1;
    else to = middle;
  }
  return terms[from] === term ? from : -1;
}

/** What a record gains by a word in its title. */
export function titleGain(ratio: number, titleLength: number): number {
  return gainOf(ratio * perTitle * (weights.titleWords / Math.max(1, titleLength)) ** weights.lengthShare);
}

export function nameGain(ratio: number): number {
  return gainOf(ratio * perName);
}

export function abstractGain(ratio: number): number {
  return gainOf(ratio * perAbstract);
}

/** Some words of every query have nothing to do with the paper; that bounds what a missing word costs. */
function gainOf(ratio: number): number {
  return Math.log1p((ratio * (1 - weights.stray)) / weights.stray);
}

/** Finds the readings of queries; what was found for a word is kept until the index changes. */
export class Reader {
  #index: PaperIndex;
  #version = -1;
  #known = new Map<string, Reading>();
  #likelihoods = new TermLikelihoods();

  constructor(index: PaperIndex) {
    this.#index = index;
  }

  /** The readings of each word of a query. */
  readings({ words, unfinished }: Query): readonly Reading[] {
    if (this.#version !== this.#index.version || this.#known.size > mostKnown) this.#known.clear();
    this.#version = this.#index.version;
    const isLast = (at: number) => unfinished && at === words.length - 1;
    const readings: Reading[][] = words.map((word, at) => [
      this.#reading(`${isLast(at)} ${word.parts.join('|')}`, 1, (terms) =>
        wordLikelihoods(this.#index, word, isLast(at), terms),
      ),
    ]);
    words.forEach(({ text: first }, from) => {
      let text = first;
      let joined = true;
      for (let to = from + 1; to < words.length && to < from + mostGlued; to++) {
        text += words[to]!.text;
        joined &&= words[to]!.joined;
        if (text.length > longestGlued) break;
        const key = `${isLast(to)} ${joined} ${to - from} ${text}`;
        const glued = this.#reading(key, 1 / (to - from + 1), (terms) =>
          gluedLikelihoods(this.#index, text, joined, isLast(to), terms),
        );
        if (glued.terms.length > 0) for (let at = from; at <= to; at++) readings[at]!.push(glued);
      }
    });
    return readings.map((list) => list.reduce(united));
  }

  #reading(key: string, share: number, find: (terms: TermLikelihoods) => Likelihoods): Reading {
    const known = this.#known.get(key);
    if (known) return known;
    this.#likelihoods.clear(this.#index.vocabulary.capacity);
    const found = this.#weighed(find(this.#likelihoods), share);
    this.#known.set(key, found);
    return found;
  }

  #weighed({ terms: found, phrases: foundPhrases }: Likelihoods, share: number): Reading {
    const chance = this.#chance(found, foundPhrases);
    const isTelling = (likelihood: number) => share * gainOf((likelihood / chance) * perTitle) >= leastGain;
    const terms = found.terms
      .slice(0, found.count)
      .filter((term) => isTelling(found.of(term)))
      .sort();
    const ratios = Float64Array.from(terms, (term) => found.of(term) / chance);
    const phrases = foundPhrases
      .filter(({ likelihood }) => isTelling(likelihood))
      .map(({ parts, slots, likelihood }) => ({ parts, slots, ratio: likelihood / chance }));
    const highest = phrases.reduce((most, { ratio }) => Math.max(most, ratio), ratios.reduce(larger, 0));
    return {
      terms,
      ratios,
      shares: new Float64Array(terms.length).fill(share),
      phrases,
      most: share * gainOf(highest * perTitle),
    };
  }

  /** The probability that something is typed by people who look for any paper of the index. */
  #chance(terms: TermLikelihoods, phrases: Likelihoods['phrases']): number {
    const { titles, names, abstracts, size } = this.#index;
    let expected = 0;
    for (let i = 0; i < terms.count; i++) {
      const term = terms.terms[i]!;
      const places =
        perTitle * titles.sizeOf(term) + perName * names.sizeOf(term) + perAbstract * abstracts.sizeOf(term);
      expected += terms.of(term) * places;
    }
    for (const { slots, likelihood } of phrases) expected += likelihood * perTitle * slots.length;
    return expected / Math.max(1, size) + weights.unheard;
  }
}

/** Two readings of a word as one: of each term the more telling. */
function united(a: Reading, b: Reading): Reading {
  const gain = ({ ratios, shares }: Reading, row: number) => shares[row]! * gainOf(ratios[row]! * perTitle);
  const terms = Int32Array.from(new Set([...a.terms, ...b.terms])).sort();
  const sources = Array.from(terms, (term) => {
    const [inA, inB] = [rowOf(a, term), rowOf(b, term)];
    return inB < 0 || (inA >= 0 && gain(a, inA) >= gain(b, inB)) ? ([a, inA] as const) : ([b, inB] as const);
  });
  return {
    terms,
    ratios: Float64Array.from(sources, ([reading, row]) => reading.ratios[row]!),
    shares: Float64Array.from(sources, ([reading, row]) => reading.shares[row]!),
    phrases: [...a.phrases, ...b.phrases],
    most: Math.max(a.most, b.most),
  };
}

function larger(a: number, b: number): number {
  return Math.max(a, b);
}

const perTitle = weights.fromTitle / weights.titleWords;
const perName = weights.fromNames / weights.nameWords;
const perAbstract = weights.fromAbstract / weights.abstractWords;
/** What gains less says nothing. */
const leastGain = 0.3;
/** Most words of the query that may be one word of a paper, and their letters. */
const mostGlued = 4;
const longestGlued = 40;
const mostKnown = 256;
