import type { ExtensionContext } from 'vscode';
import { startClient } from './client.ts';
import { connectToWorker } from './serverWorker.ts';

let stop: (() => Promise<void>) | undefined;

/** Entry in the browser. */
export function activate(context: ExtensionContext): void {
  stop = startClient(context, connectToWorker);
}

/** Ends the server with the window. */
export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
