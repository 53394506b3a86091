import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibTeX } from '../../server/src/features/bibTeX.ts';
import { Library } from '../../server/src/library/library.ts';
import { abstractOf, cardsText } from '../library/digestTexts.ts';

const digest = cardsText([
  {
    title: 'TideGate-2: Slow Weights & 50% Fewer GPUs for mathcal{O}(varepsilon^{-2}) Training_1',
    abstract: abstractOf('We gate tides.'),
    below: ['  • 3 authors', '·', 'Dec 27, 2023 4', 'arXiv:2501.99001'],
  },
  { title: 'A Study of Two-Stage LLM Quantisation', abstract: abstractOf('Low-bit quantisation.') },
  {
    title: 'Paths ~ to Nowhere }{ and Back, by C:\\Temp',
    abstract: abstractOf('Lost braces.'),
    below: ['  • 1 author', '·', 'Mar 3', 'doi:10.5555/99.100'],
  },
]);

/** `pins` are titles by key. */
function entries(pins: Readonly<Record<string, string>> = {}): readonly string[] {
  const library = new Library();
  for (const _ of library.setting('memory:/w/digest.txt', digest));
  library.keys.set('memory:/w/.litnotes/keys.jsonc', JSON.stringify({ keys: pins }));
  return [...library.papers()].map((paper) => bibTeX(library, [paper]));
}

test('an entry has what a digest knows, and says what is missing', () => {
  const [first, second] = entries();
  assert.equal(
    first,
    [
      '% To be added: the 3 authors, whom the digest does not name.',
      '@misc{tidegate-2,',
      '  title = {{TideGate}-2: Slow Weights \\& 50\\% Fewer {GPUs} for 𝒪(ε⁻²) Training\\_1},',
      '  year = {2023},',
      '  month = dec,',
      '  eprint = {2501.99001},',
      '  archivePrefix = {arXiv},',
      '  url = {https://arxiv.org/abs/2501.99001}',
      '}',
      '',
    ].join('\n'),
  );
  assert.equal(
    second,
    '% To be added: the authors, whom the digest does not name.\n@misc{study-two-stage-llm,\n  title = {A Study of Two-Stage {LLM} Quantisation}\n}\n',
  );
});

test('a title can’t break out of its field, and an inferred year is said to be one', () => {
  const third = entries()[2]!;
  assert.match(third, /^% To be added: the author, .* The year is inferred\.\n@misc\{paths-nowhere-back-[a-z-]+,\n/);
  assert.match(
    third,
    /title = \{Paths \\textasciitilde\{\} to Nowhere \\textbraceright\{\}\\textbraceleft\{\} and Back/,
  );
  assert.match(third, /doi = \{10\.5555\/99\.100\}/);
  let depth = 0;
  for (const character of third) {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    assert.ok(depth >= 0, third);
  }
  assert.equal(depth, 0);
});

test('authors that the digest names are in the entry', () => {
  const library = new Library();
  const text = cardsText([
    { title: 'Gates that Close in Time', abstract: `Jane Doe, M. Poe\n\n${abstractOf('We gate.')}` },
  ]);
  for (const _ of library.setting('memory:/w/digest.txt', text));
  const entry = bibTeX(library, [...library.papers()]);
  assert.equal(
    entry,
    '@misc{gates-close-time,\n  title = {Gates that Close in Time},\n  author = {Jane Doe and M. Poe}\n}\n',
  );
});

test('the key is the one that LaTeX notes cite', () => {
  const title = 'A Study of Two-Stage LLM Quantisation';
  assert.match(entries({ Low2024: title })[1]!, /@misc\{Low2024,/);
  assert.match(entries({ 'low#bit': title })[1]!, /@misc\{study-two-stage-llm,/, 'a pinned key that LaTeX can’t write');
});
