import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover } from 'vscode-languageserver-types';
import { Library } from '../../server/src/library/library.ts';
import { type Status, statusRequest } from '../../server/src/protocol.ts';
import { abstractOf, cardsText } from '../library/digestTexts.ts';
import { Random } from '../random.ts';
import { shared } from '../root.ts';
import { ServerProcess } from '../stdio/serverProcess.ts';
import { percentile, type Row } from './row.ts';
import { residentMegabytes } from './scan.ts';

const manyNotes = 10_000;
const manyPapers = 50_000;
const fewNotes = 300;
const hovers = 300;
/** Notes that somebody has open, and milliseconds until the first hover over one of them. */
const openNotes = 16;
const beforeHovers = 3000;
const edits = 50;
const completions = 40;

/** Some notes over the digests: to the end of the scan, then hovers, edits, completions. */
export async function citationRows(): Promise<Row[]> {
  if (!shared) return [];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'litnotes-bench-'));
  try {
    fs.cpSync(path.join(shared, 'digests'), folder, { recursive: true });
    const library = new Library();
    for (const name of fs.readdirSync(folder)) {
      const work = library.setting(name, fs.readFileSync(path.join(folder, name), 'utf8'));
      while (!work.next().done);
    }
    const titles = [...library.papers()].map(({ titleOnOneLine }) => titleOnOneLine);
    writeNotes(folder, fewNotes, titles);
    return await rowsOf(`${fewNotes} notes, ${titles.length} papers`, folder, titles);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The same with many notes over many papers. */
export async function notesRows(): Promise<Row[]> {
  if (!shared) return [];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'litnotes-bench-'));
  try {
    const script = path.join(shared, 'bench/make_digests.py');
    const made = spawnSync('python3', [script, '-n', String(manyPapers), '-o', folder], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`make_digests.py: ${made.stderr || made.error}`);
    const manifest = path.join(folder, 'manifest.jsonl');
    const lines = fs.readFileSync(manifest, 'utf8').trimEnd().split('\n');
    fs.rmSync(manifest);
    const titles = lines.map((line) => (JSON.parse(line) as { title: string }).title);
    writeNotes(folder, manyNotes, titles);
    return await rowsOf(`${manyNotes} notes, ${manyPapers} papers`, folder, titles);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function writeNotes(folder: string, count: number, titles: readonly string[]): void {
  const random = new Random(11);
  for (let i = 0; i < count; i++) fs.writeFileSync(path.join(folder, `note${i}.md`), noteText(titles, random));
}

async function rowsOf(what: string, folder: string, titles: readonly string[]): Promise<Row[]> {
  const start = performance.now();
  const server = new ServerProcess();
  try {
    await server.initialize(folder);
    const uri = (i: number) => pathToFileURL(path.join(folder, `note${i}.md`)).href;
    const hover = (i: number, line: number) =>
      server.request<Hover | null>('textDocument/hover', {
        textDocument: { uri: uri(i) },
        position: { line, character: 12 },
      });
    // Hovers come from open documents; one elsewhere waits until all notes are read.
    server.open(uri(0), 'markdown', fs.readFileSync(path.join(folder, 'note0.md'), 'utf8'));
    const elsewhere = hover(1, mentionLine).then(() => performance.now() - start);
    await hover(0, mentionLine);
    const answered = performance.now() - start;
    const read = await elsewhere;
    const status = await server.request<Status>(statusRequest, { wait: true });
    const ready = performance.now() - start;
    const memory = residentMegabytes(server.pid);

    const hovered: number[] = [];
    for (let i = 0; i < hovers; i++) hovered.push(await timed(() => hover((i * 7) % fewNotes, mentionLine)));
    for (let i = 1; i <= openNotes; i++)
      server.open(uri(i), 'markdown', fs.readFileSync(path.join(folder, `note${i}.md`), 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, beforeHovers));
    const inOpen: number[] = [];
    for (let i = 1; i <= openNotes; i++)
      for (const line of otherMentionLines) inOpen.push(await timed(() => hover(i, line)));
    const referred: number[] = [];
    for (let i = 0; i < hovers; i++) {
      const place = { textDocument: { uri: uri(i) }, position: { line: mentionLine, character: 12 } };
      const params = { ...place, context: { includeDeclaration: true } };
      referred.push(await timed(() => server.request('textDocument/references', params)));
    }
    const symbols: number[] = [];
    for (let i = 0; i < completions; i++) {
      const [query] = titles[(i * 97) % titles.length]!.split(' ');
      symbols.push(await timed(() => server.request('workspace/symbol', { query })));
    }

    const edited: number[] = [];
    for (let i = 0; i < edits; i++) {
      void server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(1), version: i + 2 },
        contentChanges: [{ range: { start: place, end: place }, text: 'x' }],
      });
      edited.push(await timed(() => hover(1, mentionLine)));
    }

    const completed: number[] = [];
    const fresh = 'untitled:note';
    server.open(fresh, 'markdown', '');
    for (let i = 0, version = 1; i < completions; i++) {
      const query = titles[(i * 131) % titles.length]!.split(' ').slice(-3).join(' ');
      for (let length = 2; length <= query.length; length += 4) {
        const text = `See [@${query.slice(0, length)}`;
        void server.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: fresh, version: ++version },
          contentChanges: [{ text }],
        });
        const position = { line: 0, character: text.length };
        const params = { textDocument: { uri: fresh }, position, context: { triggerKind: 1 } };
        completed.push(await timed(() => server.request('textDocument/completion', params)));
      }
    }

    const digest = Array.from({ length: 100 }, (_, i) => {
      return { title: `Ordinary Words of Number ${i} in a Longer Title`, abstract: abstractOf(`Ordinary${i}Net.`) };
    });
    server.open('untitled:digest', 'plaintext', cardsText(digest));
    const added = await timed(() => hover(2, mentionLine));
    return [
      { what: `${what}: mentions`, value: status.citations, unit: '', note: `${status.papers} papers` },
      {
        what: `${what}: first hover answered`,
        value: answered,
        unit: 'ms',
        note: 'in an open note, from process start',
      },
      { what: `${what}: every note read`, value: read, unit: 'ms' },
      { what: `${what}: everything ready`, value: ready, unit: 'ms' },
      { what: `${what}: memory`, value: memory, unit: 'MB', note: 'resident' },
      {
        what: `${what}: hover in a note that is not open, p95`,
        value: percentile(hovered, 0.95),
        unit: 'ms',
        note: `over the wire, p50 ${percentile(hovered, 0.5).toFixed(1)}`,
      },
      {
        what: `${what}: hover in an open note, p95`,
        value: percentile(inOpen, 0.95),
        unit: 'ms',
        note: `over the wire, p50 ${percentile(inOpen, 0.5).toFixed(1)}, ${inOpen.length} hovers`,
      },
      { what: `${what}: references, p95`, value: percentile(referred, 0.95), unit: 'ms' },
      { what: `${what}: workspace symbols, p95`, value: percentile(symbols, 0.95), unit: 'ms' },
      { what: `${what}: edit, then hover, p95`, value: percentile(edited, 0.95), unit: 'ms' },
      {
        what: `${what}: completion while typing, p95`,
        value: percentile(completed, 0.95),
        unit: 'ms',
        note: `over the wire, p50 ${percentile(completed, 0.5).toFixed(1)}, ${completed.length} requests`,
      },
      { what: `${what}: 100 more papers, then hover`, value: added, unit: 'ms' },
    ];
  } finally {
    await server.stop();
  }
}

/** The lines of each note that begin with a title. */
const mentionLine = 2;
const otherMentionLines = [4, 6, 8];
const place = { line: 4, character: 3 };

const words = (
  'the of a to in we read that this method shows why it can work with small gains over what others did before and leaves ' +
  'open how long one must wait until weights settle in ordinary words of many networks graphs images language models'
).split(' ');

/** Some three hundred words with a few titles. */
function noteText(titles: readonly string[], random: Random): string {
  const prose = (count: number) => Array.from({ length: count }, () => random.pick(words)).join(' ');
  return ['# Notes', '', ...Array.from({ length: 4 }, () => `${random.pick(titles)} ${prose(70)}.\n`)].join('\n');
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
