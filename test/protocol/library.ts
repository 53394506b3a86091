/** The small library that the protocol tests ask about: two digests and a note, in memory. */
import type { TestContext } from 'node:test';
import { abstractOf, alternatingText, cardsText } from '../library/digestTexts.ts';
import { MemoryFiles } from '../workspace/memoryFiles.ts';
import { Editor, type EditorOptions } from './editor.ts';

export const digest = cardsText([
  {
    title: 'TideGate-2: Slow Weights for mathcal{O}(varepsilon^{-2}) Training',
    abstract: abstractOf('We gate tides. Code is at https://example.org/tide).'),
    below: ['  • 3 authors', '·', 'Dec 27, 2023 4', 'arXiv:2512.99001'],
  },
  { title: 'A Study of Quantisation in Small Networks', abstract: abstractOf('Low-bit quantisation, post-training.') },
]);
export const copy = alternatingText([
  { title: 'A Study of Quantisation in Small Networks', abstract: abstractOf('Low-bit quantisation, post-training.') },
  { title: 'Lanterns for Retrieval: Dense and Dim', abstract: abstractOf('Dense retrieval and re-ranking.') },
]);
export const note = '# Notes\n\nGates as in @tidegate-2 and [@study-quantisation-small-networks; @nobody].\n';
export const texts = { 'memory:/w/a.txt': digest, 'memory:/w/b.md': copy, 'memory:/w/note.md': note };

export async function editorFor(t: TestContext, options: Partial<EditorOptions> = {}): Promise<Editor> {
  const files = new MemoryFiles();
  for (const [uri, text] of Object.entries(texts)) files.write(uri.slice('memory:'.length), text);
  const editor = await Editor.open({ files, ...options });
  t.after(() => editor.close());
  return editor;
}

export const at = (uri: string, line: number, character: number) => ({
  textDocument: { uri },
  position: { line, character },
});
export const titleLine = digest.split('\n').findIndex((line) => line.startsWith('TideGate'));
