import { Uri } from 'vscode';
import type { Connect } from './server.ts';

/** A small young generation is collected more often, each time in a fraction of the time: no pause is felt. */
const execArgv = ['--max-semi-space-size=2'];

/** Runs the server as a Node process of its own. */
export const connectToProcess: Connect = async (context, options) => {
  // Loaded with the first document that needs it, not with the extension.
  const { ErrorCodes, LanguageClient, ResponseError, TransportKind } = await import('vscode-languageclient/node');
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc, options: { execArgv } };
  const debug = { ...run, options: { execArgv: [...execArgv, '--nolazy', '--inspect=6019'] } };
  const client = new LanguageClient('litnotes', 'Literature Notes', { run, debug }, options);
  // The client forgets its process when it stops, and also when the process does not.
  let process = client.serverProcess;
  client.onDidChangeState(() => {
    process = client.serverProcess ?? process;
  });
  return {
    client,
    ended: new ResponseError(ErrorCodes.PendingResponseRejected, 'The server ended'),
    get isDebugged() {
      return client.isInDebugMode;
    },
    kill() {
      (client.serverProcess ?? process)?.kill('SIGKILL');
    },
  };
};
