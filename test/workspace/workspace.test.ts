import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, onDemand, reasons, started } from './fixture.ts';
import { MemoryFiles } from './memoryFiles.ts';

const { uri } = MemoryFiles;

function document(path: string, text: string, version = 1) {
  return { uri: uri(path), languageId: 'plaintext', version, text };
}

test('the first scan reads every file that is included, once', async () => {
  const files = new MemoryFiles({ '/w/a.txt': 'A', '/w/sub/b.md': 'B', '/w/sub/c.png': 'C', '/other/d.txt': 'D' });
  const { workspace, contents, texts } = await started(files, ['/w']);
  assert.deepEqual(texts(), { '/w/a.txt': 'A', '/w/sub/b.md': 'B' });
  assert.equal(contents.settings.length, 2);
  assert.equal(files.reads, 2);
  assert.equal(workspace.complete, true);
});

test('what may be a digest is read before what is surely a note', async () => {
  const files = new MemoryFiles({
    '/w/a.md': 'A',
    '/w/b.txt': 'B',
    '/w/c.org': 'C',
    '/w/d/e.txt': 'E',
    '/w/d/f.tex': 'F',
  });
  const { contents } = await started(files, ['/w']);
  const digests = contents.settings.slice(0, 2).map((each) => each.slice(-5));
  assert.deepEqual(new Set(digests), new Set(['b.txt', 'e.txt']));
  assert.equal(contents.settings.length, 5);
});

test('without a folder the workspace is ready at once', async () => {
  const { workspace, texts } = await started(new MemoryFiles(), []);
  assert.equal(workspace.complete, true);
  assert.deepEqual(texts(), {});
});

test('progress ends with all of all', async () => {
  const files = new MemoryFiles(Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`/w/${n}.txt`, ''])));
  const progress: [number, number][] = [];
  await started(files, ['/w'], {}, { onProgress: (done, total) => progress.push([done, total]) });
  assert.deepEqual(progress.at(-1), [50, 50]);
  assert.ok(progress.every(([done, total], index) => total === 50 && done >= (progress[index - 1]?.[0] ?? 0)));
});

test('an open document wins over its file until it is closed', async () => {
  const files = new MemoryFiles({ '/w/a.txt': 'disk' });
  const { workspace, texts } = fixture(files, ['/w']);
  workspace.open(document('/w/a.txt', 'buffer'));
  workspace.start();
  await workspace.ready;
  await workspace.settled();
  assert.equal(files.reads, 0);
  assert.deepEqual(texts(), { '/w/a.txt': 'buffer' });
  files.write('/w/a.txt', 'disk, later');
  workspace.look([uri('/w/a.txt')]);
  await workspace.settled();
  assert.deepEqual(texts(), { '/w/a.txt': 'buffer' });
  workspace.close(uri('/w/a.txt'));
  await workspace.settled();
  assert.deepEqual(texts(), { '/w/a.txt': 'disk, later' });
});

test('a document outside all folders is there while it is open', async () => {
  const { workspace, texts } = await started(new MemoryFiles({ '/else/a.txt': 'disk' }), ['/w']);
  workspace.open(document('/else/a.txt', 'buffer'));
  await workspace.settled();
  assert.deepEqual(texts(), { '/else/a.txt': 'buffer' });
  workspace.close(uri('/else/a.txt'));
  await workspace.settled();
  assert.deepEqual(texts(), {});
});

test('an edit waits for a pause, and for nothing when its document is asked for', async () => {
  const { workspace, contents, texts } = await started(new MemoryFiles(), []);
  workspace.open(document('/w/a.txt', 'one'));
  await workspace.current(uri('/w/a.txt'));
  for (let version = 2; version < 10; version++) {
    workspace.change(uri('/w/a.txt'), version, [{ text: `version ${version}` }]);
  }
  assert.deepEqual(texts(), { '/w/a.txt': 'one' });
  await workspace.current(uri('/w/a.txt'));
  assert.deepEqual(texts(), { '/w/a.txt': 'version 9' });
  assert.equal(contents.settings.length, 2);
});

