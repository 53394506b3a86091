import { Uri } from 'vscode';
import type { Connect } from './server.ts';

/** Runs the server in a web worker, where there are no processes. */
export const connectToWorker: Connect = async (context, options, onDied) => {
  const { ErrorCodes, LanguageClient, ResponseError, State } = await import('vscode-languageclient/browser');
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true));
  const client = new LanguageClient('litnotes', 'Literature Notes', worker, options);
  // Later errors are the server's own affair: one that leaves it hung shows when it does not answer.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    options.outputChannel?.error(`Error in the server's worker: ${event.message}`);
    if (!client.isRunning()) onDied();
  });
  // A worker does not end by itself, also not when it was asked to.
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) worker.terminate();
  });
  return {
    client,
    ended: new ResponseError(ErrorCodes.PendingResponseRejected, 'The server ended'),
    isDebugged: false,
    kill: () => worker.terminate(),
  };
};
