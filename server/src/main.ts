/** The server as a process, and the thread that helps it: `node dist/server.js --stdio` (or `--node-ipc`, `--socket=PORT`). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeCacheFolder } from './cache/cacheFolder.ts';
import { DiskCache } from './cache/diskCache.ts';
import { clientFiles } from './clientFiles.ts';
import { connectionOptions } from './connectionOptions.ts';
import { answerFacts } from './factsWorker.ts';
import { nodeFactsHelper } from './nodeFactsHelper.ts';
import { nodeFiles } from './nodeFiles.ts';
import { guardProcess } from './robustness.ts';
import { serve } from './server.ts';

if (parentPort) answerFacts(parentPort);
else listen();

function listen(): void {
  const connection = createConnection(ProposedFeatures.all, connectionOptions);
  guardProcess((message) => connection.console.error(message));
  const remote = clientFiles((method, params) => connection.sendRequest(method, params));
  serve(connection, {
    files: (folder, readsFiles) => (readsFiles && !folder.startsWith('file:') ? remote : nodeFiles),
    cache: (directory) =>
      new DiskCache(nodeCacheFolder(directory), codeStamp(), (message) => connection.console.info(message)),
    helper: nodeFactsHelper(__filename),
  });
}

/** Other code may find other facts: a cache is that of one build. */
function codeStamp(): string {
  return createHash('sha256').update(readFileSync(__filename)).digest('hex');
}
