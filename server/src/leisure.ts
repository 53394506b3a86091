import type { Library } from './library/library.ts';
import { inSpareSlices } from './sliced.ts';
import { type Runner, SpareRun } from './spareRun.ts';
import { withinMilliseconds } from './withinMilliseconds.ts';

/** Milliseconds without a change before *Other* is divided anew. */
const beforeDividing = 500;

export interface LeisureOptions {
  readonly library: Library;
  /** Search and papers are as ready as can be; resolves when they are kept for the next run. */
  readonly keep: () => Promise<void>;
  readonly onTidied: () => void;
  readonly onDivided: () => void;
  readonly report: (message: string) => void;
}

/** What is done once a library is settled, while nobody waits: it makes later answers faster, and the next start. */
export class Leisure {
  readonly #options: LeisureOptions;
  readonly #dividing = new SpareRun((run) => this.#divide(run));
  /** All papers are awake. */
  #awake: Promise<void> | undefined;
  #tidied = Promise.resolve();
  #waitingToDivide: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(options: LeisureOptions) {
    this.#options = options;
  }

  /** Whether it has begun some time. */
  get hasBegun(): boolean {
    return this.#awake !== undefined;
  }

  /** To be called when the library has settled. */
  begin(): void {
    const { library, onTidied } = this.#options;
    this.#awake ??= inSpareSlices(this.untilEnd(library.earlier.waking()));
    this.#tidied = inSpareSlices(this.untilEnd(library.search.tidying()));
    this.divideSoon();
    void this.#tidied.then(onTidied);
  }

  /** A while after the last change, since every change divides all anew, and when what was found out before is kept. */
  divideSoon(): void {
    const { library, keep } = this.#options;
    clearTimeout(this.#waitingToDivide);
    if (library.groups.divided || this.#isOver) return;
    const divide = async () => {
      await this.#tidied;
      await keep();
      await this.#dividing.run();
    };
    this.#waitingToDivide = setTimeout(divide, beforeDividing);
  }

  /** Divides at once; resolves when that is done, or after so many milliseconds. */
  divide(patience = Number.POSITIVE_INFINITY): Promise<void> {
    const run = this.#dividing.run();
    return this.#dividing.waitFor(patience < Number.POSITIVE_INFINITY ? withinMilliseconds(patience, run) : run);
  }

  /** Nothing goes on after this. */
  end(): void {
    this.#isOver = true;
    clearTimeout(this.#waitingToDivide);
  }

  /** Work that is given up at the end. */
  *untilEnd(work: Generator<void, void>): Generator<void, void> {
    while (!this.#isOver && !work.next().done) yield;
  }

  async #divide(run: Runner): Promise<void> {
    const { library, onDivided, report } = this.#options;
    try {
      await run(this.untilEnd(library.earlier.waking()));
      await run(this.untilEnd(library.groups.dividing()));
    } catch (error) {
      library.groups.abandon();
      report(`Other could not be divided: ${error}`);
    }
    if (library.groups.divided) onDivided();
    else this.divideSoon();
  }
}
