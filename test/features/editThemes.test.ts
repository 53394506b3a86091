import assert from 'node:assert/strict';
import test from 'node:test';
import { editThemes } from '../../server/src/features/editThemes.ts';
import { suggestedTerms } from '../../server/src/features/suggestedTerms.ts';
import { themesDiagnostics } from '../../server/src/features/themesDiagnostics.ts';
import { leftBehind, themeChoices, whyTheme } from '../../server/src/features/whyTheme.ts';
import { Library } from '../../server/src/library/library.ts';
import type { EditThemesResult, ThemesChange } from '../../server/src/protocol.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { TextDocument } from '../../server/src/textDocument.ts';
import { abstractOf, alternatingText } from '../library/digestTexts.ts';

const folders = ['file:///w', 'file:///w/inner'];
const file = 'file:///w/.litnotes/themes.jsonc';

function drained(work: Generator<void, void>): void {
  while (!work.next().done);
}

const about = (name: string, matter: string) => ({
  title: `${name}: A Note on ${matter}`,
  abstract: abstractOf(`${matter} for ${name}.`),
});

function aLibrary(): Library {
  const library = new Library();
  const papers = ['Alder', 'Birch', 'Cedar', 'Dogwood'].map((name) => about(name, 'Structured Pruning'));
  drained(library.setting('file:///w/a.txt', alternatingText([...papers, about('Elm', 'Speech Recognition')])));
  drained(library.setting('file:///w/inner/b.txt', alternatingText([about('Fir', 'Speech Recognition')])));
  drained(library.settling());
  return library;
}

function paper(library: Library, name: string) {
  return [...library.papers()].find(({ title }) => title.startsWith(name))!;
}

/** The change made as a client makes it; the file's new text. */
function made(library: Library, change: ThemesChange): string {
  const result = editThemes(library, change, folders);
  assert.ok('uri' in result, JSON.stringify(result));
  const text = applied(library, result);
  library.setThemes(result.uri, text);
  drained(library.settling());
  assert.deepEqual(themesDiagnostics(library, result.uri), []);
  return text;
}

function applied(library: Library, result: EditThemesResult): string {
  if ('refused' in result) throw new Error(result.refused);
  if ('create' in result) return result.create;
  const document = new TextDocument(result.uri, 'jsonc', 1, library.themesFiles.get(result.uri)!.text);
  document.apply(
    result.edits.map(({ range, newText }) => ({ range, text: newText })),
    2,
  );
  return document.text;
}

const label = (library: Library, name: string) => library.taxonomy.label(paper(library, name).classification.theme);

