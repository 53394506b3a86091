import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { type Paper, papersRequest, type Status, statusRequest } from '../../server/src/protocol.ts';
import { abstractOf, cardsText } from '../library/digestTexts.ts';
import { ServerProcess } from './serverProcess.ts';

const subjects = [
  'diffusion models',
  'language model pre-training',
  'graph neural networks',
  'optimisers',
  'retrieval',
  'quantisation',
  'prime knots',
];

/** Enough text for the helping thread to be worth its start. */
function digests(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let file = 0; file < 30; file++) {
    const papers = Array.from({ length: 60 }, (_, i) => {
      const subject = subjects[(file + i) % subjects.length]!;
      return {
        title: `Gate-${file}x${i}: On ${subject} of mathcal{O}(n^{${i}})`,
        abstract: abstractOf(`We propose Gate-${file}x${i} for ${subject}.`),
      };
    });
    files[`${file}.txt`] = cardsText(papers);
  }
  return files;
}

async function run(folder: string, initializationOptions = {}) {
  const server = new ServerProcess();
  try {
    await server.initialize(folder, initializationOptions);
    const status = await server.request<Status>(statusRequest, { wait: true });
    const papers = await server.request<Paper[]>(papersRequest, {});
    return {
      status,
      papers: papers.map(({ title, key, theme, readableTitle }) => ({ title, key, theme, readableTitle })),
    };
  } finally {
    await server.stop();
  }
}

test('a large library is read with the help of a thread, kept, and known again', async (context) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'litnotes-large-'));
  context.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const [library, cacheDirectory] = [path.join(folder, 'library'), path.join(folder, 'cache')];
  fs.mkdirSync(library);
  for (const [name, text] of Object.entries(digests())) {
    fs.writeFileSync(path.join(library, name), text);
    fs.utimesSync(path.join(library, name), 1_700_000_000, 1_700_000_000);
  }
  const cold = await run(library, { cacheDirectory });
  assert.equal(cold.status.papers, 1800);
  assert.equal(cold.status.cache, 'cold');
  const themes = new Set(cold.papers.map(({ theme }) => theme));
  assert.ok(themes.size >= 5, [...themes].join());
  const warm = await run(library, { cacheDirectory });
  assert.equal(warm.status.cache, 'warm');
  assert.deepEqual(warm.papers, cold.papers);
  // One at a time, below the size from which on help is asked for.
  fs.rmSync(path.join(library, '0.txt'));
  const [first] = Object.entries(digests());
  const small = path.join(folder, 'small');
  fs.mkdirSync(small);
  fs.writeFileSync(path.join(small, first![0]), first![1]);
  const alone = await run(small);
  assert.deepEqual(
    alone.papers,
    cold.papers.filter(({ key }) => alone.papers.some((paper) => paper.key === key)),
  );
  assert.equal(alone.papers.length, 60);
});
