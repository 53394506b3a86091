import assert from 'node:assert/strict';
import test from 'node:test';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { Pace } from '../../server/src/search/pace.ts';
import { completions, contractions, type Likeness, misspellings } from '../../server/src/search/termWalks.ts';
import { Vocabulary } from '../../server/src/search/vocabulary.ts';
import { randomFrom } from './knownItems.ts';

const codes = (text: string) => Uint16Array.from(text, (character) => character.charCodeAt(0));

function vocabularyOf(words: Iterable<string>): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.add(codes(word), 0, word.length);
  return vocabulary;
}

/** Words of few letters, so that many are alike. */
function wordsOf(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const words = Array.from({ length: count }, () =>
    Array.from({ length: 1 + random.below(9) }, () => 'abdeimnst'[random.below(9)]).join(''),
  );
  return [...new Set(words)];
}

test('terms are found, released and found again', () => {
  const words = wordsOf(3000, 1);
  const vocabulary = vocabularyOf(words);
  const numbers = new Map(words.map((word) => [word, vocabulary.find(codes(word), 0, word.length)]));
  assert.equal(new Set(numbers.values()).size, words.length);
  for (const [word, number] of numbers) assert.equal(vocabulary.text(number), word);
  const released = words.filter((_, i) => i % 3 !== 0);
  for (const word of released) vocabulary.release(codes(word), 0, word.length);
  for (const [i, word] of words.entries())
    assert.equal(vocabulary.find(codes(word), 0, word.length), i % 3 === 0 ? numbers.get(word)! : -1);
  for (const word of released) vocabulary.add(codes(word), 0, word.length);
  assert.equal(vocabulary.size, words.length);
  assert.equal(vocabulary.capacity, words.length);
  for (const word of words) vocabulary.release(codes(word), 0, word.length);
  assert.equal(vocabulary.size, 0);
  assert.equal(vocabulary.trie.node(codes('a'), 0, 1), 0);
});

test('completions are all terms that start alike, in alphabetical order', () => {
  const words = wordsOf(3000, 2);
  const vocabulary = vocabularyOf(words);
  for (const start of ['a', 'be', 'tin', 'mmmm']) {
    const found: string[] = [];
    const visit = (term: number, added: number) => {
      found.push(vocabulary.text(term));
      assert.equal(vocabulary.text(term).length, start.length + added);
    };
    atOnce(completions(vocabulary.trie, vocabulary.trie.node(codes(start), 0, start.length), visit, new Pace()));
    assert.deepEqual(found, words.filter((word) => word.startsWith(start)).sort());
  }
});

test('misspellings are all terms within the edits', () => {
  const words = wordsOf(2500, 3);
  const vocabulary = vocabularyOf(words);
  for (const typed of ['atmedi', 'bnis', 'stamide', 'ees', 'netamin']) {
    for (const most of [1, 2]) {
      const found = new Map<string, number>();
      const reach = { edits: most, beginnings: false, otherStarts: most === 1 };
      const visit = ({ term, edits, sameStart, added }: Likeness) => {
        found.set(vocabulary.text(term), edits);
        assert.equal(sameStart, vocabulary.text(term)[0] === typed[0]);
        assert.equal(added, 0);
      };
      atOnce(misspellings(vocabulary.trie, codes(typed), reach, visit, new Pace()));
      const expected = words
        .map((word) => [word, distance(typed, word)] as const)
        .filter(([word, edits]) => edits <= most && (most === 1 || word[0] === typed[0] || word[0] === typed[1]));
      assert.deepEqual([...found].sort(), [...expected].sort());
    }
  }
});

test('misspelt beginnings are found with what they lead to', () => {
  const vocabulary = vocabularyOf(['transformer', 'transformers', 'transport', 'trampoline']);
  const found: string[] = [];
  const reach = { edits: 1, beginnings: true, otherStarts: true };
  const visit = ({ term, added }: Likeness) => found.push(`${vocabulary.text(term)} ${added}`);
  atOnce(misspellings(vocabulary.trie, codes('trasfor'), reach, visit, new Pace()));
  assert.deepEqual(found, ['transformer 3', 'transformers 4']);
});

test('contractions leave out vowels and at most one consonant', () => {
  const vocabulary = vocabularyOf(['stage', 'staging', 'storage', 'search', 'string', 'starring', 'strings']);
  const found: string[] = [];
  const visit = (term: number, skipped: number) => found.push(`${vocabulary.text(term)} ${skipped}`);
  atOnce(contractions(vocabulary.trie, codes('stg'), visit, new Pace()));
  assert.deepEqual(found, ['stage 0', 'staging 0', 'storage 1']);
});

/** Letters added, left out, replaced, or exchanged with their neighbour (no letter twice). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
