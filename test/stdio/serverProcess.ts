/** The bundled server as the README has editors start it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export class ServerProcess {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
  /** Resolves with the exit code. */
  readonly exit: Promise<number | null>;
  /** What was written to standard error. */
  errors = '';

  constructor() {
    const child = spawn(process.execPath, ['--max-semi-space-size=2', 'dist/server.js', '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.child = child;
    this.exit = new Promise((resolve) => child.once('exit', resolve));
    child.stderr.on('data', (data) => {
      this.errors += data;
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    for (const method of ['client/registerCapability', 'window/workDoneProgress/create']) {
      this.connection.onRequest(method, () => null);
    }
    this.connection.listen();
  }

  get pid(): number {
    return this.child.pid!;
  }

  async initialize(folder: string, initializationOptions: unknown = {}): Promise<InitializeResult> {
    const uri = pathToFileURL(folder).href;
    const result = await this.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'library' }],
      capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
      initializationOptions,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  open(uri: string, languageId: string, text: string): void {
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async stop(): Promise<void> {
    await this.request('shutdown', undefined);
    await this.connection.sendNotification('exit');
    await this.exit;
  }
}
