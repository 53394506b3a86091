/** Writes version after version into a cache folder until it is killed: `node cacheWriter.js FOLDER FIRST`. */
import { nodeCacheFolder } from '../../server/src/cache/cacheFolder.ts';
import { DiskCache } from '../../server/src/cache/diskCache.ts';
import { versionOf } from '../cache/versions.ts';
import { filesWritten, indexOf } from './cache.ts';

void main(process.argv[2]!, Number(process.argv[3]));

async function main(folder: string, first: number): Promise<void> {
  const cache = new DiskCache(nodeCacheFolder(folder), 'soak', (message) => {
    throw new Error(message);
  });
  await cache.load();
  versionOf(0, first).contents(); // the first one reads the lexicon
  process.stdout.write('writing\n');
  for (let version = first; ; version++) {
    await cache.keep(Array.from({ length: filesWritten }, (_, file) => versionOf(file, version - (file % 3))));
    await cache.keepIndex(indexOf(version), () => true);
  }
}
