import type { PaperId } from '../protocol.ts';
import { bestSlots } from './bestSlots.ts';
import { Pace, piecesInStep } from './pace.ts';
import type { PaperIndex } from './paperIndex.ts';

/** A record that has words in common with another. */
export interface Similar {
  readonly id: PaperId;
  /** Share of the other record's words that this one has, the rare ones and those of titles weighing most; 1 for a copy. */
  readonly score: number;
}

/** Finds records with the same words by their lists in the index, the rarest first, within a bounded number of entries. */
export class SimilarRecords {
  /** Entries of the index that the last question visited: a measure of the work. */
  visited = 0;
  readonly #index: PaperIndex;
  #score = new Float32Array(0);
  #slots = new Int32Array(0);
  readonly #reached = new Int32Array(steps);
  readonly #pace = new Pace();

  constructor(index: PaperIndex) {
    this.#index = index;
  }

  /** The records most like one, best first, without itself; empty for an unknown id. Yields at its seams. */
  *similar(id: PaperId, limit: number): Generator<void, readonly Similar[]> {
    const slot = this.#index.slotOf(id);
    if (slot === undefined) return [];
    this.#reset();
    yield;
    const words = this.#words(slot);
    const whole = words.reduce((sum, { weight }) => sum + weight * titleShare, 0);
    yield;
    for (let looked = 0; looked < words.length && this.visited <= mostVisited; ) {
      const before = this.visited;
      looked = this.#addWords(words, looked);
      if (this.#pace.isOver(this.visited - before)) yield;
    }
    const count = yield* this.#gatheringBest(limit + 1, whole);
    const { tie, records } = this.#index;
    const score = this.#score;
    const isBetter = (a: number, b: number) => {
      if (score[a] !== score[b]) return score[a]! > score[b]!;
      return tie[a] === tie[b] ? records[a]!.id < records[b]!.id : tie[a]! < tie[b]!;
    };
    const best = yield* bestSlots(this.#slots, count, limit + 1, isBetter, this.#pace);
    const share = (other: number) => Math.min(1, (score[other] ?? 0) / whole);
    const others = best.filter((other) => other !== slot).slice(0, limit);
    return others.map((other) => ({ id: records[other]!.id, score: share(other) }));
  }

  rareness(word: string): number {
    const { size, titles, abstracts, vocabulary } = this.#index;
    const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
    const term = vocabulary.find(codes, 0, codes.length);
    const frequency = term < 0 ? 1 : Math.max(1, titles.sizeOf(term), abstracts.sizeOf(term));
    return Math.log(1 + size / frequency) / Math.log(1 + size);
  }

  /** The terms of a record that others have too, the rarest first. */
  #words(slot: number): readonly Word[] {
    const index = this.#index;
    const most = Math.max(fewRecords, index.size * mostCommon);
    const inRecord = index.termsOf(slot);
    const words: Word[] = [];
    for (const [term, { inTitle, count }] of inRecord) {
      const frequency = Math.max(index.titles.sizeOf(term), index.abstracts.sizeOf(term));
      if (frequency < 2 || frequency > most) continue;
      const rareness = Math.log(1 + index.size / frequency);
      const weight = rareness * rareness * ((inTitle ? titleWeight : 0) + (2 * count) / (count + 1));
      words.push({ term, weight, frequency, text: index.vocabulary.text(term) });
    }
    return words.sort((a, b) => a.frequency - b.frequency || (a.text < b.text ? -1 : 1));
  }

  /** Gathers the slots of the best scores, `most` or a few more, by counting how many reach each step up to `whole`. */
  *#gatheringBest(most: number, whole: number): Generator<void, number> {
    const { slots } = this.#index;
    const scale = (steps - 1) / whole;
    this.#reached.fill(0);
    for (let from = 0; from < slots; from += stride) {
      this.#countReached(from, Math.min(slots, from + stride), scale);
      if (this.#pace.isOver(stride)) yield;
    }
    let step = steps;
    for (let sum = 0; step > 1 && sum < most; ) sum += this.#reached[--step]!;
    // The first step is that of all who have nothing in common, too.
    const least = step > 1 ? (step - 0.01) / scale : Number.MIN_VALUE;
    let count = 0;
    for (let from = 0; from < slots; from += stride) {
      count = this.#gather(from, Math.min(slots, from + stride), least, count);
      if (this.#pace.isOver(stride)) yield;
    }
    return count;
  }

  // What walks over many entries is no generator: those keep their numbers on the heap.

  /** Adds the words from a place on that are as much as a step can take; answers the next place. */
  #addWords(words: readonly Word[], from: number): number {
    const start = this.visited;
    let at = from;
    while (at < words.length && this.visited <= mostVisited && this.visited - start < piecesInStep) {
      const { term, weight } = words[at++]!;
      this.visited += this.#index.abstracts.weigh(term, weight, this.#score);
      this.visited += this.#index.titles.weigh(term, weight * (titleShare - 1), this.#score);
    }
    return at;
  }

  #countReached(from: number, to: number, scale: number): void {
    const score = this.#score;
    const reached = this.#reached;
    for (let slot = from; slot < to; slot++) reached[(score[slot]! * scale) | 0]!++;
  }

  #gather(from: number, to: number, least: number, count: number): number {
    const score = this.#score;
    const slots = this.#slots;
    for (let slot = from; slot < to; slot++) if (score[slot]! >= least) slots[count++] = slot;
    return count;
  }

  #reset(): void {
    this.visited = 0;
    const { slots } = this.#index;
    if (slots > this.#score.length || slots * 4 < this.#score.length) {
      const length = Math.ceil(slots * 1.5);
      this.#score = new Float32Array(length);
      this.#slots = new Int32Array(length);
    } else this.#score.fill(0);
  }
}

interface Word {
  readonly term: number;
  readonly weight: number;
  readonly frequency: number;
  readonly text: string;
}

/** Weight of a word in the title, where one mention in the abstract weighs 1; and of a title's hit beside an abstract's. */
const titleWeight = 2;
const titleShare = 2;
/** Into so many scores are told apart before the best are sorted. */
const steps = 4096;
/** Words of more than this share of the records say little, unless these are few. */
const mostCommon = 0.2;
const fewRecords = 20;
/** From here on only the words looked up already count, so that no question takes long. */
const mostVisited = 60_000;
/** Slots between two looks at the pace. */
const stride = 4096;
