import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationText, papersLinked } from '../../server/src/features/citationText.ts';
import { lineStarts, offsetAt, positionAt } from '../../server/src/features/offsets.ts';
import { Library } from '../../server/src/library/library.ts';
import { dialectOf } from '../../server/src/notes/dialect.ts';
import { abstractOf, cardsText } from '../library/digestTexts.ts';

const digest = cardsText([
  {
    title: 'TideGate-2: Slow Weights',
    abstract: abstractOf('We gate tides: https://github.com/tides/gate and https://github.com/tides.'),
    below: ['arXiv:2501.99001'],
  },
  { title: 'LampPost: Lanterns for Retrieval', abstract: abstractOf('Dense retrieval, at https://github.com/tides.') },
  { title: 'MossNet: Moss on Stones', abstract: abstractOf('Moss is counted.') },
]);

interface Options {
  readonly style?: string;
  /** The key pinned to MossNet. */
  readonly pin?: string;
  readonly papers?: readonly string[];
}

/** The text after citing papers in place of what stands between `«` and `»`, or at `|`. */
function cited(language: string, marked: string, options: Options = {}): string {
  const { text, starts, found } = answered(language, marked, options);
  if (!found) return text;
  const { range, newText } = found.edit;
  return text.slice(0, offsetAt(text, starts, range.start)) + newText + text.slice(offsetAt(text, starts, range.end));
}

function answered(language: string, marked: string, { style = 'auto', papers = ['mossnet'], pin }: Options) {
  const from = Math.max(marked.indexOf('«'), marked.indexOf('|'));
  const to = marked.includes('«') ? marked.indexOf('»') - 1 : from;
  const text = marked.replace(/[«»|]/g, '');
  const uri = 'memory:/w/note';
  const library = new Library();
  for (const _ of library.setting('memory:/w/digest.txt', digest));
  const named = papers.map((key) => [...library.papers()].find((paper) => library.keyOf(paper) === key)!);
  if (pin) library.keys.set('memory:/w/.litnotes/keys.jsonc', `{"keys": {"${pin}": "MossNet: Moss on Stones"}}`);
  for (const _ of library.setting(uri, text, language));
  const starts = lineStarts(text);
  const found = citationText(
    library,
    library.document(uri)!,
    { start: positionAt(starts, from), end: positionAt(starts, to) },
    named,
    { style, dialect: dialectOf(language, uri)! },
  );
  return { text, starts, found };
}

function check(
  language: string,
  cases: readonly (readonly [before: string, after: string, options?: Options])[],
): void {
  for (const [before, after, options] of cases) assert.equal(cited(language, before, options), after, before);
}

const two = { papers: ['mossnet', 'lamppost'] };

test('Markdown: a group of Pandoc, unless the note writes citations otherwise', () => {
  check('markdown', [
    ['So |.', 'So [@mossnet].'],
    ['So |.', 'So [@mossnet; @lamppost].', two],
    ['See @tidegate-2.\n\n|', 'See @tidegate-2.\n\n@mossnet'],
    ['See @tidegate-2.\n\n|', 'See @tidegate-2.\n\n@mossnet, @lamppost', two],
    ['[[tidegate-2]] and |', '[[tidegate-2]] and [[mossnet]]'],
    ['[[tidegate-2]] and |', '[[tidegate-2]] and [[mossnet]] [[lamppost]]', two],
    ['\\citep{tidegate-2} and |', '\\citep{tidegate-2} and \\citep{mossnet}'],
    ['{cite:t}`tidegate-2` and |', '{cite:t}`tidegate-2` and {cite:t}`mossnet`'],
  ]);
});

test('what most citations of the note are counts, the nearest among equals; other links and persons do not', () => {
  check('markdown', [
    ['@tidegate-2 [@lamppost]\n\n@lamppost\n\n|', '@tidegate-2 [@lamppost]\n\n@lamppost\n\n@mossnet'],
    ['@tidegate-2\n\n[@lamppost]\n\n|', '@tidegate-2\n\n[@lamppost]\n\n[@mossnet]'],
    ['[[Another note]] @jane\n|', '[[Another note]] @jane\n[@mossnet]'],
    ['---\ncitekey: tidegate-2\n---\n\n|', '---\ncitekey: tidegate-2\n---\n\n[@mossnet]'],
  ]);
});

