/**
 * How long the installed package takes to activate and to show the first outline:
 * `node dist/test/vscode/measureActivation.js [FOLDER FILE] [--runs 5]`, after `npm run package`.
 * Activation is what "Developer: Startup Performance" says: loading the code, calling activate, and its promise.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { requireHost } from './host/ready.ts';
import { copied } from './ui/copied.ts';
import { eventually } from './ui/eventually.ts';
import { Workbench } from './ui/workbench.ts';

interface Run {
  readonly load: number;
  readonly call: number;
  readonly finish: number;
  /** From asking for the file to its first row in the Outline: editor, activation, server and all. */
  readonly outline: number;
}

void main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '5' } },
  });
  const [folder = 'test/vscode/fixture', file = 'alternating.txt'] = positionals;
  requireHost();
  const runs: Run[] = [];
  for (let i = 0; i < Number(values.runs); i++) {
    const run = await measured(copied(folder), file);
    console.log(JSON.stringify(run));
    runs.push(run);
  }
  for (const key of ['load', 'call', 'finish', 'outline'] as const) {
    const sorted = runs.map((run) => run[key]).sort((a, b) => a - b);
    console.log(`${key.padEnd(8)} median ${sorted[sorted.length >> 1]} ms, ${sorted[0]} to ${sorted.at(-1)}`);
  }
}

async function measured(folder: string, file: string): Promise<Run> {
  const workbench = await Workbench.open({ folder, package: path.resolve('litnotes.vsix') });
  try {
    // The built-in extensions start first; on two cores they would triple the figures.
    await workbench.page.waitForTimeout(4000);
    const outlinePane = await workbench.expandPane('Outline');
    const start = performance.now();
    await workbench.openFile(file);
    await workbench.treeRows(outlinePane).first().waitFor();
    const outline = Math.round(performance.now() - start);
    return { ...(await activation(workbench)), outline };
  } finally {
    await workbench.close();
  }
}

async function activation(workbench: Workbench): Promise<Omit<Run, 'outline'>> {
  await workbench.command('Developer: Startup Performance');
  await workbench.activeEditor.locator('.view-line', { hasText: 'System Info' }).first().waitFor();
  await workbench.activeEditor.locator('.view-lines').click();
  await workbench.press('Control+A');
  await workbench.press('Control+C');
  const report = await eventually(
    'the report',
    () => workbench.clipboard(),
    (text) => {
      if (!text.includes('litnotes')) throw new Error('does not name the extension');
    },
  );
  const cells = report
    .split('\n')
    .find((line) => line.includes('literature-notes.litnotes'))!
    .split('|')
    .map((cell) => cell.trim());
  const [load, call, finish] = cells.filter((cell) => /^\d+$/.test(cell)).map(Number);
  return { load: load!, call: call!, finish: finish! };
}
