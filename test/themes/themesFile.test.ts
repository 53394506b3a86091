import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Taxonomy } from '../../server/src/themes/taxonomy.ts';
import { themes as builtIn } from '../../server/src/themes/themes.ts';
import { parseThemesFile } from '../../server/src/themes/themesFile.ts';

/** Mistakes of a file by itself and among the built-in themes, as `line: message`. */
function mistakes(text: string): string[] {
  const file = parseThemesFile(text);
  const { problems } = new Taxonomy(new Map([['file:///w/.litnotes/themes.jsonc', file]]));
  return [...file.problems, ...[...problems.values()].flat()].map(
    ({ range, message }) => `${range.start.line}: ${message}`,
  );
}

const good = `// Mine.
{
  "themes": {
    "Tides": { "area": "Water", "terms": ["tidal gate = 2", "+ flood", "ebb / low water"] },
    "Pruning & sparsity": { "label": "Sparsity" }, // shorter
    "Speech, audio & music": { "hidden": true },
    "Continual learning": { "mergeInto": "Sparsity" },
  },
  "papers": {
    "tidegate-2": "Tides",
    "ebb-flow": { "theme": "sparsity", "title": "Ebb and Flow" },
  },
}
`;

test('a file says what it says', () => {
  const { themes, placements, problems } = parseThemesFile(good);
  assert.deepEqual(problems, []);
  assert.deepEqual(mistakes(good), []);
  assert.deepEqual(
    themes.map(({ id, label, hidden, mergeInto }) => [id, label, hidden, mergeInto?.id]),
    [
      ['tides', undefined, false, undefined],
      ['pruning-sparsity', 'Sparsity', false, undefined],
      ['speech-audio-music', undefined, true, undefined],
      ['continual-learning', undefined, false, 'sparsity'],
    ],
  );
  assert.deepEqual(themes[0]?.terms, [
    { spellings: ['tidal gate'], weight: 2, supporting: false },
    { spellings: ['flood'], weight: 1.5, supporting: true },
    { spellings: ['ebb', 'low water'], weight: 1.5, supporting: false },
  ]);
  assert.deepEqual(
    placements.map(({ key, theme, title }) => [key, theme.id, title]),
    [
      ['tidegate-2', 'tides', undefined],
      ['ebb-flow', 'sparsity', 'Ebb and Flow'],
    ],
  );
});

test('themes come in order: own ones, areas, Other; renamed, hidden and merged as said', () => {
  const taxonomy = new Taxonomy(new Map([['a', parseThemesFile(good)]]));
  const labels = taxonomy.themes.map(({ label }) => label);
  assert.equal(labels.at(-1), 'Other');
  assert.ok(labels.includes('Sparsity') && labels.includes('Tides'));
  assert.ok(!labels.includes('Speech, audio & music') && !labels.includes('Continual learning'));
  assert.equal(taxonomy.shownAs('continual-learning'), 'pruning-sparsity');
  assert.equal(taxonomy.find('SPARSITY'), 'pruning-sparsity');
  assert.equal(taxonomy.find('Speech, audio & music'), undefined);
  const own = new Taxonomy(new Map([['a', parseThemesFile('{"themes": {"Mine": {}}}')]]));
  assert.equal(own.themes[0]?.label, 'Mine');
});

for (const [what, text, expected] of [
  ['no JSON', 'hello', ['0: Names and texts stand in quotation marks: "…"']],
  ['an empty file', '', []],
  ['only a comment', '// later\n', []],
  ['a list', '[1]', ['0: The file takes braces: { "name": … }']],
  ['an unknown name', '{\n"paper": {}}', ['1: “paper” means nothing here; there are “themes” and “papers”']],
  ['a missing comma', '{"papers": {\n"a": "Other"\n"b": "Other"}}', ['2: A comma is missing here']],
  ['an unknown theme', '{"papers": {\n"a": "Othr"}}', ['1: There is no theme “Othr”']],
  [
    'a theme that is hidden',
    '{"themes": {"A": {"terms": [], "hidden": true}},\n"papers": {"a": "A"}}',
    ['1: “A” is hidden: nothing can lie there'],
  ],
  [
    'a change of nothing',
    '{"themes": {\n"Nowhere": {"hidden": true}}}',
    ['1: There is no theme “Nowhere” to change; one of your own has “terms”, [] at least'],
  ],
  [
    'Other changed',
    '{"themes": {\n"Other": {"hidden": true}}}',
    ['1: “Other” takes what no theme does, and can’t be changed'],
  ],
  [
    'a circle',
    '{"themes": {"A": {"terms": [], "mergeInto": "B"},\n"B": {"terms": [], "mergeInto": "a"}}}',
    ['1: A theme can’t be merged into itself'],
  ],
  [
    'a wrong type',
    '{"themes": {"A": {\n"terms": "x",\n"hidden": 1, "label": 2}}}',
    ['1: “terms” takes a list of texts', '2: “hidden” takes true or false', '2: “label” takes a text'],
  ],
  ['a paper twice', '{"papers": {"a": "Other",\n"a": "Other"}}', ['1: “a” is given twice; the first counts']],
  ['a theme twice', '{"themes": {"A b": {},\n"a B": {}}}', ['1: “a B” is the same theme as “A b” above, which counts']],
  [
    'a term twice',
    '{"themes": {"A": {"terms": ["tidal gates",\n"Tidal-gate = 2"]}}}',
    ['1: “Tidal-gate” is “tidal gates” once more'],
  ],
  ['a term of nothing', '{"themes": {"A": {"terms": ["…"]}}}', ['0: “…” has no letter or digit that could be found']],
  [
    'a weight that is none',
    '{"themes": {"A": {"terms": ["tide = big"]}}}',
    ['0: “big” is no weight: a number above 0 is'],
  ],
  [
    'a paper without theme',
    '{"papers": {\n"a": {"title": "A"}}}',
    ['1: The theme of “a” is missing: “a”: { "theme": "…" }'],
  ],
] as const) {
  test(`a mistake and its place: ${what}`, () => assert.deepEqual(mistakes(text), expected));
}

