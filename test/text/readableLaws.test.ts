import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readable, readableWithMap } from '../../server/src/text/readable.ts';
import { groupsOf } from '../../server/src/text/readableGroups.ts';
import { evidenceOf } from '../../server/src/text/readableLost.ts';
import { marksOf } from '../../server/src/text/readableMarks.ts';
import { Output } from '../../server/src/text/readableOutput.ts';
import { pageOf } from '../../server/src/text/readableRender.ts';
import { tokensOf } from '../../server/src/text/readableTokens.ts';

/** What debris is made of, and what only looks like it. */
const pieces = [
  ..."\\ { } ^ _ $ $$ ~ & ( ) [ ] | < > = + - -- --- . , ; : ! ? / * % # @ \" ' '' ` ``".split(' '),
  ...'a b n x A I K 0 1 2 10 2.5 the and or left( right) left right times in to frac sqrt hat bar tilde'.split(' '),
  ...'alpha beta varepsilon epsilon Omega mathcal mathbb text texttt log max min sum prod sim pm star top'.split(' '),
  ...'\\alpha \\frac \\sqrt \\hat \\mathcal \\left \\right \\over \\begin \\cite \\footnote \\href \\item \\bf \\o \\c'.split(
    ' ',
  ),
  ...'\\" \\\' \\` \\^ \\~ \\{ \\} \\_ \\% \\, \\\\ \\( \\) \\[ \\] \\foo \\LightNet {\\bf {\\cal {sf'.split(' '),
  ...['&amp;', '&lt;', '&#x2014;', '&;', 'x2014', 'https://x.org/a_b', 'C:\\', 'mum', 'é', 'ε', '²', '😀', '\ud835'],
  ...[' ', ' ', ' ', ' ', '\n', '\u0000', '\u00a0'],
];
const debris = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const runs = { numRuns: 2000 };

test('reading a readable text again changes nothing', () => {
  fc.assert(
    fc.property(debris, (text) => assert.equal(readable(readable(text)), readable(text))),
    runs,
  );
});

test('the map has a place for every unit, in order, and the end', () => {
  fc.assert(
    fc.property(debris, (source) => {
      const { text, starts } = readableWithMap(source);
      assert.equal(text, readable(source));
      assert.equal(starts.length, text.length + 1);
      assert.equal(starts[text.length], source.length);
      for (let i = 1; i < starts.length; i++) assert.ok(starts[i]! >= starts[i - 1]!);
      if (text === source) assert.deepEqual([...starts], [...starts.keys()]);
    }),
    runs,
  );
});

test('a word amid debris keeps its letters and its place', () => {
  fc.assert(
    fc.property(debris, debris, (before, behind) => {
      const source = `${before} } $ wherewithal $ { ${behind}`;
      const { text, starts } = readableWithMap(source);
      const at = text.indexOf('wherewithal');
      assert.ok(at >= 0);
      assert.equal(source.slice(starts[at], starts[at]! + 'wherewithal'.length), 'wherewithal');
    }),
    runs,
  );
});

/** English words, among them all that are names of LaTeX's commands too. */
const words = (
  'a the of and is that we this for with as on by are be from an it our can which results show model data method using ' +
  'times in to left right top bar hat dot check star cap cup prime text log max min sum sup inf lim det exp mod arg deg ' +
  'alpha beta gamma delta lambda sigma omega tau psi chi pi mu nu phi rho eta theta kappa often over bright approximate ' +
  'simulation sometimes cell well fraction partial exists subset over square natural flat sharp triangle mid ' +
  'wedge cleft copyright context inequality upright mapping into onto Lin Min Win AlphaGo DeltaNet GPT-4 1024x1024'
).split(' ');
const marks = ['', '', '', '', '', '', ',', '.', ';', ':', '?'];
const sentence = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...marks), fc.boolean()), {
  maxLength: 30,
});

test('prose of plain words is left as it is', () => {
  fc.assert(
    fc.property(sentence, (parts) => {
      const text = parts.map(([word, mark, bracket]) => (bracket ? `(${word})${mark}` : word + mark)).join(' ');
      assert.equal(readable(text), text);
    }),
    runs,
  );
});

/** Texts that invite looking ahead, looking back and nesting, each to be repeated. */
const hostile = [
  ...[
    '{',
    '}',
    '{}',
    '^{',
    '_{',
    '\\frac{',
    '{a}',
    '{a}{',
    '\\sqrt[',
    '\\hat',
    '\\hat{',
    '\\"',
    '\\"{',
    '\\left(',
    'left(',
    'right)',
  ],
  ...[
    '$',
    '$a ',
    '$$',
    '`',
    '``',
    "`a'",
    "''",
    '"',
    '~',
    'a~',
    '--',
    'a--b',
    '&',
    '&amp',
    '&amp;',
    '\\',
    '\\\\',
    '\\a',
    '(',
    '(a,',
  ],
  ...[
    'x_a',
    'x_ab',
    'x_a^b',
    '^^',
    '__',
    'alpha',
    'alpha ',
    'alpha,',
    'epsilon and ',
    'n times ',
    'sim ',
    'in ',
    '(alpha',
    'A',
  ],
  ...[
    'www.',
    'a.b',
    'a-',
    'https://',
    'C:\\',
    '{\\bf ',
    '{sf ',
    '1{',
    '{\\a\\over ',
    '\\href{',
    '\\cite{',
    '\\text{',
    '\\left',
    ' ',
  ],
];

test('the work grows no faster than the text', (t) => {
  let most = 0;
  for (const piece of hostile) {
    const small = stepsFor(piece.repeat(Math.ceil(5_000 / piece.length)));
    const large = stepsFor(piece.repeat(Math.ceil(20_000 / piece.length)));
    most = Math.max(most, large / small);
    assert.ok(large <= 4.2 * small, `${JSON.stringify(piece)}: ${small} steps, ${large} for four times the text`);
    assert.ok(large <= 1_000 * 20_000, `${JSON.stringify(piece)}: ${large} steps`);
  }
  t.diagnostic(`at most ${most.toFixed(2)} times the steps for four times the text`);
});

test('texts too long to be an abstract are left alone', () => {
  const text = 'mathcal{O}(n) '.repeat(80_000);
  assert.equal(readable(text), text);
  assert.equal(readableWithMap(text).starts[text.length], text.length);
});

/** How often reading a text looks at a character or a token of it. */
function stepsFor(text: string): number {
  let steps = 0;
  function counted<T>(n: number, value: T): T {
    steps += n;
    return value;
  }
  const watched = {
    length: text.length,
    charAt: (i: number) => counted(1, text.charAt(i)),
    charCodeAt: (i: number) => counted(1, text.charCodeAt(i)),
    startsWith: (part: string, i: number) => counted(part.length, text.startsWith(part, i)),
    slice: (start: number, end: number) => counted(end - start, text.slice(start, end)),
  } as unknown as string;
  const tokens = new Proxy(tokensOf(watched), { get: (target, key) => counted(1, Reflect.get(target, key)) });
  const groups = groupsOf(tokens);
  const marks = marksOf(tokens, groups);
  pageOf(watched, evidenceOf(tokens, groups), marks).render(0, tokens.length, new Output());
  return steps;
}
