import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type RenameClient, renamed } from '../../server/src/features/rename.ts';
import { renamePlace } from '../../server/src/features/renamePlace.ts';
import { keysFilePath } from '../../server/src/library/keysFile.ts';
import { Library } from '../../server/src/library/library.ts';
import type { LibraryPaper } from '../../server/src/library/libraryPaper.ts';
import { dialectOf } from '../../server/src/notes/parseNote.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { TextDocument } from '../../server/src/textDocument.ts';
import { themesFilePath } from '../../server/src/themes/themesFile.ts';
import { abstractOf, cardsText } from '../library/digestTexts.ts';

type Texts = Readonly<Record<string, string>>;

const root = 'file:///w';
const digest = cardsText([
  { title: 'TideGate-2: Slow Weights', abstract: abstractOf('We gate tides.'), below: ['arXiv:2512.99001'] },
  { title: 'A Study of Quantisation in Small Networks', abstract: abstractOf('Low-bit quantisation.') },
  { title: 'Ebb: One', abstract: abstractOf('One.') },
  { title: 'Ebb: Two', abstract: abstractOf('Two.') },
]);
const able: RenameClient = { changesFiles: true, confirms: true };

function libraryOf(texts: Texts): Library {
  const library = new Library();
  for (const [name, text] of Object.entries({ 'digest.txt': digest, ...texts })) {
    const uri = `${root}/${name}`;
    if (name === keysFilePath) library.keys.set(uri, text);
    else if (name === themesFilePath) library.setThemes(uri, text);
    else atOnce(library.setting(uri, text));
  }
  atOnce(library.settling());
  return library;
}

function paperOf(library: Library, start: string): LibraryPaper {
  return [...library.papers()].find(({ title }) => title.startsWith(start))!;
}

function renameIn(texts: Texts, key: string, start = 'TideGate', client = able, folders = [root]) {
  const library = libraryOf(texts);
  const dialect = (uri: string) => dialectOf('', uri);
  return atOnce(renamed(library, paperOf(library, start), key, { folders, dialect, version: () => 7, client }));
}

function applied(texts: Texts, answer: ReturnType<typeof renameIn>): Texts {
  assert.ok(!('refused' in answer), JSON.stringify(answer));
  const after = new Map(Object.entries(texts));
  const nameOf = (uri: string) => decodeURIComponent(uri.slice(root.length + 1));
  const change = (uri: string, edits: readonly TextEdit[]) => {
    const document = new TextDocument(uri, '', 0, after.get(nameOf(uri)) ?? '');
    const backwards = [...edits].sort((a, b) => before(b.range.start, a.range.start));
    document.apply(
      backwards.map(({ range, newText }) => ({ range, text: newText })),
      1,
    );
    after.set(nameOf(uri), document.text);
  };
  const { documentChanges = [], changes = {} } = answer as WorkspaceEdit;
  for (const [uri, edits] of Object.entries(changes)) change(uri, edits);
  for (const each of documentChanges) {
    if ('textDocument' in each) change(each.textDocument.uri, each.edits as TextEdit[]);
    else if (each.kind === 'create') after.set(nameOf(each.uri), '');
    else if (each.kind === 'rename') {
      after.set(nameOf(each.newUri), after.get(nameOf(each.oldUri))!);
      after.delete(nameOf(each.oldUri));
    }
  }
  return Object.fromEntries(after);
}

