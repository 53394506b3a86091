import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { parseDigest, parsingDigest } from '../../server/src/digest/parseDigest.ts';
import { abstractOf, alternatingText, cardsText } from '../library/digestTexts.ts';
import { shared } from '../root.ts';
import { assertRanges } from './ranges.ts';
import { differences, textOf, truth } from './truth.ts';

for (const wanted of truth.cases.filter(({ hard }) => hard === undefined)) {
  test(`${wanted.file}: ${wanted.about}`, () =>
    assert.deepEqual(differences(parseDigest(textOf(wanted.file)), wanted), []));
}

test('of the cases that are open to judgement, most are read as their writer meant them', (t) => {
  const hard = truth.cases.filter((wanted) => wanted.hard !== undefined);
  const missed = hard.filter((wanted) => differences(parseDigest(textOf(wanted.file)), wanted).length > 0);
  t.diagnostic(
    `${hard.length - missed.length} of ${hard.length}; otherwise: ${missed.map(({ file }) => file).join(', ')}`,
  );
  assert.ok(missed.length * 3 <= hard.length);
});

for (const item of truth.noDigest) {
  const file = typeof item === 'string' ? item : item.file;
  test(`${file} holds no paper`, () => {
    const { entries, skipped } = parseDigest(textOf(file));
    assert.deepEqual([entries.map(({ title }) => title), skipped], [[], []]);
  });
}

test('prose in the shape of a digest is told from one by its words', (t) => {
  const files = truth.lookAlike.map((item) => (typeof item === 'string' ? item : item.file));
  const taken = files.filter((file) => parseDigest(textOf(file)).entries.length > 0);
  t.diagnostic(`${files.length - taken.length} of ${files.length}; taken for digests: ${taken.join(', ') || 'none'}`);
  assert.deepEqual(taken, []);
});

/** Papers with abstracts of two short sentences. */
const shortPapers = ['Slow Gates', 'Tidal Priors', 'Ebb Sampling', 'Harbour Nets', 'Moon Masks', 'Quay Search'].map(
  (name) => ({
    title: `${name}: Small Models for Coastal Data`,
    abstract: `We present ${name}, a method for models of coastal data that learn with few labels. Experiments on two invented benchmarks show that it performs well where others fail.`,
  }),
);

test('short abstracts are no reason to lose papers to a blank line, wherever it is put', () => {
  const lines = alternatingText(shortPapers).split('\n');
  for (let at = 1; at <= lines.length; at++) {
    const { entries, skipped } = parseDigest([...lines.slice(0, at), '', ...lines.slice(at)].join('\n'));
    assert.deepEqual(
      entries.map(({ title, abstract }) => ({ title, abstract })),
      shortPapers,
      `before line ${at}`,
    );
    assert.deepEqual(skipped, []);
  }
});

test('a heading between papers with short abstracts hides none of those below it', () => {
  for (const text of [alternatingText(shortPapers), cardsText(shortPapers)]) {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith('Harbour Nets'));
    const { entries } = parseDigest([...lines.slice(0, at), '', '# Read next', '', ...lines.slice(at)].join('\n'));
    assert.deepEqual(
      entries.map(({ title, abstract }) => ({ title, abstract })),
      shortPapers,
    );
  }
});

test('ranges spell what they name, on every prefix of every layout', () => {
  for (const { file } of truth.cases.filter(({ file: name }) => !name.startsWith('hand-edited'))) {
    const text = textOf(file);
    const step = Math.max(1, Math.floor(text.length / 150));
    for (let end = 0; end <= text.length; end += step)
      assertRanges(text.slice(0, end), parseDigest(text.slice(0, end)));
  }
});

test('ranges spell what they name in hand-edited copies', () => {
  for (const { file } of truth.cases) assertRanges(textOf(file), parseDigest(textOf(file)));
});

test('steps are short for many short lines, too, whatever these are taken for', () => {
  const lines = 200_000;
  // Ways through the parser in which something looks at each line.
  const passes = 4;
  const mostLines = 3000;
  for (const line of ['1 a', '[a)', 'Jane Doe, John Roe', 'Two words.']) {
    const work = parsingDigest(`${line}\n`.repeat(lines));
    let steps = 0;
    while (!work.next().done) steps++;
    assert.ok(steps > (passes * lines) / mostLines, `${line}: ${steps} steps`);
  }
});

test('nothing very long is a title, wherever it stands', () => {
  const long = 'A few words that go on and on '.repeat(200).trim();
  const [title, abstract] = ['A Title as Titles Are', abstractOf('We study it.')];
  const { entries, skipped } = parseDigest(
    cardsText([
      { title: long, abstract },
      { title, abstract },
    ]),
  );
  assert.deepEqual(
    entries.map((entry) => [entry.title, entry.abstract]),
    [[title, abstract]],
  );
  assert.equal(skipped.length, 2, 'both halves of what is no paper');
});

test('a text of megabytes is read in steps', () => {
  const once = textOf(truth.cases[0]!.file);
  const text = `${once}\n`.repeat(Math.ceil(3_000_000 / once.length));
  let steps = 0;
  const work = parsingDigest(text);
  while (!work.next().done) steps++;
  assert.ok(steps > 2, `${steps} steps`);
});

test('an abstract that was broken after its first sentence keeps its title', () => {
  let count = 0;
  for (const { file } of truth.cases.filter(({ file: name }) => name.startsWith('layouts/'))) {
    const text = textOf(file);
    const titles = parseDigest(text).entries.map(({ title }) => title);
    for (const { abstract } of parseDigest(text).entries) {
      for (const broken of ['\n', '\n\n']) {
        const at = text.indexOf(abstract) + abstract.indexOf('. ') + 1;
        const { entries } = parseDigest(text.slice(0, at) + broken + text.slice(at + 1));
        assert.deepEqual(
          entries.map(({ title }) => title),
          titles,
          `${file}: ${abstract.slice(0, 40)}`,
        );
        count++;
      }
    }
  }
  assert.ok(count > 20, `${count} copies`);
});

test('no kind of line end makes the work grow faster than the text', () => {
  for (const end of ['\n', '\r', '\r\n']) {
    const text = end.repeat(1_000_000);
    assert.equal(parseDigest(text).lineCount, 1_000_001);
  }
});

test('the real digests are understood exactly', (t) => {
  if (!shared) {
    t.diagnostic('no shared data beside the repository: the fixtures above stand alone');
    return;
  }
  const places = JSON.parse(fs.readFileSync(path.join(shared, 'bench/digests_truth.json'), 'utf8'));
  let count = 0;
  for (const file of fs.readdirSync(path.join(shared, 'digests'))) {
    const text = fs.readFileSync(path.join(shared, 'digests', file), 'utf8');
    const digest = parseDigest(text);
    assertRanges(text, digest);
    const wanted: readonly { title: string; titleLine: number; abstractLine: number; authors?: number }[] =
      places[file.slice(0, 3)];
    assert.deepEqual(
      digest.entries.map((e) => [e.title, e.titleLine, e.abstractLine]),
      wanted.map((e) => [e.title, e.titleLine, e.abstractLine]),
    );
    assert.deepEqual(digest.skipped, []);
    count += wanted.length;
  }
  t.diagnostic(`${count} entries`);
});
