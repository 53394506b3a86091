import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import * as protocol from '../../server/src/protocol.ts';
import { abstractOf, alternatingText } from '../library/digestTexts.ts';
import { MemoryFiles } from '../workspace/memoryFiles.ts';
import { Editor, type EditorOptions } from './editor.ts';
import { copy, digest } from './library.ts';

const uri = 'memory:/w/note.md';

interface Opened {
  readonly editor: Editor;
  readonly files: MemoryFiles;
}

/** A workspace of two digests with a note open in it. */
async function opened(
  t: { after(clean: () => unknown): void },
  note: string,
  {
    files: more = {},
    languageId = 'markdown',
    ...options
  }: { files?: Record<string, string>; languageId?: string } & Partial<Omit<EditorOptions, 'files'>> = {},
): Promise<Opened> {
  const files = new MemoryFiles({ '/w/a.txt': digest, '/w/b.md': copy, '/w/note.md': note, ...more });
  const editor = await Editor.open({ files, ...options });
  t.after(() => editor.close());
  await editor.openDocument(uri, note, languageId);
  await editor.request(protocol.statusRequest, { wait: true });
  return { editor, files };
}

/** Waits for what is pointed out: codes and keys, in the order of the text. */
async function pointedOut(
  { editor }: Opened,
  note: string,
  expected: readonly string[],
): Promise<readonly Diagnostic[]> {
  const lines = note.split('\n');
  const found = () =>
    (editor.diagnostics.get(uri) ?? []).map(
      ({ code, range: { start, end } }) => `${code} ${lines[start.line]!.slice(start.character, end.character)}`,
    );
  await editor.until(`${expected} instead of ${found()}`, () => JSON.stringify(found()) === JSON.stringify(expected));
  return editor.diagnostics.get(uri) ?? [];
}

async function write({ editor, files }: Opened, path: string, text: string | undefined): Promise<void> {
  if (text === undefined) files.remove(path);
  else files.write(path, text);
  await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `memory:${path}`, type: 2 }] });
  await editor.request(protocol.statusRequest, { wait: true });
}

test('unknown keys are pointed out where a citation is meant beyond doubt', async (t) => {
  const note = `See [@tidegate-2; @nobody, p. 3], @maria, [@2501.99999], [@10.1234/none], [@fig-one], [@apx-b; @tab:two], [@types/node], \\cite{none, tidegate-2}.
Also @{some key}, [[No Such Page]], jo@nobody.org, \`[@code]\`, <!-- [@comment] -->, https://arxiv.org/abs/2501.99999.
`;
  const workspace = await opened(t, note);
  const all = await pointedOut(workspace, note, ['unknown-key nobody', 'unknown-key none', 'unknown-key some key']);
  assert.deepEqual(
    all.map(({ severity, source }) => [severity, source]),
    all.map(() => [3, 'Literature Notes']),
  );
});

test('keys of .bib files and of references are known, and cease to be with them', async (t) => {
  const note = 'See [@reef2020; @inYaml; @other].\n';
  const workspace = await opened(t, note, {
    files: {
      '/w/sub/refs.bib': '@article{reef2020,\n title={x}}\n',
      '/w/refs.md': '---\nreferences:\n- id: inYaml\n---\n',
    },
  });
  await pointedOut(workspace, note, ['unknown-key other']);
  await write(workspace, '/w/sub/refs.bib', '@article{other, title={x}}\n');
  await pointedOut(workspace, note, ['unknown-key reef2020']);
  await write(workspace, '/w/sub/refs.bib', undefined);
  await write(workspace, '/w/refs.md', undefined);
  await pointedOut(workspace, note, ['unknown-key reef2020', 'unknown-key inYaml', 'unknown-key other']);
  const { unresolved } = await workspace.editor.request<protocol.Status>(protocol.statusRequest, { wait: true });
  assert.equal(unresolved, 3);
});

test('a bibliography is no digest and no note', async (t) => {
  const bib = `@article{one,\n title = {T},\n abstract = {${abstractOf('One.')}}\n}\n`;
  const { editor } = await opened(t, 'A note.\n', { files: { '/w/refs.bib': bib + copy } });
  const status = await editor.request<protocol.Status>(protocol.statusRequest, { wait: true });
  assert.deepEqual([status.digests, status.notes, status.papers], [2, 1, 3]);
});

test('papers that come and go, and edits of the note, are followed', async (t) => {
  const note = 'See [@ebb].\n';
  const workspace = await opened(t, note);
  await pointedOut(workspace, note, ['unknown-key ebb']);
  await write(workspace, '/w/c.txt', alternatingText([{ title: 'Ebb: A Study', abstract: abstractOf('Ebb.') }]));
  await pointedOut(workspace, note, []);
  await write(workspace, '/w/c.txt', undefined);
  await pointedOut(workspace, note, ['unknown-key ebb']);
  const longer = 'See [@ebb; @flow].\n';
  await workspace.editor.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: longer }],
  });
  await pointedOut(workspace, longer, ['unknown-key ebb', 'unknown-key flow']);
  await workspace.editor.notify('textDocument/didClose', { textDocument: { uri } });
  await pointedOut(workspace, longer, []);
});

