import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { citingPlace, citingPlaceInProse, type OpenedPlace } from '../../server/src/notes/citingPlace.ts';
import type { Dialect } from '../../server/src/notes/dialect.ts';
import { parseNote } from '../../server/src/notes/parseNote.ts';
import { spellingOf, usualForm } from '../../server/src/notes/writing/spelling.ts';
import { fixtures } from './fixtures.ts';

type Finder = (text: string, offset: number, dialect: Dialect) => OpenedPlace | undefined;

const inProse: Finder = (text, offset, dialect) =>
  citingPlaceInProse(text, offset, dialect, spellingOf(usualForm(dialect)));

/** The text with KEY put at its mark `‸`; undefined where it takes none. */
function completed(marked: string, dialect: Dialect, find: Finder): string | undefined {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const place = find(text, offset, dialect);
  if (!place) return undefined;
  assert.ok(place.start <= offset && offset <= place.end && !/[\r\n]/.test(text.slice(place.start, place.end)));
  return `${text.slice(0, place.start)}${place.before}KEY${place.after}${text.slice(place.end)}`;
}

function check(dialect: Dialect, cases: readonly (readonly [marked: string, expected?: string])[], find = citingPlace) {
  for (const [marked, expected] of cases) assert.equal(completed(marked, dialect, find), expected, marked);
}

test('Markdown: @ and brackets', () => {
  check('markdown', [
    ['As in @‸', 'As in @KEY'],
    ['As in @tid‸', 'As in @KEY'],
    ['As in @tid‸elog, too', 'As in @KEY, too'],
    ['(@tid‸)', '(@KEY)'],
    ['**@tid‸**', '**@KEY**'],
    ['[@‸]', '[@KEY]'],
    ['[@‸', '[@KEY]'],
    ['[-@slow wal‸]', '[-@KEY]'],
    ['[see @slow walk att‸]', '[see @KEY]'],
    ['[see @slow‸', '[see @KEY'],
    ['[@a; @b‸]', '[@a; @KEY]'],
    ['[@a;‸]', '[@a; @KEY]'],
    ['[@a; ‸]', '[@a; @KEY]'],
    ['[@a; slow wal‸]', '[@a; @KEY]'],
    ['[@a, p. 3; @b‸, p. 4]', '[@a, p. 3; @KEY, p. 4]'],
    ['@{any ke‸}', '@{KEY}'],
    ['@{any ke‸', '@{KEY}'],
    ['a\n\n[see @one;\n@two th‸]', 'a\n\n[see @one;\n@KEY]'],
    ['Über @mül‸', 'Über @KEY'],
    ['| a | @b‸ |', '| a | @KEY |'],
    ['{cite}`‸`', '{cite}`KEY`'],
    ['{cite:t}`a, tid‸`', '{cite:t}`a, KEY`'],
  ]);
});

test('wiki links: brackets are neither doubled nor lost', () => {
  for (const dialect of ['markdown', 'plaintext', 'org'] as const) {
    check(dialect, [
      ['See [[‸', 'See [[KEY]]'],
      ['See [[‸]', 'See [[KEY]]'],
      ['See [[‸]]', 'See [[KEY]]'],
      ['See [[slow walk‸]] and', 'See [[KEY]] and'],
      ['See [[slow‸ walk]] and', 'See [[KEY]] and'],
      ['See [[slow‸ and [[b]]', 'See [[KEY]] and [[b]]'],
      ['See [[a]] and [[b‸]]', 'See [[a]] and [[KEY]]'],
      ['See [[a]] b‸', undefined],
    ]);
  }
  check('markdown', [
    ['[[slow‸|the text]]', '[[KEY|the text]]'],
    ['[[slow|the te‸xt]]', undefined],
    ['[[@slow‸]]', '[[@KEY]]'],
    ['[[slow‸#Heading]]', '[[KEY#Heading]]'],
    ['x[[0‸]]', undefined],
  ]);
});

