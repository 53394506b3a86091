import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { fileRules } from '../../server/src/fileRules.ts';
import { ignored, ignoreRules } from '../../server/src/ignoreRules.ts';
import { nodeFiles } from '../../server/src/nodeFiles.ts';
import { canonicalUri } from '../../server/src/uris.ts';
import { walk } from '../../server/src/walk.ts';
import { Random } from '../random.ts';

const cases: readonly [lines: string, path: string, ignored: boolean | undefined][] = [
  ['a.txt', 'x/y/a.txt', true],
  ['/a.txt', 'x/a.txt', undefined],
  ['x/a.txt', 'y/x/a.txt', undefined],
  ['x/a.txt', 'x/a.txt', true],
  ['a.txt/', 'a.txt', undefined],
  ['*.txt\n!a.txt', 'a.txt', false],
  ['!a.txt\n*.txt', 'a.txt', true],
  ['# a.txt', '# a.txt', undefined],
  ['\\#a', '#a', true],
  ['\\!a', '!a', true],
  ['a.txt   ', 'a.txt', true],
  ['a\\ ', 'a ', true],
  ['a.txt\r\nb.txt\r\n', 'a.txt', true],
  ['**/x/*.txt', 'y/x/a.txt', true],
  ['x/**', 'x/y/z', true],
  ['', 'a', undefined],
  ['/', 'a', undefined],
];

test('lines of a .gitignore file', () => {
  for (const [lines, file, expected] of cases) {
    assert.equal(ignored(ignoreRules(lines), file.split('/'), 0, 'file'), expected, JSON.stringify(lines));
  }
  assert.equal(ignored(ignoreRules('build/'), ['x', 'build'], 0, 'directory'), true);
});

const names = ['a', 'b', 'ab', 'a.txt', 'b.txt', 'ab.txt', 'x y.txt', '!x.txt', '#h.txt', '[a].txt', 'a*.txt'];
const patterns = [
  'a',
  'b',
  '*',
  '*.txt',
  'a*',
  '?',
  '??.txt',
  '[ab].txt',
  '[!a]*',
  '\\[a\\].txt',
  '\\!x.txt',
  '\\#*',
  '**',
  'x y.txt',
  '*b*',
];

function randomLines(random: Random): string {
  return Array.from({ length: 1 + random.below(5) }, () => {
    const parts = Array.from({ length: 1 + random.below(3) }, () => random.pick(patterns));
    return `${random.below(3) ? '' : '!'}${random.below(4) ? '' : '/'}${parts.join('/')}${random.below(4) ? '' : '/'}`;
  }).join(random.below(2) ? '\n' : '\r\n');
}

function fillRandomly(folder: string, depth: number, random: Random): void {
  fs.mkdirSync(folder);
  if (depth === 4 || random.below(3) === 0) fs.writeFileSync(path.join(folder, '.gitignore'), randomLines(random));
  for (const name of names) {
    if (name.endsWith('.txt')) fs.writeFileSync(path.join(folder, name), '');
    else if (depth > 0 && random.below(2)) fillRandomly(path.join(folder, name), depth - 1, random);
  }
}

const settings = { include: ['**/*.txt'], exclude: ['**/.git'], useGitignore: true, maximumSizeMB: 1 };

async function walked(folder: string): Promise<string[]> {
  const root = canonicalUri(pathToFileURL(folder).href);
  const { files } = await walk([root], () => nodeFiles, fileRules(settings));
  return [...files.keys()].map((uri) => decodeURIComponent(uri.slice(root.length + 1))).sort();
}

test('random folders are seen as git sees them', async (t) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'litnotes-git-'));
  const tree = path.join(folder, 'tree');
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...values: string[]) => spawnSync('git', values, { cwd: folder, encoding: 'utf8', env });
  try {
    if (git('init', '-q').status !== 0) return t.diagnostic('git is not installed: the table above stands alone');
    const random = new Random(3);
    let seen = 0;
    for (let round = 0; round < 60; round++) {
      fs.rmSync(tree, { recursive: true, force: true });
      fillRandomly(tree, 4, random);
      const listed = git('-c', 'core.excludesFile=/dev/null', 'ls-files', '-oz', '--exclude-standard', 'tree');
      const expected = listed.stdout
        .split('\0')
        .filter((file) => file.endsWith('.txt'))
        .map((file) => file.slice('tree/'.length));
      assert.deepEqual(await walked(tree), expected.sort());
      seen += expected.length;
    }
    assert.ok(seen > 1000, `${seen} files`);
    t.diagnostic(`${seen} files seen`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
