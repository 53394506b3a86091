import { window } from 'vscode';
import type { App } from '../app.ts';

/** Ends the server, whatever state it is in, and starts a new one. */
export async function restartServer({ server }: App): Promise<void> {
  try {
    await server.restart();
    window.setStatusBarMessage('Literature Notes server restarted', 3000);
  } catch (error) {
    const showLog = 'Show Log';
    const choice = await window.showErrorMessage(`The Literature Notes server does not start: ${error}`, showLog);
    if (choice === showLog) server.log.show();
  }
}
