import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import * as protocol from '../../server/src/protocol.ts';
import { abstractOf, cardsText } from '../library/digestTexts.ts';
import { MemoryFiles } from '../workspace/memoryFiles.ts';
import { Editor } from './editor.ts';
import { editorFor } from './library.ts';

const perFile = 100;

/** Digests of many papers: `Lantern 7 of digest 3`. */
function manyFiles(count: number): MemoryFiles {
  const files = new MemoryFiles();
  for (let file = 0; file < count; file++) {
    const papers = Array.from({ length: perFile }, (_, i) => ({
      title: `Lantern ${i} of digest ${file}: ${'abcdefghij'[i % 10]}oat ${'klmnopqrst'[file % 10]}ath`,
      abstract: abstractOf(`Unheard lamps ${file} ${i}.`),
    }));
    files.write(`/w/${file}.txt`, cardsText(papers));
  }
  return files;
}

test('of a large library titles are found while the scan is still under way', async (t) => {
  const files = manyFiles(30);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  files.pause = async () => {
    if (files.reads >= 16) await released;
  };
  const editor = await Editor.open({ files });
  t.after(() => editor.close());
  const found = await editor.request<protocol.SearchResult>(protocol.searchRequest, { query: 'lantern', limit: 3 });
  assert.equal(found.complete, false);
  assert.equal(found.hits.length, 3);
  assert.ok(found.total < 30 * perFile);
  const status = await editor.request<protocol.Status>(protocol.statusRequest, {});
  assert.equal(status.complete, false);
  release();
  await editor.request<protocol.Status>(protocol.statusRequest, { wait: true });
  const all = await editor.request<protocol.SearchResult>(protocol.searchRequest, { query: 'lantern', limit: 3 });
  assert.deepEqual([all.total, all.complete], [30 * perFile, true]);
  const inAbstract = await editor.request<protocol.SearchResult>(protocol.searchRequest, { query: 'unheard lamps' });
  assert.deepEqual(inAbstract.hits[0]?.matchedIn, ['abstract']);
});

test('a small library is waited for', async (t) => {
  const files = manyFiles(3);
  files.pause = () => new Promise((resolve) => setImmediate(resolve));
  const editor = await Editor.open({ files });
  t.after(() => editor.close());
  const found = await editor.request<protocol.SearchResult>(protocol.searchRequest, { query: 'lantern', limit: 3 });
  assert.deepEqual([found.total, found.complete], [3 * perFile, true]);
});

test('requests that are cancelled are refused, those after them answered', async (t) => {
  const editor = await Editor.open({ files: manyFiles(12) });
  t.after(() => editor.close());
  await editor.request(protocol.statusRequest, { wait: true });
  const queries = ['lantern', 'lanter boat', '"lantern 7 of" oat', 'lamps unheard digset', '-lantern'];
  const sources = queries.map(() => new CancellationTokenSource());
  const answers = queries.map((query, i) =>
    editor.connection.sendRequest(protocol.searchRequest, { query }, sources[i]!.token),
  );
  const settled = Promise.allSettled(answers);
  for (const source of sources) source.cancel();
  const last = await editor.request<protocol.SearchResult>(protocol.searchRequest, { query: 'lantern 7 of digest 3' });
  assert.match(last.hits[0]!.paper.title, /^Lantern 7 of digest 3:/);
  for (const answer of await settled)
    if (answer.status === 'rejected') assert.match(String(answer.reason), /Cancelled/);
  assert.ok((await settled).some(({ status }) => status === 'rejected'));
});

test('operators leave out papers in search and tree alike', async (t) => {
  const editor = await editorFor(t);
  const found = await editor.request<protocol.SearchResult>(protocol.searchRequest, { query: 'cited:no digest:b' });
  const titles = found.hits.map(({ paper }) => paper.title);
  assert.deepEqual(titles, ['Lanterns for Retrieval: Dense and Dim']);
  const filter = 'cited:no digest:b';
  const nodes = await editor.request<protocol.TreeNode[]>(protocol.treeRequest, { groupBy: 'digest', filter });
  assert.deepEqual(
    nodes.map(({ count }) => count),
    [1],
  );
});
