import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { nodeFactsHelper } from '../../server/src/nodeFactsHelper.ts';

function script(context: test.TestContext, text: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'litnotes-helper-'));
  context.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'thread.cjs');
  fs.writeFileSync(file, `const { parentPort } = require('node:worker_threads');\n${text}`);
  return file;
}

test('each question gets its own answer', async (context) => {
  const reversing = `
    const held = [];
    parentPort.on('message', ({ id, text }) => {
      held.unshift({ id, tables: [text] });
      if (held.length === 3) for (const answer of held) parentPort.postMessage(answer);
    });`;
  const helper = nodeFactsHelper(script(context, reversing));
  assert.deepEqual(await Promise.all(['a', 'b', 'c'].map((text) => helper.factsOf(text))), [['a'], ['b'], ['c']]);
});

test('a thread that fails, ends or can’t be started leaves all questions unanswered, at once', async (context) => {
  const failing = [
    `parentPort.on('message', () => { throw new Error('no'); });`,
    `parentPort.on('message', () => process.exit());`,
    `throw new Error('never');`,
  ].map((text) => script(context, text));
  for (const file of [...failing, '/no/such/script.js']) {
    const helper = nodeFactsHelper(file);
    assert.deepEqual(await Promise.all([helper.factsOf('a'), helper.factsOf('b')]), [undefined, undefined]);
    assert.equal(await helper.factsOf('c'), undefined);
  }
});