test('LaTeX: the whole family, lists, options, line breaks', () => {
  check('latex', [
    ['\\cite{‸', '\\cite{KEY}'],
    ['\\cite{‸}', '\\cite{KEY}'],
    ['\\cite{slow walk‸}', '\\cite{KEY}'],
    ['\\citep[see][p. 3]{sl‸ow}', '\\citep[see][p. 3]{KEY}'],
    ['\\cite{a,‸}', '\\cite{a,KEY}'],
    ['\\cite{a, ‸}', '\\cite{a, KEY}'],
    ['\\cite{a, b‸, c}', '\\cite{a, KEY, c}'],
    ['\\cite{‸, c}', '\\cite{KEY, c}'],
    ['\\cite{a,\n  b‸,\n  c}', '\\cite{a,\n  KEY,\n  c}'],
    ['\\textcite*{x‸}', '\\textcite*{KEY}'],
    ['\\parencites(pre)[1]{a}[2]{b‸}', '\\parencites(pre)[1]{a}[2]{KEY}'],
    ['\\volcite{2}{b‸}', '\\volcite{2}{KEY}'],
    ['\\footnote{as in \\cite{b‸}}', '\\footnote{as in \\cite{KEY}}'],
    ['\\nocite{‸}', '\\nocite{KEY}'],
    ['\\label{‸}'],
    ['\\emph{some ‸}'],
    ['\\footnote{see ‸}'],
    ['% \\cite{‸}'],
    ['\\begin{verbatim}\n\\cite{‸}\n\\end{verbatim}'],
    ['{‸}'],
    ['mail @‸'],
  ]);
  check('markdown', [
    ['As \\cite{slow w‸} says', 'As \\cite{KEY} says'],
    ['As \\cite{slow w‸', 'As \\cite{KEY}'],
  ]);
});

test('Typst, Org, AsciiDoc, reStructuredText', () => {
  check('typst', [
    ['As @‸ says', 'As @KEY says'],
    ['As @ti‸de-2.', 'As @KEY.'],
    ['#cite(<‸', '#cite(<KEY>)'],
    ['#cite(<‸)', '#cite(<KEY>)'],
    ['#cite(<‸>)', '#cite(<KEY>)'],
    ['#cite(<slow wa‸>, supplement: [p. 7])', '#cite(<KEY>, supplement: [p. 7])'],
    ['#ref(<‸', '#ref(<KEY>)'],
    ['#ref(<slow wa‸>)', '#ref(<KEY>)'],
    ['href(<‸>)'],
    ['<sec‸>'],
    ['// @ti‸'],
    ['a@b‸'],
  ]);
  check('org', [
    ['[cite:@‸]', '[cite:@KEY]'],
    ['[cite:@‸', '[cite:@KEY]'],
    ['[cite:‸]', '[cite:@KEY]'],
    ['[cite/t:see @slow wa‸]', '[cite/t:see @KEY]'],
    ['[cite:@a;‸]', '[cite:@a; @KEY]'],
    ['[cite:@a;@b‸]', '[cite:@a;@KEY]'],
    ['cite:a,b‸', 'cite:a,KEY'],
    [':ROAM_REFS: @a @b‸', ':ROAM_REFS: @a @KEY'],
    ['@‸'],
    ['#+begin_src\n[cite:@‸]\n#+end_src'],
  ]);
  check('asciidoc', [
    ['cite:[‸]', 'cite:[KEY]'],
    ['cite:[‸', 'cite:[KEY]'],
    ['citenp:[a, slow w‸]', 'citenp:[a, KEY]'],
    ['image:[‸]'],
    ['See <<‸', 'See <<KEY>>'],
    ['See <<‸>>', 'See <<KEY>>'],
    ['See <<ti‸de-2>> and', 'See <<KEY>> and'],
    ['See <<slow wa‸>', 'See <<KEY>>'],
    ['See <<ti‸,the text>>', 'See <<KEY,the text>>'],
    ['See <<ti,the te‸xt>>'],
    ['1 << ‸ 2', undefined],
    ['`<<ti‸>>`'],
    ['See xref:‸', 'See xref:KEY[]'],
    ['See xref:ti‸[the text]', 'See xref:KEY[the text]'],
    ['See xref:ti[the te‸xt]'],
    ['See cite:‸', 'See cite:[KEY]'],
    ['See citenp:ti‸ and', 'See citenp:[KEY] and'],
    ['See cite:se‸[a]'],
    ['Note: ti‸'],
    ['https:‸'],
    ['// cite:[‸]'],
  ]);
  check('restructuredtext', [
    [':cite:`‸`', ':cite:`KEY`'],
    [':cite:p:`a, slow‸`', ':cite:p:`a, KEY`'],
    [':cite:`‸', ':cite:`KEY`'],
    [':ref:`‸`'],
    ['``code ‸``'],
  ]);
});

