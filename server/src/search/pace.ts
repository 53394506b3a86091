/** Tells work of unknown length when it has done enough for one step. */
export class Pace {
  /** The most pieces that a step has done so far. */
  most = 0;
  #done = 0;

  /** Counts pieces of work, each as much as a look at one entry; true where the work should yield before the next. */
  isOver(pieces: number): boolean {
    this.#done += pieces;
    if (this.#done > this.most) this.most = this.#done;
    if (this.#done < piecesInStep) return false;
    this.#done = 0;
    return true;
  }
}

/** About a millisecond's work. */
export const piecesInStep = 8192;
