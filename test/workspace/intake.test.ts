import assert from 'node:assert/strict';
import test from 'node:test';
import { Intake } from '../../server/src/intake.ts';
import { TextContents } from './fixture.ts';
import { MemoryFiles } from './memoryFiles.ts';

const uri = MemoryFiles.uri('/a.txt');

function intakeOver(files: MemoryFiles, buffers = new Map<string, string>()) {
  const contents = new TextContents();
  const intake = new Intake({
    contents,
    source: { buffer: (uri) => buffers.get(uri), window: () => files, largest: () => 1e9 },
    patience: 1000,
    onDone: () => {},
    onChanged: () => {},
    report: (message) => assert.fail(message),
  });
  return { intake, contents };
}

async function inTurns(turns: number): Promise<void> {
  for (; turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
}

test('a check reads nothing where size and time are as before', async () => {
  const files = new MemoryFiles({ '/a.txt': 'one' });
  const { intake } = intakeOver(files);
  for (let times = 0; times < 3; times++) {
    intake.add(uri, 'check');
    await intake.idle();
  }
  assert.equal(files.reads, 1);
});

test('a file written a moment before the look is read again: its clock may stand still', async () => {
  const files = new MemoryFiles({ '/a.txt': 'one' });
  const { stat } = files;
  files.stat = async (uri) => ({ ...(await stat.call(files, uri))!, modified: Date.now() });
  const { intake } = intakeOver(files);
  for (let times = 0; times < 3; times++) {
    intake.add(uri, 'check');
    await intake.idle();
  }
  assert.equal(files.reads, 3);
});

test('a check does not take the place of a read', async () => {
  const files = new MemoryFiles({ '/a.txt': 'one' });
  const { intake, contents } = intakeOver(files);
  intake.add(uri, 'read');
  await intake.idle();
  files.writeQuietly('/a.txt', 'two');
  const busy = Array.from({ length: 20 }, (_, n) => MemoryFiles.uri(`/missing${n}`));
  for (const other of busy) intake.add(other, 'read');
  intake.add(uri, 'read');
  intake.add(uri, 'check');
  await intake.idle();
  assert.equal(contents.texts.get(uri), 'two');
});

test('a check that comes while a read is under way does not lose it', async () => {
  for (let turns = 0; turns < 12; turns++) {
    const files = new MemoryFiles({ '/a.txt': 'one' });
    const { intake, contents } = intakeOver(files);
    intake.add(uri, 'read');
    await intake.idle();
    files.pause = () => inTurns(3);
    files.writeQuietly('/a.txt', 'two');
    intake.add(uri, 'read');
    await inTurns(turns);
    intake.add(uri, 'check');
    await intake.idle();
    assert.equal(contents.texts.get(uri), 'two', `${turns} turns`);
  }
});

test('a buffer that is asked for does not wait for the files before it', async () => {
  const files = new MemoryFiles(Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`/${n}.txt`, 'x'])));
  const buffers = new Map([[uri, 'buffer']]);
  const { intake, contents } = intakeOver(files, buffers);
  files.pause = () => inTurns(1);
  for (let n = 0; n < 500; n++) intake.add(MemoryFiles.uri(`/${n}.txt`), 'read');
  intake.add(uri, 'read');
  await intake.ahead(uri);
  assert.equal(contents.texts.get(uri), 'buffer');
  assert.ok(contents.settings.length < 50, `${contents.settings.length}`);
  await intake.idle();
  assert.equal(contents.settings.length, 501);
});

test('small files are read together, large ones alone', async () => {
  for (const [size, atOnce] of [
    [1000, 12],
    [10e6, 1],
  ] as const) {
    const files = new MemoryFiles(Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`/${n}.txt`, ''])));
    const { readText, stat } = files;
    let [underWay, most] = [0, 0];
    files.stat = async (uri) => ({ ...(await stat.call(files, uri))!, size });
    files.readText = async (uri) => {
      most = Math.max(most, ++underWay);
      await inTurns(2);
      underWay--;
      return readText.call(files, uri);
    };
    const { intake } = intakeOver(files);
    for (let n = 0; n < 60; n++) intake.add(MemoryFiles.uri(`/${n}.txt`), 'read');
    await intake.idle();
    assert.equal(most, atOnce);
  }
});
