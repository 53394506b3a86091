import { inSpareSlices, Waiters } from './sliced.ts';

/** Runs pure work in slices. */
export type Runner = <T>(work: Generator<void, T>) => Promise<T>;

/** Work that is begun again and again, one run at a time, and nobody waits for, unless somebody does. */
export class SpareRun extends Waiters {
  readonly #work: (run: Runner) => Promise<void>;
  #run: Promise<void> | undefined;

  constructor(work: (run: Runner) => Promise<void>) {
    super();
    this.#work = work;
  }

  /** Resolves when the run is over that is under way, or begins now. */
  run(): Promise<void> {
    this.#run ??= this.#work((work) => inSpareSlices(work, this)).finally(() => {
      this.#run = undefined;
    });
    return this.#run;
  }
}
