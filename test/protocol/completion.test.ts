import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompletionItem, CompletionList, MarkupContent, TextEdit } from 'vscode-languageserver-types';
import * as protocol from '../../server/src/protocol.ts';
import { abstractOf, cardsText } from '../library/digestTexts.ts';
import { MemoryFiles } from '../workspace/memoryFiles.ts';
import { Editor } from './editor.ts';
import { copy, digest, editorFor, titleLine } from './library.ts';

/** Asks at the mark `‸` of a text, which is opened as a note. */
async function completionsIn(
  editor: Editor,
  marked: string,
  { languageId = 'markdown', uri = 'memory:/w/new.md', context = { triggerKind: 1 } as object | undefined } = {},
): Promise<CompletionList | null> {
  const before = marked.slice(0, marked.indexOf('‸')).split('\n');
  await editor.openDocument(uri, marked.replace('‸', ''), languageId);
  return editor.request('textDocument/completion', {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)!.length },
    context,
  });
}

/** The text of one line after an item was accepted. */
function accepted(marked: string, item: CompletionItem): string {
  const { range, newText } = item.textEdit as TextEdit;
  const line = marked.replace('‸', '').split('\n')[range.start.line]!;
  return line.slice(0, range.start.character) + newText + line.slice(range.end.character);
}

const byAt = { triggerKind: 2, triggerCharacter: '@' };

