import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import type { Entry } from '../../server/src/digest/digest.ts';
import { parseDigest } from '../../server/src/digest/parseDigest.ts';
import { root, shared } from '../root.ts';

const columns = [60, 65, 70, 75, 80, 85, 90, 100, 110, 120];

function texts(folder: string): readonly string[] {
  return fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
}

/** As an editor wraps it: words that have no room on a line begin the next. */
function wrapped(text: string, column: number): string {
  const wrap = (line: string) => {
    const out: string[] = [];
    for (const word of line.split(' ')) {
      const last = out.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= column) out[out.length - 1] = `${last} ${word}`;
      else out.push(word);
    }
    return out.join('\n');
  };
  return text
    .split('\n')
    .map((line) => (line.length > column ? wrap(line) : line))
    .join('\n');
}

function contentOf({ title, abstract }: Entry): string {
  return `${title}\n${abstract}`.replaceAll(/\s+/g, ' ');
}

/** Papers that each column loses, or changes; and papers in all. */
function lost(all: readonly string[]): { readonly lost: number; readonly papers: number } {
  let count = 0;
  let papers = 0;
  for (const text of all)
    for (const column of columns) {
      const found = new Set(parseDigest(wrapped(text, column)).entries.map(contentOf));
      const wanted = parseDigest(text).entries.map(contentOf);
      papers += wanted.length;
      count += wanted.filter((content) => !found.has(content)).length;
    }
  return { lost: count, papers };
}

/** Titles and abstracts in turn, without a blank line. */
function inTurn(text: string): string {
  const { entries } = parseDigest(text);
  return entries.map(({ title, abstract }) => `${title}\n${abstract}\n`).join('');
}

test('copies that an editor wrapped at a column keep nearly all papers', (t) => {
  const samples = texts(path.join(root, 'samples/digests'));
  const own = [...samples, samples.map(inTurn).join('')];
  const real = shared ? texts(path.join(shared, 'digests')) : [];
  if (!shared) t.diagnostic('no shared data beside the repository: the samples alone');
  for (const [name, all] of Object.entries({ own, real })) {
    const { lost: count, papers } = lost(all);
    t.diagnostic(`${name}: ${count} of ${papers} lost or changed`);
    assert.ok(count * 100 <= papers, `${name}: ${count} of ${papers}`);
  }
});
