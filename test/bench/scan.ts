import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import {
  relatedRequest,
  type SearchResult,
  type Status,
  searchRequest,
  statusRequest,
  themesRequest,
} from '../../server/src/protocol.ts';
import { root, shared } from '../root.ts';
import { ServerProcess } from '../stdio/serverProcess.ts';
import { percentile, type Row } from './row.ts';

/** From the start of the process to the first outline, to the end of the scan and of the index; memory. */
export async function scanRows(): Promise<Row[]> {
  const rows = await folderRows('samples', path.join(root, 'samples'));
  if (!shared) return rows;
  rows.push(...(await folderRows('367 papers', path.join(shared, 'digests'))));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'litnotes-bench-'));
  try {
    const script = path.join(shared, 'bench/make_digests.py');
    const made = spawnSync('python3', [script, '-n', '50000', '-o', folder], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`make_digests.py: ${made.stderr || made.error}`);
    rows.push(...(await folderRows('50,000 papers', folder)));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

async function folderRows(name: string, folder: string): Promise<Row[]> {
  const start = performance.now();
  const since = () => performance.now() - start;
  const server = new ServerProcess();
  try {
    await server.initialize(folder);
    const started = since();
    const file = firstDigest(folder);
    const uri = pathToFileURL(file).href;
    server.open(uri, 'plaintext', fs.readFileSync(file, 'utf8'));
    await server.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const outline = since();
    await server.request(searchRequest, { query: 'learning', limit: 10 });
    const searchable = since();
    const status = await server.request<Status>(statusRequest, { wait: true });
    const complete = since();
    await server.request(themesRequest, {});
    const memory = residentMegabytes(server.pid);
    const typing = await typedQueries(server);
    const related = await relatedQuestions(server);
    return [
      {
        what: `${name}: papers`,
        value: status.papers,
        unit: '',
        note: `${status.occurrences} occurrences, ${status.skipped.length} skipped`,
      },
      { what: `${name}: server started`, value: started, unit: 'ms' },
      {
        what: `${name}: first outline`,
        value: outline,
        unit: 'ms',
        note: 'from process start, with the scan under way',
      },
      { what: `${name}: first search answered`, value: searchable, unit: 'ms' },
      { what: `${name}: scan`, value: status.milliseconds.scan, unit: 'ms', note: 'read, parsed, merged' },
      { what: `${name}: index`, value: status.milliseconds.index, unit: 'ms', note: 'themes and search' },
      { what: `${name}: everything ready`, value: complete, unit: 'ms', note: 'from process start' },
      { what: `${name}: memory`, value: memory, unit: 'MB', note: 'resident' },
      {
        what: `${name}: keystroke in Go to Paper, p95`,
        value: percentile(typing, 0.95),
        unit: 'ms',
        note: `over the wire, p50 ${percentile(typing, 0.5).toFixed(1)}`,
      },
      {
        what: `${name}: related papers, p95`,
        value: percentile(related, 0.95),
        unit: 'ms',
        note: `over the wire, p50 ${percentile(related, 0.5).toFixed(1)}`,
      },
    ];
  } finally {
    await server.stop();
  }
}

/** Milliseconds of each answer while some queries are typed character by character. */
async function typedQueries(server: ServerProcess): Promise<number[]> {
  const times: number[] = [];
  for (const query of [
    'diffusion models image',
    'sparse netwroks',
    'gradient descent converg',
    'zeroth order',
    'lang model reason',
  ]) {
    for (let end = 1; end <= query.length; end++) {
      const start = performance.now();
      await server.request(searchRequest, { query: query.slice(0, end), limit: 50 });
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** Milliseconds of each answer for the related papers of some that a search finds. */
async function relatedQuestions(server: ServerProcess): Promise<number[]> {
  const { hits } = await server.request<SearchResult>(searchRequest, { query: 'learning', limit: 100 });
  const times: number[] = [];
  for (const { paper } of hits) {
    const start = performance.now();
    await server.request(relatedRequest, { id: paper.id });
    times.push(performance.now() - start);
  }
  return times;
}

function firstDigest(folder: string): string {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  return path.join(folder, files.sort()[0]!);
}

/** Of a Linux process; NaN elsewhere. */
export function residentMegabytes(pid: number): number {
  try {
    const match = /VmRSS:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(match?.[1]) / 1000;
  } catch {
    return Number.NaN;
  }
}
