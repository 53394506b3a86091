import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import type { DocumentSymbol, Location } from 'vscode-languageserver-types';
import type { Files } from '../../server/src/files.ts';
import * as protocol from '../../server/src/protocol.ts';
import { abstractOf, cardsText } from '../library/digestTexts.ts';
import { MemoryFiles } from '../workspace/memoryFiles.ts';
import { Editor } from './editor.ts';
import { at, copy, digest, editorFor, note, titleLine } from './library.ts';

test('status waits when asked to, and counts everything', async (t) => {
  const editor = await editorFor(t);
  const status = await editor.request<protocol.Status>(protocol.statusRequest, { wait: true });
  const { complete, digests, papers, occurrences, notes, citations, unresolved, skipped, cache } = status;
  assert.deepEqual(
    { complete, digests, papers, occurrences, notes, citations, unresolved, skipped, cache },
    {
      complete: true,
      digests: 2,
      papers: 3,
      occurrences: 4,
      notes: 1,
      citations: 2,
      unresolved: 1,
      skipped: [],
      cache: 'off',
    },
  );
});

test('search, papers, paper, themes, related, citations, summaries, preview and paperAt agree with each other', async (t) => {
  const editor = await editorFor(t);
  const papers = await editor.request<protocol.PaperSummary[]>(protocol.papersRequest, {});
  assert.equal(papers.length, 3);
  const found = await editor.request<protocol.SearchResult>(protocol.searchRequest, { query: 'tidegate', limit: 5 });
  assert.equal(found.complete, true);
  const { paper, titleMatches } = found.hits[0]!;
  assert.equal(paper.key, 'tidegate-2');
  assert.equal(paper.title.slice(...titleMatches[0]!).toLowerCase(), 'tidegate');
  const training = await editor.request<protocol.SearchResult>(protocol.searchRequest, { query: 'weights training' });
  const { paper: gate, readableMatches } = training.hits[0]!;
  assert.equal(gate.readableTitle, 'TideGate-2: Slow Weights for 𝒪(ε⁻²) Training');
  assert.deepEqual(
    readableMatches.map((range) => gate.readableTitle.slice(...range)),
    ['Weights', 'Training'],
  );
  const all = await editor.request<protocol.SearchResult>(protocol.searchRequest, { query: ' ', limit: 2 });
  assert.deepEqual([all.total, all.hits.length], [3, 2]);
  const whole = await editor.request<protocol.Paper>(protocol.paperRequest, { id: paper.id });
  assert.equal(whole.arxivId, '2512.99001');
  assert.equal(whole.comments, 4);
  assert.deepEqual(
    whole.links.map(({ url, range }) => [url, range.uri]),
    [['https://example.org/tide', 'memory:/w/a.txt']],
  );
  const themes = await editor.request<protocol.ThemeSummary[]>(protocol.themesRequest, {});
  assert.equal(
    themes.reduce((sum, { count }) => sum + count, 0),
    3,
  );
  for (const theme of themes) {
    const there = await editor.request<protocol.PaperSummary[]>(protocol.papersRequest, { theme: theme.id });
    assert.equal(there.length, theme.count);
  }
  const inDigest = await editor.request<protocol.PaperSummary[]>(protocol.papersRequest, { digest: 'memory:/w/b.md' });
  assert.equal(inDigest.length, 2);
  const related = await editor.request<protocol.RelatedPaper[]>(protocol.relatedRequest, { id: paper.id });
  assert.ok(related.every(({ paper: other }) => other.id !== paper.id));
  const citations = await editor.request<Location[]>(protocol.citationsRequest, { id: paper.id });
  assert.deepEqual(
    citations.map(({ uri }) => uri),
    ['memory:/w/note.md'],
  );
  const summaries = await editor.request<protocol.PaperSummary[]>(protocol.summariesRequest, {
    ids: [papers[1]!.id, 'gone', papers[0]!.id],
  });
  assert.deepEqual(summaries, [papers[1], papers[0]]);
  const { markdown } = await editor.request<protocol.PreviewResult>(protocol.previewRequest, { id: paper.id });
  assert.match(markdown, /TideGate-2/);
  const there = await editor.request<protocol.PaperSummary>(protocol.paperAtRequest, {
    uri: 'memory:/w/a.txt',
    position: { line: titleLine + 2, character: 0 },
  });
  assert.equal(there.id, paper.id);
});

