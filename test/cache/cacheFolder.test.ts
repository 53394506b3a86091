import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { type CacheFolder, nodeCacheFolder } from '../../server/src/cache/cacheFolder.ts';

async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function contents(folder: CacheFolder, name: string): Promise<string | undefined> {
  const file = await folder.open(name);
  const bytes = await file?.read(0, file.size);
  await file?.close();
  return bytes?.toString();
}

function temporary(context: test.TestContext): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'litnotes-cache-'));
  context.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a file is written whole, into a folder made for it', async (context) => {
  const place = path.join(temporary(context), 'a', 'b');
  const folder = nodeCacheFolder(place);
  assert.deepEqual(await folder.names(), []);
  await folder.write('x', chunks('one ', 'two'));
  assert.equal(await contents(folder, 'x'), 'one two');
  assert.deepEqual(await folder.names(), ['x']);
  await folder.remove('x');
  await folder.remove('x');
  assert.equal(await contents(folder, 'x'), undefined);
});

test('a write that fails leaves what was there, and no other trace', async (context) => {
  const place = temporary(context);
  const folder = nodeCacheFolder(place);
  await folder.write('x', chunks('before'));
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('half');
    throw new Error('stop');
  }
  await assert.rejects(folder.write('x', failing()), /stop/);
  assert.equal(await contents(folder, 'x'), 'before');
  assert.deepEqual(fs.readdirSync(place), ['x']);
});

test('unfinished files are not seen, and old ones go', async (context) => {
  const place = temporary(context);
  const folder = nodeCacheFolder(place);
  for (const name of ['old.tmp', 'new.tmp']) fs.writeFileSync(path.join(place, name), '');
  fs.utimesSync(path.join(place, 'old.tmp'), 0, 0);
  assert.deepEqual(await folder.names(), []);
  assert.deepEqual(fs.readdirSync(place), ['new.tmp']);
});

test('a file is read in pieces, and what is not there is not given', async (context) => {
  const folder = nodeCacheFolder(temporary(context));
  await folder.write('x', chunks('one ', 'two'));
  const file = (await folder.open('x'))!;
  assert.equal(file.size, 7);
  assert.equal(String(await file.read(4, 2)), 'tw');
  assert.equal(String(await file.read(4, 200)), 'two');
  assert.equal(String(await file.read(9, 2)), '');
  await file.close();
  assert.equal(String(await file.read(4, 2)), '');
});
