import assert from 'node:assert/strict';
import test from 'node:test';
import { treeNodes, treePath } from '../../server/src/features/tree.ts';
import { Library } from '../../server/src/library/library.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { abstractOf, alternatingText } from '../library/digestTexts.ts';

const paper = (title: string) => ({ title, abstract: abstractOf(title) });
const titles = ['Alder: Pruning Networks', 'Birch: Speech Recognition', 'Cedar: Tides', 'Dogwood: Of Nothing at All'];

function libraryOf(texts: Readonly<Record<string, string>>): Library {
  const library = new Library();
  for (const [name, text] of Object.entries(texts)) atOnce(library.setting(`file:///w/${name}`, text));
  atOnce(library.settling());
  return library;
}

const digest = alternatingText(titles.map(paper));

function children(library: Library, parent?: string, filter?: string) {
  const params = { groupBy: 'citation' as const, ...(parent && { parent }), ...(filter && { filter }) };
  return atOnce(treeNodes(library, params));
}

test('by citation: cited papers with the most cited first, the others by theme', () => {
  const library = libraryOf({ 'a.txt': digest, 'n.md': '[@alder; @cedar]', 'm.md': '@cedar', 'o.md': 'nothing' });
  assert.deepEqual(
    children(library).map(({ id, label, count }) => [id, label, count]),
    [
      ['cited:yes', 'Cited', 2],
      ['cited:no', 'Not yet cited', 2],
    ],
  );
  const cited = children(library, 'cited:yes');
  assert.deepEqual(
    cited.map(({ paper, description }) => [paper?.key, description]),
    [
      ['cedar', 'in 2 notes'],
      ['alder', 'in 1 note'],
    ],
  );
  const areas = children(library, 'cited:no');
  assert.ok(areas.every(({ kind }) => kind === 'area' || kind === 'theme'));
  const birch = [...library.papers()].find(({ name }) => name === 'Birch')!;
  const path = atOnce(treePath(library, { groupBy: 'citation', paper: birch.id }));
  assert.equal(path[0]?.id, 'cited:no');
  assert.equal(path.at(-1)?.paper?.key, 'birch');
});

test('by citation: a group without papers is left out, and a filter holds', () => {
  const uncited = libraryOf({ 'a.txt': digest });
  assert.deepEqual(
    children(uncited).map(({ id }) => id),
    ['cited:no'],
  );
  const library = libraryOf({ 'a.txt': digest, 'n.md': '[@alder; @cedar]' });
  assert.deepEqual(
    children(library, undefined, 'cedar').map(({ id, count }) => [id, count]),
    [['cited:yes', 1]],
  );
});