test('the tree shows every paper under each grouping, and the path to it', async (t) => {
  const editor = await editorFor(t);
  const [{ id }] = await editor.request<[protocol.PaperSummary]>(protocol.papersRequest, {});
  for (const groupBy of ['theme', 'digest', 'date', 'citation'] as const) {
    const leaves = new Set<string>();
    const walk = async (parent?: string): Promise<void> => {
      const nodes = await editor.request<protocol.TreeNode[]>(protocol.treeRequest, { groupBy, parent });
      for (const node of nodes) {
        if (node.paper) leaves.add(node.paper.id);
        else await walk(node.id);
      }
    };
    await walk();
    assert.equal(leaves.size, 3);
    const path = await editor.request<protocol.TreeNode[]>(protocol.treePathRequest, { groupBy, paper: id });
    assert.equal(path.at(-1)?.paper?.id, id);
    const filtered = await editor.request<protocol.TreeNode[]>(protocol.treeRequest, { groupBy, filter: 'lanterns' });
    assert.deepEqual(
      filtered.map(({ count }) => count),
      [1],
    );
  }
});

test('an edit is seen by the next request, an older version is not', async (t) => {
  const editor = await editorFor(t);
  const textDocument = { uri: 'memory:/w/a.txt' };
  await editor.openDocument(textDocument.uri, digest);
  const range = { start: { line: titleLine, character: 0 }, end: { line: titleLine, character: 8 } };
  await editor.notify('textDocument/didChange', {
    textDocument: { ...textDocument, version: 3 },
    contentChanges: [{ range, text: 'EbbGate' }],
  });
  await editor.notify('textDocument/didChange', {
    textDocument: { ...textDocument, version: 2 },
    contentChanges: [{ text: 'late' }],
  });
  const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  assert.match(symbols[0]!.name, /^EbbGate-2:/);
  const { hits } = await editor.request<protocol.SearchResult>(protocol.searchRequest, { query: 'ebbgate' });
  assert.equal(hits.length >= 1, true);
});

test('diagnostics tell what was skipped and go with the setting', async (t) => {
  const editor = await editorFor(t);
  const lines = digest.split('\n');
  const cut = [...lines.slice(0, -2), 'A Title That Lost Its Abstract', ''].join('\n');
  await editor.openDocument('memory:/w/a.txt', cut);
  await editor.until('a diagnostic', () => (editor.diagnostics.get('memory:/w/a.txt')?.length ?? 0) > 0);
  assert.match(String(editor.diagnostics.get('memory:/w/a.txt')![0]!.message), /a title without an abstract/);
  await editor.notify('workspace/didChangeConfiguration', {
    settings: { litnotes: { diagnostics: { enabled: false } } },
  });
  await editor.until('none', () => editor.diagnostics.get('memory:/w/a.txt')?.length === 0);
});

test('the client is told of a recognised digest once, and not of a note', async (t) => {
  const editor = await editorFor(t);
  const told = () => editor.notifications.filter(({ method }) => method === protocol.digestOpenedNotification);
  await editor.openDocument('memory:/w/note.md', note, 'markdown');
  await editor.openDocument('memory:/w/a.txt', digest);
  await editor.until('the notification', () => told().length > 0);
  await editor.request(protocol.statusRequest, { wait: true });
  assert.deepEqual(
    told().map(({ params }) => params),
    [{ uri: 'memory:/w/a.txt' }],
  );
});

