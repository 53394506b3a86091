import { type Dirent, readdir, readFile, realpath, stat } from 'node:fs';
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

  async readText(uri) {
    return unlessFailing(async () => inSlices(decodedText(await bytesOf(pathOf(uri)))));
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
