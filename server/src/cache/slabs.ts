/** Bytes that share a block of memory. */
const slabSize = 8 << 20;

interface Slab {
  readonly bytes: Buffer;
  used: number;
  holders: number;
}

/** Bytes that are kept, and let go again by whoever asked to keep them. */
export interface HeldBytes {
  readonly bytes: Buffer;
  release(): void;
}

/**
 * Keeps many stretches of bytes in few large blocks: a block goes back to the system as a whole, when all that it holds
 * was let go, while small ones would leave holes that nothing else fills.
 */
export class Slabs {
  #last: Slab | undefined;

  hold(bytes: Buffer): HeldBytes {
    let slab = this.#last;
    if (!slab || slab.used + bytes.length > slab.bytes.length) {
      slab = { bytes: Buffer.allocUnsafeSlow(Math.max(slabSize, bytes.length)), used: 0, holders: 0 };
      this.#last = slab;
    }
    const start = slab.used;
    slab.used += bytes.copy(slab.bytes, start);
    slab.holders++;
    return { bytes: slab.bytes.subarray(start, slab.used), release: () => this.#release(slab) };
  }

  /** The last one empties a slab, but for the one that is still being filled. */
  #release(slab: Slab): void {
    if (--slab.holders > 0 || slab === this.#last) return;
    const { buffer } = slab.bytes;
    structuredClone(buffer, { transfer: [buffer] }); // as garbage it would lie about for long
  }

  /** Nothing more will be held for now. */
  close(): void {
    this.#last = undefined;
  }
}