function before(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** The texts after a rename of the first paper, without the keys file. */
function after(texts: Texts, key: string): Texts {
  const { [keysFilePath]: _, ...others } = applied(texts, renameIn(texts, key));
  return others;
}

function refusal(texts: Texts, key: string, start?: string): string {
  const answer = renameIn(texts, key, start);
  assert.ok('refused' in answer, JSON.stringify(answer));
  return answer.refused;
}

test('every form of every language is written anew, and nothing else', () => {
  const key = 'ocean:2023_b';
  const texts = {
    'a.md': [
      '---',
      'citekey: tidegate-2',
      '---',
      'See @tidegate-2, [@TideGate-2, p. 3; -@tidegate-2] and @{tidegate-2}, **@tidegate-2**, @tidegate-2’s [[@tidegate-2]].',
      'Not `@tidegate-2`, nor tidegate-2, TideGate-2, @tidegate-22, arXiv:2512.99001, [[TideGate-2: Slow Weights]].',
    ].join('\n'),
    'b.tex': '\\citep[see][p.~2]{tidegate-2, other} % \\cite{tidegate-2}\n\\textcite{\n  tidegate-2\n}',
    'c.typ': '@tidegate-2 and #cite(<tidegate-2>) // @tidegate-2',
    'd.org': '[cite:@tidegate-2; @x] cite:tidegate-2,y cite:&tidegate-2 =@tidegate-2=',
    'e.adoc': 'cite:[tidegate-2, x] `cite:[tidegate-2]`',
    'f.rst': ':cite:`tidegate-2,x` ``tidegate-2``',
    'g.txt': 'As in @tidegate-2 and \\cite{tidegate-2}.\r\n[[tidegate-2|there]]\r\n',
  };
  const expected = Object.fromEntries(
    Object.entries({
      'a.md': [
        '---',
        'citekey: KEY',
        '---',
        'See @KEY, [@KEY, p. 3; -@KEY] and @{KEY}, **@KEY**, @KEY’s [[@KEY]].',
        'Not `@tidegate-2`, nor tidegate-2, TideGate-2, @tidegate-22, arXiv:2512.99001, [[TideGate-2: Slow Weights]].',
      ].join('\n'),
      'b.tex': '\\citep[see][p.~2]{KEY, other} % \\cite{tidegate-2}\n\\textcite{\n  KEY\n}',
      'c.typ': '@KEY and #cite(<KEY>) // @tidegate-2',
      'd.org': '[cite:@KEY; @x] cite:KEY,y cite:&KEY =@tidegate-2=',
      'e.adoc': 'cite:[KEY, x] `cite:[tidegate-2]`',
      'f.rst': ':cite:`KEY,x` ``tidegate-2``',
      'g.txt': 'As in @KEY and \\cite{KEY}.\r\n[[KEY|there]]\r\n',
    }).map(([name, text]) => [name, text.replaceAll('KEY', key)]),
  );
  assert.deepEqual(after(texts, key), expected);
});

test('what a note itself defines under the key stays, and so does what refers to it', () => {
  const texts = {
    'a.rst': '[tidegate-2]_ and :cite:`tidegate-2`\n\n.. [tidegate-2] A text.\n',
    'b.typ': '@tidegate-2\n\n= Waves <tidegate-2>\n',
    'c.adoc': '<<tidegate-2>>\n\n* [[[tidegate-2]]] A text.\n',
    'd.md': '[@tidegate-2]',
  };
  const { 'd.md': free, ...bound } = applied(texts, renameIn(texts, 'slow'));
  const { 'd.md': before, ...own } = texts;
  assert.deepEqual([before, free], ['[@tidegate-2]', '[@slow]']);
  for (const [name, text] of Object.entries(own)) assert.equal(bound[name], text);
});

test('the key is pinned in a file that is made when it is first needed, and stays in order', () => {
  const first = applied({}, renameIn({}, 'ocean2023'));
  assert.equal(
    first[keysFilePath],
    `// Cite keys of papers in this folder. The editor completes and checks them.
{
  "keys": {
    "ocean2023": { "title": "TideGate-2: Slow Weights", "id": "2512.99001" },
  }
}
`,
  );
  const second = applied(first, renameIn(first, 'a-quant', 'A Study'));
  const lines = second[keysFilePath]!.split('\n');
  assert.match(lines[3]!, /^ {4}"a-quant": \{ "title": "A Study of [^"]+", "id": "[0-9a-v]{14}" \},$/);
  assert.equal(lines[4], first[keysFilePath]!.split('\n')[3]);
  const commented = { [keysFilePath]: second[keysFilePath]!.replace('},\n    "ocean', '}, // mine\n    "ocean') };
  const third = applied(commented, renameIn(commented, 'quant', 'A Study'));
  assert.equal(third[keysFilePath], commented[keysFilePath]!.replace('a-quant', 'quant'));
  const back = applied(third, renameIn(third, 'tidegate-2'));
  assert.doesNotMatch(back[keysFilePath]!, /ocean|TideGate/);
});

test('a name that can’t be a key or is taken is refused, with the reason', () => {
  for (const key of ['', 'two words', 'a@b', 'stop.', 'a{b}', 'semi;colon', '-dash', 'x'.repeat(300)])
    assert.match(refusal({}, key), /can’t be a cite key: it takes letters/, key);
  assert.match(
    refusal({}, 'study-quantisation-small-networks'),
    /means “A Study of Quantisation in Small N.*” already/,
  );
  assert.match(refusal({}, 'ebb'), /“ebb” means “Ebb: (One|Two)” already/);
  assert.match(refusal({}, '2512.99001', 'A Study'), /“2512.99001” means “TideGate-2/);
  const pinned = {
    [keysFilePath]: '{"keys": {"later": "Not Read Yet", "quant": "A Study of Quantisation in Small Networks"}}',
  };
  assert.match(refusal(pinned, 'Later'), /is pinned for “Not Read Yet” in .litnotes.keys.jsonc already/);
  assert.match(refusal(pinned, 'QUANT'), /means “A Study/);
  assert.match(refusal({ [keysFilePath]: '{\n"keys": {' }, 'x'), /mistake in line 2 that must be mended first/);
  assert.match(String(Object.values(renameIn({}, 'x', 'TideGate', able, []))), /open one/);
  // Its own identifier, and what it shares with others, are its own to have.
  for (const [key, start] of [
    ['2512.99001', 'TideGate'],
    ['ebb', 'Ebb: One'],
    ['TIDEGATE-2', 'TideGate'],
  ] as const)
    assert.ok('documentChanges' in renameIn({}, key, start), key);
});

test('where a language can’t write the key another form takes it, or the rename is refused with the place', () => {
  const doi = '10.1234/x.5';
  assert.deepEqual(after({ 'c.typ': 'As @tidegate-2 says, #cite(<tidegate-2>, form: "prose").' }, doi), {
    'c.typ': `As #cite(label("${doi}")) says, #cite(label("${doi}"), form: "prose").`,
  });
  assert.deepEqual(after({ 'a.md': 'As @tidegate-2 says.' }, 'media'), { 'a.md': 'As @{media} says.' });
  assert.equal(
    refusal({ 'c.typ': 'One.\n@tidegate-2[p. 3]' }, doi),
    '“10.1234/x.5” can’t be written as a key where “tidegate-2” stands in line 2 of c.typ. Letters, digits, “-” and “_” can be written everywhere.',
  );
  for (const key of ['a%b', 'a#b', 'a$b', 'a&b', 'a~b'])
    assert.match(refusal({ 'a.md': '@tidegate-2', 'b.tex': '\\cite{tidegate-2}' }, key), /line 1 of b.tex/);
});

test('a bibliography’s key goes along once it is confirmed, unless it has the new one', () => {
  const bib = '@article{tidegate-2,\n title = {TideGate-2},\n}\n';
  const texts = {
    'a.tex': '\\cite{tidegate-2}',
    'refs.bib': bib,
    'c.md': '---\nreferences:\n- id: tidegate-2\n---\n@tidegate-2',
  };
  const answer = renameIn(texts, 'ocean') as WorkspaceEdit;
  assert.deepEqual(applied(texts, answer)['refs.bib'], bib.replace('{tidegate-2', '{ocean'));
  assert.equal(applied(texts, answer)['c.md'], '---\nreferences:\n- id: ocean\n---\n@ocean');
  const annotated = JSON.stringify(answer.documentChanges).match(/"annotationId"/g);
  assert.equal(annotated?.length, 1);
  assert.ok(Object.values(answer.changeAnnotations!)[0]?.needsConfirmation);
  const both = { ...texts, 'refs.bib': `${bib}@misc{ocean,}` };
  assert.equal(after(both, 'ocean')['refs.bib'], both['refs.bib']);
});

test('the note that is named after the key moves along; links to it stay where it can’t', () => {
  const texts = { 'notes/tidegate-2.md': '# Mine', 'a.md': '[[tidegate-2]] and @tidegate-2' };
  assert.deepEqual(after(texts, 'ocean'), { 'notes/ocean.md': '# Mine', 'a.md': '[[ocean]] and @ocean' });
  const { [keysFilePath]: _, ...plain } = applied(
    texts,
    renameIn(texts, 'ocean', 'TideGate', { changesFiles: false, confirms: false }),
  );
  assert.deepEqual(plain, { ...texts, 'a.md': '[[tidegate-2]] and @ocean' });
  assert.deepEqual(after({ ...texts, 'notes/ocean.md': 'x' }, 'ocean')['a.md'], '[[tidegate-2]] and @ocean');
  assert.ok(after(texts, 'a:b')['notes/tidegate-2.md'], 'no file is called so');
});

test('links that name the note by its place follow it, and keep their folders', () => {
  const links = '[[notes/tidegate-2]], [[notes/tidegate-2.md]], ![[tidegate-2.md#Part|text]] and [[tidegate-22.md]]';
  const texts = { 'notes/tidegate-2.md': '# Mine', 'a.md': links };
  const moved = { 'notes/ocean.md': '# Mine', 'a.md': links.replaceAll(/tidegate-2\b/g, 'ocean') };
  assert.deepEqual(after(texts, 'ocean'), moved);
});

test('a place in a themes file goes along', () => {
  const themes = '{ "papers": { "tidegate-2": "Other" } }';
  assert.equal(after({ [themesFilePath]: themes }, 'ocean')[themesFilePath], themes.replace('tidegate-2', 'ocean'));
});

test('from where a key can be renamed', () => {
  const text = 'See @tidegate-2, arXiv:2512.99001, TideGate-2: Slow Weights, [@ebb] and [@nobody].';
  const library = libraryOf({ 'a.md': text });
  const at = (name: string, needle: string) => {
    const document = library.document(`${root}/${name}`)!;
    const lines = document.text.split('\n');
    const line = lines.findIndex((each) => each.includes(needle));
    const place = renamePlace(library, document, { line, character: lines[line]!.indexOf(needle) + 2 });
    if (!place || 'refused' in place) return place?.refused;
    const { start, end } = place.range;
    return [library.keyOf(place.paper), lines[start.line]!.slice(start.character, end.character)];
  };
  assert.deepEqual(at('a.md', '@tidegate-2'), ['tidegate-2', 'tidegate-2']);
  assert.deepEqual(at('a.md', 'arXiv'), ['tidegate-2', 'arXiv:2512.99001']);
  assert.deepEqual(at('a.md', 'TideGate-2: S'), ['tidegate-2', 'TideGate-2: Slow Weights']);
  assert.match(String(at('a.md', '@ebb')), /“ebb” may mean any of 2 papers/);
  assert.equal(at('a.md', '@nobody'), undefined);
  assert.deepEqual(at('digest.txt', 'TideGate-2: S'), ['tidegate-2', 'TideGate-2: Slow Weights']);
  assert.equal(at('digest.txt', 'We gate'), undefined);
  library.citing.detection = 'off';
  assert.match(String(at('digest.txt', 'TideGate-2: S')), /not looked for/);
});

const pieces = [
  '@tidegate-2',
  '[@tidegate-2]',
  '[see @tidegate-2, p. 3; @other]',
  '@{tidegate-2}',
  '\\cite{tidegate-2}',
  '\\cite{elsewhere2,tidegate-2}',
  '[[tidegate-2]]',
  '[[tidegate-2|x]]',
  '#cite(<tidegate-2>)',
  '[cite:@tidegate-2;@elsewhere1]',
  'cite:tidegate-2',
  'cite:[tidegate-2]',
  ':cite:`tidegate-2`',
  '<<tidegate-2>>',
  '[tidegate-2]_',
  '`',
  '```\n',
  ' ',
  '\n',
  '\r\n',
  '.',
  '_',
  '*',
  '{',
  '}',
  '(',
  'x',
  '$',
];
const anyNote = fc.tuple(
  fc.constantFrom('md', 'tex', 'typ', 'org', 'adoc', 'rst', 'txt'),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
);
const anyKey = fc.oneof(
  fc.constantFrom('b', 'media', 'a_b', 'x:y', '10.1234/x.5', 'a+b', 'a&b', 'ü1', 'A-b.c', 'a~b', 'a$b', 'a<b'),
  fc.string(),
);

test('law: after a rename every mention is there and means the same, by the new key; or nothing is changed', () => {
  let done = 0;
  fc.assert(
    fc.property(fc.array(anyNote, { minLength: 1, maxLength: 3 }), anyKey, (notes, key) => {
      const texts = Object.fromEntries(notes.map(([extension, parts], i) => [`${i}.${extension}`, parts.join('')]));
      const answer = renameIn(texts, key);
      if ('refused' in answer) return;
      done++;
      const all = applied(texts, answer);
      const [old, now] = [libraryOf(texts), libraryOf(all)];
      const paper = paperOf(now, 'TideGate');
      assert.equal(now.keyOf(paper), key.trim().normalize('NFC'));
      const former = paperOf(old, 'TideGate');
      const where = (library: Library, of: LibraryPaper) =>
        library.citationsOf(of).map(({ uri, mention }) => [uri, mention.line, library.papersMeant(mention).length]);
      assert.deepEqual(where(now, paper), where(old, former));
      for (const name of Object.keys(texts)) {
        const count = (library: Library) => library.mentionsIn(`${root}/${name}`).length;
        assert.equal(count(now), count(old));
      }
    }),
    { numRuns: 600 },
  );
  assert.ok(done > 200, `${done} renames`);
});
