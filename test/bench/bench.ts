/**
 * The benchmark table: speed, memory and quality, on the data beside the repository where it is there.
 * `npm run bench`, `npm run bench -- --json FILE`, `npm run bench -- parser quality` for parts: bundles, activation, parser, scan, citations, notes, themes, quality, search.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { shared } from '../root.ts';
import { activationRows } from './activation.ts';
import { branchSwitchRows } from './branchSwitch.ts';
import { bundleRows } from './bundles.ts';
import { growthRows, writeGrowthTable } from './growth.ts';
import { citationRows, notesRows } from './notes.ts';
import { parserRows } from './parser.ts';
import { qualityRows } from './quality.ts';
import type { Row } from './row.ts';
import { scanRows } from './scan.ts';
import { searchRows } from './search.ts';
import { themesRows } from './themes.ts';
import { wireRows } from './wire.ts';

const parts: Readonly<Record<string, () => Promise<readonly Row[]> | readonly Row[]>> = {
  bundles: bundleRows,
  activation: activationRows,
  parser: parserRows,
  scan: scanRows,
  citations: citationRows,
  notes: notesRows,
  themes: themesRows,
  quality: qualityRows,
  search: searchRows,
  wire: wireRows,
  branches: branchSwitchRows,
  growth: growthRows,
};

void main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, readme: { type: 'boolean' } },
  });
  if (!shared) console.log('Without the shared data beside the repository only what needs none of it is measured.');
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    for (const row of await part()) {
      rows.push(row);
      console.log(`${row.what.padEnd(62)} ${format(row).padStart(14)}${row.note ? `   ${row.note}` : ''}`);
    }
  }
  if (values.readme) writeGrowthTable();
  if (values.json) fs.writeFileSync(values.json, `${JSON.stringify(rows, null, 1)}\n`);
}

function format({ value, unit }: Row): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 3;
  return `${value.toFixed(digits)} ${unit}`.trim();
}
