import assert from 'node:assert/strict';
import test from 'node:test';
import { fileRules } from '../../server/src/fileRules.ts';
import { defaultSettings } from '../../server/src/settings.ts';
import { walk } from '../../server/src/walk.ts';
import { reasons } from './fixture.ts';
import { MemoryFiles } from './memoryFiles.ts';

const rules = fileRules(defaultSettings.files);

async function walked(files: MemoryFiles, roots: readonly string[] = ['/w']) {
  const { files: found, problems, linked } = await walk(roots.map(MemoryFiles.uri), () => files, rules);
  return {
    paths: [...found.keys()].map((uri) => decodeURIComponent(uri.slice('memory:'.length))),
    problems: reasons(problems),
    linked,
  };
}

test('folders are listed in one order, whatever the order of the answers', async () => {
  const paths = ['/w/b.txt', '/w/a.txt', '/w/z/a.txt', '/w/m/z/q.txt', '/w/m/a.md'];
  const files = new MemoryFiles(Object.fromEntries(paths.map((path) => [path, ''])));
  const expected = ['/w/a.txt', '/w/b.txt', '/w/m/a.md', '/w/z/a.txt', '/w/m/z/q.txt'];
  for (let round = 0; round < 20; round++) {
    files.pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
    assert.deepEqual((await walked(files)).paths, expected);
  }
});

test('what is excluded or ignored is not even listed', async () => {
  const files = new MemoryFiles({
    '/w/node_modules/a/b/c.md': '',
    '/w/.gitignore': 'build/\n',
    '/w/build/x/y.txt': '',
    '/w/a.txt': '',
  });
  assert.deepEqual((await walked(files)).paths, ['/w/a.txt']);
  assert.ok(files.looks < 6, `${files.looks}`);
});

test('loops of symbolic links end', async () => {
  const files = new MemoryFiles({ '/w/a/b/x.txt': '', '/w/c.txt': '' });
  files.link('/w/a/b/up', '/w/a');
  files.link('/w/all', '/');
  files.link('/w/self', '/w/self');
  files.link('/w/a/root', '/w');
  const { paths, linked } = await walked(files);
  assert.deepEqual(paths, ['/w/c.txt', '/w/a/b/x.txt']);
  assert.equal(linked, true);
});

test('a folder or file is read once, under its own name where it has one', async () => {
  const files = new MemoryFiles({ '/w/real/x.txt': '', '/far/y.txt': '', '/far/in/z.txt': '' });
  files.link('/w/a-link', '/w/real');
  files.link('/w/b-far', '/far');
  files.link('/w/c-far', '/far');
  files.link('/w/d-in', '/far/in');
  files.link('/w/x-again.txt', '/w/real/x.txt');
  files.link('/w/y-again.txt', '/far/y.txt');
  assert.deepEqual((await walked(files)).paths, ['/w/real/x.txt', '/w/b-far/y.txt', '/w/b-far/in/z.txt']);
});

test('a link to a file elsewhere is read, once', async () => {
  const files = new MemoryFiles({ '/far/y.txt': '', '/w/a.txt': '' });
  files.link('/w/z.txt', '/far/y.txt');
  files.link('/w/y.txt', '/far/y.txt');
  assert.deepEqual((await walked(files)).paths, ['/w/a.txt', '/w/y.txt']);
});

test('workspace folders that overlap share nothing', async () => {
  const files = new MemoryFiles({ '/w/in/a.txt': '', '/w/b.txt': '', '/w/.gitignore': 'in/' });
  files.link('/v', '/w');
  for (const roots of [
    ['/w', '/w/in'],
    ['/w/in', '/w'],
    ['/w', '/w/in', '/w'],
  ]) {
    assert.deepEqual((await walked(files, roots)).paths.sort(), ['/w/b.txt', '/w/in/a.txt']);
  }
  assert.deepEqual((await walked(files, ['/w', '/v'])).paths, (await walked(files, ['/v', '/w'])).paths);
});

test('folders that can’t be listed and links that lead nowhere are told', async () => {
  const files = new MemoryFiles({
    '/w/a.txt': '',
    '/w/locked/b.txt': '',
    '/w/big/.gitignore': '#'.repeat(300_000),
    '/w/big/c.txt': '',
  });
  files.denied.add('/w/locked');
  files.link('/w/gone.txt', '/nowhere');
  files.link('/w/gone.png', '/nowhere');
  const { paths, problems } = await walked(files, ['/w', '/missing']);
  assert.deepEqual(paths, ['/w/a.txt', '/w/big/c.txt']);
  assert.deepEqual(problems.sort(), [
    '/missing: The folder can’t be listed.',
    '/w/big/.gitignore: The file can’t be read; nothing is left out because of it.',
    '/w/gone.txt: The symbolic link leads nowhere.',
    '/w/locked: The folder can’t be listed.',
  ]);
});

test('a link is not followed where real places are unknown', async () => {
  const files = new MemoryFiles({ '/w/a.txt': '' });
  files.link('/w/loop', '/w');
  files.realPath = async (uri) => uri;
  const { paths, problems } = await walked(files);
  assert.deepEqual(paths, ['/w/a.txt']);
  assert.equal(problems.length, 1);
});

test('names that are no Unicode are told', async () => {
  const files = new MemoryFiles({ '/w/a.txt': '' });
  const readDirectory = files.readDirectory.bind(files);
  files.readDirectory = async (uri) => [
    ...((await readDirectory(uri)) ?? []),
    { name: '\ud800.txt', kind: 'file', symbolicLink: false },
  ];
  const { paths, problems } = await walked(files);
  assert.deepEqual(paths, ['/w/a.txt']);
  assert.equal(problems.length, 1);
});

test('the file system’s top folder can be opened', async () => {
  assert.deepEqual((await walked(new MemoryFiles({ '/a.txt': '', '/w/b.txt': '' }), ['/'])).paths, [
    '/a.txt',
    '/w/b.txt',
  ]);
});
