import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexicon } from '../../server/src/themes/lexicon.ts';
import { termsOf } from '../../server/src/themes/themeLexicon.ts';
import { classified, otherTheme, themeIdOf, themes } from '../../server/src/themes/themes.ts';
import { wordsOf } from '../../server/src/themes/words.ts';

const areas: Readonly<Record<string, number>> = {
  'Generative & vision': 7,
  'Language models': 6,
  'Reinforcement learning & decisions': 3,
  'Optimisation & theory': 6,
  'Efficiency & compression': 4,
  'Learning paradigms': 4,
};

test('thirty themes in six areas, each area in one piece', () => {
  const counted = new Map<string, number>();
  for (const { area } of themes) counted.set(area, (counted.get(area) ?? 0) + 1);
  assert.deepEqual([...counted], Object.entries(areas));
  const changes = themes.filter(({ area }, i) => area !== themes[i - 1]?.area).length;
  assert.equal(changes, counted.size);
});

test('identifiers are slugs, each once, and not that of Other', () => {
  const ids = [...themes, otherTheme].map(({ id }) => id);
  assert.equal(new Set(ids).size, 31);
  for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  assert.equal(themeIdOf('3D vision, pose & motion'), '3d-vision-pose-motion');
  assert.equal(themeIdOf('Žluť & Größe'), 'žluť-größe');
  assert.equal(themeIdOf('…'), '');
});

for (const theme of lexicon) {
  test(`terms of ${theme.label}`, () => {
    const terms = termsOf(theme);
    assert.ok(terms.filter(({ supporting }) => !supporting).length >= 25, 'too few terms that decide by themselves');
    const lines = theme.terms.split('\n').filter((line) => line.trim() !== '');
    const known = new Map<string, string>();
    for (const [i, { spellings, weight }] of terms.entries()) {
      const line = lines[i]!;
      assert.match(line, /^(\+ )?[^=]+ = (\d\.)?\d+$|^(\+ )?[^=]+$/, 'not in the format of a term');
      assert.ok(weight > 0 && weight <= 2, `weight of “${line}”`);
      for (const spelling of spellings) {
        const letters = wordsOf(spelling).stems.join('');
        assert.notEqual(letters, '', `“${spelling}” has no word`);
        assert.equal(known.get(letters), undefined, `“${spelling}” is “${known.get(letters)}” once more`);
        known.set(letters, spelling);
      }
    }
  });
}

test('every spelling is found where it stands', () => {
  for (const theme of lexicon) {
    const terms = termsOf(theme);
    const anchor = terms.find(({ supporting }) => !supporting)!.spellings[0]!;
    for (const { spellings } of terms) {
      for (const spelling of spellings) {
        const { scores } = classified(spelling, anchor);
        const found = scores.find(({ theme: id }) => id === themeIdOf(theme.label))?.terms.map(({ term }) => term);
        assert.ok(found?.includes(spelling), `nothing finds “${spelling}” of ${theme.label}`);
      }
    }
  }
});

test('no spelling is covered by a shorter one of the same term', () => {
  for (const theme of lexicon) {
    for (const { spellings } of termsOf(theme)) {
      const stems = spellings.map((spelling) => ` ${wordsOf(spelling).stems.join(' ')} `);
      for (const [i, one] of stems.entries()) {
        for (const [j, other] of stems.entries()) {
          if (i === j || isAbbreviation(spellings[j]!)) continue;
          assert.ok(!one.includes(other), `${theme.label}: “${spellings[i]}” does no more than “${spellings[j]}”`);
        }
      }
    }
  }
});

test('a phrase stands in few themes', () => {
  const where = new Map<string, string[]>();
  for (const theme of lexicon) {
    for (const { spellings, supporting } of termsOf(theme)) {
      if (supporting) continue;
      for (const spelling of spellings) {
        const letters = wordsOf(spelling).stems.join('');
        where.set(letters, [...(where.get(letters) ?? []), theme.label]);
      }
    }
  }
  for (const [letters, labels] of where) {
    if (letters.length > 3)
      assert.ok(labels.length <= mostThemes(letters), `“${letters}” stands in ${labels.join(', ')}`);
  }
});

/** Some words of the field say little, and are in the lexicon as what makes a hint count. */
function mostThemes(letters: string): number {
  return anchors.has(letters) ? lexicon.length : 6;
}

const anchors: ReadonlySet<string> = new Set(
  ['learning', 'neural network', 'language model', 'large language model', 'training', 'LLM', 'machine learning'].map(
    (phrase) => wordsOf(phrase).stems.join(''),
  ),
);

function isAbbreviation(spelling: string): boolean {
  const { stems, abbreviated } = wordsOf(spelling);
  return stems.length === 1 && abbreviated[0]!;
}

test('terms are the same with the shorter separators that the build writes', () => {
  for (const theme of lexicon) {
    const terms = theme.terms.replaceAll(' / ', '|').replaceAll(/ = (?=[\d.]+$)/gm, '=');
    assert.deepEqual(termsOf({ ...theme, terms }), termsOf(theme));
  }
});
