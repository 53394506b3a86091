import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { Library } from '../../server/src/library/library.ts';
import { root, shared } from '../root.ts';

function drained(work: Generator<void, void>): void {
  while (!work.next().done);
}

function filesIn(folder: string, ...extensions: readonly string[]): string[] {
  return (fs.readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => extensions.some((extension) => name.toLowerCase().endsWith(extension)))
    .map((name) => path.join(folder, name));
}

/** Prose about software, which cites no papers: whatever is taken for a title or name in it is taken so wrongly. */
test('what packages say of themselves mentions no paper of real digests', (t) => {
  const folder = path.join(shared ?? root, shared ? 'digests' : 'samples/digests');
  if (!shared) t.diagnostic('Without the shared digests only the samples are looked for.');
  const library = new Library();
  for (const file of filesIn(folder, '.txt')) drained(library.setting(file, fs.readFileSync(file, 'utf8')));
  const found: string[] = [];
  const notes = filesIn(path.join(root, 'node_modules'), '.md', '.markdown', '.txt', '.rst', '.adoc');
  for (const file of notes) {
    drained(library.setting(file, fs.readFileSync(file, 'utf8')));
    for (const { form, line, start } of library.mentionsIn(file)) {
      if (form === 'prose') found.push(`${path.relative(root, file)}:${line + 1}:${start + 1}`);
    }
  }
  const { papers } = library.counts;
  t.diagnostic(`${papers} papers, ${notes.length} files, ${library.noteWork.words} words, ${found.length} found`);
  assert.ok(papers > 3 && notes.length > 100);
  assert.deepEqual(found, []);
});
