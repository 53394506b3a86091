import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Where a cache keeps its files. */
export interface CacheFolder {
  /** Names of the files; none where the folder can't be read. */
  names(): Promise<readonly string[]>;
  /** Undefined where the file can't be read. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Writes a whole file or leaves what was there. Rejects where it can't be written. */
  write(name: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  remove(name: string): Promise<void>;
}

const unfinished = '.tmp';
/** Milliseconds after which an unfinished file is nobody's any more. */
const abandoned = 3_600_000;

/** A folder on the disk, made when it is first written to. Another process may use it at the same time. */
export function nodeCacheFolder(folder: string): CacheFolder {
  const pathOf = (name: string) => path.join(folder, name);
  const remove = (name: string) => rm(pathOf(name), { force: true }).catch(() => {});
  return {
    async names() {
      const names = await readdir(folder).catch(() => []);
      for (const name of names.filter((each) => each.endsWith(unfinished))) {
        const found = await stat(pathOf(name)).catch(() => undefined);
        if (found && Date.now() - found.mtimeMs > abandoned) await remove(name);
      }
      return names.filter((name) => !name.endsWith(unfinished));
    },

    read: (name) => readFile(pathOf(name)).catch(() => undefined),

    async write(name, chunks) {
      await mkdir(folder, { recursive: true });
      const temporary = `${name}.${process.pid}.${Math.random().toString(36).slice(2)}${unfinished}`;
      try {
        const file = await open(pathOf(temporary), 'wx', 0o600);
        try {
          for await (const chunk of chunks) await file.writeFile(chunk);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(pathOf(temporary), pathOf(name));
      } catch (error) {
        await remove(temporary);
        throw error;
      }
    },

    remove,
  };
}
