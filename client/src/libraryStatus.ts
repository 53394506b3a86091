import { type Disposable, EventEmitter } from 'vscode';
import { type Status, statusRequest } from '../../server/src/protocol.ts';
import { setContext } from './contexts.ts';
import type { Server } from './server.ts';

export type LibraryState = 'idle' | 'indexing' | 'noDigests' | 'ready' | 'stopped';

/** The server's state and counts, kept up to date and told to those who show them. */
export class LibraryStatus implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly server: Server;
  private readonly subscriptions: readonly Disposable[];
  private counts: Status | undefined;
  private asking = false;
  private askAgain = false;
  private wasReady = false;

  constructor(server: Server) {
    this.server = server;
    this.subscriptions = [
      this.changed,
      server.onDidChange(() => void this.refresh()),
      server.onDidChangeState((state) => {
        if (state === 'starting' || state === 'stopped') this.counts = undefined;
        if (state === 'running') void this.refresh();
        this.wasReady = false;
        this.tell();
      }),
    ];
  }

  /** The last counts; absent until the server gave any. */
  get latest(): Status | undefined {
    return this.counts;
  }

  /** `indexing` until the first scan is over; a later scan of changed files keeps what is shown. */
  get state(): LibraryState {
    if (this.server.state === 'idle' || this.server.state === 'stopped') return this.server.state;
    if (!this.counts || (!this.counts.complete && !this.wasReady)) return 'indexing';
    return this.counts.papers === 0 ? 'noDigests' : 'ready';
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** One question at a time; changes meanwhile are asked for afterwards. */
  private async refresh(): Promise<void> {
    this.askAgain = this.asking;
    if (this.asking) return;
    this.asking = true;
    try {
      this.counts = await this.server.request(statusRequest, {});
      if (this.counts.complete) this.wasReady = true;
      else void this.refreshWhenComplete();
    } catch {
      // The server went away; its next state is told separately.
    } finally {
      this.asking = false;
    }
    this.tell();
    if (this.askAgain) await this.refresh();
  }

  private waiting = false;

  private async refreshWhenComplete(): Promise<void> {
    if (this.waiting) return;
    this.waiting = true;
    try {
      await this.server.request(statusRequest, { wait: true });
    } catch {
      return;
    } finally {
      this.waiting = false;
    }
    await this.refresh();
  }

  private tell(): void {
    const { state } = this;
    if (state !== 'idle') setContext('litnotes.state', state);
    this.changed.fire();
  }
}
