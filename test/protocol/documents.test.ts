import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  MarkupContent,
  SelectionRange,
  SymbolInformation,
  WorkspaceSymbol,
} from 'vscode-languageserver-types';
import { abstractOf, cardsText } from '../library/digestTexts.ts';
import { at, copy, digest, editorFor, titleLine } from './library.ts';

test('outline: a symbol for each paper, its links below it', async (t) => {
  const editor = await editorFor(t);
  await editor.openDocument('memory:/w/a.txt', digest);
  const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: 'memory:/w/a.txt' },
  });
  assert.deepEqual(
    symbols.map(({ name }) => name),
    ['TideGate-2: Slow Weights for mathcal{O}(varepsilon^{-2}) Training', 'A Study of Quantisation in Small Networks'],
  );
  assert.match(symbols[0]!.detail!, /^2023-12-27 · 3 authors · /);
  assert.deepEqual(
    symbols[0]!.children!.map(({ name }) => name),
    ['example.org/tide'],
  );
  assert.equal(symbols[0]!.range.end.line, titleLine + 7);
});

test('a client that knows no nested symbols gets a list', async (t) => {
  const editor = await editorFor(t, { capabilities: {} });
  const symbols = await editor.request<SymbolInformation[]>('textDocument/documentSymbol', {
    textDocument: { uri: 'memory:/w/a.txt' },
  });
  assert.deepEqual(
    symbols.map(({ name, containerName }) => [name, containerName]),
    [
      ['TideGate-2: Slow Weights for mathcal{O}(varepsilon^{-2}) Training', undefined],
      ['example.org/tide', 'TideGate-2: Slow Weights for mathcal{O}(varepsilon^{-2}) Training'],
      ['A Study of Quantisation in Small Networks', undefined],
    ],
  );
  assert.equal(symbols[0]!.location.uri, 'memory:/w/a.txt');
  assert.equal(symbols[0]!.location.range.start.line, titleLine);
});

test('a file that is not open has an outline, also while files are still being read', async (t) => {
  const editor = await editorFor(t);
  const [symbols, none] = await Promise.all(
    ['memory:/w/a.txt', 'memory:/w/none.txt'].map((uri) =>
      editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } }),
    ),
  );
  assert.deepEqual([symbols!.length, none!.length], [2, 0]);
});

test('an outline is there for a document outside every folder and in any language', async (t) => {
  const editor = await editorFor(t);
  await editor.openDocument('untitled:Untitled-1', copy, 'plaintext');
  const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: 'untitled:Untitled-1' },
  });
  assert.equal(symbols.length, 2);
});

test('folding, selection ranges and links of a digest', async (t) => {
  const editor = await editorFor(t);
  const textDocument = { uri: 'memory:/w/a.txt' };
  await editor.openDocument(textDocument.uri, digest);
  const folds = await editor.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
  assert.ok(folds.some(({ startLine, endLine }) => startLine === titleLine && endLine === titleLine + 7));
  const links = await editor.request<DocumentLink[]>('textDocument/documentLink', { textDocument });
  assert.deepEqual(
    links.map(({ target }) => target),
    ['https://example.org/tide'],
  );
  const position = { line: titleLine + 2, character: 3 };
  const [selection] = await editor.request<SelectionRange[]>('textDocument/selectionRange', {
    textDocument,
    positions: [position],
  });
  const spans: string[] = [];
  for (let one: SelectionRange | undefined = selection; one; one = one.parent)
    spans.push(`${one.range.start.line}-${one.range.end.line}`);
  assert.deepEqual(spans.slice(0, 3), [
    `${position.line}-${position.line}`,
    `${position.line}-${position.line}`,
    `${titleLine}-${titleLine + 7}`,
  ]);
  assert.equal(
    digest.split('\n')[position.line]!.slice(selection!.range.start.character, selection!.range.end.character),
    'We gate tides.',
  );
});

test('hover on a title and on a mention shows the paper; elsewhere nothing', async (t) => {
  const editor = await editorFor(t);
  await editor.openDocument('memory:/w/a.txt', digest);
  const onTitle = await editor.request<Hover>('textDocument/hover', at('memory:/w/a.txt', titleLine, 4));
  const { kind, value } = onTitle.contents as MarkupContent;
  assert.equal(kind, 'markdown');
  assert.match(value, /^\*\*TideGate-2: Slow Weights for 𝒪\(ε⁻²\) Training\*\*/);
  assert.match(value, /2023-12-27 · 3 authors/);
  assert.match(value, /Cited in 1 note: \[note\.md:3\][^,]*$/m);
  const onMention = await editor.request<Hover>('textDocument/hover', at('memory:/w/note.md', 2, 14));
  assert.match((onMention.contents as MarkupContent).value, /TideGate-2/);
  assert.equal(await editor.request('textDocument/hover', at('memory:/w/a.txt', titleLine + 2, 4)), null);
  assert.equal(await editor.request('textDocument/hover', at('memory:/w/note.md', 0, 3)), null);
});

