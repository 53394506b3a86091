import assert from 'node:assert/strict';
import test from 'node:test';
import type { CodeLens } from 'vscode-languageserver/node';
import { editorFor } from './library.ts';

const settings = { codeLens: { enabled: true } };
const inDigest = (name: string) => ({ textDocument: { uri: `memory:/w/${name}` } });

test('a lens says where else the paper is, in a command that the client has', async (t) => {
  const editor = await editorFor(t, { settings, initializationOptions: { hasCommands: true } });
  const lenses = await editor.request<CodeLens[]>('textDocument/codeLens', inDigest('b.md'));
  assert.deepEqual(
    lenses.map(({ command }) => command?.title),
    ['cited in 1 note · also in a.txt'],
  );
  const [{ range, command }] = lenses as [CodeLens];
  assert.equal(command?.command, 'litnotes.showReferences');
  assert.deepEqual(command?.arguments, [{ uri: 'memory:/w/b.md', position: range.start }]);
});

test('other clients are given a text alone; without the setting there is none', async (t) => {
  const editor = await editorFor(t, { settings });
  const [lens] = await editor.request<CodeLens[]>('textDocument/codeLens', inDigest('a.txt'));
  assert.deepEqual(lens?.command, { title: 'cited in 1 note', command: '' });
  const off = await editorFor(t);
  assert.deepEqual(await off.request('textDocument/codeLens', inDigest('a.txt')), []);
});

test('lenses are asked for again when something changed', async (t) => {
  const capabilities = { workspace: { codeLens: { refreshSupport: true } } };
  const editor = await editorFor(t, { settings, capabilities });
  let asked = 0;
  editor.connection.onRequest('workspace/codeLens/refresh', () => {
    asked++;
    return null;
  });
  await editor.request('litnotes/status', { wait: true });
  await editor.openDocument('memory:/w/new.md', '[@tidegate-2]', 'markdown');
  await editor.until('another note', () => asked > 0);
  const [lens] = await editor.request<CodeLens[]>('textDocument/codeLens', inDigest('a.txt'));
  assert.equal(lens?.command?.title, 'cited in 2 notes');
});
