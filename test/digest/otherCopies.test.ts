/** Copies of the same pages, and of listings elsewhere, that have more around titles and abstracts than the three layouts. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDigest } from '../../server/src/digest/parseDigest.ts';
import { assertRanges } from './ranges.ts';

const names = ['TideGate-2', 'Ebb Sampling', 'Harbour Nets', 'Moon Masks'];
const papers = names.map((name) => ({
  title: `${name}: Slow Weights for Coastal Models`,
  abstract: `We study the tides of slow weights in small networks and propose ${name}, a method that learns when to close its gates. Experiments on seven invented harbours show that it outperforms earlier models on two benchmarks, and an analysis of its parameters explains why. Neither the size of the gate nor the phase of the moon matters much to the result, as an ablation on three datasets shows. Code will be made available.`,
}));
const banner = ['Get trending papers in your email inbox!', '', 'Subscribe', '', 'Nov 11', ''];

function read(lines: readonly string[]) {
  const text = lines.join('\n');
  const digest = parseDigest(text);
  assertRanges(text, digest);
  return digest;
}

const each = (lines: (paper: (typeof papers)[number], i: number) => readonly string[]) => papers.flatMap(lines);

const copies: Readonly<Record<string, readonly string[]>> = {
  'who submitted a paper, and its votes, above the title': [
    ...banner,
    ...each(({ title, abstract }, i) => ['Submitted by', `user-${i}`, '', `${12 + i}`, '', title, '', abstract, '']),
  ],
  'the same without blank lines': [
    ...banner.filter((line) => line !== ''),
    ...each(({ title, abstract }, i) => [`Submitted by user-${i}`, `${12 + i}`, title, abstract]),
  ],
  'buttons and counts below': [
    ...banner,
    ...each(({ title, abstract }) => [
      title,
      '',
      abstract,
      '',
      'Upvote',
      '57',
      '',
      'GitHub 1.2k',
      '',
      'arXiv Page',
      '',
    ]),
  ],
  'titles in bold': each(({ title, abstract }) => [`**${title}**`, '', abstract, '']),
  'titles that are links': each(({ title, abstract }) => [`[${title}](https://example.org/tide)`, '', abstract, '']),
  'numbered bold links': each(({ title, abstract }, i) => [
    `${i + 1}. **[${title}](https://example.org/${i})**`,
    abstract,
  ]),
  labels: each(({ title, abstract }) => [`Title: ${title}`, `Abstract: ${abstract}`, '']),
  'labels in bold': each(({ title, abstract }) => [`**Title:** ${title}`, '', `**Abstract:** ${abstract}`, '']),
};

for (const [about, lines] of Object.entries(copies)) {
  test(`${about}: no part of a paper, and no paper`, () => {
    const { entries, skipped } = read(lines);
    assert.deepEqual(
      entries.map(({ title, abstract }) => ({ title, abstract })),
      papers,
    );
    assert.deepEqual(skipped, []);
  });
}

test('authors by name between title and abstract are known, and counted', () => {
  const { entries, skipped } = read([
    ...banner,
    ...each(({ title, abstract }) => [
      title,
      '',
      'Jane Doe, J. van Roe, Ada M. Poe, and Óscar Núñez*',
      '',
      abstract,
      '',
    ]),
  ]);
  assert.deepEqual(
    entries.map(({ title, abstract, metadata }) => [title, abstract, metadata?.authorCount, metadata?.authors]),
    papers.map(({ title, abstract }) => [title, abstract, 4, ['Jane Doe', 'J. van Roe', 'Ada M. Poe', 'Óscar Núñez']]),
  );
  assert.deepEqual(skipped, []);
});

test('a single author is known by the label before the name', () => {
  const { entries } = read(each(({ title, abstract }) => [title, 'Author: Jane Doe', '', abstract, '']));
  assert.deepEqual(
    entries.map(({ title, abstract, metadata }) => [title, abstract, metadata?.authors]),
    papers.map(({ title, abstract }) => [title, abstract, ['Jane Doe']]),
  );
});

test('a listing of arXiv is read with its ids, which stand above the titles', () => {
  for (const space of [' ', '']) {
    const { entries, skipped } = read(
      each(({ title, abstract }, i) => [
        `[${i + 1}] arXiv:2511.0${1000 + i} (cross-list from cs.CL) [pdf, html, other]`,
        `Title:${space}${title}`,
        ...(i === 1 ? [] : ['Jane Doe, John Roe']),
        'Comments: 12 pages, 3 figures',
        'Subjects: Machine Learning (cs.LG); Artificial Intelligence (cs.AI)',
        ...(i === 2 ? [''] : []),
        abstract,
        '',
      ]),
    );
    assert.deepEqual(
      entries.map(({ title, abstract, metadata }) => [title, abstract, metadata?.arxivId, metadata?.authorCount]),
      papers.map(({ title, abstract }, i) => [title, abstract, `2511.0${1000 + i}`, i === 1 ? undefined : 2]),
    );
    assert.deepEqual(skipped, []);
  }
});

test('the link of a title says which paper it is', () => {
  const { entries } = read(
    each(({ title, abstract }, i) => [`[${title}](https://huggingface.co/papers/2511.0${1000 + i})`, '', abstract, '']),
  );
  assert.deepEqual(
    entries.map(({ title, metadata }) => [title, metadata?.arxivId]),
    papers.map(({ title }, i) => [title, `2511.0${1000 + i}`]),
  );
});

test('an identifier between title and abstract is the paper’s', () => {
  const { entries, skipped } = read([
    ...banner,
    ...each(({ title, abstract }, i) => [
      title,
      '',
      `arXiv:2511.0${1000 + i}`,
      '',
      abstract,
      '',
      '  • 3 authors',
      '·',
      'Dec 27, 2023 4',
      '',
    ]),
  ]);
  assert.deepEqual(
    entries.map(({ title, metadata }) => [title, metadata?.arxivId, metadata?.authorCount, metadata?.date]),
    papers.map(({ title }, i) => [title, `2511.0${1000 + i}`, 3, '2023-12-27']),
  );
  assert.deepEqual(skipped, []);
});

test('emphasis within a title is its own', () => {
  const title = '**Slow** Weights against **Fast** Weights in **Coastal** Models **Revisited**';
  const { entries } = read([...banner, title, '', papers[0]!.abstract]);
  assert.deepEqual(entries[0]?.title, title);
});

test('a date that says what it is counts, and a lone numbered title keeps its number', () => {
  const [first, second] = papers as [(typeof papers)[number], (typeof papers)[number]];
  const { entries } = read([
    ...banner,
    `3. ${first.title}`,
    '',
    first.abstract,
    '',
    '  • 3 authors',
    '·',
    'Published on Nov 5, 2024',
    '',
    second.title,
    '',
    second.abstract,
  ]);
  assert.deepEqual(
    entries.map(({ title, metadata }) => [title, metadata?.date]),
    [
      [`3. ${first.title}`, '2024-11-05'],
      [second.title, undefined],
    ],
  );
});
