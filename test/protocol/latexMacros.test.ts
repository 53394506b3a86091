import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompletionList, Hover, Location, TextEdit } from 'vscode-languageserver-types';
import * as protocol from '../../server/src/protocol.ts';
import { MemoryFiles } from '../workspace/memoryFiles.ts';
import { Editor } from './editor.ts';
import { at, texts } from './library.ts';

const uri = 'memory:/w/paper.tex';
const text = 'As \\mycite[p. 3]{tidegate-2, nobody} and \\Other*{} say.\n';
const column = (part: string) => text.indexOf(part) + 1;

test('macros of the user’s cite in notes open and closed, complete and are checked, as soon as they are named', async (t) => {
  const files = new MemoryFiles();
  for (const [name, content] of Object.entries(texts)) files.write(name.slice('memory:'.length), content);
  files.write('/w/closed.tex', text);
  const editor = await Editor.open({ files });
  t.after(() => editor.close());
  await editor.openDocument(uri, text, 'latex');
  const [hit] = (await editor.request<protocol.SearchResult>(protocol.searchRequest, { query: 'tidegate-2' })).hits;
  const citing = async () => {
    await editor.request(protocol.statusRequest, { wait: true });
    const locations = await editor.request<Location[]>(protocol.citationsRequest, { id: hit!.paper.id });
    return locations.map((location) => location.uri).sort();
  };
  const hovered = () => editor.request<Hover | null>('textDocument/hover', at(uri, 0, column('tidegate-2')));
  const suggested = async () => {
    const place = { ...at(uri, 0, column('\\Other*{') + 7), context: { triggerKind: 2, triggerCharacter: '{' } };
    const list = await editor.request<CompletionList | null>('textDocument/completion', place);
    return (list?.items ?? []).map(({ textEdit }) => (textEdit as TextEdit).newText);
  };
  assert.deepEqual(await citing(), ['memory:/w/note.md']);
  assert.equal(await hovered(), null);
  assert.deepEqual(await suggested(), []);

  const citations = { latexMacros: ['\\mycite', 'Other', 'no(regular'] };
  await editor.notify('workspace/didChangeConfiguration', { settings: { litnotes: { citations } } });
  assert.deepEqual(await citing(), ['memory:/w/closed.tex', 'memory:/w/note.md', uri]);
  assert.ok(await hovered());
  assert.ok((await suggested()).includes('tidegate-2'));
  await editor.until('nobody is unknown', () => editor.diagnostics.get(uri)?.length === 1);
  assert.equal(editor.diagnostics.get(uri)![0]!.range.start.character, column('nobody') - 1);

  await editor.notify('workspace/didChangeConfiguration', { settings: { litnotes: {} } });
  assert.deepEqual(await citing(), ['memory:/w/note.md']);
  await editor.until('nothing is', () => editor.diagnostics.get(uri)?.length === 0);
});
