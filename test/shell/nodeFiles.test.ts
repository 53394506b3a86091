import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../server/src/nodeFiles.ts';
import { canonicalUri, childrenOf } from '../../server/src/uris.ts';

const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'litnotes-files-')));
const root = canonicalUri(pathToFileURL(folder).href);
const uriOf = childrenOf(root);
after(() => fs.rmSync(folder, { recursive: true, force: true }));

const oddNames = [
  'a b.txt',
  '100%.txt',
  'ä#?.txt',
  "it's (1).txt",
  'C:x.txt',
  'q&a;=+,@.txt',
  '[x]{y}.txt',
  '%41.txt',
  '日本.txt',
  '~.txt',
];

test('files of any name are found again by the URI made of it', async () => {
  for (const name of oddNames) fs.writeFileSync(path.join(folder, name), name);
  for (const name of oddNames) {
    const uri = uriOf(name);
    assert.deepEqual(await nodeFiles.readText(uri), { text: name });
    assert.deepEqual(await nodeFiles.readText(uri, 1), { text: name });
    assert.equal(canonicalUri(uri), uri);
    assert.equal(canonicalUri(pathToFileURL(path.join(folder, name)).href), uri);
    assert.equal(await nodeFiles.realPath(uri), uri);
  }
});

test('entries of a folder, and what they are', async () => {
  fs.mkdirSync(path.join(folder, 'sub/deep'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'sub/a.txt'), '1234');
  fs.symlinkSync('..', path.join(folder, 'sub/up'));
  const entries = await nodeFiles.readDirectory(uriOf('sub'));
  assert.deepEqual(
    [...(entries ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1)),
    [
      { name: 'a.txt', kind: 'file', symbolicLink: false },
      { name: 'deep', kind: 'directory', symbolicLink: false },
      { name: 'up', kind: 'file', symbolicLink: true },
    ],
  );
  const stat = await nodeFiles.stat(uriOf('sub'));
  assert.equal(stat?.kind, 'directory');
  assert.equal((await nodeFiles.stat(childrenOf(uriOf('sub'))('a.txt')))?.size, 4);
  assert.equal(await nodeFiles.realPath(childrenOf(uriOf('sub'))('up')), root);
});

test('what is not there, is no file or can’t be named is undefined, not an error', async () => {
  const missing = uriOf('missing');
  assert.equal(await nodeFiles.stat(missing), undefined);
  assert.equal(await nodeFiles.readText(missing), undefined);
  assert.equal(await nodeFiles.readText(missing, 1), undefined);
  assert.equal(await nodeFiles.readDirectory(missing), undefined);
  assert.equal(await nodeFiles.realPath(missing), missing);
  assert.equal(await nodeFiles.readText(root), undefined);
  for (const odd of ['untitled:Untitled-1', 'http://example.org/a.txt', 'file://server/%00', 'not a uri', '']) {
    assert.equal(await nodeFiles.stat(odd), undefined, odd);
    assert.equal(await nodeFiles.readText(odd), undefined, odd);
  }
});

test('a pipe is no file: reading it would never end', async (t) => {
  if (spawnSync('mkfifo', [path.join(folder, 'pipe.txt')]).status !== 0) return t.diagnostic('no pipes here');
  assert.equal(await nodeFiles.stat(uriOf('pipe.txt')), undefined);
  const entries = await nodeFiles.readDirectory(root);
  assert.ok(!entries?.some(({ name }) => name === 'pipe.txt'));
});
