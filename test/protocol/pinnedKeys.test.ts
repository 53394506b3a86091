import assert from 'node:assert/strict';
import test from 'node:test';
import type {
  CompletionList,
  DocumentHighlight,
  Hover,
  Location,
  MarkupContent,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { CitationText, PaperSummary, SearchResult, Status } from '../../server/src/protocol.ts';
import { TextDocument } from '../../server/src/textDocument.ts';
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

test('a key in its file leads to its paper: hover, definition, references, highlights and rename', async (t) => {
  const text = '{\n  "keys": {\n    "ocean2023": "2512.99001",\n    "nobody": "Nowhere"\n  }\n}\n';
  const { editor } = await opened(t, text);
  const note = 'memory:/w/new.md';
  await editor.openDocument(note, 'See [@ocean2023] and @tidegate-2.', 'markdown');
  await editor.openDocument(file, text, 'jsonc');
  const on = (needle: string) => {
    const line = text.split('\n').findIndex((each) => each.includes(needle));
    return { textDocument: { uri: file }, position: { line, character: text.split('\n')[line]!.indexOf(needle) + 2 } };
  };
  const range = { start: { line: 2, character: 5 }, end: { line: 2, character: 14 } };
  const hover = await editor.request<Hover>('textDocument/hover', on('ocean2023'));
  assert.match((hover.contents as MarkupContent).value, /TideGate-2/);
  assert.deepEqual(hover.range, range);
  const [entry] = await editor.request<Location[]>('textDocument/definition', on('ocean2023'));
  assert.equal(entry!.uri, 'memory:/w/a.txt');
  const places = await editor.request<Location[]>('textDocument/references', {
    ...on('ocean2023'),
    context: { includeDeclaration: false },
  });
  assert.ok(places.some(({ uri }) => uri === note) && places.every(({ uri }) => uri !== file));
  const highlights = await editor.request<DocumentHighlight[]>('textDocument/documentHighlight', on('ocean2023'));
  assert.deepEqual(
    highlights.map((each) => each.range),
    [range],
  );
  for (const method of ['hover', 'prepareRename']) {
    assert.equal(await editor.request(`textDocument/${method}`, on('nobody')), null);
    assert.equal(await editor.request(`textDocument/${method}`, on('2512.99001')), null);
  }
  const prepared = await editor.request('textDocument/prepareRename', on('ocean2023'));
  assert.deepEqual(prepared, { range, placeholder: 'ocean2023' });
  const edit = await editor.request<WorkspaceEdit>('textDocument/rename', { ...on('ocean2023'), newName: 'sea' });
  assert.deepEqual(
    edit.changes![note]!.map(({ newText }) => newText),
    ['sea', 'sea'],
  );
  const pinned = new TextDocument(file, 'jsonc', 0, text);
  pinned.apply(
    edit.changes![file]!.map((each) => ({ range: each.range, text: each.newText })),
    1,
  );
  assert.equal(pinned.text, text.replace('ocean2023', 'sea'));
});
