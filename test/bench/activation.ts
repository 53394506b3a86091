import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { requireHost } from '../vscode/host/ready.ts';
import { copied } from '../vscode/ui/copied.ts';
import { eventually } from '../vscode/ui/eventually.ts';
import { Workbench } from '../vscode/ui/workbench.ts';
import { median, type Row } from './row.ts';

interface Run {
  /** What "Developer: Startup Performance" says of loading the code and of calling `activate`. */
  readonly load: number;
  readonly call: number;
  /** From asking for the file to its first row in the Outline: editor, activation, server and all. */
  readonly outline: number;
}

const runs = 3;

/** How long the installed package takes to activate, and a digest to have its outline, in a real VS Code. */
export async function activationRows(): Promise<Row[]> {
  try {
    requireHost();
  } catch (error) {
    console.log(`Activation is not measured: ${(error as Error).message}`);
    return [];
  }
  const packed = spawnSync('npm', ['run', 'package', '--silent'], { encoding: 'utf8', shell: true });
  if (packed.status !== 0) throw new Error(`The package could not be made:\n${packed.stdout}${packed.stderr}`);
  const measured: Run[] = [];
  for (let i = 0; i < runs; i++) measured.push(await activation());
  const row = (what: string, key: keyof Run): Row => ({
    what,
    value: median(measured.map((run) => run[key])),
    unit: 'ms',
    note: measured.map((run) => run[key]).join(', '),
  });
  return [
    row('activation: loading the extension', 'load'),
    row('activation: calling it', 'call'),
    row('a digest opened from the Explorer has its outline, VS Code included', 'outline'),
  ];
}

async function activation(): Promise<Run> {
  const folder = copied('test/vscode/fixture');
  const workbench = await Workbench.open({ folder, package: path.resolve('litnotes.vsix') });
  try {
    // The built-in extensions start first; on two cores they would triple the figures.
    await workbench.page.waitForTimeout(4000);
    const outlinePane = await workbench.expandPane('Outline');
    const start = performance.now();
    await workbench.openFile('alternating.txt');
    await workbench.treeRows(outlinePane).first().waitFor();
    const outline = Math.round(performance.now() - start);
    return { ...(await startup(workbench)), outline };
  } finally {
    await workbench.close();
  }
}

async function startup(workbench: Workbench): Promise<Omit<Run, 'outline'>> {
  await workbench.command('Developer: Startup Performance');
  await workbench.activeEditor.locator('.view-line', { hasText: 'System Info' }).first().waitFor();
  await workbench.activeEditor.locator('.view-lines').click();
  await workbench.press('Control+A');
  await workbench.press('Control+C');
  const report = await eventually(
    'the report',
    () => workbench.clipboard(),
    (text) => {
      if (!text.includes('literature-notes.litnotes')) throw new Error('does not name the extension');
    },
  );
  const cells = report
    .split('\n')
    .find((line) => line.includes('literature-notes.litnotes'))!
    .split('|')
    .map((cell) => cell.trim());
  const [load, call] = cells.filter((cell) => /^\d+$/.test(cell)).map(Number);
  return { load: load!, call: call! };
}
