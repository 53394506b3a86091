import assert from 'node:assert/strict';
import test from 'node:test';
import type { PaperSummary, Status, TreeNode } from '../../server/src/protocol.ts';
import { MemoryFiles } from '../workspace/memoryFiles.ts';
import { Editor } from './editor.ts';
import { texts } from './library.ts';

const file = 'memory:/w/.litnotes/themes.jsonc';
const path = file.slice('memory:'.length);

async function opened(t: test.TestContext, themes: string, settings?: unknown) {
  const files = new MemoryFiles();
  for (const [uri, text] of Object.entries(texts)) files.write(uri.slice('memory:'.length), text);
  files.write('/w/.gitignore', '.litnotes\n');
  files.write('/w/.litnotes/digest.txt', texts['memory:/w/a.txt']);
  files.write(path, themes);
  const editor = await Editor.open({ files, settings });
  t.after(() => editor.close());
  return { editor, files };
}

async function themeOf(editor: Editor, key: string): Promise<string | undefined> {
  const papers = await editor.request<PaperSummary[]>('litnotes/papers', {});
  return papers.find((paper) => paper.key === key)?.theme;
}

test('a themes file is read, also where it is ignored with all that lies beside it; a change shows at once', async (t) => {
  const { editor, files } = await opened(t, '{"papers": {"tidegate-2": "Speech, audio & music"}}');
  assert.equal(await themeOf(editor, 'tidegate-2'), 'speech-audio-music');
  assert.equal((await editor.request<Status>('litnotes/status', { wait: true })).digests, 2);
  files.write(path, '{"themes": {"Gates": {"terms": ["tide"]}}}');
  await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
  await editor.request('litnotes/status', { wait: true });
  assert.equal(await themeOf(editor, 'tidegate-2'), 'gates');
  const [first] = await editor.request<TreeNode[]>('litnotes/tree', { groupBy: 'theme' });
  assert.equal(first?.label, 'Gates');
  files.remove(path);
  await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 3 }] });
  await editor.request('litnotes/status', { wait: true });
  assert.notEqual(await themeOf(editor, 'tidegate-2'), 'gates');
});

test('the open document wins, and its mistakes are told, open or not', async (t) => {
  const { editor } = await opened(t, '{"papers": {"nobody": "Other", "tidegate-2": "Speech, audio & music"}}');
  await editor.until('a mistake in the file', () => editor.diagnostics.get(file)?.length === 1);
  const { skipped } = await editor.request<Status>('litnotes/status', { wait: true });
  assert.deepEqual(skipped, [{ uri: file, line: 0, reason: 'There is no paper “nobody”.' }]);
  await editor.openDocument(file, '{"papers": {"tidegate-2": "Other"}', 'jsonc');
  await editor.until('a missing brace', () => editor.diagnostics.get(file)?.[0]?.severity === 1);
  assert.equal(await themeOf(editor, 'tidegate-2'), 'other');
  await editor.notify('textDocument/didClose', { textDocument: { uri: file } });
  await editor.until('the mistake of the file', () => editor.diagnostics.get(file)?.[0]?.severity === 2);
  assert.equal(await themeOf(editor, 'tidegate-2'), 'speech-audio-music');
});

test('it is followed only as far as the setting says', async (t) => {
  const { editor } = await opened(t, '{"papers": {"tidegate-2": "Speech, audio & music", "nobody": "Other"}}', {
    themes: { useFile: false },
  });
  assert.equal(await themeOf(editor, 'tidegate-2'), 'other');
  await editor.notify('workspace/didChangeConfiguration', { settings: { litnotes: {} } });
  await editor.until('a mistake', () => editor.diagnostics.get(file)?.length === 1);
  assert.equal(await themeOf(editor, 'tidegate-2'), 'speech-audio-music');
  await editor.notify('workspace/didChangeConfiguration', {
    settings: { litnotes: { diagnostics: { enabled: false } } },
  });
  await editor.until('no mistake', () => editor.diagnostics.get(file)?.length === 0);
});
