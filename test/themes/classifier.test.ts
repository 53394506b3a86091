import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decidingTerms } from '../../server/src/themes/classification.ts';
import { Classifier } from '../../server/src/themes/classifier.ts';
import { lexicon } from '../../server/src/themes/lexicon.ts';
import { Phrases } from '../../server/src/themes/phrases.ts';
import { termsOf } from '../../server/src/themes/themeLexicon.ts';

function found(phrases: readonly string[], text: string): string[] {
  const set = new Phrases();
  for (const phrase of phrases) set.add(phrase);
  return set.find(text).map((phrase) => phrases[phrase]!);
}

function classifier(themes: Readonly<Record<string, string>>, ignored: readonly string[] = []): Classifier {
  const classifier = new Classifier('other');
  for (const [id, terms] of Object.entries(themes)) classifier.add(id, termsOf({ label: id, terms }));
  for (const phrase of ignored) classifier.ignore(phrase);
  return classifier;
}

test('the longest phrase counts, however it is hyphenated or joined', () => {
  const phrases = ['learning', 'reinforcement learning', 'pre-training', 'SAM', 'data', 'data set'];
  assert.deepEqual(found(phrases, 'Reinforcement learning, learning'), ['reinforcement learning', 'learning']);
  assert.deepEqual(found(phrases, 'pretraining pre training Pre-training'), [
    'pre-training',
    'pre-training',
    'pre-training',
  ]);
  assert.deepEqual(found(phrases, 'dataset, data-sets, data. Set'), ['data set', 'data set', 'data']);
  assert.deepEqual(found(phrases, 'Sam has SAM'), ['SAM']);
  assert.deepEqual(found(phrases, 'elearning learnings relearning'), ['learning']);
  assert.deepEqual(found([...phrases, '', '…'], ''), []);
});

test('a phrase twice is one; the abbreviation is another', () => {
  const phrases = new Phrases();
  assert.equal(phrases.add('spin'), 0);
  assert.equal(phrases.add('Spin'), 0);
  assert.equal(phrases.add('SPIN'), 1);
  assert.equal(phrases.add('SPIN'), 1);
  assert.equal(phrases.add('…'), -1);
  assert.deepEqual(phrases.find('spin SPIN'), [0, 0, 1]);
});

test('title before abstract, many mentions little more than one, the earlier theme at a tie', () => {
  const { classified } = bound(classifier({ a: 'apple', b: 'pear', c: 'plum' }));
  assert.equal(classified('apple', 'pear').theme, 'a');
  assert.equal(classified('plum', 'pear pear pear pear').theme, 'c');
  assert.equal(classified('plum pear', '').theme, 'b');
  assert.deepEqual(classified('plum pear', '').alsoThemes, ['c']);
});

test('one hint is not enough', () => {
  const { classified } = bound(classifier({ a: 'apple = 0.5\n+ tree = 2' }));
  assert.equal(classified('apple', '').theme, 'other');
  assert.equal(classified('tree', 'tree').theme, 'other');
  assert.deepEqual(classified('tree', 'tree').scores, []);
  assert.equal(classified('tree', 'apple').theme, 'a');
});

test('spellings of a term score together, and the one that was met is named', () => {
  const { classified } = bound(classifier({ a: 'apple / malus / pomme = 2' }));
  const found = classified('Malus', 'an apple and a malus');
  assert.deepEqual(decidingTerms(found), ['malus']);
  assert.equal(found.scores[0]?.score, 2 * (2.5 + (2 * 2) / 3));
});

test('an ignored phrase hides what is in it', () => {
  const { classified } = bound(classifier({ a: 'apple' }, ['apple of the eye']));
  assert.equal(classified('Apple of the eye', '').theme, 'other');
  assert.equal(classified('Apple of a tree', '').theme, 'a');
});

test('no text costs more than its length allows', () => {
  const all = new Classifier('other');
  for (const theme of lexicon) all.add(theme.label, termsOf(theme));
  const spellings = lexicon.flatMap((theme) => termsOf(theme).flatMap(({ spellings }) => spellings));
  const longest = spellings.reduce((a, b) => (a.length < b.length ? b : a));
  const size = 1_000_000;
  for (const part of [
    'a',
    'a ',
    '. ',
    'é',
    'ß-',
    "s's ",
    longest,
    `${longest} `,
    `${longest.slice(0, -3)} `,
    `${spellings.join(' ')} `,
    'pre-pre-pre-training ',
    'our',
    '\u0301',
  ]) {
    const before = all.read;
    all.classified('', part.repeat(Math.ceil(size / part.length)).slice(0, size));
    assert.ok(
      all.read - before <= 8 * size,
      `${all.read - before} words of a million letters of “${part.slice(0, 20)}”`,
    );
  }
});

function bound(one: Classifier): { readonly classified: Classifier['classified'] } {
  return { classified: (title, abstract) => one.classified(title, abstract) };
}
