/** The server as a process: `node dist/server.js --stdio` (or `--node-ipc`, `--socket=PORT`). */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { clientFiles } from './clientFiles.ts';
import { connectionOptions } from './connectionOptions.ts';
import { nodeFiles } from './nodeFiles.ts';
import { guardProcess } from './robustness.ts';
import { serve } from './server.ts';

const connection = createConnection(ProposedFeatures.all, connectionOptions);
guardProcess((message) => connection.console.error(message));
const remote = clientFiles((method, params) => connection.sendRequest(method, params));
serve(connection, (folder, readsFiles) => (readsFiles && !folder.startsWith('file:') ? remote : nodeFiles));
