import type { DocumentUri } from './protocol.ts';

/** Least milliseconds between two reports of progress. */
const betweenReports = 100;

/** Files under way together: tells how many are done, and when all are. */
export class Batch {
  readonly #left = new Set<DocumentUri>();
  readonly #onProgress: (done: number, total: number) => void;
  #total = 0;
  #onLast: (() => void) | undefined;
  #nextReport = 0;

  constructor(onProgress: (done: number, total: number) => void) {
    this.#onProgress = onProgress;
  }

  add(uri: DocumentUri): void {
    this.#left.add(uri);
    this.#total++;
  }

  done(uri: DocumentUri): void {
    if (!this.#left.delete(uri)) return;
    if (this.#left.size === 0) this.#onLast?.();
    else if (performance.now() >= this.#nextReport) {
      this.#nextReport = performance.now() + betweenReports;
      this.#onProgress(this.#total - this.#left.size, this.#total);
    }
  }

  /** Resolves when no file that was added is left; the end is reported always. */
  async finished(): Promise<void> {
    if (this.#left.size > 0) await new Promise<void>((resolve) => (this.#onLast = resolve));
    this.#onProgress(this.#total, this.#total);
  }

  abandon(): void {
    this.#left.clear();
    this.#onLast?.();
  }
}