test('nothing before the first scan is over, and nothing where nothing is known', async (t) => {
  const note = 'See [@nobody].\n';
  const files = new MemoryFiles({ '/w/a.txt': digest, '/w/b.md': copy });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const editor = await Editor.open({
    files: {
      stat: (each) => files.stat(each),
      readDirectory: (each) => files.readDirectory(each),
      realPath: (each) => files.realPath(each),
      readText: async (each) => {
        if (each.endsWith('b.md')) await held;
        return files.readText(each);
      },
    },
  });
  t.after(() => editor.close());
  await editor.openDocument(uri, note, 'markdown');
  await editor.request('textDocument/documentSymbol', { textDocument: { uri } });
  await editor.until('papers', () =>
    editor.notifications.some(({ method }) => method === protocol.changedNotification),
  );
  assert.equal(editor.diagnostics.get(uri), undefined);
  release();
  await pointedOut({ editor, files }, note, ['unknown-key nobody']);

  const bare = new MemoryFiles({ '/w/note.md': note });
  const alone = await Editor.open({ files: bare });
  t.after(() => alone.close());
  await alone.openDocument(uri, note, 'markdown');
  await alone.request(protocol.statusRequest, { wait: true });
  assert.equal(alone.diagnostics.get(uri), undefined);
});

test('the setting gives the severity and switches it off', async (t) => {
  const note = 'See [@nobody].\n';
  const workspace = await opened(t, note, { settings: { diagnostics: { unknownKeys: 'error' } } });
  const [diagnostic] = await pointedOut(workspace, note, ['unknown-key nobody']);
  assert.equal(diagnostic!.severity, 1);
  const settings = { litnotes: { diagnostics: { unknownKeys: 'off' } } };
  await workspace.editor.notify('workspace/didChangeConfiguration', { settings });
  await pointedOut(workspace, note, []);
  assert.deepEqual(await actionsAt(workspace, 0, 8), []);
});

async function actionsAt({ editor }: Opened, line: number, character: number): Promise<CodeAction[]> {
  const position = { line, character };
  return editor.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: editor.diagnostics.get(uri) ?? [] },
  });
}

test('quick fixes: papers with the nearest key first, keys of bibliographies, and a choice where the client has one', async (t) => {
  const note = 'See [@tidegte-2].\n\nAnd [@reef200].\n';
  const bib = { '/w/refs.bib': '@article{Reef2020, title={x}}\n' };
  const workspace = await opened(t, note, { files: bib });
  await pointedOut(workspace, note, ['unknown-key tidegte-2', 'unknown-key reef200']);
  const [first] = await actionsAt(workspace, 0, 8);
  assert.match(first!.title, /^Did you mean tidegate-2 \(TideGate-2: Slow Weights for 𝒪/);
  assert.equal(first!.isPreferred, true);
  assert.equal(first!.diagnostics?.length, 1);
  const range = { start: { line: 0, character: 6 }, end: { line: 0, character: 15 } };
  assert.deepEqual(first!.edit, { changes: { [uri]: [{ range, newText: 'tidegate-2' }] } });
  const [second] = await actionsAt(workspace, 2, 8);
  assert.equal(second!.title, 'Did you mean Reef2020?');
  assert.deepEqual(await actionsAt(workspace, 1, 0), []);
  assert.ok((await actionsAt(workspace, 0, 8)).every(({ command }) => command === undefined));
});

test('an unknown key can be given to a paper, where the client lets one choose and keys are pinned', async (t) => {
  const note = 'See [@smith2024] and [@10.1234/x.5].\n';
  const workspace = await opened(t, note, { initializationOptions: { hasCommands: true } });
  await pointedOut(workspace, note, ['unknown-key smith2024']);
  const give = (await actionsAt(workspace, 0, 8)).at(-1)!;
  assert.equal(give.title, 'Give “smith2024” to a paper…');
  const range = { start: { line: 0, character: 6 }, end: { line: 0, character: 15 } };
  assert.deepEqual(give.command?.arguments, [{ uri, range, query: 'smith2024', pins: true }]);
  const settings = { litnotes: { keys: { useFile: false } } };
  await workspace.editor.notify('workspace/didChangeConfiguration', { settings });
  assert.equal((await actionsAt(workspace, 0, 8)).at(-1)!.title, 'Go to Paper to choose…');
});

test('a key that papers share is told apart', async (t) => {
  const note = 'See @tide and [@tide].\n';
  const papers = ['Tide: One', 'Tide: Two'].map((title) => ({ title, abstract: abstractOf(title) }));
  const workspace = await opened(t, note, {
    files: { '/w/t.txt': alternatingText(papers) },
    initializationOptions: { hasCommands: true },
  });
  const [diagnostic] = await pointedOut(workspace, note, ['ambiguous-key tide', 'ambiguous-key tide']);
  assert.equal(diagnostic!.message, '2 papers share the key “tide”.');
  const actions = await actionsAt(workspace, 0, 6);
  assert.deepEqual(actions.map(({ title }) => title.replace(/tide-\w+/, 'tide-x')).sort(), [
    'Cite tide-x (Tide: One)',
    'Cite tide-x (Tide: Two)',
    'Go to Paper to choose…',
  ]);
  const { command } = actions.at(-1)!;
  assert.equal(command?.command, protocol.choosePaperCommand);
  const range = { start: { line: 0, character: 5 }, end: { line: 0, character: 9 } };
  assert.deepEqual(command?.arguments, [{ uri, range, query: 'tide' }]);
});
