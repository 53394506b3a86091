import type { CacheFile, CacheFolder } from '../../server/src/cache/cacheFolder.ts';

/** A folder in memory that can be damaged. */
export class MemoryCacheFolder implements CacheFolder {
  readonly files = new Map<string, Buffer>();
  writes = 0;
  /** Bytes that may still be written before the disk is full. */
  space = Number.POSITIVE_INFINITY;

  /** Awaited before anything is written. */
  beforeWriting = async (): Promise<void> => {};

  async names(): Promise<readonly string[]> {
    return [...this.files.keys()];
  }

  async open(name: string): Promise<CacheFile | undefined> {
    const bytes = this.files.get(name);
    return bytes && memoryFile(bytes);
  }

  async write(name: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    await this.beforeWriting();
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) {
      this.space -= chunk.length;
      if (this.space < 0) throw new Error('no space left');
      parts.push(chunk);
    }
    this.writes++;
    this.files.set(name, Buffer.concat(parts));
  }

  async remove(name: string): Promise<void> {
    this.files.delete(name);
  }

  /** Another folder with the same files. */
  copy(): MemoryCacheFolder {
    const copy = new MemoryCacheFolder();
    for (const [name, bytes] of this.files) copy.files.set(name, Buffer.from(bytes));
    return copy;
  }
}

export function memoryFile(bytes: Buffer): CacheFile {
  const read = async (start: number, length: number) => bytes.subarray(start, start + length);
  const fill = async (into: Buffer, start: number) => bytes.copy(into, 0, start);
  return { size: bytes.length, read, fill, close: async () => {} };
}
