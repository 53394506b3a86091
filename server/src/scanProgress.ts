import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Shows the client how far a scan has come. */
export class ScanProgress {
  readonly #connection: Connection;
  #progress: Promise<WorkDoneProgressServerReporter | undefined> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** So many files of all are dealt with; all of all ends it. */
  show(done: number, total: number): void {
    if (done === total) {
      void this.#progress?.then((progress) => progress?.done());
      this.#progress = undefined;
      return;
    }
    this.#progress ??= this.#connection.window.createWorkDoneProgress().then(
      (progress) => {
        progress.begin('Reading digests and notes', 0, '', false);
        return progress;
      },
      () => undefined, // A client may refuse.
    );
    void this.#progress.then((progress) =>
      progress?.report(Math.floor((100 * done) / total), `${done} of ${total} files`),
    );
  }
}