test('a document is known by any spelling of its URI', async () => {
  const { workspace, contents } = await started(new MemoryFiles(), []);
  workspace.open({ ...document('/w/a', 'one'), uri: 'memory:/w/a(1)%20b.txt' });
  workspace.change('memory:/w/a%281%29 b.txt', 2, [{ text: 'two' }]);
  await workspace.flush();
  assert.deepEqual([...contents.texts], [['memory:/w/a%281%29%20b.txt', 'two']]);
  assert.equal(workspace.document('memory:/w/a(1) b.txt')?.version, 2);
});

test('an older version is ignored', async () => {
  const { workspace, texts } = await started(new MemoryFiles(), []);
  workspace.open(document('/w/a.txt', 'one', 5));
  workspace.change(uri('/w/a.txt'), 4, [{ text: 'late' }]);
  await workspace.flush();
  assert.deepEqual(texts(), { '/w/a.txt': 'one' });
});

test('one changed file costs one read, whatever is beside it', async () => {
  const files = new MemoryFiles(
    Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`/w/${n % 3}/${n}.txt`, 'old'])),
  );
  const { workspace, contents } = await started(files, ['/w']);
  files.write('/w/1/4.txt', 'new');
  for (let times = 0; times < 5; times++) workspace.look([uri('/w/1/4.txt')]);
  await workspace.settled();
  assert.equal(files.reads, 31);
  assert.deepEqual(contents.settings.slice(30), [uri('/w/1/4.txt')]);
});

test('looking again reads only what changed', async () => {
  const files = new MemoryFiles({ '/w/a.txt': 'A', '/w/b.txt': 'B', '/w/c.txt': 'C' });
  const { workspace, texts } = await started(files, ['/w']);
  files.write('/w/b.txt', 'B, changed unseen');
  files.remove('/w/c.txt');
  files.write('/w/new/d.txt', 'D');
  workspace.rescan();
  await workspace.settled();
  assert.deepEqual(texts(), { '/w/a.txt': 'A', '/w/b.txt': 'B, changed unseen', '/w/new/d.txt': 'D' });
  assert.equal(files.reads, 5);
});

test('an event anywhere is followed by a look at everything, in time', async () => {
  const files = new MemoryFiles({ '/w/a.txt': 'A' });
  const { workspace, texts } = await started(files, ['/w'], {}, { delays: { ...onDemand, recheck: 1 } });
  files.write('/w/b.txt', 'its event was lost');
  workspace.look([uri('/elsewhere')]);
  while (!texts()['/w/b.txt']) await new Promise((resolve) => setTimeout(resolve, 5));
});

test('folders come and go with all that is in them', async () => {
  const files = new MemoryFiles({ '/w/a/1.txt': '1', '/w/a/b/2.txt': '2' });
  const { workspace, texts } = await started(files, ['/w']);
  files.rename('/w/a', '/w/z');
  workspace.look([uri('/w/a'), uri('/w/z')]);
  await workspace.settled();
  assert.deepEqual(texts(), { '/w/z/1.txt': '1', '/w/z/b/2.txt': '2' });
  files.remove('/w/z');
  workspace.look([uri('/w/z')]);
  await workspace.settled();
  assert.deepEqual(texts(), {});
});

test('a file in a folder whose creation was not announced is found', async () => {
  const files = new MemoryFiles({ '/w/a.txt': 'A' });
  const { workspace, texts } = await started(files, ['/w']);
  files.write('/w/new/deep/b.txt', 'B');
  workspace.look([uri('/w/new/deep/b.txt')]);
  await workspace.settled();
  assert.deepEqual(texts(), { '/w/a.txt': 'A', '/w/new/deep/b.txt': 'B' });
});

test('events in folders that are left out cost next to nothing', async () => {
  const files = new MemoryFiles({ '/w/a.txt': 'A', '/w/node_modules/x/readme.md': 'X' });
  const { workspace } = await started(files, ['/w']);
  const looks = files.looks;
  workspace.look([uri('/w/node_modules/x/readme.md'), uri('/w/picture.png'), uri('/outside.txt')]);
  await workspace.settled();
  assert.equal(files.reads, 1);
  assert.ok(files.looks - looks <= 2);
});

test('where a file was read once for two names, the other name takes over', async () => {
  const files = new MemoryFiles({ '/w/a.txt': 'A', '/w/sub/b.txt': 'B' });
  files.link('/w/z.txt', '/w/a.txt');
  files.link('/w/link', '/w/sub');
  const { workspace, texts } = await started(files, ['/w']);
  assert.deepEqual(texts(), { '/w/a.txt': 'A', '/w/sub/b.txt': 'B' });
  files.rename('/w/a.txt', '/a.txt');
  files.link('/w/z.txt', '/a.txt');
  files.rename('/w/sub', '/sub');
  files.link('/w/link', '/sub');
  workspace.look([uri('/w/a.txt')]);
  await workspace.settled();
  assert.deepEqual(texts(), { '/w/link/b.txt': 'B', '/w/z.txt': 'A' });
});

