import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, shared } from '../root.ts';
import type { GrownFigures } from './grown.ts';
import type { Row } from './row.ts';
import { searchers } from './searchers.ts';

/** Papers; the largest size where memory allows it. */
const sizes = [1000, 10_000, 100_000, 1_000_000];
const gigabytesForAll = 12;
/** Where a searcher is left out: it would take minutes for a few keystrokes. */
const mostMinutes = 8;

interface Cell extends GrownFigures {
  readonly searcher: string;
  readonly papers: number;
}

/** How time and memory grow with the number of papers, by titles, beside other searches in the same run. */
export function growthRows(): Row[] {
  return cells().flatMap(({ searcher, papers, p50, p95, built, memory, keystrokes }): Row[] => {
    const what = `${papers.toLocaleString('en')} titles, ${searcher}`;
    return [
      { what: `${what}: keystroke, p50`, value: p50, unit: 'ms', note: `processor time, ${keystrokes} keystrokes` },
      { what: `${what}: keystroke, p95`, value: p95, unit: 'ms' },
      { what: `${what}: index built`, value: built, unit: 's', note: 'processor time' },
      { what: `${what}: memory`, value: memory, unit: 'MB', note: 'beside the papers' },
    ];
  });
}

/** Puts the table into the README, in place of the one that is there. */
export function writeGrowthTable(): void {
  const file = path.join(root, 'README.md');
  const text = fs.readFileSync(file, 'utf8');
  const [start, end] = ['<!-- growth -->\n', '<!-- /growth -->'];
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(end);
  if (from < start.length || to < from) throw new Error('README.md has no place for the table of growth');
  fs.writeFileSync(file, `${text.slice(0, from)}\n${growthTable(cells())}\n${text.slice(to)}`);
}

function growthTable(all: readonly Cell[]): string {
  const names = Object.keys(searchers);
  const columns = names.flatMap((name) => [`${name}: keystroke p50 / p95`, 'index', 'memory']);
  const lines = sizesToMeasure().map((papers) => {
    const of = (name: string) => all.find((cell) => cell.searcher === name && cell.papers === papers);
    const figures = names.flatMap((name) => {
      const cell = of(name);
      if (!cell) return ['–', '–', '–'];
      return [`${short(cell.p50)} / ${short(cell.p95)} ms`, `${short(cell.built)} s`, `${Math.round(cell.memory)} MB`];
    });
    return `| ${[papers.toLocaleString('en'), ...figures].join(' | ')} |`;
  });
  const head = ['papers', ...columns];
  return `| ${head.join(' | ')} |\n|${head.map(() => ' --: |').join('')}\n${lines.join('\n')}\n`;
}

let measured: readonly Cell[] | undefined;

/** Measured once for a run. */
function cells(): readonly Cell[] {
  measured ??= sizesToMeasure().flatMap((papers) =>
    Object.keys(searchers).flatMap((searcher) => cell(searcher, papers) ?? []),
  );
  return measured;
}

function sizesToMeasure(): readonly number[] {
  if (!shared) return [];
  return sizes.filter((size) => size < 1_000_000 || os.totalmem() > gigabytesForAll * 2 ** 30);
}

function cell(searcher: string, papers: number): Cell | undefined {
  const run = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=10000', path.join(__dirname, 'grown.js'), searcher, String(papers)],
    { encoding: 'utf8', timeout: mostMinutes * 60_000 },
  );
  if (run.status === 0) return { searcher, papers, ...(JSON.parse(run.stdout) as GrownFigures) };
  console.log(
    `${papers.toLocaleString('en')} titles, ${searcher}: not measured (${run.error ?? run.stderr.slice(-300)})`,
  );
  return undefined;
}

function short(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(0) : value.toFixed(1);
}
