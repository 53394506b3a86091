import type { Candidate } from './groupLabels.ts';
import { type PhraseSet, salient } from './phraseSets.ts';

/** Phrases looked at between two yields. */
const stride = 5000;

/**
 * For each candidate how much more alike the papers about it are than any two papers, by their other phrases: papers on
 * *neurons* share more words than papers that mention a *competition*. 1 for those that have nothing else in common.
 */
export function* coherences(
  candidates: readonly Candidate[],
  phrases: readonly Candidate[],
  papers: readonly PhraseSet[],
): Generator<void, Float64Array> {
  const numberOf = new Map(phrases.map(({ hash }, i) => [hash, i]));
  yield;
  const rareness = Float64Array.from(phrases, (phrase) => Math.log(papers.length / phrase.papers));
  const { first, numbers, weights, about } = yield* vectors(numberOf, rareness, papers);
  const words = wordNumbers(phrases);
  yield;
  const all = new Likeness(phrases.length);
  let looked = 0;
  const add = (paper: number) => {
    for (let at = first[paper]!; at < first[paper + 1]!; at++) all.add(numbers[at]!, weights[at]!);
    looked += first[paper + 1]! - first[paper]!;
  };
  for (let paper = 0; paper < papers.length; paper++) {
    add(paper);
    if (looked > stride) {
      looked = 0;
      yield;
    }
  }
  const usual = all.taken(papers.length, () => true);
  const found = new Float64Array(candidates.length);
  for (const [i, { hash }] of candidates.entries()) {
    const own = numberOf.get(hash)!;
    const there = about[own] ?? [];
    for (const paper of there) {
      add(paper);
      if (looked > stride) {
        looked = 0;
        yield;
      }
    }
    const [a, b, c] = words[own]!;
    const isOther = (phrase: number) => {
      const others = words[phrase]!;
      return !others.some((word) => word === a || word === b || word === c);
    };
    const alike = all.taken(there.length, isOther);
    found[i] = usual > 0 ? alike / usual : 1;
  }
  return found;
}

/** Phrases of all papers one after the other, with their weights; papers about each phrase. */
function* vectors(numberOf: ReadonlyMap<number, number>, rareness: Float64Array, papers: readonly PhraseSet[]) {
  const first = new Int32Array(papers.length + 1);
  const numbers: number[] = [];
  const weights: number[] = [];
  const about: number[][] = [];
  for (const [paper, set] of papers.entries()) {
    let squares = 0;
    for (let at = 0; at < set.hashes.length; at++) {
      const number = numberOf.get(set.hashes[at]!);
      if (number === undefined) continue;
      numbers.push(number);
      squares += rareness[number]! ** 2;
      if (set.weights[at]! < salient) continue;
      about[number] ??= [];
      about[number].push(paper);
    }
    const scale = 1 / (Math.sqrt(squares) || 1);
    for (let at = first[paper]!; at < numbers.length; at++) weights.push(scale * rareness[numbers[at]!]!);
    first[paper + 1] = numbers.length;
    if (paper % 20 === 19) yield;
  }
  return { first, numbers, weights, about };
}

/** Words of each phrase by numbers. */
function wordNumbers(phrases: readonly Candidate[]): number[][] {
  const numbers = new Map<string, number>();
  return phrases.map(({ stems }) =>
    stems.split(' ').map((word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    }),
  );
}

/** The mean likeness of any two of some papers, without comparing them two by two. */
class Likeness {
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;
  #touched: number[] = [];

  constructor(phrases: number) {
    this.#sums = new Float64Array(phrases);
    this.#squares = new Float64Array(phrases);
  }

  add(phrase: number, weight: number): void {
    if (this.#sums[phrase] === 0) this.#touched.push(phrase);
    this.#sums[phrase]! += weight;
    this.#squares[phrase]! += weight * weight;
  }

  /** By the phrases that count; forgets the papers. */
  taken(papers: number, counts: (phrase: number) => boolean): number {
    let sum = 0;
    for (const phrase of this.#touched) {
      const all = this.#sums[phrase]!;
      if (counts(phrase)) sum += all * all - this.#squares[phrase]!;
      this.#sums[phrase] = 0;
      this.#squares[phrase] = 0;
    }
    this.#touched = [];
    return sum / Math.max(1, papers * (papers - 1));
  }
}
