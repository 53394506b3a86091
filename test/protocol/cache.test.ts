import assert from 'node:assert/strict';
import test from 'node:test';
import { DiskCache } from '../../server/src/cache/diskCache.ts';
import { type Paper, papersRequest, type Status, searchRequest, statusRequest } from '../../server/src/protocol.ts';
import { damage } from '../cache/damage.ts';
import { MemoryCacheFolder } from '../cache/memoryCacheFolder.ts';
import { abstractOf, alternatingText, cardsText, type WrittenPaper } from '../library/digestTexts.ts';
import { Random } from '../random.ts';
import { MemoryFiles } from '../workspace/memoryFiles.ts';
import { Editor } from './editor.ts';
import { copy, texts } from './library.ts';

function files(): MemoryFiles {
  return new MemoryFiles(Object.fromEntries(Object.entries(texts).map(([uri, text]) => [uri.slice(7), text])));
}

/** Runs a server over the files until all is known, and ends it. */
async function run(from: MemoryFiles, folder?: MemoryCacheFolder, settings?: unknown) {
  from.reads = 0;
  const cache = folder && new DiskCache(folder, 'code', (message) => assert.fail(message));
  const editor = await Editor.open({
    files: from,
    settings,
    ...(cache && { cache, initializationOptions: { cacheDirectory: '/anywhere' } }),
  });
  const status = await editor.request<Status>(statusRequest, { wait: true });
  const answers = [
    await editor.request<readonly Paper[]>(papersRequest, {}),
    await editor.request(searchRequest, { query: 'retrieval quantisation', limit: 10 }),
    { ...status, milliseconds: undefined, cache: undefined },
  ];
  await editor.close();
  return { answers, cache: status.cache, reads: from.reads };
}

test('a second run reads no file and answers the same', async () => {
  const folder = new MemoryCacheFolder();
  const without = await run(files());
  assert.equal(without.cache, 'off');
  const cold = await run(files(), folder);
  assert.equal(cold.cache, 'cold');
  assert.equal(cold.reads, 3);
  const warm = await run(files(), folder);
  assert.equal(warm.cache, 'warm');
  assert.equal(warm.reads, 0);
  assert.deepEqual(cold.answers, without.answers);
  assert.deepEqual(warm.answers, without.answers);
});

test('of changed, new and removed files only those are read that changed or are new', async () => {
  const folder = new MemoryCacheFolder();
  const workspace = files();
  await run(workspace, folder);
  workspace.write('/w/a.txt', copy.replace('Lanterns', 'Lamps'));
  workspace.write('/w/new.txt', copy.replace('Quantisation', 'Pruning'));
  workspace.remove('/w/b.md');
  const warm = await run(workspace, folder);
  assert.equal(warm.reads, 2);
  assert.deepEqual(warm.answers, (await run(workspace)).answers);
  assert.equal((await run(workspace, folder)).reads, 0);
});

test('an open text wins over what is kept of its file, and is not kept for it', async () => {
  const folder = new MemoryCacheFolder();
  const cache = () => new DiskCache(folder, 'code', (message) => assert.fail(message));
  const options = { files: files(), cache: cache(), initializationOptions: { cacheDirectory: '/anywhere' } };
  const editor = await Editor.open(options);
  await editor.openDocument('memory:/w/b.md', copy.replace('Lanterns', 'Lamps'));
  await editor.request(statusRequest, { wait: true });
  await editor.close();
  const warm = await run(files(), folder);
  assert.equal(warm.reads, 1);
  assert.deepEqual(warm.answers, (await run(files())).answers);
});

