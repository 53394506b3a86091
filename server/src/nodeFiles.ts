import { type Dirent, readdir, readFile, readFileSync, realpath, stat, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { URI } from 'vscode-uri';
import { decodedText } from './decodedText.ts';
import type { Files } from './files.ts';
import type { DirectoryEntry } from './protocol.ts';
import { inSlices } from './sliced.ts';

// The callback functions: `node:fs/promises` takes twice the time for small files.
const entriesOf = promisify(readdir) as (path: string, options: { withFileTypes: true }) => Promise<Dirent[]>;
const bytesOf = promisify(readFile) as (path: string) => Promise<Uint8Array>;
const [statOf, placeOf] = [promisify(stat), promisify(realpath)];

/** The disk, through `file:` URIs. */
export const nodeFiles: Files = {
  async readDirectory(uri) {
    const entries = await unlessFailing(() => entriesOf(pathOf(uri), { withFileTypes: true }));
    return entries?.filter((entry) => entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()).map(described);
  },

  async stat(uri) {
    const found = await unlessFailing(() => {
      const path = pathOf(uri);
      return quickly(
        () => statSync(path, { throwIfNoEntry: false }),
        () => statOf(path),
      );
    });
    if (!found?.isFile() && !found?.isDirectory()) return undefined;
    return { kind: found.isFile() ? 'file' : 'directory', size: found.size, modified: found.mtimeMs };
  },

  async readText(uri, size = 0) {
    return unlessFailing(async () => {
      const path = pathOf(uri);
      const later = () => bytesOf(path);
      const bytes = await (size > 0 && size <= small ? quickly(() => readFileSync(path), later) : later());
      return inSlices(decodedText(bytes));
    });
  },

  async realPath(uri) {
    return (await unlessFailing(async () => URI.file(await placeOf(pathOf(uri))).toString())) ?? uri;
  },
};

/** The only place that turns a URI into a path. Throws for URIs that name no file on this machine. */
function pathOf(uri: string): string {
  const parsed = URI.parse(uri, true);
  if (parsed.scheme !== 'file') throw new Error(`not a file: ${uri}`);
  return parsed.fsPath;
}

/** Bytes of a file that is read at once, where it was just seen. Devices may say that they hold none. */
const small = 1 << 15;
/** Milliseconds from which on a call that is not waited for counts as slow, and calls after it that are waited for. */
const slow = 1;
const afterSlow = 100;
let toWaitFor = 0;

/** Does without delay what takes some microseconds: to wait for it takes many times as long. */
async function quickly<T>(now: () => T, later: () => Promise<T>): Promise<T> {
  if (toWaitFor > 0) {
    toWaitFor--;
    return later();
  }
  await inSlices(seam());
  const began = performance.now();
  try {
    return now();
  } finally {
    if (performance.now() - began > slow) toWaitFor = afterSlow;
  }
}

/** Nothing but a place where a slice that is used up can end. */
function* seam(): Generator<void, void> {
  yield;
}

function described(entry: Dirent): DirectoryEntry {
  return { name: entry.name, kind: entry.isDirectory() ? 'directory' : 'file', symbolicLink: entry.isSymbolicLink() };
}

async function unlessFailing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
