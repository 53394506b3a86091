import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  bibliographyKeys as bibliographyPlaces,
  type DefinedKey,
  isBibliography,
  referenceKeys as referencePlaces,
} from '../../server/src/notes/bibliographyKeys.ts';

/** The keys, each of which stands where it says. */
function keysOf(text: string, found: readonly DefinedKey[]): string[] {
  for (const { key, start } of found) assert.equal(text.slice(start, start + key.length), key);
  return found.map(({ key }) => key);
}
const bibliographyKeys = (text: string) => keysOf(text, bibliographyPlaces(text));
const referenceKeys = (text: string) => keysOf(text, referencePlaces(text));

test('entries of a .bib file, with aliases, comments and damage', () => {
  const text = `% a comment by hand
@comment{left out, all of it}
@string{jan = "January"}
@Article { reef2020 ,
  title = {A Reef of {Sp@cial} Things @inside{no, entry}},
  ids = {reef, reef:old},
  note = "mail@example.org",
}
@book(paren99, title = {x})
@misc{müller:2021a,}
@online{10.1234/x.y_z,
  title = {never closed,
@inproceedings{after-the-damage,
  year = 2020 }
@misc{one, a={b}} @misc{two, a={b}}
@misc{`;
  assert.deepEqual(bibliographyKeys(text), [
    'reef2020',
    'reef',
    'reef:old',
    'paren99',
    'müller:2021a',
    '10.1234/x.y_z',
    'after-the-damage',
    'one',
    'two',
  ]);
});

test('a file is a bibliography by its language or its name', () => {
  assert.ok(isBibliography('bibtex', 'untitled:1') && isBibliography('', 'file:///w/A.BIB'));
  assert.ok(!isBibliography('markdown', 'file:///w/a.md') && !isBibliography('', 'file:///w/bib'));
});

test('references of front matter, as YAML in both styles and as JSON', () => {
  const text = `---
id: no-key
references:
- id: reef2020
  type: article
  author:
  - family: Ide
- type: book
  id: "quoted key"
- {id: flow, type: book}
- {"id": "json-key", "valid": "no"}
other:
  - id: no-key-either
---
- id: below
`;
  assert.deepEqual(referenceKeys(text), ['reef2020', 'quoted key', 'flow', 'json-key']);
  assert.deepEqual(referenceKeys('---\nreferences: [{"id": "a"}, {id: b}]\n---\n'), ['a', 'b']);
  assert.deepEqual(referenceKeys('references:\n- id: a\n'), []);
  assert.deepEqual(referenceKeys('---\nreferences:\n- id:\n- id'), []);
});

test('law: what is appended to a well-formed file is found, whatever keys there are', () => {
  const key = fc.stringMatching(/^[A-Za-z0-9:._/-]{1,20}$/);
  fc.assert(
    fc.property(fc.array(key, { maxLength: 8 }), (keys) => {
      const text = keys.map((each) => `@article{${each},\n  title = {On {X} and @y},\n}\n`).join('\n');
      assert.deepEqual(bibliographyKeys(text), keys);
      for (let cut = 0; cut < text.length; cut += 7) bibliographyKeys(text.slice(0, cut));
    }),
  );
});
