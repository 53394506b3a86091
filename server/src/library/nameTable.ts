/** Papers by what they are called, as numbers that a cache keeps: a hash of each name leads to all that may be meant. */
import { grown, letGo } from '../search/letGo.ts';
import type { PartReader, SavedParts } from '../search/savedParts.ts';
import { hashOf } from '../search/slotsByHash.ts';

/** A bucket for each value of a hash's upper half; the lower half tells apart what is in it. */
const buckets = 2 ** 16;
/** Names between two yields. */
const stride = 20_000;

/** A hash of a name with the kind of name it is. */
export const nameHash: (name: string) => number = hashOf;

export class NameTable {
  readonly #starts: Int32Array;
  readonly #halves: Uint16Array;
  readonly #papers: Int32Array;

  constructor(parts: PartReader) {
    this.#starts = parts.take('starts', Int32Array);
    this.#halves = parts.take('halves', Uint16Array);
    this.#papers = parts.take('papers', Int32Array);
  }

  /** Calls with the number of each paper that may have a name with this hash. */
  each(hash: number, take: (paper: number) => void): void {
    const bucket = hash >>> 16;
    const half = hash & (buckets - 1);
    for (let at = this.#starts[bucket]!; at < this.#starts[bucket + 1]!; at++)
      if (this.#halves[at] === half) take(this.#papers[at]!);
  }
}

/** Collects names, to be saved. */
export class NameCollector {
  #hashes = new Uint32Array(1024);
  #papers = new Int32Array(1024);
  #count = 0;

  add(hash: number, paper: number): void {
    if (this.#count === this.#hashes.length) {
      this.#hashes = grown(this.#hashes, new Uint32Array(this.#count * 2));
      this.#papers = grown(this.#papers, new Int32Array(this.#count * 2));
    }
    this.#hashes[this.#count] = hash;
    this.#papers[this.#count++] = paper;
  }

  /** To be called once, and last. */
  *saving(): Generator<void, SavedParts> {
    const count = this.#count;
    const starts = new Int32Array(buckets + 1);
    for (let i = 0; i < count; i++) {
      starts[(this.#hashes[i]! >>> 16) + 1]!++;
      if (i % stride === stride - 1) yield;
    }
    for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
    const ends = starts.slice();
    const halves = new Uint16Array(count);
    const papers = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      const hash = this.#hashes[i]!;
      const at = ends[hash >>> 16]!++;
      halves[at] = hash & (buckets - 1);
      papers[at] = this.#papers[i]!;
      if (i % stride === stride - 1) yield;
    }
    letGo(this.#hashes, this.#papers);
    return { starts, halves, papers };
  }
}
