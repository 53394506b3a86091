import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentHighlight, Hover, Location, MarkupContent } from 'vscode-languageserver-types';
import { abstractOf, cardsText } from '../library/digestTexts.ts';
import { at, editorFor } from './library.ts';

const uri = 'memory:/w/new.md';
const text = [
  'TideGate-2 gates; so says @tidegate-2 and arXiv:2512.99001.',
  'A study of quantisation',
  'in small networks says it, and TideGate-2.',
].join('\n');

test('hover says by what a paper was found', async (t) => {
  const editor = await editorFor(t);
  await editor.openDocument(uri, text, 'markdown');
  const last = async (line: number, character: number) => {
    const hover = await editor.request<Hover | null>('textDocument/hover', at(uri, line, character));
    const lines = ((hover?.contents as MarkupContent | undefined)?.value ?? '').split('\n');
    return lines[lines.length - 1];
  };
  assert.match((await last(0, 3))!, /^\*Found by its name, TideGate/);
  assert.equal(await last(0, 30), '*Found by its key*');
  assert.equal(await last(0, 50), '*Found by its arXiv id*');
  assert.equal(await last(1, 3), '*Found by its title*');
  assert.equal(await last(2, 3), '*Found by its title*');
  assert.equal(await last(2, 20), '');
  const forms: [string, string][] = [
    ['[[tidegate-2]]', '*Found by its key*'],
    ['[[@tidegate-2]]', '*Found by its key*'],
    ['[[A study of quantisation in small networks]]', '*Found by its title*'],
    ['[[Dense and Dim]]', '*Found by its title*'],
    ['[[Lanterns for Retrieval]]', '*Found by its title*'],
    ['[[lanterns for retrieval|dim]]', '*Found by its title*'],
    ['[[TideGate-2]]', '*Found by its key*'],
    ['[[2512.99001]]', '*Found by its arXiv id*'],
    ['[@2512.99001v2]', '*Found by its arXiv id*'],
    ['https://arxiv.org/pdf/2512.99001', '*Found by its arXiv id*'],
    ['http://www.example.org/tide/', '*Found by a link that stands in its abstract*'],
    ['https://example.org/tides', ''],
  ];
  const other = 'memory:/w/forms.md';
  await editor.openDocument(other, forms.map(([form]) => form).join('\n'), 'markdown');
  for (const [line, [form, reason]] of forms.entries()) {
    const hover = await editor.request<Hover | null>('textDocument/hover', at(other, line, 4));
    const lines = ((hover?.contents as MarkupContent | undefined)?.value ?? '').split('\n');
    assert.equal(lines[lines.length - 1], reason, form);
    const { start, end } = hover?.range ?? { start: { character: -1 }, end: { character: -1 } };
    if (hover) assert.ok(start.character <= 2 && end.character >= form.length - 1, form);
  }
});

test('mentions in prose are defined, referred to and highlighted as others are', async (t) => {
  const editor = await editorFor(t);
  await editor.openDocument(uri, text, 'markdown');
  const [definition] = await editor.request<Location[]>('textDocument/definition', at(uri, 0, 3));
  assert.equal(definition?.uri, 'memory:/w/a.txt');
  const references = await editor.request<Location[]>('textDocument/references', {
    ...at(uri, 0, 3),
    context: { includeDeclaration: true },
  });
  assert.equal(references.filter((location) => location.uri === uri).length, 4);
  const highlights = await editor.request<DocumentHighlight[]>('textDocument/documentHighlight', at(uri, 0, 30));
  assert.deepEqual(
    highlights.map(({ range }) => [range.start.line, range.start.character, range.end.character]),
    [
      [0, 0, 10],
      [0, 26, 37],
      [0, 42, 58],
      [2, 31, 41],
    ],
  );
  assert.deepEqual(await editor.request('textDocument/documentHighlight', at(uri, 2, 20)), []);
});

test('papers of one name are offered as a choice', async (t) => {
  const editor = await editorFor(t);
  const papers = ['MirrorNet: One', 'MirrorNet: Two'].map((title) => ({ title, abstract: abstractOf('') }));
  await editor.openDocument('memory:/w/mirrors.txt', cardsText(papers), 'plaintext');
  await editor.openDocument(uri, 'See MirrorNet.', 'markdown');
  const hover = await editor.request<Hover>('textDocument/hover', at(uri, 0, 6));
  const { value } = hover.contents as MarkupContent;
  assert.match(value, /^2 papers may be meant:/);
  assert.ok(value.includes('**MirrorNet: One**') && value.includes('**MirrorNet: Two**'));
  assert.match(value, /\*Found by its name, MirrorNet\*$/);
});

test('the setting says what counts; one that nobody knows is as if not given', async (t) => {
  const names = { explicit: false, off: false, distinctive: true, nonsense: true };
  for (const [detect, counts] of Object.entries(names)) {
    const editor = await editorFor(t, { settings: { citations: { detect } } });
    await editor.openDocument(uri, text, 'markdown');
    const hover = async (character: number) => editor.request('textDocument/hover', at(uri, 0, character));
    assert.equal((await hover(3)) !== null, counts, detect);
    assert.equal((await hover(30)) !== null, detect !== 'off', detect);
  }
});