test('a client that shows plain text gets no Markdown', async (t) => {
  const editor = await editorFor(t, { capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } });
  for (const place of [at('memory:/w/a.txt', titleLine, 4), at('memory:/w/note.md', 2, 14)]) {
    const { kind, value } = (await editor.request<Hover>('textDocument/hover', place)).contents as MarkupContent;
    assert.equal(kind, 'plaintext');
    assert.match(value, /^TideGate-2: Slow Weights for 𝒪\(ε⁻²\) Training\n/);
    assert.match(value, /@tidegate-2 · /);
    assert.doesNotMatch(value, /[*`\\]|\]\(/);
  }
});

test('a hover in a hostile abstract is text', async (t) => {
  const editor = await editorFor(t);
  const hostile =
    '![x](https://evil.example/p.png) <img src=x onerror=alert(1)> [go](command:workbench.action.quit) $(trash) `a` **b**';
  const text = cardsText([{ title: 'Hostile $(trash) Titles <script>', abstract: abstractOf(hostile) }]);
  await editor.openDocument('memory:/w/h.txt', text);
  const line = text.split('\n').findIndex((each) => each.startsWith('Hostile'));
  const hover = await editor.request<Hover>('textDocument/hover', at('memory:/w/h.txt', line, 2));
  const { value } = hover.contents as MarkupContent;
  assert.doesNotMatch(value, /(?<!\\)!?\[(?:x|go)|<img|<script|(?<!\\)\$\(trash|(?<!\\)`a`|(?<!\\)\*\*b/);
});

test('definition leads from a mention to the entries and from an entry to the other one', async (t) => {
  const editor = await editorFor(t);
  const fromMention = await editor.request<Location[]>('textDocument/definition', at('memory:/w/note.md', 2, 35));
  assert.deepEqual(
    fromMention.map(({ uri }) => uri),
    ['memory:/w/a.txt', 'memory:/w/b.md'],
  );
  const fromEntry = await editor.request<Location[]>('textDocument/definition', at('memory:/w/b.md', 2, 20));
  assert.deepEqual(
    fromEntry.map(({ uri }) => uri),
    ['memory:/w/a.txt'],
  );
});

test('keys of a note are links to the entry', async (t) => {
  const editor = await editorFor(t);
  const uri = 'memory:/w/new.md';
  const note =
    '@tidegate-2, [@nobody; @tidegate-2], [[tidegate-2|x]], TideGate-2, arXiv:2512.99001, https://example.org/tide\n';
  await editor.openDocument(uri, note, 'markdown');
  const links = await editor.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
  assert.deepEqual(
    links.map(({ range: { start, end } }) => note.slice(start.character, end.character)),
    ['@tidegate-2', '@tidegate-2', '[[tidegate-2|x]]'],
  );
  for (const { target, tooltip } of links) {
    assert.equal(target, `memory:/w/a.txt#L${titleLine + 1}`);
    assert.match(String(tooltip), /^TideGate-2: /);
  }
});

test('references are entries and mentions', async (t) => {
  const editor = await editorFor(t);
  const params = { ...at('memory:/w/a.txt', titleLine, 3), context: { includeDeclaration: true } };
  const found = await editor.request<Location[]>('textDocument/references', params);
  assert.deepEqual(
    found.map(({ uri, range }) => [uri, range.start.line]),
    [
      ['memory:/w/a.txt', titleLine],
      ['memory:/w/note.md', 2],
    ],
  );
  const mentions = await editor.request<Location[]>('textDocument/references', {
    ...params,
    context: { includeDeclaration: false },
  });
  assert.deepEqual(
    mentions.map(({ uri }) => uri),
    ['memory:/w/note.md'],
  );
});

test('workspace symbols: whole titles, generously', async (t) => {
  const editor = await editorFor(t);
  const all = await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query: '' });
  assert.equal(all.length, 3);
  const found = await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'quantisation' });
  assert.equal(found[0]?.name, 'A Study of Quantisation in Small Networks');
});