test('the setting decides where the dialect has the form', () => {
  check('markdown', [
    ['@tidegate-2 |', '@tidegate-2 [@mossnet]', { style: 'bracketed' }],
    ['[@tidegate-2] |', '[@tidegate-2] @mossnet', { style: 'bare' }],
    ['|', '[[mossnet]]', { style: 'wikiLink' }],
    ['|', '\\cite{mossnet}', { style: 'latex' }],
    ['|', '[@mossnet]', { style: 'constructor' }],
  ]);
  check('latex', [['|', '\\cite{mossnet}', { style: 'wikiLink' }]]);
});

test('in a list the key joins the others', () => {
  check('markdown', [
    ['[@tidegate-2|]', '[@tidegate-2; @mossnet]'],
    ['[see @tidegate-2, p. 3|; @lamppost]', '[see @tidegate-2, p. 3; @mossnet; @lamppost]'],
    ['[@tide|gate-2]', '[@tidegate-2; @mossnet]'],
    ['[|@tidegate-2]', '[@mossnet; @tidegate-2]'],
    ['[@tidegate-2; |]', '[@tidegate-2; @mossnet]'],
    ['[@tidegate-2|]', '[@tidegate-2; @mossnet; @lamppost]', two],
    ['[@tidegate-2; @lamppost|]', '[@tidegate-2; @lamppost; @mossnet]', two],
    ['[@MossNet|]', '[@MossNet]'],
    ['[@tidegate-2;\n @lamppost|]', '[@tidegate-2;\n @lamppost; @mossnet]'],
    ['[@«tidegate-2»]', '[@mossnet]'],
    ['[«@tidegate-2»]', '[@mossnet]'],
    ['[@tidegate-2]|', '[@tidegate-2] [@mossnet]'],
    ['[@tidegate-2](https://example.org)|', '[@tidegate-2](https://example.org) [@mossnet]'],
    ['\\citep[p.~3]{tidegate-2|}', '\\citep[p.~3]{tidegate-2, mossnet}'],
  ]);
  check('latex', [
    ['\\cite{tidegate-2|}', '\\cite{tidegate-2, mossnet}'],
    ['\\cite{|}', '\\cite{mossnet}'],
    ['\\citep[p. 3]{|}', '\\citep[p. 3]{mossnet, lamppost}', two],
    ['\\cite{tidegate-2,\n  lamppost|\n}', '\\cite{tidegate-2,\n  lamppost, mossnet\n}'],
    ['\\cite{tidegate-2, |, lamppost}', '\\cite{tidegate-2, mossnet, lamppost}'],
    ['\\textbf{so |}', '\\textbf{so \\cite{mossnet}}'],
  ]);
  check('org', [['[cite:@tidegate-2|]', '[cite:@tidegate-2; @mossnet]']]);
  check('org', [['[cite/t:|see @tidegate-2]', '[cite/t:@mossnet; see @tidegate-2]']]);
  check('asciidoc', [['cite:[tidegate-2|]', 'cite:[tidegate-2, mossnet]']]);
  check('restructuredtext', [[':cite:p:`tidegate-2|`', ':cite:p:`tidegate-2, mossnet`']]);
});

test('LaTeX: the macro that the text uses most', () => {
  check('latex', [
    ['So |.', 'So \\cite{mossnet, lamppost}.', two],
    ['\\parencite[p.~3]{tidegate-2} |', '\\parencite[p.~3]{tidegate-2} \\parencite{mossnet}'],
    ['\\citet*{a} \\citep{b} \\citep{c}\n|', '\\citet*{a} \\citep{b} \\citep{c}\n\\citep{mossnet}'],
    ['\\autocite{a}\n\\nocite{b}\n\\nocite{c}\n|', '\\autocite{a}\n\\nocite{b}\n\\nocite{c}\n\\autocite{mossnet}'],
  ]);
});