test('thousands of events cost one look at each file', async () => {
  const paths = Array.from({ length: 3000 }, (_, n) => `/w/${n % 30}/${n}.txt`);
  const files = new MemoryFiles(Object.fromEntries(paths.map((path) => [path, 'old'])));
  const { workspace, contents, texts } = await started(files, ['/w']);
  const looks = files.looks;
  for (const path of paths) files.write(path, 'new');
  for (let times = 0; times < 3; times++) workspace.look(paths.map(uri));
  await workspace.settled();
  assert.ok(Object.values(texts()).every((text) => text === 'new'));
  assert.equal(contents.settings.length, 6000);
  assert.equal(files.looks - looks, 3000);
});

test('workspace folders are added and removed; one inside another is read once', async () => {
  const files = new MemoryFiles({ '/w/a.txt': 'A', '/w/in/b.txt': 'B', '/v/c.txt': 'C' });
  const { workspace, contents, texts } = await started(files, ['/w/in', '/w']);
  assert.equal(contents.settings.length, 2);
  workspace.changeFolders([uri('/v')], [uri('/w')]);
  assert.equal(workspace.complete, false);
  await workspace.settled();
  assert.equal(workspace.complete, true);
  assert.deepEqual(texts(), { '/v/c.txt': 'C', '/w/in/b.txt': 'B' });
  assert.equal(files.reads, 3);
});

