import assert from 'node:assert/strict';
import test from 'node:test';
import type { PrepareRenameParams, WorkspaceEdit } from 'vscode-languageserver/node';
import { at, editorFor, note, titleLine } from './library.ts';

const capabilities = {
  textDocument: { rename: { prepareSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] } },
};
const here = at('memory:/w/note.md', 2, 15);
const keys = 'memory:/w/.litnotes/keys.jsonc';

test('a rename is prepared with the key, and changes open and other notes and the keys file', async (t) => {
  const editor = await editorFor(t, { capabilities });
  assert.deepEqual(editor.result.capabilities.renameProvider, { prepareProvider: true });
  await editor.openDocument('memory:/w/new.md', 'Unsaved: \\cite{tidegate-2}', 'markdown');
  assert.deepEqual(await editor.request('textDocument/prepareRename', here satisfies PrepareRenameParams), {
    range: { start: { line: 2, character: 13 }, end: { line: 2, character: 23 } },
    placeholder: 'tidegate-2',
  });
  const { documentChanges = [] } = await editor.request<WorkspaceEdit>('textDocument/rename', {
    ...here,
    newName: 'ocean',
  });
  const changed = documentChanges.map((each) => ('textDocument' in each ? each.textDocument : each));
  assert.deepEqual(changed, [
    { uri: 'memory:/w/new.md', version: 1 },
    { uri: 'memory:/w/note.md', version: null },
    { kind: 'create', uri: keys },
    { uri: keys, version: null },
  ]);
});

test('from a digest’s title, for a client that knows plain changes alone', async (t) => {
  const editor = await editorFor(t);
  assert.equal(editor.result.capabilities.renameProvider, true);
  const title = at('memory:/w/a.txt', titleLine, 3);
  const { changes = {} } = await editor.request<WorkspaceEdit>('textDocument/rename', { ...title, newName: 'ocean' });
  const edits = changes['memory:/w/note.md']!;
  assert.deepEqual(
    edits.map(({ newText, range }) => [
      newText,
      note.split('\n')[2]!.slice(range.start.character, range.end.character),
    ]),
    [['ocean', 'tidegate-2']],
  );
  assert.match(changes[keys]![0]!.newText, /"ocean": \{ "title": "TideGate-2/);
});

test('what can’t be renamed is refused in words; what is no citation has no answer', async (t) => {
  const editor = await editorFor(t, { capabilities });
  const rename = (newName: string) => editor.request('textDocument/rename', { ...here, newName });
  await assert.rejects(rename('two words'), /“two words” can’t be a cite key/);
  await assert.rejects(rename('lanterns-retrieval-dense-dim'), /means “Lanterns for Retrieval/);
  assert.equal(await editor.request('textDocument/prepareRename', at('memory:/w/note.md', 0, 3)), null);
  await editor.notify('workspace/didChangeConfiguration', { settings: { litnotes: { keys: { useFile: false } } } });
  assert.equal(await editor.request('textDocument/prepareRename', here), null);
});