test('texts that are open when the index is kept are known at the next start, too', async () => {
  const folder = new MemoryCacheFolder();
  const opened = async (changed: string) => {
    const cache = new DiskCache(folder, 'code', (message) => assert.fail(message));
    const initializationOptions = { cacheDirectory: '/anywhere' };
    const editor = await Editor.open({ files: files(), cache, initializationOptions });
    for (const [uri, text] of Object.entries(texts)) await editor.openDocument(uri, text.replace('Lanterns', changed));
    const answers = await answersOf(editor);
    const status = await editor.request<Status>(statusRequest, {});
    await editor.close();
    return { answers, cache: status.cache };
  };
  const first = await opened('Lamps');
  assert.equal(first.cache, 'cold');
  assert.deepEqual(await opened('Lamps'), { ...first, cache: 'warm' });
  assert.deepEqual((await opened('Beacons')).cache, 'warm');
  const closed = await run(files(), folder);
  assert.equal(closed.cache, 'warm');
  assert.deepEqual(closed.answers, (await run(files())).answers);
});

test('a text that is opened and changed while it is being kept is kept as it is on the disk', async () => {
  const folder = new MemoryCacheFolder();
  let goOn = (): void => {};
  const begun = new Promise<void>((resolve) => {
    folder.beforeWriting = () => {
      resolve();
      return new Promise((then) => {
        goOn = then;
      });
    };
  });
  const cache = new DiskCache(folder, 'code', (message) => assert.fail(message));
  const initializationOptions = { cacheDirectory: '/anywhere' };
  const editor = await Editor.open({ files: files(), cache, initializationOptions });
  await begun;
  await editor.openDocument('memory:/w/b.md', copy.replace('Lanterns', 'Lamps'));
  await editor.request(statusRequest, { wait: true });
  folder.beforeWriting = async () => {};
  goOn();
  await editor.close();
  const warm = await run(files(), folder);
  assert.equal(warm.reads, 0);
  assert.deepEqual(warm.answers, (await run(files())).answers);
});

test('of a run that ends before all is read what it has read is kept', async () => {
  const folder = new MemoryCacheFolder();
  const workspace = files();
  const { readText } = MemoryFiles.prototype;
  workspace.readText = (uri) => (uri.endsWith('/note.md') ? new Promise(() => {}) : readText.call(workspace, uri));
  const cache = new DiskCache(folder, 'code', (message) => assert.fail(message));
  const initializationOptions = { cacheDirectory: '/anywhere' };
  const editor = await Editor.open({ files: workspace, cache, initializationOptions });
  while ((await editor.request<Status>(statusRequest, {})).digests < 2);
  await editor.request(statusRequest, {});
  await editor.close();
  const next = await run(files(), folder);
  assert.equal(next.cache, 'warm');
  assert.equal(next.reads, 1);
  assert.deepEqual(next.answers, (await run(files())).answers);
});

test('switched off, nothing is kept, and what was kept goes', async () => {
  const folder = new MemoryCacheFolder();
  await run(files(), folder);
  assert.equal(folder.files.size, 2);
  folder.files.set('of another', Buffer.from(''));
  const off = await run(files(), folder, { cache: { enabled: false } });
  assert.equal(off.cache, 'off');
  assert.equal(off.reads, 3);
  assert.deepEqual([...folder.files.keys()], ['of another']);
});

test('a damaged cache changes no answer', async () => {
  const folder = new MemoryCacheFolder();
  const { answers } = await run(files(), folder);
  const random = new Random(3);
  let reads = 0;
  for (let i = 0; i < 40; i++) {
    const damaged = folder.copy();
    damage(damaged, random);
    const again = await run(files(), damaged);
    reads += again.reads;
    assert.deepEqual(again.answers, answers);
  }
  assert.ok(reads > 0);
});

/** A digest of some of a few papers. */
function digestOf(random: Random): string {
  const papers = Array.from({ length: 1 + random.below(5) }, (): WrittenPaper => {
    const below = random.pick([undefined, ['arXiv:2512.99001'], ['  • 3 authors', '·', 'Dec 27, 2023']]);
    const abstract = abstractOf(random.pick(['One.', 'Here we propose EbbFlow-2, a flow — 𝒪(n).', 'Two, on gates.']));
    return { title: random.pick(titles), abstract, ...(below && { below }) };
  });
  return random.below(2) ? cardsText(papers) : alternatingText(papers);
}

