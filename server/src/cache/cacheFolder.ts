import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file of a cache that is read piece by piece: as a whole it would be garbage of many megabytes. */
export interface CacheFile {
  /** Bytes. */
  readonly size: number;
  /** Fewer bytes where the file ends or can't be read. */
  read(start: number, length: number): Promise<Buffer>;
  /** Reads into memory that is there; tells how many bytes. */
  fill(bytes: Buffer, start: number): Promise<number>;
  close(): Promise<void>;
}

/** Where a cache keeps its files. */
export interface CacheFolder {
  /** Names of the files; none where the folder can't be read. */
  names(): Promise<readonly string[]>;
  /** Undefined where the file can't be read. */
  open(name: string): Promise<CacheFile | undefined>;
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

    async open(name) {
      try {
        const file = await open(pathOf(name), 'r');
        return nodeCacheFile(file, (await file.stat()).size);
      } catch {
        return undefined;
      }
    },

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

function nodeCacheFile(file: FileHandle, size: number): CacheFile {
  async function fill(bytes: Buffer, start: number): Promise<number> {
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start).catch(() => ({ bytesRead: 0 }));
    return bytesRead;
  }
  return {
    size,
    async read(start, length) {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - start)));
      return bytes.subarray(0, await fill(bytes, start));
    },
    fill,
    close: () => file.close().catch(() => {}),
  };
}