test('nothing in prose, code, comments, addresses, escapes and link texts', () => {
  check('markdown', [
    ['Some words‸'],
    ['word@‸'],
    ['mail me@example‸'],
    ['mail to jo.doe@exa‸mple.org'],
    ['at @ 5 o’clock‸'],
    ['thanks to @maria and others‸'],
    ['\\@tid‸'],
    ['`@tid‸`'],
    ['```\n@tid‸\n```'],
    ['    @tid‸'],
    ['<!-- @tid‸ -->'],
    ['$x @tid‸$'],
    ['[@tid‸](https://example.org)'],
    ['https://example.org/@tid‸'],
    ['import x from "@scope/pkg‸"'],
    ['[a list, of words‸]'],
    ['[@a, p. 3‸]'],
    ['[@a] more‸'],
    ['[a; b‸]'],
    ['{‸}'],
    ['a < b‸'],
    ['one, two; ‸'],
    ['---\ntitle: @tid‸\n---\n'],
  ]);
  check('plaintext', [['jo@exa‸'], ['a, ‸'], ['As @tid‸', 'As @KEY']]);
});

test('in running text, by command: the word becomes a citation as the dialect writes it', () => {
  check(
    'markdown',
    [
      ['As tid‸ says', 'As [@KEY] says'],
      ['As ‸', 'As [@KEY]'],
      ['‸', '[@KEY]'],
      ['(one-step‸)', '([@KEY])'],
      ['`tid‸`'],
      ['```\ntid‸\n```'],
      ['https://example.org/tid‸'],
      ['jo.doe‸@example.org'],
    ],
    inProse,
  );
  const written = new Map<Dialect, string>([
    ['plaintext', 'As [@KEY] says'],
    ['latex', 'As \\cite{KEY} says'],
    ['typst', 'As @KEY says'],
    ['org', 'As [cite:@KEY] says'],
    ['asciidoc', 'As cite:[KEY] says'],
    ['restructuredtext', 'As :cite:`KEY` says'],
  ]);
  for (const [dialect, expected] of written) {
    check(dialect, [['As slow‸ says', expected]], inProse);
    check(dialect, [['As ‸ says', expected]], inProse);
  }
  check('latex', [['% tid‸']], inProse);
});

test('law: a key put at a place is read there as a citation, in every fixture', () => {
  let places = 0;
  for (const { text, dialect } of fixtures) {
    for (let offset = 0; offset <= text.length; offset += 11) {
      for (const find of [citingPlace, inProse]) {
        const place = find(text, offset, dialect);
        if (!place) continue;
        places++;
        const { start, end, before, after } = place;
        assert.ok(start <= offset && offset <= end);
        const written = `${text.slice(0, start)}${before}key-of-a-paper${after}${text.slice(end)}`;
        assert.ok(parseNote(written, dialect).mentions.some(({ target }) => target === 'key-of-a-paper'));
      }
    }
  }
  assert.ok(places > 200);
});

test('law: any text, any offset, no failure', () => {
  const piece = fc.constantFrom(
    '@',
    '[[',
    ']]',
    '[',
    ']',
    '\\cite{',
    '}',
    ';',
    ', ',
    '<',
    '>',
    '#cite(',
    ')',
    '`',
    '\n',
    'ab c',
    '😀',
    ':',
    '\r',
    '-',
  );
  const dialect = fc.constantFrom<Dialect>(
    'markdown',
    'latex',
    'typst',
    'org',
    'asciidoc',
    'restructuredtext',
    'plaintext',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), dialect, fc.nat(40), (pieces, language, at) => {
      const text = pieces.join('');
      const offset = Math.min(at, text.length);
      for (const find of [citingPlace, inProse]) {
        const place = find(text, offset, language);
        if (place) assert.ok(place.start <= offset && offset <= place.end && place.end <= text.length);
      }
    }),
    { numRuns: 3000 },
  );
});
