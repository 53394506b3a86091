import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { type SearchResult, type Status, searchRequest, statusRequest } from '../../server/src/protocol.ts';
import { folded } from '../../server/src/text/fold.ts';
import { shared } from '../root.ts';
import { listedItems } from '../search/searchFigures.ts';
import { ServerProcess } from '../stdio/serverProcess.ts';
import { percentile, type Row } from './row.ts';
import { residentMegabytes } from './scan.ts';

/** The notes beside the figures say what is wanted of 50,000. */
const papers = Number(process.env.LITNOTES_BENCH_PAPERS ?? 50_000);
const rows60 = { limit: 60 };

/** What somebody waits for who types in *Go to Paper…* with many papers and their abstracts, through the bundled server. */
export async function wireRows(): Promise<Row[]> {
  if (!shared) return [];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'litnotes-wire-'));
  const server = new ServerProcess();
  try {
    makeLibrary(shared, folder);
    const start = performance.now();
    await server.initialize(folder);
    await server.request<SearchResult>(searchRequest, { query: 'learning', ...rows60 });
    const titles = performance.now() - start;
    await server.request<Status>(statusRequest, { wait: true });
    const ready = performance.now() - start;
    const memory = residentMegabytes(server.pid);
    return [
      { what: 'over the wire: titles searchable', value: titles, unit: 'ms', note: 'cold start; wanted ≤ 1000' },
      { what: 'over the wire: everything ready', value: ready, unit: 'ms', note: 'cold start; wanted ≤ 6000' },
      { what: 'over the wire: memory', value: memory, unit: 'MB', note: 'resident; wanted ≤ 350' },
      ...(await typedRows(server, shared)),
      ...(await cancelledRows(server, shared)),
      ...(await stormRows(server, shared, folder)),
    ];
  } finally {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The corpus as digests, and the real digests. */
function makeLibrary(from: string, folder: string): void {
  const script = path.join(from, 'bench/make_digests.py');
  const made = spawnSync('python3', [script, '-n', String(papers), '-o', folder], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`make_digests.py: ${made.stderr || made.error}`);
  const digests = path.join(from, 'digests');
  for (const file of fs.readdirSync(digests))
    fs.copyFileSync(path.join(digests, file), path.join(folder, `own-${file}`));
}

async function typedRows(server: ServerProcess, folder: string): Promise<Row[]> {
  const times: number[] = [];
  const processor: number[] = [];
  const ranks: number[] = [];
  for (const [i, { query, title }] of listedItems(folder).entries()) {
    // All are asked for as a whole, a third of them is typed.
    for (let end = i % 3 === 0 ? 1 : query.length; end <= query.length; end++) {
      const before = processorMilliseconds(server.pid);
      const start = performance.now();
      const { hits } = await server.request<SearchResult>(searchRequest, { query: query.slice(0, end), ...rows60 });
      times.push(performance.now() - start);
      processor.push(processorMilliseconds(server.pid) - before);
      if (end < query.length) continue;
      ranks.push(hits.findIndex(({ paper }) => folded(paper.title) === folded(title)) + 1);
    }
  }
  const share = (most: number) => ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length;
  return [
    {
      what: 'over the wire: keystroke, p95',
      value: percentile(times, 0.95),
      unit: 'ms',
      note: `wanted ≤ 16; p50 ${percentile(times, 0.5).toFixed(1)}, ${times.length} keystrokes`,
    },
    {
      what: 'over the wire: keystroke, processor time of the server, p95',
      value: percentile(processor, 0.95),
      unit: 'ms',
      note: `p50 ${percentile(processor, 0.5).toFixed(1)}`,
    },
    {
      what: 'over the wire: first five',
      value: share(5),
      unit: '',
      note: `wanted ≥ 0.95; first ${share(1).toFixed(3)}`,
    },
  ];
}

/** From a request's cancellation, some milliseconds after it was sent, to its answer. */
async function cancelledRows(server: ServerProcess, folder: string): Promise<Row[]> {
  const times: number[] = [];
  for (const [i, { query }] of listedItems(folder).entries()) {
    const source = new CancellationTokenSource();
    const answer = server.connection
      .sendRequest(searchRequest, { query: `${query} -x${i}`, ...rows60 }, source.token)
      .catch(() => undefined);
    await pause(i % 8);
    const start = performance.now();
    source.cancel();
    await answer;
    times.push(performance.now() - start);
  }
  return [
    {
      what: 'over the wire: a search that is cancelled ends, p99',
      value: percentile(times, 0.99),
      unit: 'ms',
      note: 'wanted ≤ 50',
    },
  ];
}

/** Hovers while somebody types fast, each keystroke cancelling the one before. */
async function stormRows(server: ServerProcess, shared: string, folder: string): Promise<Row[]> {
  const uri = pathToFileURL(path.join(folder, 'note.md')).href;
  const { hits } = await server.request<SearchResult>(searchRequest, { query: 'learning', limit: 20 });
  const lines = hits.map(({ paper }) => `As @${paper.key} has it.`);
  server.open(uri, 'markdown', lines.join('\n'));
  const times: number[] = [];
  let isTyping = true;
  const typing = (async () => {
    let source = new CancellationTokenSource();
    for (const { query } of listedItems(shared).slice(0, stormQueries)) {
      for (let end = 1; end <= query.length; end++) {
        source.cancel();
        source = new CancellationTokenSource();
        server.connection
          .sendRequest(searchRequest, { query: query.slice(0, end), ...rows60 }, source.token)
          .catch(() => undefined);
        await pause(betweenKeys);
      }
    }
    isTyping = false;
  })();
  for (let i = 0; isTyping; i++) {
    const start = performance.now();
    const line = i % lines.length;
    await server.request('textDocument/hover', { textDocument: { uri }, position: { line, character: 6 } });
    times.push(performance.now() - start);
    await pause(betweenHovers);
  }
  await typing;
  return [
    {
      what: 'over the wire: hover in a typing storm, p95',
      value: percentile(times, 0.95),
      unit: 'ms',
      note: `wanted ≤ 50; p50 ${percentile(times, 0.5).toFixed(1)}, ${times.length} hovers, a key each ${betweenKeys} ms`,
    },
  ];
}

const stormQueries = 25;
const betweenKeys = 20;
const betweenHovers = 25;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Of all threads of a Linux process; NaN elsewhere. */
function processorMilliseconds(pid: number): number {
  try {
    const tasks = fs.readdirSync(`/proc/${pid}/task`);
    const nanoseconds = tasks.map((task) =>
      Number(fs.readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((sum, value) => sum + value, 0) / 1e6;
  } catch {
    return Number.NaN;
  }
}
