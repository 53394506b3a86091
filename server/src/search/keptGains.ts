import type { PaperIndex } from './paperIndex.ts';
import type { Reading } from './readings.ts';

/** What a word of a query gives to the records that hold it. */
export interface Gains {
  readonly slots: Int32Array;
  readonly gains: Float32Array;
  /** What names and abstracts alone give. */
  readonly elsewhere: Float32Array;
}

export function roomFor(count: number): Gains {
  return { slots: new Int32Array(count), gains: new Float32Array(count), elsewhere: new Float32Array(count) };
}

/** The same, with what it took. */
export interface WordGains extends Gains {
  /** Entries of the index that were visited for it. */
  readonly visited: number;
  /** If so many were visited before it, or fewer, abstracts are read. */
  readonly mostBefore: number;
  readonly readsAbstracts: boolean;
}

/** The gains of words that come again with the next key, those used last, until the index changes. */
export class KeptGains {
  readonly #kept = new Map<Reading, WordGains>();
  #version = -1;
  #room = 0;
  #used = 0;

  /** Forgets what another index, or another state of it, gave. */
  starting({ version, slots }: PaperIndex): void {
    this.#room = least + slots * perSlot;
    if (version === this.#version) return;
    this.#version = version;
    this.#kept.clear();
    this.#used = 0;
  }

  /** The gains of a word, where they are kept and the same after so many visits. */
  of(reading: Reading, visitedBefore: number): WordGains | undefined {
    const gains = this.#kept.get(reading);
    if (!gains || visitedBefore <= gains.mostBefore !== gains.readsAbstracts) return undefined;
    this.#kept.delete(reading);
    this.#kept.set(reading, gains);
    return gains;
  }

  keep(reading: Reading, gains: WordGains): void {
    this.#forget(reading);
    this.#kept.set(reading, gains);
    this.#used += gains.slots.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#used <= this.#room) break;
      this.#forget(oldest);
    }
  }

  #forget(reading: Reading): void {
    this.#used -= this.#kept.get(reading)?.slots.length ?? 0;
    this.#kept.delete(reading);
  }
}

/** Records whose gains are kept, of a small index and more for each slot; twelve bytes each. */
const least = 50_000;
const perSlot = 8;
