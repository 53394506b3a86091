/** The server as a web worker: the client reads files for it. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles } from './clientFiles.ts';
import { connectionOptions } from './connectionOptions.ts';
import { serve } from './server.ts';

const worker = globalThis as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
  connectionOptions,
);
const files = clientFiles((method, params) => connection.sendRequest(method, params));
serve(connection, { files: () => files });