test('papers are moved, line by line, and given back to their words', () => {
  const library = aLibrary();
  const ids = ['Birch', 'Alder'].map((name) => paper(library, name).id);
  const text = made(library, { kind: 'move', papers: ids, theme: 'continual-learning' });
  assert.match(
    text,
    /"papers": \{\n {4}"alder": \{ "theme": "Continual learning", "title": "Alder: A Note on Structured Pruning" \},\n {4}"birch": /,
  );
  assert.deepEqual([label(library, 'Alder'), label(library, 'Cedar')], ['Continual learning', 'Pruning & sparsity']);
  assert.deepEqual(themeChoices(library, { ids }).placed, ids);
  made(library, { kind: 'move', papers: ids.slice(0, 1), theme: 'other' });
  assert.equal(label(library, 'Birch'), 'Other');
  assert.doesNotMatch(made(library, { kind: 'release', papers: ids }), /alder|birch/);
  assert.equal(label(library, 'Alder'), 'Pruning & sparsity');
});

test('a hidden theme is shown again, and what else is said of it stays', () => {
  const library = aLibrary();
  made(library, { kind: 'hide', theme: 'speech-audio-music' });
  assert.deepEqual(
    themeChoices(library, {}).hidden.map(({ label: shown }) => shown),
    ['Speech, audio & music'],
  );
  assert.doesNotMatch(made(library, { kind: 'show', theme: 'speech-audio-music' }), /Speech|hidden/);
  assert.equal(label(library, 'Elm'), 'Speech, audio & music');
  made(library, { kind: 'rename', theme: 'speech-audio-music', label: 'Sound' });
  made(library, { kind: 'hide', theme: 'speech-audio-music' });
  assert.equal(label(library, 'Elm'), 'Other');
  assert.match(made(library, { kind: 'show', theme: 'speech-audio-music' }), /"label": "Sound"/);
  assert.equal(label(library, 'Elm'), 'Sound');
  assert.deepEqual(themeChoices(library, {}).hidden, []);
  for (const theme of ['speech-audio-music', 'no-such-theme'])
    assert.ok('refused' in editThemes(library, { kind: 'show', theme }, folders));
});

test('a new theme takes terms, and those that its papers share are suggested', () => {
  const library = new Library();
  const bees = ['Clover', 'Heather', 'Thyme'].map((name) => about(name, 'Foraging of the honey bee'));
  const others = ['Alder', 'Birch', 'Cedar', 'Dogwood'].map((name) => about(name, 'Structured Pruning'));
  drained(library.setting('file:///w/a.txt', alternatingText([...bees, ...others])));
  drained(library.settling());
  const ids = ['Clover', 'Heather'].map((name) => paper(library, name).id);
  const terms = atOnce(suggestedTerms(library, { ids }));
  assert.deepEqual(terms[0], { term: 'honey bee', papers: 2 });
  assert.ok(!terms.some(({ term }) => /dataset|experiment|Clover/i.test(term)), JSON.stringify(terms));
  assert.ok(atOnce(suggestedTerms(library, { ids: ids.slice(0, 1) })).length > 0);
  assert.deepEqual(atOnce(suggestedTerms(library, { ids: ['nobody'] })), []);
  assert.match(
    made(library, { kind: 'add', label: 'Bees', papers: ids, terms: ['honey bee', 'nectar'] }),
    /"terms": \["honey bee", "nectar"\]/,
  );
  assert.equal(label(library, 'Thyme'), 'Bees');
});

test('a theme that a second object of the file hides is not left hidden without a word', () => {
  const library = aLibrary();
  library.setThemes(file, '{\n  "themes": {},\n  "themes": { "Speech, audio & music": { "hidden": true } }\n}\n');
  drained(library.settling());
  const result = editThemes(library, { kind: 'show', theme: 'speech-audio-music' }, folders);
  assert.ok('refused' in result && /second “themes” object/.test(result.refused));
  assert.equal(result.place?.range.start.line, 2);
});

test('an own theme is made, renamed with all that names it, merged and hidden', () => {
  const library = aLibrary();
  made(library, { kind: 'add', label: 'Trees', papers: [paper(library, 'Alder').id] });
  assert.equal(label(library, 'Alder'), 'Trees');
  const text = made(library, { kind: 'rename', theme: 'trees', label: 'Woods' });
  assert.doesNotMatch(text, /Trees/);
  assert.equal(label(library, 'Alder'), 'Woods');
  made(library, { kind: 'merge', theme: 'pruning-sparsity', into: 'woods' });
  assert.equal(label(library, 'Cedar'), 'Woods');
  made(library, { kind: 'hide', theme: 'speech-audio-music' });
  assert.equal(label(library, 'Elm'), 'Other');
  made(library, { kind: 'rename', theme: 'continual-learning', label: 'Lifelong' });
  assert.equal(library.taxonomy.label('continual-learning'), 'Lifelong');
  made(library, { kind: 'move', papers: [paper(library, 'Elm').id], theme: 'continual-learning' });
  made(library, { kind: 'rename', theme: 'continual-learning', label: 'Never Ending' });
  assert.equal(label(library, 'Elm'), 'Never Ending');
});

test('hand edits stay as they are', () => {
  const library = aLibrary();
  const by = '// Mine!\n{ "papers": {\n\t"cedar": "Other", // why not\n} }\n';
  library.setThemes(file, by);
  const text = made(library, { kind: 'move', papers: [paper(library, 'Birch').id], theme: 'other' });
  assert.ok(
    text.startsWith('// Mine!\n{ "papers": {\n\t"birch": {') && text.endsWith('"cedar": "Other", // why not\n} }\n'),
    text,
  );
});

test('the file is that of the innermost folder, or where the paper is placed already', () => {
  const library = aLibrary();
  const result = editThemes(library, { kind: 'move', papers: [paper(library, 'Fir').id], theme: 'other' }, folders);
  assert.equal('uri' in result && result.uri, 'file:///w/inner/.litnotes/themes.jsonc');
  library.setThemes(file, '{"papers": {"fir": "Other"}}');
  const again = editThemes(
    library,
    { kind: 'move', papers: [paper(library, 'Fir').id], theme: 'continual-learning' },
    folders,
  );
  assert.equal('uri' in again && again.uri, file);
});

test('what can’t be done is refused with a reason', () => {
  const library = aLibrary();
  const reason = (change: ThemesChange, all = folders) => {
    const result = editThemes(library, change, all);
    return 'refused' in result ? result.refused : undefined;
  };
  assert.match(reason({ kind: 'add', label: 'continual LEARNING', papers: [] }) ?? '', /already/);
  assert.match(reason({ kind: 'rename', theme: 'continual-learning', label: '…' }) ?? '', /letter or digit/);
  assert.match(reason({ kind: 'hide', theme: 'other' }) ?? '', /Other/);
  assert.match(reason({ kind: 'hide', theme: 'nothing' }) ?? '', /no such theme/);
  assert.match(reason({ kind: 'nothing' }, []) ?? '', /folder/);
  library.setThemes(file, '{"papers": {');
  const broken = editThemes(library, { kind: 'hide', theme: 'continual-learning' }, folders);
  assert.deepEqual('refused' in broken && broken.place?.uri, file);
});

test('the papers most like those that were moved are named, as far as they lie where those lay', () => {
  const library = aLibrary();
  const moved = [paper(library, 'Alder').id];
  made(library, { kind: 'move', papers: moved, theme: 'other' });
  made(library, { kind: 'move', papers: [paper(library, 'Dogwood').id], theme: 'pruning-sparsity' });
  const similar = atOnce(leftBehind(library, { ids: moved, from: ['pruning-sparsity'] }));
  assert.deepEqual(similar.map(({ name }) => name).sort(), ['Birch', 'Cedar']);
});

test('why: the terms with what they weigh, the paper’s own theme first', () => {
  const library = aLibrary();
  const before = whyTheme(library, paper(library, 'Alder'));
  assert.equal(before.scores[0]?.label, 'Pruning & sparsity');
  assert.ok(before.scores[0]?.terms.some(({ term, score }) => /pruning/i.test(term) && score > 2));
  made(library, { kind: 'move', papers: [paper(library, 'Alder').id], theme: 'continual-learning' });
  const after = whyTheme(library, paper(library, 'Alder'));
  assert.match(after.reason, /themes\.jsonc/);
  assert.deepEqual(after.scores.map(({ label: name, score }) => [name, score]).slice(0, 2), [
    ['Continual learning', 0],
    ['Pruning & sparsity', before.scores[0]?.score],
  ]);
});
