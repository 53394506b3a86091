import { atOnce } from './atOnce.ts';

/** Works in steps that use the same arrays: each begins anew where another, or a change, came between two of its steps. */
export class Undisturbed {
  readonly #version: () => number;
  /** Number of the work that owns the arrays. */
  #run = 0;

  /** `version` differs after any change. */
  constructor(version: () => number) {
    this.#version = version;
  }

  *running<T>(work: () => Generator<void, T>): Generator<void, T> {
    for (let again = 0; again < mostDisturbed; again++) {
      const run = ++this.#run;
      const version = this.#version();
      const steps = work();
      while (run === this.#run && version === this.#version()) {
        const step = steps.next();
        if (step.done) return step.value;
        yield;
      }
    }
    this.#run++;
    return atOnce(work());
  }
}

/** A work that is disturbed more often goes on to its end. */
const mostDisturbed = 3;
