import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Dialect, dialectOf } from '../../server/src/notes/dialect.ts';
import { type Identifier, identifierOf } from '../../server/src/notes/identifier.ts';

test('the dialect of a document', () => {
  const cases: [string, string, Dialect | undefined][] = [
    ['markdown', 'file:///a.md', 'markdown'],
    ['quarto', 'file:///a.qmd', 'markdown'],
    ['rmd', 'file:///a.Rmd', 'markdown'],
    ['latex', 'file:///a.tex', 'latex'],
    ['tex', 'untitled:Untitled-1', 'latex'],
    ['bibtex', 'file:///a.bib', undefined],
    ['typescript', 'file:///a.ts', undefined],
    ['markdown', 'file:///a.txt', 'markdown'],
    ['plaintext', 'file:///a.typ', 'typst'],
    ['plaintext', 'file:///dir.org/notes', 'plaintext'],
    ['plaintext', 'untitled:Untitled-1', 'plaintext'],
    ['plaintext', 'file:///a.bib', undefined],
    ['paper-digest', 'file:///a.txt', 'plaintext'],
    ['text', 'file:///a.txt', 'plaintext'],
    ['', 'file:///a.RST', 'restructuredtext'],
    ['', 'file:///a.adoc?x#y', 'asciidoc'],
    ['', 'file:///a.org', 'org'],
    ['', 'file:///a.md.bak', undefined],
    ['', 'file:///README', undefined],
    ['', '', undefined],
  ];
  for (const [language, uri, expected] of cases) assert.equal(dialectOf(language, uri), expected, `${language} ${uri}`);
});

test('the identifier that a key spells', () => {
  const arxiv = (target: string): Identifier => ({ kind: 'arxiv', target });
  const doi = (target: string): Identifier => ({ kind: 'doi', target });
  const cases: [string, Identifier | undefined][] = [
    ['2501.12948', arxiv('2501.12948')],
    ['arxiv:2501.12948v2', arxiv('2501.12948')],
    ['arXiv: 1412.6980', arxiv('1412.6980')],
    ['hep-th/9901001', arxiv('hep-th/9901001')],
    ['math.GT/0309136v1', arxiv('math/0309136')],
    ['10.1145/359340.359342', doi('10.1145/359340.359342')],
    ['DOI:10.1000/ABC', doi('10.1000/abc')],
    ['doi:10.48550/arXiv.2501.12948', arxiv('2501.12948')],
    ['spactor-t5', undefined],
    ['2501.12948 and more', undefined],
    ['x2501.12948', undefined],
    ['arxiv:', undefined],
    ['', undefined],
  ];
  for (const [text, expected] of cases) assert.deepEqual(identifierOf(text), expected, text);
});
