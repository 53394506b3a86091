import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as protocol from '../../server/src/protocol.ts';
import { editorFor } from './library.ts';

const cursor = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });

test('a citation is written as the open note writes them, in the language of the document', async (t) => {
  const editor = await editorFor(t);
  const [{ id }] = await editor.request<[protocol.PaperSummary]>(protocol.papersRequest, {});
  const cited = (uri: string, line: number, character: number) =>
    editor.request<protocol.CitationText>(protocol.citationTextRequest, {
      uri,
      range: cursor(line, character),
      ids: [id],
    });
  assert.equal((await cited('memory:/w/note.md', 1, 0)).edit.newText, '[@tidegate-2]');
  await editor.openDocument('untitled:one', 'So ', 'latex');
  assert.deepEqual(await cited('untitled:one', 0, 3), {
    edit: { range: cursor(0, 3), newText: '\\cite{tidegate-2}' },
    keys: ['tidegate-2'],
  });
  await editor.notify('textDocument/didChange', {
    textDocument: { uri: 'untitled:one', version: 2 },
    contentChanges: [{ text: 'So \\citet{a}' }],
  });
  assert.deepEqual((await cited('untitled:one', 0, 11)).edit, { range: cursor(0, 11), newText: ', tidegate-2' });
});

test('the setting decides, a link means its paper, and what nobody knows is answered with nothing', async (t) => {
  const editor = await editorFor(t, { settings: { citations: { style: 'wikiLink' } } });
  const ask = (params: object) =>
    editor.request<protocol.CitationText | null>(protocol.citationTextRequest, {
      uri: 'memory:/w/note.md',
      range: cursor(1, 0),
      ...params,
    });
  assert.equal((await ask({ link: 'https://arxiv.org/abs/2512.99001' }))?.edit.newText, '[[tidegate-2]]');
  assert.equal(await ask({ link: 'https://arxiv.org/abs/2512.99002' }), null);
  assert.equal(await ask({ ids: ['gone'] }), null);
  assert.equal(await ask({}), null);
  assert.equal(await ask({ uri: 'memory:/w/nowhere.md', ids: [] }), null);
});