test('papers come in the order of the search, in a list that is asked for again', async (t) => {
  const editor = await editorFor(t);
  for (const query of ['networks small', 'lanterns', 'quantsation', 'dense re-ranking', 'tidegate-2']) {
    const { hits } = await editor.request<protocol.SearchResult>(protocol.searchRequest, { query, limit: 50 });
    const list = await completionsIn(editor, `See [@${query}‸].\n`);
    assert.equal(list!.isIncomplete, true);
    const sorted = [...list!.items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
    assert.deepEqual(
      sorted.map(({ label }) => label),
      hits.map(({ paper }) => paper.readableTitle),
    );
    assert.ok(sorted.length > 0);
    for (const item of list!.items) {
      assert.equal(item.filterText!.slice(0, query.length), query, 'an editor that filters drops nothing');
      assert.equal(item.documentation, undefined);
      assert.equal(item.commitCharacters, undefined);
    }
    assert.equal(accepted(`See [@${query}‸].`, sorted[0]!), `See [@${hits[0]!.paper.key}].`);
  }
});

test('the abstract comes when an item is resolved', async (t) => {
  const editor = await editorFor(t);
  const { items } = (await completionsIn(editor, 'See @tide‸'))!;
  const item = await editor.request<CompletionItem>('completionItem/resolve', items[0]);
  assert.equal(item.label, 'TideGate-2: Slow Weights for 𝒪(ε⁻²) Training');
  assert.equal(item.labelDetails?.description, 'tidegate-2');
  const { kind, value } = item.documentation as MarkupContent;
  assert.equal(kind, 'markdown');
  assert.match(value, /2023-12-27 · 3 authors · /);
  assert.match(value, /We gate tides/);
  assert.deepEqual(item.textEdit, items[0]!.textEdit);
  const gone = { ...items[0]!, data: { paper: 'gone' } };
  assert.deepEqual(await editor.request('completionItem/resolve', gone), gone);
  assert.deepEqual(await editor.request('completionItem/resolve', { label: 'x' }), { label: 'x' });
});

test('each language gets its own text', async (t) => {
  const editor = await editorFor(t);
  const cases = [
    ['new.md', 'markdown', 'See [[slow weights‸', 'See [[tidegate-2]]'],
    ['new.tex', 'latex', '\\citep[p. 2]{a, slow weights‸}', '\\citep[p. 2]{a, tidegate-2}'],
    ['new.typ', 'typst', '#cite(<slow weights‸)', '#cite(<tidegate-2>)'],
    ['new.org', 'org', '[cite:@slow weights‸]', '[cite:@tidegate-2]'],
    ['new.adoc', 'asciidoc', 'cite:[slow weights‸]', 'cite:[tidegate-2]'],
    ['new.adoc', 'asciidoc', 'See <<slow weights‸', 'See <<tidegate-2>>'],
    ['new.rst', 'restructuredtext', ':cite:`slow weights‸`', ':cite:`tidegate-2`'],
    ['new.txt', 'plaintext', 'See @tide‸.', 'See @tidegate-2.'],
    ['other.typ', '', 'As @tidegate‸', 'As @tidegate-2'],
  ] as const;
  for (const [file, languageId, marked, expected] of cases) {
    const list = await completionsIn(editor, marked, { languageId, uri: `memory:/w/${file}` });
    assert.equal(accepted(marked, list!.items[0]!), expected);
  }
});

test('with nothing typed, what the note cites stands first', async (t) => {
  const editor = await editorFor(t);
  const { items } = (await completionsIn(editor, 'On @lanterns-retrieval-dense-dim.\n\nAnd @‸\n', { context: byAt }))!;
  assert.equal(items[0]!.label, 'Lanterns for Retrieval: Dense and Dim');
  assert.equal(items.length, 3);
});

test('what the same list names already stands last', async (t) => {
  const editor = await editorFor(t);
  const labels = async (marked: string, languageId: string, uri: string) =>
    (await completionsIn(editor, marked, { languageId, uri }))!.items.map(
      ({ labelDetails }) => labelDetails!.description,
    );
  const cases = [
    ['[@tidegate-2; @‸]', 'markdown', 'list.md'],
    ['[@TideGate-2, p. 3; @‸]', 'markdown', 'list2.md'],
    ['\\cite{tidegate-2,‸}', 'latex', 'list.tex'],
    ['[cite:@tidegate-2; @‸]', 'org', 'list.org'],
    ['cite:[tidegate-2, ‸]', 'asciidoc', 'list.adoc'],
  ] as const;
  for (const [marked, languageId, file] of cases) {
    const found = await labels(marked, languageId, `memory:/w/${file}`);
    assert.equal(found.length, 3);
    assert.equal(found.at(-1), 'tidegate-2', marked);
  }
  assert.equal((await labels('[@tidegate-2‸]', 'markdown', 'memory:/w/own.md'))[0], 'tidegate-2', 'not itself');
  assert.equal((await labels('@tidegate-2 [@‸]', 'markdown', 'memory:/w/two.md'))[0], 'tidegate-2', 'another list');
});

test('a blank ends a word, but not a key between brackets nor the start of an item', async (t) => {
  const editor = await editorFor(t);
  const cases: [string, boolean][] = [
    ['See @‸', false],
    ['See @tide‸', false],
    ['See [@‸]', false],
    ['See [@slow‸]', true],
    ['See [@tidegate-2‸]', false],
    ['See [@tidegate-2;‸]', true],
    ['See \\cite{a,‸}', true],
    ['See [[slow‸]]', true],
  ];
  for (const [marked, passes] of cases) {
    const { items } = (await completionsIn(editor, marked))!;
    assert.ok(items.length > 0);
    const typed = /[@[,;]([^@[,;]*)‸/.exec(marked)![1]!;
    for (const { filterText } of items) assert.equal(filterText!.startsWith(`${typed} `), passes, marked);
  }
});

test('running text is completed when asked for by a command, and not by a sign that was typed', async (t) => {
  const editor = await editorFor(t);
  const marked = 'The idea of tidegate‸ is old.';
  const { items } = (await completionsIn(editor, marked))!;
  assert.equal(accepted(marked, items[0]!), 'The idea of [@tidegate-2] is old.');
  const styled = 'As in [[lanterns-retrieval-dense-dim]].\n\nThe idea of tidegate‸ is old.';
  const list = await completionsIn(editor, styled, { uri: 'memory:/w/styled.md' });
  assert.equal(accepted(styled, list!.items[0]!), 'The idea of [[tidegate-2]] is old.', 'as the note cites already');
  for (const triggerCharacter of [...'@[{<,;`'])
    assert.equal(await completionsIn(editor, marked, { context: { triggerKind: 2, triggerCharacter } }), null);
  const without = await completionsIn(editor, marked, { context: undefined });
  assert.ok(without!.items.length > 0, 'a client need not say why it asks');
});

test('nothing in digests, code, comments, addresses and files of other languages', async (t) => {
  const editor = await editorFor(t);
  assert.equal(await completionsIn(editor, 'jo@tide‸', { context: byAt }), null);
  assert.equal(await completionsIn(editor, '`@tide‸`'), null);
  assert.equal(await completionsIn(editor, '<!-- @tide‸ -->'), null);
  assert.equal(await completionsIn(editor, '@tide‸', { languageId: 'python', uri: 'memory:/w/a.py' }), null);
  await editor.openDocument('memory:/w/a.txt', digest);
  for (const character of [0, 5]) {
    const position = { line: titleLine + 2, character };
    const params = { textDocument: { uri: 'memory:/w/a.txt' }, position, context: { triggerKind: 1 } };
    assert.equal(await editor.request('textDocument/completion', params), null);
  }
});

test('the setting switches completion off', async (t) => {
  const editor = await editorFor(t, { settings: { completion: { enabled: false } } });
  assert.equal(await completionsIn(editor, 'See @tide‸'), null);
});

test('works while files are still being read', async (t) => {
  const files = new MemoryFiles();
  files.write('/w/a.txt', digest);
  files.write('/w/b.md', copy);
  const stuck = new Promise<never>(() => {});
  const editor = await Editor.open({
    files: {
      stat: (uri) => files.stat(uri),
      readDirectory: (uri) => files.readDirectory(uri),
      realPath: (uri) => files.realPath(uri),
      readText: (uri) => (uri.endsWith('b.md') ? stuck : files.readText(uri)),
    },
  });
  t.after(() => editor.close());
  const { items } = (await completionsIn(editor, 'See @tide‸'))!;
  assert.equal(items[0]!.labelDetails?.description, 'tidegate-2');
  const status = await editor.request<protocol.Status>(protocol.statusRequest, {});
  assert.equal(status.complete, false);
});

test('at most fifty papers, whatever the library holds', async (t) => {
  const files = new MemoryFiles();
  const titles = Array.from({ length: 80 }, (_, i) => `Tidal Networks of Kind ${i} for Slow Harbours`);
  files.write('/w/many.txt', cardsText(titles.map((title) => ({ title, abstract: abstractOf(title) }))));
  const editor = await Editor.open({ files });
  t.after(() => editor.close());
  const status = await editor.request<protocol.Status>(protocol.statusRequest, { wait: true });
  assert.ok(status.papers >= 75);
  assert.equal((await completionsIn(editor, '[@tidal‸]'))!.items.length, 50);
  assert.equal((await completionsIn(editor, '[@‸]', { context: byAt }))!.items.length, 50);
});