const titles = [
  'Tide: One',
  'Tide: Two',
  'A Network of Sparse Things',
  'Slow Weights',
  'Ebb: Sparse Gates',
  'Ünïcode 𝒪(n)',
];

async function answersOf(editor: Editor): Promise<unknown> {
  const status = await editor.request<Status>(statusRequest, { wait: true });
  const found = ['sparse gates', 'tide'].map((query) => editor.request(searchRequest, { query, limit: 10 }));
  const papers = await editor.request<readonly Paper[]>(papersRequest, {});
  return [papers, await Promise.all(found), { ...status, milliseconds: undefined, cache: undefined }];
}

test('runs between which files change, stay open or lose their cache answer like runs without one', async () => {
  const random = new Random(5);
  let warm = 0;
  for (let sequence = 0; sequence < 8; sequence++) {
    const folder = new MemoryCacheFolder();
    const workspace = files();
    const write = () => workspace.write(`/w/x${random.below(6)}.txt`, digestOf(random));
    for (let i = 0; i < 6; i++) write();
    for (let run = 0; run < 5; run++) {
      const isDamaged = folder.files.size > 0 && random.below(4) === 0;
      const used = isDamaged ? folder.copy() : folder;
      if (isDamaged) damage(used, random);
      const cache = new DiskCache(used, 'code', (message) => assert.fail(message));
      const initializationOptions = { cacheDirectory: '/anywhere' };
      const editor = await Editor.open({ files: workspace, cache, initializationOptions });
      const isOpen = random.below(3) === 0;
      if (isOpen) await editor.openDocument(`memory:/w/x${random.below(6)}.txt`, digestOf(random));
      if (random.below(2) === 0) await editor.request(searchRequest, { query: 'gates', limit: 10 });
      const answers = await answersOf(editor);
      if ((await editor.request<Status>(statusRequest, {})).cache === 'warm') warm++;
      await editor.close();
      const fresh = await Editor.open({ files: workspace });
      if (!isOpen) assert.deepEqual(answers, await answersOf(fresh));
      await fresh.close();
      for (let changes = random.below(3); changes > 0; changes--) write();
    }
  }
  assert.ok(warm > 10);
});

test('whenever runs end, the next one answers like one without a cache', async () => {
  const random = new Random(9);
  let warm = 0;
  for (let sequence = 0; sequence < 6; sequence++) {
    const folder = new MemoryCacheFolder();
    const workspace = files();
    workspace.pause = () => new Promise((resolve) => setImmediate(resolve));
    const write = () => workspace.write(`/w/x${random.below(12)}.txt`, digestOf(random));
    for (let i = 0; i < 12; i++) write();
    for (let run = 0; run < 4; run++) {
      const cache = new DiskCache(folder, 'code', (message) => assert.fail(message));
      const editor = await Editor.open({
        files: workspace,
        cache,
        initializationOptions: { cacheDirectory: '/anywhere' },
      });
      for (let requests = random.below(40); requests > 0; requests--) await editor.request<Status>(statusRequest, {});
      if (random.below(2) === 0) void editor.request(searchRequest, { query: 'gates', limit: 10 }).catch(() => {});
      await editor.close();
      write();
    }
    const editor = await Editor.open({
      files: workspace,
      cache: new DiskCache(folder, 'code', (message) => assert.fail(message)),
      initializationOptions: { cacheDirectory: '/anywhere' },
    });
    const answers = await answersOf(editor);
    if ((await editor.request<Status>(statusRequest, {})).cache === 'warm') warm++;
    await editor.close();
    const fresh = await Editor.open({ files: workspace });
    assert.deepEqual(answers, await answersOf(fresh));
    await fresh.close();
  }
  assert.ok(warm > 3);
});
