import type { ExtensionContext } from 'vscode';
import { startClient } from './client.ts';
import { connectToProcess } from './serverProcess.ts';

let stop: (() => Promise<void>) | undefined;

/** Entry on the desktop and on remote machines. */
export function activate(context: ExtensionContext): void {
  stop = startClient(context, connectToProcess);
}

/** Ends the server with the window. */
export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
