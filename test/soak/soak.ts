/**
 * Long runs of the laws that `npm test` checks briefly, with the times that tests must not look at:
 * `npm run soak`, `npm run soak -- mutations edits hostile workspace cache messages` for parts. What was found is put into
 * RELIABILITY.md. Ends with 1 when a law is broken.
 */
import { cacheRows } from './cache.ts';
import { editRows } from './edits.ts';
import { hostileRows } from './hostile.ts';
import { messageRows } from './messages.ts';
import { mutationRows } from './mutations.ts';
import { publish } from './reliability.ts';
import { workspaceRows } from './workspace.ts';

/** What one run found; `broken` ends the program with an error. */
export interface SoakRow {
  readonly what: string;
  readonly found: string;
  readonly broken: boolean;
}

const parts: Readonly<Record<string, () => readonly SoakRow[] | Promise<readonly SoakRow[]>>> = {
  mutations: mutationRows,
  edits: editRows,
  hostile: hostileRows,
  workspace: workspaceRows,
  cache: cacheRows,
  messages: messageRows,
};

void main();

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const rows = await part();
    publish(name, rows);
    for (const { what, found, broken } of rows) {
      console.log(`${broken ? 'BROKEN' : 'kept  '}  ${what}: ${found}`);
      if (broken) process.exitCode = 1;
    }
  }
}