test('a file that is being read while its folder leaves the workspace does not come back', async () => {
  const files = new MemoryFiles({ '/w/a.txt': 'A', '/x/other.txt': '' });
  const { workspace, texts } = await started(files, ['/w', '/x']);
  const { readText } = files;
  let goOn = () => {};
  const isReading = new Promise<void>((resolve) => {
    files.readText = async (uri) => {
      resolve();
      await new Promise<void>((answer) => (goOn = answer));
      return readText.call(files, uri);
    };
  });
  files.write('/x/b.txt', 'B');
  workspace.look([uri('/x/b.txt')]);
  const looked = workspace.settled();
  await isReading;
  workspace.changeFolders([], [uri('/x')]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  goOn();
  await looked;
  await workspace.settled();
  assert.deepEqual(texts(), { '/w/a.txt': 'A' });
});

test('changed settings keep what stays', async () => {
  const files = new MemoryFiles({
    '/w/a.txt': 'A',
    '/w/b.md': 'B',
    '/w/drafts/c.txt': 'C',
    '/w/d.txt': 'D'.repeat(3e6),
  });
  const { workspace, texts } = await started(files, ['/w'], { maximumSizeMB: 1 });
  assert.deepEqual(reasons(workspace.skipped), ['/w/d.txt: It is larger than 1 MB.']);
  workspace.changeSettings({ include: ['**/*.txt'], exclude: ['drafts/**'], useGitignore: true, maximumSizeMB: 4 });
  await workspace.settled();
  assert.deepEqual(Object.keys(texts()), ['/w/a.txt', '/w/d.txt']);
  assert.deepEqual(workspace.skipped, []);
  assert.equal(files.reads, 4);
});

test('a changed .gitignore is followed', async () => {
  const files = new MemoryFiles({ '/w/.gitignore': 'a.txt\n', '/w/a.txt': 'A', '/w/b.txt': 'B' });
  const { workspace, texts } = await started(files, ['/w']);
  assert.deepEqual(texts(), { '/w/b.txt': 'B' });
  files.write('/w/.gitignore', 'b.txt\n');
  workspace.look([uri('/w/.gitignore')]);
  await workspace.settled();
  assert.deepEqual(texts(), { '/w/a.txt': 'A' });
});

test('what can’t be taken over is reported, and everything else goes on', async () => {
  const files = new MemoryFiles({
    '/w/a.txt': 'A',
    '/w/binary.txt': '\0\0',
    '/w/denied.txt': 'x',
    '/w/hangs.txt': 'HANGS',
    '/w/locked/b.txt': 'B',
    '/w/throws.txt': 'THROWS',
  });
  files.denied.add('/w/denied.txt').add('/w/locked');
  files.link('/w/nowhere.txt', '/missing');
  const { workspace, texts } = await started(files, ['/w'], {}, { delays: { ...onDemand, patience: 500 } });
  assert.deepEqual(texts(), { '/w/a.txt': 'A' });
  assert.deepEqual(reasons(workspace.skipped), [
    '/w/binary.txt: It is not text.',
    '/w/denied.txt: It can’t be read.',
    '/w/hangs.txt: It is set aside, because taking it over failed: it took longer than 0.5 s',
    '/w/locked: The folder can’t be listed.',
    '/w/nowhere.txt: The symbolic link leads nowhere.',
    '/w/throws.txt: It is set aside, because taking it over failed: on purpose',
  ]);
  files.denied.clear();
  for (const name of ['hangs', 'throws', 'binary']) files.write(`/w/${name}.txt`, `${name} no more`);
  workspace.rescan();
  await workspace.settled();
  assert.deepEqual(reasons(workspace.skipped), ['/w/nowhere.txt: The symbolic link leads nowhere.']);
  assert.equal(Object.keys(texts()).length, 6);
});

test('what was skipped is forgotten with its cause', async () => {
  const files = new MemoryFiles({ '/w/a.txt': 'A', '/w/locked/b.txt': 'B' });
  files.denied.add('/w/locked');
  files.link('/w/nowhere.txt', '/missing');
  const { workspace } = await started(files, ['/w']);
  assert.equal(workspace.skipped.length, 2);
  files.remove('/w/nowhere.txt');
  workspace.look([uri('/w/nowhere.txt')]);
  await workspace.settled();
  files.remove('/w/locked');
  workspace.look([uri('/w/locked')]);
  await workspace.settled();
  assert.deepEqual(workspace.skipped, []);
});

test('a text that failed once is not tried again, in whatever file', async () => {
  const files = new MemoryFiles({ '/w/a.txt': 'THROWS' });
  const { workspace, contents } = await started(files, ['/w']);
  files.rename('/w/a.txt', '/w/b.txt');
  workspace.look([uri('/w/a.txt'), uri('/w/b.txt')]);
  await workspace.settled();
  workspace.open(document('/w/c.txt', 'THROWS'));
  await workspace.settled();
  assert.equal(contents.settings.length, 1);
  assert.equal(workspace.skipped.length, 2);
});

test('a file that is no text is passed over in silence unless its extension was asked for', async () => {
  const files = new MemoryFiles({ '/w/a.txt': '\0', '/w/b.bin': '\0', '/w/c': '\0', '/w/d.bin': 'text' });
  const { workspace, texts } = await started(files, ['/w'], { include: ['**/*.txt', '**/*'] });
  assert.deepEqual(texts(), { '/w/d.bin': 'text' });
  assert.deepEqual(workspace.skipped, []);
  const named = await started(files, ['/w'], { include: ['**/*.txt'] });
  assert.equal(named.workspace.skipped.length, 1);
});

test('changes are told together', async () => {
  let told = 0;
  const files = new MemoryFiles(Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`/w/${n}.txt`, ''])));
  const { workspace } = await started(
    files,
    ['/w'],
    {},
    { onChanged: () => told++, delays: { ...onDemand, changed: 1e6 } },
  );
  await workspace.settled();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(told, 1);
});

test('a listener that fails harms nothing', async () => {
  const lines: string[] = [];
  function fail(): never {
    throw new Error('listener');
  }
  const files = new MemoryFiles({ '/w/a.txt': 'A' });
  const report = (line: string) => lines.push(line);
  const { workspace, texts } = await started(files, ['/w'], {}, { onChanged: fail, onProgress: fail, report });
  await workspace.settled();
  assert.deepEqual(texts(), { '/w/a.txt': 'A' });
  assert.ok(lines.length > 0);
});

test('after its end nothing is called any more', async () => {
  const files = new MemoryFiles(Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`/w/${n}.txt`, ''])));
  let told = 0;
  const { workspace, contents } = fixture(files, ['/w'], {}, { onChanged: () => told++ });
  workspace.start();
  workspace.dispose();
  await workspace.ready;
  const before = contents.settings.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(contents.settings.length, before);
  assert.equal(told, 0);
});
