import assert from 'node:assert/strict';
import test from 'node:test';
import type { CachedText, TextToCache } from '../../server/src/cache/cache.ts';
import { DiskCache } from '../../server/src/cache/diskCache.ts';
import { Random } from '../random.ts';
import { damage } from './damage.ts';
import { MemoryCacheFolder } from './memoryCacheFolder.ts';

const facts = {
  themes: ['vision'],
  terms: ['image'],
  weights: [1],
  tokens: ['t'],
  titles: ['T'],
  keys: ['k'],
  names: [],
  addresses: [],
  scores: [1, 0, 1, 1, 0],
} as const;

function texts(count: number, mark = 1): TextToCache[] {
  return Array.from({ length: count }, (_, i) => ({
    uri: `memory:/${i}`,
    mark: { size: 10 + i, modified: mark },
    contents: () => ({ text: `Text ${i}: äöü ${'𝒪 '.repeat(i)}`, facts: i % 2 ? [facts] : [] }),
  }));
}

async function opened(
  folder: MemoryCacheFolder,
  stamp = 'code',
  report: (message: string) => void = (message) => assert.fail(message),
) {
  const cache = new DiskCache(folder, stamp, report);
  await cache.load();
  return cache;
}

/** What a new cache over the folder knows of the texts. */
async function found(folder: MemoryCacheFolder, wanted: readonly TextToCache[]): Promise<(CachedText | undefined)[]> {
  const cache = await opened(folder);
  return Promise.all(wanted.map(({ uri, mark }) => cache.text(uri, mark)));
}

test('what was kept is there in the next run, as long as file and code are the same', async () => {
  const folder = new MemoryCacheFolder();
  const all = texts(5);
  await (await opened(folder)).keep(all);
  assert.deepEqual(
    await found(folder, all),
    all.map(({ contents }) => contents()),
  );
  assert.deepEqual(await found(folder, texts(5, 2)), Array(5).fill(undefined));
  const byOtherCode = await opened(folder, 'other code');
  assert.equal(await byOtherCode.text(all[0]!.uri, all[0]!.mark), undefined);
});

test('nothing is written where nothing changed, and only what changed where something did', async () => {
  const folder = new MemoryCacheFolder();
  await (await opened(folder)).keep(texts(50));
  const size = folder.files.values().next().value!.length;
  await (await opened(folder)).keep(texts(50));
  assert.equal(folder.writes, 1);
  const changed = [...texts(49), ...texts(50, 2).slice(49)];
  await (await opened(folder)).keep(changed);
  assert.equal(folder.writes, 2);
  const sizes = [...folder.files.values()].map((bytes) => bytes.length);
  assert.ok(sizes[1]! < size / 10);
  assert.deepEqual(
    await found(folder, changed),
    changed.map(({ contents }) => contents()),
  );
});

test('what is kept in the midst of a run leaves all that was kept as it is, to be read from then on, too', async () => {
  const folder = new MemoryCacheFolder();
  await (await opened(folder)).keep(texts(5));
  const cache = await opened(folder);
  await cache.keepMore(texts(8).slice(3));
  assert.equal(folder.writes, 2);
  assert.deepEqual(await cache.text('memory:/1', { size: 11, modified: 1 }), texts(2)[1]!.contents());
  await cache.keepMore(texts(8));
  assert.equal(folder.writes, 2);
  assert.deepEqual(
    await found(folder, texts(8)),
    texts(8).map(({ contents }) => contents()),
  );
});

test('packs that were overtaken go', async () => {
  const folder = new MemoryCacheFolder();
  for (let mark = 0; mark < 60; mark++) await (await opened(folder)).keep([...texts(49), ...texts(50, mark).slice(49)]);
  assert.ok(folder.files.size < 20);
  const last = [...texts(49), ...texts(50, 59).slice(49)];
  assert.deepEqual(
    await found(folder, last),
    last.map(({ contents }) => contents()),
  );
});

test('texts that UTF-8 does not bring back as they are are not kept', async () => {
  const folder = new MemoryCacheFolder();
  const odd = ['half a pair \ud835', '\ufeffmarked', 'a\0b'].map((text, i) => ({
    ...texts(3)[i]!,
    contents: () => ({ text, facts: [] }),
  }));
  await (await opened(folder)).keep(odd);
  assert.deepEqual(await found(folder, odd), [undefined, undefined, undefined]);
  const cache = await opened(folder);
  await cache.keep(odd);
  await cache.keep(odd);
  assert.ok(folder.writes <= 2, 'they are not tried again and again');
});

test('a full disk loses nothing that was there', async () => {
  const folder = new MemoryCacheFolder();
  await (await opened(folder)).keep(texts(5));
  folder.space = 100;
  const reports: string[] = [];
  await (await opened(folder, 'code', (message) => reports.push(message))).keep(texts(50, 2));
  assert.equal(reports.length, 1);
  assert.deepEqual(
    await found(folder, texts(5)),
    texts(5).map(({ contents }) => contents()),
  );
});

test('a damaged cache knows less, and never anything else', async () => {
  const folder = new MemoryCacheFolder();
  const all = texts(12);
  await (await opened(folder)).keep(all);
  const random = new Random(7);
  let lost = 0;
  for (let run = 0; run < 600; run++) {
    const damaged = folder.copy();
    damage(damaged, random);
    for (const [i, text] of (await found(damaged, all)).entries()) {
      if (text === undefined) lost++;
      else assert.deepEqual(text, all[i]!.contents());
    }
  }
  assert.ok(lost > 600);
});
