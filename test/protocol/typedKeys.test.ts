import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as protocol from '../../server/src/protocol.ts';
import { at, editorFor } from './library.ts';

const uri = 'memory:/w/new.md';
const rest = 1500;
/** Longer than the server waits with what it has to say of an edit. */
const soon = 400;

test('a key that is being typed is pointed out when the typing rests or goes on elsewhere, not before', async (t) => {
  const editor = await editorFor(t);
  await editor.openDocument(uri, 'See [@other] and \n\nMore.\n', 'markdown');
  await editor.request(protocol.statusRequest, { wait: true });
  await editor.until('the first key', () => editor.diagnostics.get(uri)?.length === 1);

  t.mock.timers.enable({ apis: ['setTimeout'] });
  const pointedOut = () => (editor.diagnostics.get(uri) ?? []).map(({ message }) => /“(.*)”/.exec(String(message))![1]);
  let version = 1;
  const type = async (line: number, character: number, text: string) => {
    const range = { start: { line, character }, end: { line, character } };
    const textDocument = { uri, version: ++version };
    await editor.notify('textDocument/didChange', { textDocument, contentChanges: [{ range, text }] });
  };
  const passes = async (milliseconds: number) => {
    // An answer tells that everything sent before is dealt with.
    await editor.request('textDocument/hover', at(uri, 0, 0));
    t.mock.timers.tick(milliseconds);
    await editor.request('textDocument/hover', at(uri, 0, 0));
  };

  for (const [i, sign] of [...'[@nobod'].entries()) {
    await type(0, 17 + i, sign);
    if (i === 1) await type(0, 19, ']');
    await passes(soon);
    assert.deepEqual(pointedOut(), ['other'], `typed ${i}`);
  }
  await type(0, 24, 'y');
  await passes(rest - 1);
  assert.deepEqual(pointedOut(), ['other']);
  await passes(1);
  assert.deepEqual(pointedOut(), ['other', 'nobody']);

  await type(0, 25, 'x');
  await passes(soon);
  assert.deepEqual(pointedOut(), ['other'], 'no longer while it is typed on');
  await type(2, 0, 'And ');
  await passes(soon);
  assert.deepEqual(pointedOut(), ['other', 'nobodyx'], 'the typing goes on elsewhere');

  await type(0, 26, ' so');
  await passes(rest * 4);
  assert.deepEqual(pointedOut(), ['other'], 'several words are looked for, and the list is read');
  await type(2, 0, 'Or ');
  await passes(soon);
  assert.deepEqual(pointedOut(), ['other', 'nobodyx']);
});
