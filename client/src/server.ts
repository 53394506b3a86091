import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  window,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  changedNotification,
  type DigestOpenedParams,
  digestOpenedNotification,
  statusRequest,
} from '../../server/src/protocol.ts';
import { clientOptions } from './clientOptions.ts';
import { fileAnswers } from './files.ts';
import type { Method, Requests } from './requests.ts';
import { Watchdog } from './watchdog.ts';

/** One run of the server: a process or a worker, and the client that talks to it. */
export interface Session {
  readonly client: BaseLanguageClient;
  /** What requests are rejected with that were under way when the session ended; the client takes it calmly. */
  readonly ended: Error;
  /** Development: a server that stands at a breakpoint is not hung. */
  readonly isDebugged: boolean;
  /** Ends at once and by force what runs, in whatever state it is. */
  kill(): void;
}

/** Makes a session without starting it; calls `onDied` when it can tell that the server is gone before it ever answered. */
export type Connect = (
  context: ExtensionContext,
  options: LanguageClientOptions,
  onDied: () => void,
) => Promise<Session>;

export type ServerState = 'idle' | 'starting' | 'running' | 'stopped';

/** One try at having a server: over once it ended, whoever ended it. */
interface Run {
  ended: boolean;
  session?: Session;
  readonly watchdog: Watchdog;
  readonly ready: Promise<Session>;
}

const crashesAllowed = 4;
const crashWindow = 3 * 60_000;
const stopPatience = 1000;

/**
 * The server's life. Every way back (crash, hang, dead worker, the user's command) is the same: a new session with a new
 * client, since a client that failed to start or was stopped half-way can't be used again.
 */
export class Server implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly stateChanged = new EventEmitter<ServerState>();
  private readonly digestOpened = new EventEmitter<DigestOpenedParams>();
  /** Something that the server told may now be different. */
  readonly onDidChange = this.changed.event;
  readonly onDidChangeState = this.stateChanged.event;
  readonly onDidOpenDigest = this.digestOpened.event;

  private readonly context: ExtensionContext;
  private readonly connect: Connect;
  private run: Run | undefined;
  private channel: LogOutputChannel | undefined;
  private crashes: readonly number[] = [];
  private current: ServerState = 'idle';

  constructor(context: ExtensionContext, connect: Connect) {
    this.context = context;
    this.connect = connect;
  }

  get state(): ServerState {
    return this.current;
  }

  get log(): LogOutputChannel {
    this.channel ??= window.createOutputChannel('Literature Notes', { log: true });
    return this.channel;
  }

  /** Starts the server on the first call. Rejects where it can't be started, or was given up. */
  async start(): Promise<Session> {
    if (this.current === 'stopped') throw new Error('The Literature Notes server is stopped');
    this.run ??= this.begin(Promise.resolve());
    return this.session(this.run);
  }

  /** Sends a request, after starting the server where need be. Rejects when cancelled or when the server goes away. */
  async request<M extends Method>(
    method: M,
    params: Requests[M]['params'],
    token?: CancellationToken,
  ): Promise<Requests[M]['result']> {
    const { client } = await this.start();
    return client.sendRequest(method, params, token);
  }

  /** Ends what runs, in whatever state it is, and begins anew. */
  async restart(): Promise<void> {
    this.log.info('Restarting the server.');
    this.crashes = [];
    await this.replace();
  }

  /** Ends what runs. */
  async stop(): Promise<void> {
    const old = this.run;
    this.run = undefined;
    this.setState('idle');
    await end(old);
  }

  dispose(): void {
    this.changed.dispose();
    this.stateChanged.dispose();
    this.digestOpened.dispose();
    this.channel?.dispose();
  }

  private async replace(): Promise<void> {
    this.run = this.begin(end(this.run));
    await this.session(this.run);
  }

  /** The session of a run, or of the run that took its place before it had one. */
  private async session(run: Run): Promise<Session> {
    try {
      return await run.ready;
    } catch (error) {
      if (!this.run || this.run === run) throw error;
      return this.session(this.run);
    }
  }

  private begin(after: Promise<void>): Run {
    this.setState('starting');
    let run: Run;
    const gone = (reason: string) => {
      if (!run.ended) void this.recover(run, reason);
    };
    const watchdog = new Watchdog(
      async () => run.session?.client.sendRequest(statusRequest, {}),
      () => {
        if (run.session?.isDebugged) return;
        run.session?.kill();
        gone('The server did not answer any more.');
      },
    );
    const ready = after.then(() => this.launch(run, gone));
    ready.catch(() => {}); // whoever waits for it hears of it
    run = { ended: false, watchdog, ready };
    return run;
  }

  private async launch(run: Run, gone: (reason: string) => void): Promise<Session> {
    try {
      const options = clientOptions(this.context, this.log, {
        watch: (request) => run.watchdog.watch(request),
        onClosed: () => gone('The server ended unexpectedly.'),
      });
      const session = await this.connect(this.context, options, () => gone('The server could not be loaded.'));
      run.session = session;
      const { client } = session;
      for (const [method, answer] of fileAnswers) client.onRequest(method, answer);
      client.onNotification(changedNotification, () => this.changed.fire());
      client.onNotification(digestOpenedNotification, (params: DigestOpenedParams) => this.digestOpened.fire(params));
      if (!run.ended) await client.start();
      if (run.ended) throw new Error('The Literature Notes server was stopped while it started');
      this.setState('running');
      return session;
    } catch (error) {
      if (run.ended) run.session?.kill();
      gone(`The server could not be started: ${error}`);
      throw error;
    }
  }

  private async recover(run: Run, reason: string): Promise<void> {
    run.ended = true;
    this.log.error(reason);
    if (this.run !== run) return;
    const now = Date.now();
    this.crashes = [...this.crashes.filter((time) => now - time < crashWindow), now];
    if (this.crashes.length > crashesAllowed) return this.giveUp();
    await this.replace().catch(() => {}); // counted and logged as the next crash
  }

  private async giveUp(): Promise<void> {
    await this.stop();
    this.setState('stopped');
    const choice = await window.showErrorMessage(
      'The Literature Notes server ended five times within three minutes and stays off until you restart it.',
      'Restart Server',
      'Show Log',
    );
    if (choice === 'Restart Server') await this.restart().catch(() => {}); // logged, and tried again
    if (choice === 'Show Log') this.log.show();
  }

  private setState(state: ServerState): void {
    if (state === this.current) return;
    this.current = state;
    this.stateChanged.fire(state);
  }
}

/** Asks a session to stop, then makes sure that it did. */
async function end(run: Run | undefined): Promise<void> {
  if (!run) return;
  run.ended = true;
  const { session } = run;
  run.watchdog.dispose(session?.ended);
  if (!session) return;
  if (!session.client.isRunning()) session.kill(); // half started: there is nobody to ask
  try {
    await session.client.dispose(stopPatience);
  } catch {
    session.kill();
  }
}
