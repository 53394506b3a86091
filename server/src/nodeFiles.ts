import { type Dirent, readdir, readFile, readFileSync, realpath, stat } from 'node:fs';
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
    const found = await unlessFailing(() => statOf(pathOf(uri)));
    if (!found?.isFile() && !found?.isDirectory()) return undefined;
    return { kind: found.isFile() ? 'file' : 'directory', size: found.size, modified: found.mtimeMs };
  },

  async readText(uri, size = 0) {
    return unlessFailing(async () => {
      const path = pathOf(uri);
      return inSlices(decodedText(size > 0 && size <= small ? await quickly(path) : await bytesOf(path)));
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

/** Bytes of a file that is read at once: to wait for one takes many times as long. Devices may say that they hold none. */
const small = 1 << 15;
/** Milliseconds from which on reading a file at once counts as slow, and files after it that are waited for. */
const slow = 4;
const afterSlow = 100;
let toWaitFor = 0;

/** The bytes of a small file of which it was just seen that it is there. */
async function quickly(path: string): Promise<Uint8Array> {
  if (toWaitFor > 0) {
    toWaitFor--;
    return bytesOf(path);
  }
  const began = performance.now();
  const bytes = readFileSync(path);
  if (performance.now() - began > slow) toWaitFor = afterSlow;
  return bytes;
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
