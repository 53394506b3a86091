/** The server as a process: `node dist/server.js --stdio` (or `--node-ipc`, `--socket=PORT`). */
import { createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { clientFiles } from './clientFiles.ts';
import { connectionOptions } from './connectionOptions.ts';
import { nodeFiles } from './nodeFiles.ts';
import { serve } from './server.ts';

if (process.argv.includes('--stdio')) endOnBrokenFrame();
const connection = createConnection(ProposedFeatures.all, connectionOptions);
const remote = clientFiles((method, params) => connection.sendRequest(method, params));
serve(connection, (folder, readsFiles) => (readsFiles && !folder.startsWith('file:') ? remote : nodeFiles));

/** After a broken header nothing that follows can be understood: the process ends, and the editor starts it again. */
function endOnBrokenFrame(): void {
  // A reader beside the connection's own, which keeps its errors to itself; this one looks at headers alone.
  const skipped = { name: 'application/json', decode: async () => ({ jsonrpc: '2.0' }) };
  const frames = new StreamMessageReader(process.stdin, { contentTypeDecoder: skipped });
  frames.onError(() => process.exit(1));
  frames.listen(() => {});
}