test('features that are switched off answer nothing', async (t) => {
  const off = { enabled: false };
  const settings = { outline: off, folding: off, links: off, hover: off, workspaceSymbols: off };
  const editor = await editorFor(t, { settings });
  const textDocument = { uri: 'memory:/w/a.txt' };
  for (const method of ['documentSymbol', 'foldingRange', 'documentLink']) {
    assert.deepEqual(await editor.request(`textDocument/${method}`, { textDocument }), []);
  }
  assert.equal(await editor.request('textDocument/hover', at(textDocument.uri, titleLine, 4)), null);
  assert.deepEqual(await editor.request('workspace/symbol', { query: '' }), []);
});

test('settings are understood with their root and without it', async (t) => {
  for (const settings of [{ outline: { enabled: false } }, { litnotes: { outline: { enabled: false } } }]) {
    const editor = await editorFor(t, { settings });
    assert.deepEqual(
      await editor.request('textDocument/documentSymbol', { textDocument: { uri: 'memory:/w/a.txt' } }),
      [],
    );
  }
});

test('a request that waits is answered as soon as it is cancelled', async (t) => {
  const files = new MemoryFiles();
  files.write('/w/a.txt', digest);
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const slow: Files = {
    readDirectory: (uri) => held.then(() => files.readDirectory(uri)),
    stat: (uri) => files.stat(uri),
    readText: (uri) => files.readText(uri),
    realPath: (uri) => files.realPath(uri),
  };
  const editor = await Editor.open({ files: slow });
  t.after(() => editor.close());
  for (const [method, params] of [
    [protocol.papersRequest, {}],
    [protocol.searchRequest, { query: 'tide' }],
    ['textDocument/hover', at('memory:/w/a.txt', titleLine, 4)],
  ] as const) {
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest(method, params, source.token);
    // Something else that is answered: the request before it is under way.
    await editor.request(protocol.statusRequest, {});
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
  }
  goOn();
});

test('whoever waits for the status sees every file event sent before', async (t) => {
  const files = new MemoryFiles();
  files.write('/w/a.txt', digest);
  const editor = await Editor.open({ files, capabilities: { workspace: { workspaceFolders: true } } });
  t.after(() => editor.close());
  const papers = async () => (await editor.request<protocol.Status>(protocol.statusRequest, { wait: true })).papers;
  assert.equal(await papers(), 2);
  files.write('/w/b.md', copy);
  await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'memory:/w/b.md', type: 1 }] });
  assert.equal(await papers(), 3);
  files.write(
    '/v/c.txt',
    cardsText([{ title: 'Ferries and Foghorns in Latent Space', abstract: abstractOf('Horns.') }]),
  );
  const folder = { uri: 'memory:/v', name: 'v' };
  for (const [event, expected] of [
    [{ added: [folder], removed: [] }, 4],
    [{ added: [], removed: [folder] }, 3],
  ] as const) {
    await editor.notify('workspace/didChangeWorkspaceFolders', { event });
    assert.equal(await papers(), expected);
  }
});

test('limits are bounded, and parameters may be left out where all are optional', async (t) => {
  const editor = await editorFor(t);
  const papers = await editor.request<protocol.PaperSummary[]>(protocol.papersRequest, undefined);
  assert.equal(papers.length, 3);
  assert.ok((await editor.request<protocol.ThemeSummary[]>(protocol.themesRequest, undefined)).length > 0);
  for (const limit of [0, -1]) {
    const { total, hits } = await editor.request<protocol.SearchResult>(protocol.searchRequest, {
      query: 'quantisation',
      limit,
    });
    assert.deepEqual([total > 0, hits.length], [true, 0]);
    assert.deepEqual(await editor.request(protocol.relatedRequest, { id: papers[0]!.id, limit }), []);
  }
  await assert.rejects(editor.request(protocol.searchRequest, {}), /A query is a string/);
});

test('a request for what is not there fails alone', async (t) => {
  const editor = await editorFor(t);
  await assert.rejects(editor.request(protocol.paperRequest, { id: 'nothing' }), /no paper with the id/);
  assert.deepEqual(
    await editor.request('textDocument/documentSymbol', { textDocument: { uri: 'memory:/w/none.txt' } }),
    [],
  );
  assert.equal((await editor.request<protocol.Status>(protocol.statusRequest, { wait: true })).papers, 3);
});
