import { checkRun } from '../workspace/workspaceLaw.ts';
import type { SoakRow } from './soak.ts';

const runs = 1250;
const operations = 40;

/** Files, buffers and settings changed at random, with honest and with lossy events: in the end equal to a fresh start. */
export async function workspaceRows(): Promise<SoakRow[]> {
  const rows: SoakRow[] = [];
  for (const events of ['lossy', 'complete'] as const) {
    const what = `${runs * operations} operations on a workspace, ${events} events`;
    try {
      for (let seed = 1; seed <= runs; seed++) await checkRun(operations, events, 10_000 + seed);
      rows.push({ what, found: 'no difference', broken: false });
    } catch (error) {
      rows.push({ what, found: String(error), broken: true });
    }
  }
  return rows;
}
