import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { nodeCacheFolder } from '../../server/src/cache/cacheFolder.ts';
import { DiskCache } from '../../server/src/cache/diskCache.ts';
import { packStart, unpacked } from '../../server/src/cache/packs.ts';
import type { SavedParts } from '../../server/src/search/savedParts.ts';
import { damage } from '../cache/damage.ts';
import { MemoryCacheFolder } from '../cache/memoryCacheFolder.ts';
import { versionOf } from '../cache/versions.ts';
import { Random } from '../random.ts';
import type { SoakRow } from './soak.ts';

export const filesWritten = 40;
const kills = 1000;
const versionsEach = 1_000_000;
const damagedCaches = 100_000;

/** A cache whose writer is killed, and one whose files are damaged: what is found in it is right, whatever is lost. */
export async function cacheRows(): Promise<SoakRow[]> {
  return [await killedRow(), await damagedRow()];
}

async function killedRow(): Promise<SoakRow> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'litnotes-kill-'));
  const random = new Random(5);
  const wrong: string[] = [];
  let texts = 0;
  try {
    for (let run = 0; run < kills; run++) {
      await writeAndKill(folder, run * versionsEach, random.below(120));
      const found = await lookedAt(folder);
      texts += found.texts;
      wrong.push(...found.wrong.map((each) => `kill ${run}: ${each}`));
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return {
    what: `${kills} kills of a process that writes a cache`,
    found: wrong.length > 0 ? wrong.slice(0, 5).join('; ') : `nothing unreadable, nothing wrong; ${texts} texts found`,
    broken: wrong.length > 0 || texts === 0,
  };
}

/** Kills the writer so many milliseconds after it has begun to write. */
function writeAndKill(folder: string, first: number, after: number): Promise<void> {
  const child = spawn(process.execPath, ['dist/test/soak/cacheWriter.js', folder, String(first)]);
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after));
    child.once('exit', (_, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error('the writer ended by itself')),
    );
  });
}

/** What a new process would find: every pack must be whole, and every text and index one that was written. */
async function lookedAt(place: string): Promise<{ texts: number; wrong: string[] }> {
  const wrong: string[] = [];
  const folder = nodeCacheFolder(place);
  const stamp = 'soak';
  const names = await folder.names();
  for (const name of names) {
    const file = (await folder.open(name))!;
    const records = await unpacked(file, stamp);
    const size = records.reduce((sum, record) => sum + record.size, packStart(stamp).length);
    if (size !== file.size) wrong.push(`${name} is cut off`);
    await file.close();
  }
  const cache = new DiskCache(folder, stamp, (message) => wrong.push(message));
  await cache.load();
  let texts = 0;
  for (const [uri, mark] of cache.marks()) {
    const found = await cache.text(uri, mark);
    const version = versionOf(Number(path.basename(uri, '.txt')), mark.modified - 1000);
    if (!isDeepStrictEqual(found, version.contents())) wrong.push(`${uri} is another`);
    texts++;
  }
  await cache.close();
  const index = await cache.index();
  if (names.includes('index.pack') && !index) wrong.push('the index is damaged');
  if (index && !isDeepStrictEqual(index, indexOf((index.version as Int32Array)[0]!)))
    wrong.push('the index is another');
  return { texts, wrong };
}

async function damagedRow(): Promise<SoakRow> {
  const random = new Random(6);
  const folder = new MemoryCacheFolder();
  const wrong: string[] = [];
  const written = Array.from({ length: 6 }, (_, file) => versionOf(file, 1));
  const cache = new DiskCache(folder, 'soak', (message) => wrong.push(message));
  await cache.keep(written);
  await cache.keepIndex(indexOf(1, 500), () => true);
  let lost = 0;
  for (let run = 0; run < damagedCaches; run++) {
    const damaged = folder.copy();
    damage(damaged, random);
    const again = new DiskCache(damaged, 'soak', (message) => wrong.push(message));
    await again.load();
    for (const { uri, mark, contents } of written) {
      const found = await again.text(uri, mark);
      if (found === undefined) lost++;
      else if (!isDeepStrictEqual(found, contents())) wrong.push(`run ${run}: ${uri} is another`);
    }
    const index = await again.index();
    if (index === undefined) lost++;
    else if (!isDeepStrictEqual(index, indexOf(1, 500))) wrong.push(`run ${run}: the index is another`);
  }
  return {
    what: `${damagedCaches} damaged caches`,
    found: wrong.length > 0 ? wrong.slice(0, 5).join('; ') : `nothing wrong; ${lost} records lost`,
    broken: wrong.length > 0 || lost === 0,
  };
}

/** Stands for a saved index. */
export function indexOf(version: number, length = 100_000): SavedParts {
  return { version: Int32Array.of(version), body: new Float64Array(length).fill(version), ids: [`${version}`] };
}
