import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { isExplicit, type Mention } from '../../server/src/notes/note.ts';
import { parseNote } from '../../server/src/notes/parseNote.ts';
import { root } from '../root.ts';

/** Prose about software, which cites no papers: what the packages beside us say of themselves. */
const folder = path.join(root, 'node_modules');

test('what packages say of themselves holds no key, identifier or DOI', (t) => {
  const found: string[] = [];
  let files = 0;
  let open = 0;
  for (const name of fs.readdirSync(folder, { recursive: true }) as string[]) {
    if (!/\.md$/i.test(name)) continue;
    const { mentions } = parseNote(fs.readFileSync(path.join(folder, name), 'utf8'), 'markdown');
    files++;
    open += mentions.filter((mention) => !isCertain(mention) && mention.kind !== 'link').length;
    for (const mention of mentions.filter(isCertain)) found.push(`${name}:${mention.line + 1} ${mention.target}`);
  }
  t.diagnostic(`${files} files, ${open} mentions that only a paper of that name would make citations`);
  assert.ok(files > 100);
  assert.deepEqual(found, []);
});

function isCertain(mention: Mention): boolean {
  return isExplicit(mention) || mention.kind === 'arxiv' || mention.kind === 'doi';
}
