import type { Gains } from './keptGains.ts';
import type { Pace } from './pace.ts';
import { piecesInStep } from './pace.ts';
import type { PaperIndex } from './paperIndex.ts';
import { ranked } from './ranked.ts';
import { abstractGain, nameGain, type Reading, titleGain } from './readings.ts';
import { SlotRanks } from './slotRanks.ts';
import type { SlotSets } from './slotSets.ts';

/**
 * The records that hold what one word of a query may stand for. Terms that tell the same share a rank; what is known of a
 * record is the highest rank. Arrays by slot, clean again when all was taken.
 */
export class Reached {
  /** Entries of the index that were visited for the word. */
  visited = 0;

  /** For each slot the highest rank in the title, above that in names and abstract. */
  #ranks = new SlotRanks(0);
  /** For each slot the highest gains, in the title and elsewhere, by terms without a rank. */
  #others = new Float32Array(0);
  #hasOthers = false;
  #rankOf: Uint16Array = new Uint16Array(0);
  #ratios: Float64Array = new Float64Array(0);
  /** By rank and length of the title, each worked out when it is first asked for. */
  #titleGains = new Float32Array(0);
  #elsewhereGains = new Float32Array(0);
  #nameRanks = new Uint16Array(0);
  #abstractRanks = new Uint16Array(0);
  #read = new Int32Array(0);
  #pace: Pace;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  /** Makes room for so many slots, and forgets what was left by a query that was given up. */
  reset(length: number): void {
    if (length !== this.#read.length) {
      this.#read = new Int32Array(length);
      this.#ranks = new SlotRanks(length);
      this.#others = new Float32Array(length * 2);
    } else if (this.count > 0) {
      this.#ranks.ranks.fill(0);
      this.#others.fill(0);
    }
    this.#ranks.count = 0;
  }

  /** Number of records that were reached. */
  get count(): number {
    return this.#ranks.count;
  }

