import type { App } from '../app.ts';

/** Shows the server's log. */
export function showLog({ server }: App): void {
  server.log.show();
}
