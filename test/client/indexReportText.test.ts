import assert from 'node:assert/strict';
import test from 'node:test';
import { indexReport } from '../../client/src/views/indexReportText.ts';
import type { Status } from '../../server/src/protocol.ts';

const status: Status = {
  complete: true,
  digests: 2,
  papers: 1204,
  occurrences: 1300,
  notes: 3,
  citations: 1,
  unresolved: 0,
  skipped: [{ uri: 'file:///w/scan.txt', line: 11, reason: 'a title without an abstract' }],
  milliseconds: { scan: 41.4, index: 1234 },
  cache: 'off',
};
const digests = [
  { uri: 'file:///w/a.txt', papers: 1200 },
  { uri: 'file:///w/b.md', papers: 100 },
];
const settings = [
  ['litnotes.files.include', '**/*.txt'],
  ['litnotes.files.useGitignore', 'true'],
] as const;
const pathOf = (uri: string) => uri.slice('file:///w/'.length);

test('the report of a library', () => {
  const { text } = indexReport(status, digests, settings, pathOf);
  assert.equal(
    text,
    `Literature Notes: Index Report

1,204 papers, listed 1,300 times in 2 digests
1 citation in 3 notes
Read in 41 ms, indexed in 1.2 s, cache off

DIGESTS
1,200 papers  a.txt
  100 papers  b.md

SKIPPED
scan.txt:12  a title without an abstract

WHICH FILES ARE READ
litnotes.files.include       **/*.txt
litnotes.files.useGitignore  true
`,
  );
});

test('each link lies on its words and leads to its place', () => {
  const { text, links } = indexReport(status, digests, settings, pathOf);
  const lines = text.split('\n');
  assert.deepEqual(
    links.map(({ line, start, end, target }) => [lines[line]!.slice(start, end), target]),
    [
      ['a.txt', { kind: 'place', uri: 'file:///w/a.txt', line: 0 }],
      ['b.md', { kind: 'place', uri: 'file:///w/b.md', line: 0 }],
      ['scan.txt:12', { kind: 'place', uri: 'file:///w/scan.txt', line: 11 }],
      ['litnotes.files.include', { kind: 'setting', name: 'litnotes.files.include' }],
      ['litnotes.files.useGitignore', { kind: 'setting', name: 'litnotes.files.useGitignore' }],
    ],
  );
});

test('an empty library says what a digest is, and that nothing was skipped', () => {
  const empty: Status = { ...status, digests: 0, papers: 0, occurrences: 0, skipped: [] };
  const { text } = indexReport(empty, [], settings, pathOf);
  assert.match(text, /None found\. A digest is a text/);
  assert.match(text, /SKIPPED\nNothing\./);
});

test('mentions of unknown papers are counted where there are any', () => {
  const { text } = indexReport({ ...status, unresolved: 24 }, [], settings, pathOf);
  assert.match(text, /1 citation in 3 notes, 24 more of papers in no digest/);
});

test('a report before everything was read says so', () => {
  assert.match(indexReport({ ...status, complete: false }, [], settings, pathOf).text, /Still indexing/);
});
