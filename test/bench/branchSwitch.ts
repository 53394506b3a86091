import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Status, statusRequest } from '../../server/src/protocol.ts';
import { ServerProcess } from '../stdio/serverProcess.ts';
import type { Row } from './row.ts';
import { residentMegabytes } from './scan.ts';

const files = 10_000;
/** As VS Code sends events. */
const eventsAtOnce = 500;
const betweenEvents = 200;
const changed = 2;

/** Ten thousand files change under the server, as they do when another branch is checked out. */
export async function branchSwitchRows(): Promise<Row[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'litnotes-branch-'));
  const server = new ServerProcess();
  try {
    const all = Array.from({ length: files }, (_, i) => path.join(folder, `${i % 100}`, `${i}.md`));
    for (let i = 0; i < 100; i++) fs.mkdirSync(path.join(folder, String(i)));
    for (const [i, file] of all.entries()) fs.writeFileSync(file, textOf(i, 'harbour'));
    await server.initialize(folder);
    await server.request<Status>(statusRequest, { wait: true });
    const before = residentMegabytes(server.pid);
    for (const [i, file] of all.entries()) fs.writeFileSync(file, textOf(i, 'lantern'));
    for (let from = 0; from < files; from += eventsAtOnce) {
      const changes = all
        .slice(from, from + eventsAtOnce)
        .map((file) => ({ uri: pathToFileURL(file).href, type: changed }));
      await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      await new Promise((resolve) => setTimeout(resolve, betweenEvents));
    }
    const start = performance.now();
    const status = await server.request<Status>(statusRequest, { wait: true });
    const settled = performance.now() - start;
    return [
      {
        what: 'branch switch over 10,000 files: settled after the last event',
        value: settled,
        unit: 'ms',
        note: `wanted ≤ 2000; ${status.papers} papers, ${status.notes} notes`,
      },
      {
        what: 'branch switch over 10,000 files: memory against before',
        value: residentMegabytes(server.pid) / before,
        unit: 'x',
        note: `wanted ≤ 1.5; ${before.toFixed(0)} MB before`,
      },
    ];
  } finally {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Every tenth file is a digest of three papers, the others are notes. */
function textOf(i: number, word: string): string {
  if (i % 10 > 0) return `# Note ${i}\n\nThe ${word} of @${word}-${i % 97}-signals is seen again in number ${i}.\n`;
  const lines = ['Get trending papers in your email inbox once a day!', 'Get trending papers in your email inbox!'];
  for (let paper = 0; paper < 3; paper++) {
    lines.push(
      `${word} ${i + paper} Signals: Learning to Watch the ${word} of Number ${i * 3 + paper}`,
      `We study how a ${word} is watched by networks. Our method number ${i * 3 + paper} learns from signals alone, and its error falls by a third against all that was known of a ${word}.`,
    );
  }
  return lines.join('\n');
}
