import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type DocumentSymbol,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { copied } from '../vscode/ui/copied.ts';

const started: ChildProcess[] = [];
after(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** The bundle as any editor starts it. */
function serverProcess() {
  const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  started.push(child);
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const exit = new Promise<number | null>((done) => child.once('exit', done));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  return { child, connection, exit, errors: () => errors };
}

function initialize(connection: ProtocolConnection, folder: string): Promise<InitializeResult> {
  const uri = pathToFileURL(folder).href;
  return connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'library' }],
    capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
  });
}

test('serves a folder to a plain client, writes nothing, and ends when asked', { timeout: 30_000 }, async () => {
  const folder = copied('test/vscode/fixture');
  const files = fs.readdirSync(folder, { recursive: true });
  const { connection, exit, errors } = serverProcess();
  const { serverInfo } = await initialize(connection, folder);
  assert.equal(serverInfo?.name, 'litnotes-server');
  await connection.sendNotification('initialized', {});
  const status: { digests: number; papers: number; occurrences: number } = await connection.sendRequest(
    'litnotes/status',
    { wait: true },
  );
  assert.deepEqual([status.digests, status.papers, status.occurrences], [2, 5, 6]);

  const file = path.join(folder, 'cards.txt');
  const uri = pathToFileURL(file).href;
  const text = fs.readFileSync(file, 'utf8');
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  });
  const symbols: DocumentSymbol[] = await connection.sendRequest('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  assert.deepEqual(
    symbols.map(({ selectionRange }) => selectionRange.start.line),
    [12, 20, 28],
  );

  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  assert.equal(await exit, 0);
  assert.equal(errors(), '');
  assert.deepEqual(fs.readdirSync(folder, { recursive: true }), files);
});

test('ends with an error when told to exit before shutdown', { timeout: 30_000 }, async () => {
  const { connection, exit } = serverProcess();
  await initialize(connection, copied('test/vscode/fixture'));
  await connection.sendNotification('exit');
  assert.equal(await exit, 1);
});

test('ends when the editor is gone', { timeout: 30_000 }, async () => {
  const { child, connection, exit } = serverProcess();
  await initialize(connection, copied('test/vscode/fixture'));
  connection.dispose();
  child.stdin.end();
  await exit;
});

test('ends on a broken frame, so that the editor starts it again', { timeout: 30_000 }, async () => {
  const { child, connection, exit } = serverProcess();
  await initialize(connection, copied('test/vscode/fixture'));
  child.stdin.write('Content-Length: many\r\n\r\n{}');
  assert.notEqual(await exit, null);
});
