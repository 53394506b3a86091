/** Bytes that are kept until whoever holds them lets them go. */
export interface HeldBytes {
  readonly bytes: Buffer;
  release(): void;
  /** The same for another holder. */
  share(): HeldBytes;
}

/**
 * A large block of memory for many stretches of bytes. It goes back to the system as a whole, when all that it holds was
 * let go, while small ones would leave holes that nothing else fills.
 */
export class Slab {
  readonly bytes: Buffer;
  #holders = 0;
  #isSealed = false;

  constructor(length: number) {
    this.bytes = Buffer.allocUnsafeSlow(length);
  }

  /** Keeps a part of it. */
  hold(bytes: Buffer): HeldBytes {
    this.#holders++;
    let isHeld = true;
    const release = () => {
      if (isHeld) this.#holders--;
      isHeld = false;
      this.#freeIfIdle();
    };
    return { bytes, release, share: () => this.hold(bytes) };
  }

  /** No more of it will be held. */
  seal(): void {
    this.#isSealed = true;
    this.#freeIfIdle();
  }

  #freeIfIdle(): void {
    const { buffer } = this.bytes;
    if (!this.#isSealed || this.#holders > 0 || buffer.byteLength === 0) return;
    structuredClone(buffer, { transfer: [buffer] }); // as garbage it would lie about for long
  }
}