test('Typst, Org, AsciiDoc, reStructuredText and plain text', () => {
  check('typst', [
    ['So |.', 'So @mossnet @lamppost.', two],
    ['#cite(<tidegate-2>) |', '#cite(<tidegate-2>) #cite(<mossnet>)'],
  ]);
  check('org', [
    ['So |.', 'So [cite:@mossnet; @lamppost].', two],
    ['[cite/t:@tidegate-2] |', '[cite/t:@tidegate-2] [cite/t:@mossnet]'],
    ['cite:tidegate-2 |', 'cite:tidegate-2 cite:mossnet'],
    ['citep:&tidegate-2 |', 'citep:&tidegate-2 citep:&mossnet'],
  ]);
  check('asciidoc', [
    ['So |.', 'So cite:[mossnet, lamppost].', two],
    ['citenp:[tidegate-2] |', 'citenp:[tidegate-2] citenp:[mossnet]'],
    ['<<tidegate-2>> |', '<<tidegate-2>> <<mossnet>>'],
  ]);
  check('restructuredtext', [
    ['So |.', 'So :cite:`mossnet, lamppost`.', two],
    [':cite:p:`tidegate-2` |', ':cite:p:`tidegate-2` :cite:p:`mossnet`'],
    ['[tidegate-2]_ |', '[tidegate-2]_ [mossnet]_'],
  ]);
  check('plaintext', [['So |.', 'So [@mossnet].']]);
});

test('neither words nor other citations are touched', () => {
  check('markdown', [
    ['word|', 'word [@mossnet]'],
    ['|word', '[@mossnet] word'],
    ['é|', 'é [@mossnet]'],
    ['See @tide|gate-2 there', 'See @tidegate-2 @mossnet there'],
    ['See «this».', 'See [@mossnet].'],
    ['a\r\nb |\r\nc', 'a\r\nb [@mossnet]\r\nc'],
  ]);
});

test('at every place of every text something comes out that holds the key', () => {
  const text = 'x [@a; see @b] \\cite[p]{c, d} {cite}`e`\n\n`\\cite{` [ ] { } @f[[g]]';
  for (const language of ['markdown', 'latex', 'typst', 'org', 'asciidoc', 'restructuredtext', 'plaintext']) {
    for (let i = 0; i <= text.length; i++)
      assert.ok(cited(language, `${text.slice(0, i)}|${text.slice(i)}`).includes('mossnet'));
  }
});

test('a link means a paper only if it is nothing but that', () => {
  const library = new Library();
  for (const _ of library.setting('memory:/w/digest.txt', digest));
  const linked = (link: string) => papersLinked(library, link).map((paper) => library.keyOf(paper));
  for (const link of [
    'https://arxiv.org/abs/2501.99001',
    ' https://arxiv.org/pdf/2501.99001v2.pdf\n',
    'https://huggingface.co/papers/2501.99001',
    'https://www.alphaxiv.org/abs/2501.99001',
    'arXiv:2501.99001v3',
    'https://doi.org/10.48550/arXiv.2501.99001',
    'github.com/tides/gate',
    'https://github.com/tides/gate.git',
  ])
    assert.deepEqual(linked(link), ['tidegate-2'], link);
  for (const link of [
    '',
    'https://arxiv.org/abs/2501.99002',
    'see https://arxiv.org/abs/2501.99001',
    '@tidegate-2',
    'https://github.com/tides',
  ])
    assert.deepEqual(linked(link), [], link);
});

test('a key that a language can’t write is written in braces, or another key of the paper is, which is told', () => {
  for (const [language, pin, expected] of [
    ['markdown', 'moss/2024', '[@moss/2024]'],
    ['typst', 'moss-2024', '@moss-2024'],
    ['typst', 'moss/2024', '@mossnet'],
    ['latex', 'moss.2024', '\\cite{moss.2024}'],
    ['latex', 'moss%2024', '\\cite{mossnet}'],
    ['latex', 'moss#2024', '\\cite{mossnet}'],
    ['org', 'moss#2024', '[cite:@moss#2024]'],
    ['asciidoc', 'moss/2024', 'cite:[moss/2024]'],
    ['restructuredtext', 'moss/2024', ':cite:`moss/2024`'],
  ] as const)
    check(language, [['|', expected, { pin }]]);
  check('markdown', [
    ['See @lamppost. |', 'See @lamppost. @{moss/stones}', { pin: 'moss/stones' }],
    ['\\cite{lamppost|}', '\\cite{lamppost, mossnet}', { pin: 'moss#1' }],
    ['[[lamppost]] |', '[[lamppost]] [[mossnet]]', { pin: 'moss#1' }],
  ]);
  const told = (language: string, pin: string) => answered(language, '|', { pin }).found?.notice;
  assert.equal(told('typst', 'moss/2024'), '“moss/2024” can’t be written here: “mossnet” is cited instead.');
  assert.equal(told('typst', 'moss_2024'), undefined);
  assert.equal(told('markdown', 'moss/2024'), undefined);
});