test('an unresolved merge is pointed out, and both sides count', () => {
  const text = `{
  "papers": {
<<<<<<< HEAD
    "a": "Other",
||||||| base
    "gone": "Other",
=======
    "b": "Other"
>>>>>>> theirs
    "c": "Other"
  }
}`;
  const { placements, problems } = parseThemesFile(text);
  assert.deepEqual(
    placements.map(({ key }) => key),
    ['a', 'b', 'c'],
  );
  assert.deepEqual(
    problems.map(({ range }) => range.start.line),
    [2, 4, 6, 8, 9],
  );
});

test('a merge of two whole files counts as one file, and so do members that are given twice', () => {
  const whole = `<<<<<<< HEAD
{
  "themes": { "Bees": { "terms": ["bee"] } },
  "papers": { "a": "Bees", "c": "Bees" }
}
=======
{
  "themes": { "Ants": { "terms": ["ant"] } },
  "papers": { "b": "Ants", "c": "Ants" }
}
>>>>>>> theirs
`;
  const { themes, placements, problems } = parseThemesFile(whole);
  assert.deepEqual(
    themes.map(({ name }) => name),
    ['Bees', 'Ants'],
  );
  assert.deepEqual(
    placements.map(({ key, theme }) => [key, theme.name]),
    [
      ['a', 'Bees'],
      ['c', 'Bees'],
      ['b', 'Ants'],
    ],
  );
  assert.deepEqual(
    problems.map(({ range, severity }) => [range.start.line, severity]),
    [
      [0, 'error'],
      [5, 'error'],
      [10, 'error'],
      [7, 'warning'],
      [8, 'warning'],
      [8, 'warning'],
    ],
  );
});

test('a mark of the byte order is no mistake', () => {
  const { placements, problems } = parseThemesFile('\ufeff{ "papers": { "a": "Other" } }');
  assert.deepEqual(problems, []);
  assert.equal(placements.length, 1);
});

test('two themes of one name, and a merger into a hidden one, are pointed out where they are written', () => {
  const mistakes = (text: string) =>
    (new Taxonomy(new Map([['file:///t', parseThemesFile(text)]])).problems.get('file:///t') ?? []).map(
      ({ range, message }) => `${range.start.character}: ${message}`,
    );
  const [first, second] = builtIn;
  assert.deepEqual(mistakes(`{"themes": {"${first!.label}": {"label": "${second!.label}"}}}`), [
    `12: “${second!.label}” is called “${second!.label}”, too`,
  ]);
  assert.deepEqual(mistakes('{"themes": {"A": {"label": "C", "terms": []}, "B": {"label": "c", "terms": []}}}'), [
    '12: “B” is called “c”, too',
    '46: “A” is called “C”, too',
  ]);
  assert.deepEqual(mistakes('{"themes": {"A": {"terms": [], "mergeInto": "B"}, "B": {"hidden": true, "terms": []}}}'), [
    '44: “B” is hidden, and so is what is merged into it',
  ]);
  assert.deepEqual(mistakes('{"themes": {"A": {"label": "B", "terms": []}, "B": {"hidden": true, "terms": []}}}'), []);
});

test('names that every object knows are names', () => {
  const { placements } = parseThemesFile('{"papers": {"__proto__": "Other", "constructor": "toString"}}');
  assert.deepEqual(
    placements.map(({ key, theme }) => [key, theme.id]),
    [
      ['__proto__', 'other'],
      ['constructor', 'tostring'],
    ],
  );
});

test('no text makes it throw, and every place lies in the text', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"papers"',
    '"themes"',
    '"a"',
    '"terms"',
    '\n',
    '//',
    '/*',
    'x',
    '<<<<<<< ',
    '1',
    'true',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
        fc.nat(good.length).map((n) => good.slice(0, n)),
      ),
      (text) => {
        const file = parseThemesFile(text);
        new Taxonomy(new Map([['a', file]]));
        const lines = text.split('\n');
        for (const { range } of file.problems) assert.ok(range.end.character <= (lines[range.end.line]?.length ?? -1));
      },
    ),
    { numRuns: 2000 },
  );
});

test('depth and size end in a message', () => {
  for (const text of ['['.repeat(200_000), `"${'x'.repeat(2_000_000)}"`]) {
    assert.equal(parseThemesFile(text).problems.length, 1);
  }
});
