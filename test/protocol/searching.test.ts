import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { completion } from '../../server/src/features/completion.ts';
import { quickFixes } from '../../server/src/features/quickFixes.ts';
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols.ts';
import { Library } from '../../server/src/library/library.ts';
import * as protocol from '../../server/src/protocol.ts';
import { abstractOf, cardsText } from '../library/digestTexts.ts';
import { MemoryFiles } from '../workspace/memoryFiles.ts';
import { Editor } from './editor.ts';
import { editorFor } from './library.ts';

const perFile = 100;

/** Digests of many papers: `Lantern 7 of digest 3`. */
function manyFiles(count: number): MemoryFiles {
  return new MemoryFiles(Object.fromEntries(manyDigests(count)));
}

function manyDigests(count: number): (readonly [path: string, text: string])[] {
  return Array.from({ length: count }, (_, file) => {
    const papers = Array.from({ length: perFile }, (_, i) => ({
      title: `Lantern ${i} of digest ${file}: ${'abcdefghij'[i % 10]}oat ${'klmnopqrst'[file % 10]}ath`,
      abstract: abstractOf(`Unheard lamps ${file} ${i}.`),
    }));
    return [`/w/${file}.txt`, cardsText(papers)];
  });
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

const queries = ['lantern', 'lanter boat', '"lantern 7 of" oat', 'lamps unheard digset', '-lantern'];
const note = 'memory:/w/note.md';

/** How each request is asked about a query. */
const searching: Readonly<Record<string, (query: string) => unknown>> = {
  [protocol.searchRequest]: (query) => ({ query }),
  'workspace/symbol': (query) => ({ query }),
  'textDocument/completion': (query) => {
    const line = queries.indexOf(query);
    return { textDocument: { uri: note }, position: { line, character: 2 + query.length } };
  },
  'textDocument/codeAction': (query) => {
    const place = { line: queries.indexOf(query), character: 3 };
    return { textDocument: { uri: note }, range: { start: place, end: place }, context: { diagnostics: [] } };
  },
};

for (const [method, paramsOf] of Object.entries(searching)) {
  test(`${method}: requests that are cancelled are refused, those after them answered`, async (t) => {
    const editor = await Editor.open({ files: manyFiles(12) });
    t.after(() => editor.close());
    await editor.openDocument(note, queries.map((query) => `[@${query}]`).join('\n'), 'markdown');
    await editor.request(protocol.statusRequest, { wait: true });
    const sources = queries.map(() => new CancellationTokenSource());
    const answers = queries.map((query, i) =>
      editor.connection.sendRequest(method, paramsOf(query), sources[i]!.token),
    );
    const settled = Promise.allSettled(answers);
    for (const source of sources) source.cancel();
    const last = await editor.request<protocol.SearchResult>(protocol.searchRequest, {
      query: 'lantern 7 of digest 3',
    });
    assert.match(last.hits[0]!.paper.title, /^Lantern 7 of digest 3:/);
    for (const answer of await settled)
      if (answer.status === 'rejected') assert.match(String(answer.reason), /Cancelled/);
    assert.ok((await settled).some(({ status }) => status === 'rejected'));
    assert.ok(await editor.request(method, paramsOf('lantern')));
  });
}

test('what searches while somebody types takes many small steps', () => {
  const library = new Library();
  const drained = (work: Generator<void, unknown>) => {
    let steps = 1;
    while (!work.next().done) steps++;
    return steps;
  };
  for (const [path, text] of manyDigests(3)) drained(library.setting(path, text));
  drained(library.setting(note, '[@lanter 7]', 'markdown'));
  drained(library.settling());
  const document = library.document(note)!;
  const place = { line: 0, character: 10 };
  const options = { uri: note, dialect: 'markdown', diagnostics: [], canChoose: false, canPin: true } as const;
  const steps = [
    drained(completion(library, document, place, { dialect: 'markdown', style: 'auto', anywhere: false })),
    drained(workspaceSymbols(library, 'lantern')),
    drained(quickFixes(library, document, { start: { line: 0, character: 3 }, end: place }, options)),
  ];
  assert.ok(
    steps.every((count) => count > 50),
    `${steps}`,
  );
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
