import assert from 'node:assert/strict';
import test from 'node:test';
import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import { abstractOf, cardsText } from '../library/digestTexts.ts';
import { MemoryFiles } from '../workspace/memoryFiles.ts';
import { Editor } from './editor.ts';

test('while other files are still being read, a hover takes what is known before long, and all of it afterwards', async (t) => {
  const files = new MemoryFiles({ '/w/other.md': 'Elsewhere, @tidegate-2.' });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  files.pause = () => held;
  const editor = await Editor.open({ files });
  t.after(() => editor.close());
  const digest = cardsText([{ title: 'TideGate-2: Slow Weights', abstract: abstractOf('We gate tides.') }]);
  await editor.openDocument('memory:/w/digest.txt', digest);
  const uri = 'memory:/w/note.md';
  await editor.openDocument(uri, 'See @tidegate-2 and @nobody.', 'markdown');
  const at = (character: number) => ({ textDocument: { uri }, position: { line: 0, character } });
  const textOf = (hover: Hover | null) => (hover?.contents as MarkupContent | undefined)?.value ?? '';
  const unknown = editor.request<Hover | null>('textDocument/hover', at(22));
  const early = await editor.request<Hover | null>('textDocument/hover', at(6));
  assert.match(textOf(early), /TideGate-2/);
  assert.match(textOf(early), /Cited in 1 note so far/);
  assert.match(textOf(early), /still being read/);
  release();
  // What means nothing by now might have meant something: it waited.
  assert.equal(await unknown, null);
  const late = await editor.request<Hover | null>('textDocument/hover', at(6));
  assert.match(textOf(late), /Cited in 2 notes:/);
  assert.doesNotMatch(textOf(late), /still being read/);
});
