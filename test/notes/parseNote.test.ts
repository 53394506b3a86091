import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationAt, isExplicit } from '../../server/src/notes/note.ts';
import { citeMacrosWith, type Dialect, type NoteOptions, parseNote } from '../../server/src/notes/parseNote.ts';
import { type Fixture, fixtures, type Mark } from './fixtures.ts';

function check({ text, dialect, marks }: Fixture): void {
  const found = parseNote(text, dialect).mentions.map(
    ({ line, start, end, kind, target, form }, i): Mark => ({
      line,
      start,
      end,
      mention: `${kind} ${target}`,
      form: marks[i]?.form && form,
    }),
  );
  assert.deepEqual(found, marks);
}

function targets(text: string, dialect: Dialect, options?: NoteOptions): string[] {
  return parseNote(text, dialect, options).mentions.map(({ target }) => target);
}

for (const fixture of fixtures) test(`${fixture.dialect}: ${fixture.title}`, () => check(fixture));

test('there are more than 200 marked mentions, and more than 100 lines without one', (t) => {
  const marked = fixtures.reduce((sum, { marks }) => sum + marks.length, 0);
  const without = fixtures
    .filter(({ marks }) => marks.length === 0)
    .flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== ''));
  t.diagnostic(`${marked} mentions, ${without.length} lines without`);
  assert.ok(marked > 200 && without.length > 100);
});

test('further macros cite as \\cite does, in every dialect that has LaTeX', () => {
  const text = '\\mycite[p. 3]{a, b} \\other{c}';
  for (const dialect of ['latex', 'markdown', 'org', 'plaintext'] as const) {
    assert.deepEqual(targets(text, dialect), []);
    assert.deepEqual(targets(text, dialect, { citeMacros: citeMacrosWith(['mycite', '\\other', 'a(b', '']) }), [
      'a',
      'b',
      'c',
    ]);
  }
});

test('further macros are named exactly, and take what `\\cite` takes', () => {
  const options = { citeMacros: citeMacrosWith(['\\mycite*', 'seealso', 'my.cite', '\\']) };
  const latex = (text: string) => targets(text, 'latex', options);
  assert.deepEqual(latex('\\mycitex{a} \\Mycite{b} \\mycite c \\my.cite{d} %\\mycite{e}\n\\verb|\\seealso{f}|'), []);
  assert.deepEqual(latex('\\seealso[see][p.~3]{a,\n b} \\mycite*<x>{c} \\citep{d}'), ['a', 'b', 'c', 'd']);
  assert.equal(citeMacrosWith(['no name', '']), citeMacrosWith([]));
});

test('lines end as in LSP', () => {
  for (const [lineEnd, name] of [
    ['\n', 'feed'],
    ['\r\n', 'both'],
    ['\r', 'return'],
  ] as const) {
    const { mentions } = parseNote(['@a', '', 'x @b', '', '@c'].join(lineEnd), 'plaintext');
    const places = mentions.map(({ line, start, target }) => [line, start, target]);
    assert.deepEqual(
      places,
      [
        [0, 0, 'a'],
        [2, 2, 'b'],
        [4, 0, 'c'],
      ],
      name,
    );
  }
  assert.deepEqual(parseNote('a\r\n\r\n```\r\n@x\r\n```\r\n@y\r\n', 'markdown').mentions[0]?.line, 5);
  assert.deepEqual(parseNote('---\r\ncitekey: a\r\n---\r\n\r\n    @x\r\n\r\n@y', 'markdown').mentions.length, 2);
});

test('a byte-order mark hides neither front matter nor a key', () => {
  assert.deepEqual(targets('\uFEFF---\ncitekey: a\n---\n', 'markdown'), ['a']);
  assert.deepEqual(targets('\uFEFF@a', 'plaintext'), ['a']);
});

test('definitions are collected', () => {
  const of = (text: string, dialect: Dialect) => parseNote(text, dialect).definitions;
  assert.deepEqual(of('---\nreferences:\n- id: a\n  title: x\n- title: y\n  id: "b"\n---\n', 'markdown'), ['a', 'b']);
  assert.deepEqual(of('# A {#sec-a}\n\n![](b.png){#fig-b .wide} {#}', 'markdown'), ['sec-a', 'fig-b']);
  assert.deepEqual(of('```{r}\n#| label: fig-c\nplot()\n```', 'markdown'), ['fig-c']);
  assert.deepEqual(of('= Heading <a>\n#figure()[x] <fig:b> #cite(<c>)', 'typst'), ['a', 'fig:b']);
  assert.deepEqual(of('\\bibitem{a} \\bibitem[B]{b} % \\bibitem{c}', 'latex'), ['a', 'b']);
  assert.deepEqual(of('.. [a] Text\n.. [1] Footnote\n', 'restructuredtext'), ['a']);
  assert.deepEqual(of('[[a]] [#b] [[[c]]] [[d,text]] [e]', 'asciidoc'), ['a', 'b', 'c', 'd']);
});

test('prose is what no syntax takes', () => {
  const proseOf = (text: string, dialect: Dialect) => {
    const { prose } = parseNote(text, dialect);
    return prose.flatMap((offset, i) => (i % 2 === 0 ? [text.slice(offset, prose[i + 1])] : []));
  };
  assert.deepEqual(proseOf('A \\& B `code` of @key, $x$.', 'markdown'), ['A \\& B ', ' of ', ', ', '.']);
  assert.deepEqual(proseOf('---\ntitle: x\n---\nText\n\n    code\n', 'markdown'), ['Text\n\n']);
  assert.deepEqual(proseOf('See arXiv:2501.12948 % comment', 'latex'), ['See ', ' ']);
});

test('some forms cite beyond doubt', () => {
  const explicit = (text: string, dialect: Dialect) => parseNote(text, dialect).mentions.map(isExplicit);
  assert.deepEqual(explicit('@jane, [@a], @{b}, \\cite{c}, {cite}`d`, [[e]], 2501.12948', 'markdown'), [
    ...[false, true, true, true, true, false, false],
  ]);
  assert.deepEqual(explicit('@a #cite(<b>)', 'typst'), [false, true]);
  assert.deepEqual(explicit('[cite:@a] cite:b', 'org'), [true, true]);
  assert.deepEqual(explicit('cite:[a] <<b>>', 'asciidoc'), [true, false]);
  assert.deepEqual(explicit(':cite:`a` [b]_', 'restructuredtext'), [true, false]);
});

test('the mention at a place', () => {
  const note = parseNote('@ab [[c]]\nx\n@d', 'markdown');
  const at = (line: number, character: number) => citationAt(note, line, character)?.target;
  assert.deepEqual(
    [0, 1, 3, 4, 6, 9].map((character) => at(0, character)),
    ['ab', 'ab', 'ab', 'c', 'c', 'c'],
  );
  assert.deepEqual(
    [at(1, 0), at(1, 1), at(2, 0), at(2, 2), at(2, 3), at(3, 0)],
    [undefined, undefined, 'd', 'd', undefined, undefined],
  );
  assert.equal(citationAt({ mentions: [], definitions: [], prose: [] }, 0, 0), undefined);
});
