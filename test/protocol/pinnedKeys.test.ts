import assert from 'node:assert/strict';
import test from 'node:test';
import type { CompletionList, Hover, MarkupContent, TextEdit } from 'vscode-languageserver-types';
import type { CitationText, PaperSummary, SearchResult, Status } from '../../server/src/protocol.ts';
import { MemoryFiles } from '../workspace/memoryFiles.ts';
import { Editor } from './editor.ts';
import { texts } from './library.ts';

const file = 'memory:/w/.litnotes/keys.jsonc';
const path = file.slice('memory:'.length);

async function opened(t: test.TestContext, keys: string, settings?: unknown) {
  const files = new MemoryFiles();
  for (const [uri, text] of Object.entries(texts)) files.write(uri.slice('memory:'.length), text);
  files.write('/w/.gitignore', '.litnotes\n');
  files.write(path, keys);
  const editor = await Editor.open({ files, settings });
  t.after(() => editor.close());
  return { editor, files };
}

async function keysOf(editor: Editor): Promise<string[]> {
  const papers = await editor.request<PaperSummary[]>('litnotes/papers', {});
  return papers.map(({ key }) => key).sort();
}

const derived = ['lanterns-retrieval-dense-dim', 'study-quantisation-small-networks', 'tidegate-2'];

test('a file of pinned keys is read, also where it is ignored; a change shows at once', async (t) => {
  const { editor, files } = await opened(t, '{"keys": {"ocean2023": "2512.99001"}}');
  assert.deepEqual(await keysOf(editor), [...derived.slice(0, 1), 'ocean2023', ...derived.slice(1, 2)]);
  const { citations, unresolved } = await editor.request<Status>('litnotes/status', { wait: true });
  assert.deepEqual([citations, unresolved], [2, 1]);
  files.write(path, '{"keys": {"quant": "A Study of Quantisation in Small Networks"}}');
  await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
  await editor.request('litnotes/status', { wait: true });
  assert.deepEqual(await keysOf(editor), [derived[0], 'quant', derived[2]]);
  files.remove(path);
  await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 3 }] });
  await editor.request('litnotes/status', { wait: true });
  assert.deepEqual(await keysOf(editor), derived);
});

test('its mistakes are told, open or not, and it is followed only as far as the setting says', async (t) => {
  const { editor } = await opened(t, '{"keys": {"ocean2023": "2512.99001", "nobody": "Nowhere"}}', {
    keys: { useFile: false },
  });
  assert.deepEqual(await keysOf(editor), derived);
  await editor.notify('workspace/didChangeConfiguration', { settings: { litnotes: {} } });
  await editor.until('a mistake', () => editor.diagnostics.get(file)?.length === 1);
  const { skipped } = await editor.request<Status>('litnotes/status', { wait: true });
  assert.deepEqual(skipped, [{ uri: file, line: 0, reason: 'There is no paper “Nowhere” for the key “nobody”.' }]);
  await editor.openDocument(file, '{"keys": {"ocean2023": "2512.99001"', 'jsonc');
  await editor.until('a missing brace', () => editor.diagnostics.get(file)?.[0]?.severity === 1);
  assert.ok((await keysOf(editor)).includes('ocean2023'));
});

test('a pinned key is written, completed, found and shown in place of the other', async (t) => {
  const { editor } = await opened(t, '{"keys": {"Ocean2023": "2512.99001"}}');
  const uri = 'memory:/w/new.md';
  await editor.openDocument(uri, 'See [@oce] and @tidegate-2.', 'markdown');
  const [{ id }] = (await editor.request<SearchResult>('litnotes/search', { query: '@ocean' })).hits.map(
    ({ paper }) => paper,
  ) as [PaperSummary];
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const cited = await editor.request<CitationText>('litnotes/citationText', { uri, range, ids: [id] });
  assert.deepEqual(cited.keys, ['Ocean2023']);
  const position = { line: 0, character: 9 };
  const { items } = await editor.request<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position,
  });
  assert.equal((items[0]!.textEdit as TextEdit).newText, 'Ocean2023');
  const hover = await editor.request<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 17 },
  });
  assert.match((hover.contents as MarkupContent).value, /TideGate-2[\s\S]*Ocean2023/);
});
