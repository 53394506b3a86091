/** A small editor that drives the real server over an in-memory connection and waits for what it expects. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Cache } from '../../server/src/cache/cache.ts';
import { connectionOptions } from '../../server/src/connectionOptions.ts';
import type { Files } from '../../server/src/files.ts';
import { serve } from '../../server/src/server.ts';

export interface EditorOptions {
  readonly files: Files;
  readonly folders?: readonly string[];
  readonly settings?: unknown;
  readonly capabilities?: Record<string, unknown>;
  readonly initializationOptions?: Record<string, unknown>;
  readonly cache?: Cache;
}

export interface Notification {
  readonly method: string;
  readonly params: unknown;
}

export class Editor {
  readonly connection: ProtocolConnection;
  readonly notifications: Notification[] = [];
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  result!: InitializeResult;
  #waiting: (() => void)[] = [];

  private constructor(connection: ProtocolConnection) {
    this.connection = connection;
  }

  /** Starts a server and says hello. */
  static async open({
    files,
    cache,
    folders = ['memory:/w'],
    settings,
    initializationOptions = {},
    capabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
  }: EditorOptions): Promise<Editor> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    serve(createConnection(toServer, toClient, connectionOptions), {
      files: () => files,
      ...(cache && { cache: () => cache }),
    });
    const editor = new Editor(
      createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
    );
    editor.#listen();
    editor.result = await editor.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      initializationOptions: { settings, ...initializationOptions },
    });
    await editor.connection.sendNotification('initialized', {});
    return editor;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  openDocument(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Resolves when `holds` does; looked at again with every notification. Fails after ten seconds. */
  async until(what: string, holds: () => boolean): Promise<void> {
    const limit = setTimeout(() => this.#wake(), 10_000);
    const started = Date.now();
    while (!holds()) {
      if (Date.now() - started >= 10_000) throw new Error(`never: ${what}`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    clearTimeout(limit);
  }

  async close(): Promise<void> {
    await this.request('shutdown', undefined);
    this.connection.dispose();
  }

  #listen(): void {
    this.connection.onUnhandledNotification(({ method, params }) => {
      this.notifications.push({ method, params });
      if (method === 'textDocument/publishDiagnostics') {
        const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
        this.diagnostics.set(uri, diagnostics);
      }
      this.#wake();
    });
    for (const method of ['client/registerCapability', 'window/workDoneProgress/create'])
      this.connection.onRequest(method, () => null);
    this.connection.listen();
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