  /** Reaches the titles that hold what a word stands for: the first step. */
  *reachingTitles({ titles, titleLength }: PaperIndex, reading: Reading): Generator<void, void> {
    const { terms, ratios, shares, phrases } = reading;
    this.visited = 0;
    this.#take(reading);
    if (this.#pace.isOver(terms.length >> 2)) yield;
    for (let row = 0; row < terms.length; row++) {
      const count = titles.sizeOf(terms[row]!);
      if (count === 0) {
        if (row % stride === 0 && this.#pace.isOver(stride >> 2)) yield;
      } else if (this.#rankOf[row] === 0) {
        titles.read(terms[row]!, this.#read);
        yield* this.#reachingOthers(count, (slot) => shares[row]! * titleGain(ratios[row]!, titleLength[slot]!), 0);
      } else if (count > fewSlots) yield* this.#raising(titles, terms[row]!, count, this.#rankOf[row]!, 16);
      else {
        this.#raiseFew(titles, terms[row]!, count, this.#rankOf[row]!, 16);
        if (this.#pace.isOver(1 + count)) yield;
      }
    }
    for (const { slots, ratio } of phrases) {
      this.#read.set(slots);
      yield* this.#reachingOthers(slots.length, (slot) => titleGain(ratio, titleLength[slot]!), 0);
    }
  }

  /** Reaches the names and, if wanted, the abstracts: the second step. */
  *reachingElsewhere(
    { names, abstracts }: PaperIndex,
    reading: Reading,
    withAbstracts: boolean,
  ): Generator<void, void> {
    const { terms, ratios, shares, inTitlesOnly } = reading;
    for (let row = 0; row < terms.length; row++) {
      const term = terms[row]!;
      const rank = this.#rankOf[row]!;
      const inNames = names.sizeOf(term);
      if (inNames > fewSlots && rank > 0) yield* this.#raising(names, term, inNames, this.#nameRanks[rank]!, 0);
      else if (rank > 0) this.#raiseFew(names, term, inNames, this.#nameRanks[rank]!, 0);
      else if (inNames > 0) {
        const gain = shares[row]! * nameGain(ratios[row]!);
        names.read(term, this.#read);
        yield* this.#reachingOthers(inNames, () => gain, 1);
      }
      if (this.#pace.isOver(1 + Math.min(fewSlots, inNames))) yield;
      if (inTitlesOnly || !withAbstracts) continue;
      const inAbstracts = abstracts.sizeOf(term);
      if (inAbstracts === 0) continue;
      if (rank > 0) {
        const abstractRank = this.#abstractRanks[rank]!;
        if (abstractRank === 0) continue;
        if (inAbstracts > fewSlots) yield* this.#raising(abstracts, term, inAbstracts, abstractRank, 0);
        else {
          this.#raiseFew(abstracts, term, inAbstracts, abstractRank, 0);
          if (this.#pace.isOver(inAbstracts)) yield;
        }
        continue;
      }
      const gain = shares[row]! * abstractGain(ratios[row]!, reading);
      if (gain < leastInAbstract) continue;
      abstracts.read(term, this.#read);
      yield* this.#reachingOthers(inAbstracts, () => gain, 1);
    }
  }

  /** Puts what was reached in the order of slots, as far as that is quickly done: then memory is walked through, not jumped about in. */
  order(slots: number): void {
    const { ranks, slots: reached, count } = this.#ranks;
    if (count * 32 < slots) reached.subarray(0, count).sort();
    else for (let slot = 0, i = 0; slot < slots; slot++) if (ranks[slot] !== 0) reached[i++] = slot;
  }

  /** Moves some of what was reached, with its gains, to where there is room for it, from a place on. */
  take({ titleLength }: PaperIndex, from: number, to: number, taken: Gains, place: number): void {
    const { ranks, slots } = this.#ranks;
    const others = this.#others;
    const hasOthers = this.#hasOthers;
    const titleGains = this.#titleGains;
    for (let i = from, there = place; i < to; i++, there++) {
      const slot = slots[i]!;
      const known = ranks[slot]!;
      const at = (known >>> 16) * lengths + titleLength[slot]!;
      let inTitle = titleGains[at]!;
      if (inTitle < 0) {
        titleGains[at] = titleGain(this.#ratios[known >>> 16]!, titleLength[slot]!);
        inTitle = titleGains[at]!;
      }
      let elsewhere = this.#elsewhereGains[known & 0xffff]!;
      if (hasOthers) {
        inTitle = Math.max(inTitle, others[slot * 2]!);
        elsewhere = Math.max(elsewhere, others[slot * 2 + 1]!);
        others[slot * 2] = others[slot * 2 + 1] = 0;
      }
      ranks[slot] = 0;
      taken.slots[there] = slot;
      taken.gains[there] = Math.max(inTitle, elsewhere);
      taken.elsewhere[there] = elsewhere;
    }
  }

  /** Says that all was taken. */
  end(): void {
    this.#ranks.count = 0;
  }

  /** Takes up a word: the ranks of its terms, and what these gain in names and abstracts. */
  #take(reading: Reading): void {
    const { ratios, rankOf } = ranked(reading);
    this.#ratios = ratios;
    this.#rankOf = rankOf;
    this.#hasOthers = false;
    const count = ratios.length;
    if (this.#titleGains.length < count * lengths) this.#titleGains = new Float32Array(count * lengths);
    this.#titleGains.fill(0, 0, unranked * lengths + lengths);
    this.#titleGains.fill(-1, (unranked + 1) * lengths, count * lengths);
    const nameGains: number[] = [];
    const abstractGains: number[] = [];
    for (let rank = unranked + 1; rank < count; rank++) {
      nameGains.push(nameGain(ratios[rank]!));
      abstractGains.push(abstractGain(ratios[rank]!, reading));
    }
    // Both ascend.
    this.#elsewhereGains = new Float32Array(2 * count + 1);
    this.#nameRanks = new Uint16Array(count);
    this.#abstractRanks = new Uint16Array(count);
    for (let name = 0, abstract = 0, rank = 1; name < nameGains.length || abstract < abstractGains.length; rank++) {
      const isName = abstract === abstractGains.length || nameGains[name]! <= abstractGains[abstract]!;
      this.#elsewhereGains[rank] = isName ? nameGains[name]! : abstractGains[abstract]!;
      if (isName) this.#nameRanks[unranked + 1 + name++] = rank;
      else {
        this.#abstractRanks[unranked + 1 + abstract] = abstractGains[abstract]! < leastInAbstract ? 0 : rank;
        abstract++;
      }
    }
  }

  #raiseFew(sets: SlotSets, term: number, count: number, rank: number, shift: number): void {
    this.visited += count;
    if (count > 0) sets.raise(term, rank, shift, this.#ranks);
  }

  *#raising(sets: SlotSets, term: number, count: number, rank: number, shift: number): Generator<void, void> {
    this.visited += count;
    sets.read(term, this.#read);
    for (let from = 0; from < count; from += piecesInStep) {
      const to = Math.min(count, from + piecesInStep);
      this.#ranks.raise(this.#read, from, to, rank, shift);
      if (this.#pace.isOver(to - from)) yield;
    }
  }

  /** The slots that were read gain something without a rank: in the title (0) or elsewhere (1). */
  *#reachingOthers(count: number, gainOf: (slot: number) => number, where: 0 | 1): Generator<void, void> {
    this.visited += count;
    this.#hasOthers = true;
    const reached = this.#ranks;
    for (let from = 0; from < count; from += stride) {
      const to = Math.min(count, from + stride);
      for (let i = from; i < to; i++) {
        const slot = this.#read[i]!;
        if (reached.ranks[slot] === 0) {
          reached.ranks[slot] = unranked << 16;
          reached.slots[reached.count++] = slot;
        }
        const gain = gainOf(slot);
        if (gain > this.#others[slot * 2 + where]!) this.#others[slot * 2 + where] = gain;
      }
      if (this.#pace.isOver(to - from)) yield;
    }
  }
}

/** The rank of what was reached by terms without one. */
const unranked = 1;
/** Lengths of titles. */
const lengths = 256;
/** So few are no bitmap, and need no look at the pace in between. */
const fewSlots = 64;
/** Rows or slots between two looks at the pace. */
const stride = 1024;
/** Abstracts that tell less than this are not visited. */
const leastInAbstract = 0.8;
