import assert from 'node:assert/strict';
import test from 'node:test';
import { queryCompletions } from '../../server/src/features/queryCompletions.ts';
import { Library } from '../../server/src/library/library.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { abstractOf, cardsText } from '../library/digestTexts.ts';

const dated = (title: string, date: string) => ({
  title,
  abstract: abstractOf('A diffusion model for images.'),
  below: ['  • 3 authors', '·', `${date} 4`],
});
const library = new Library();
for (const [uri, text] of [
  [
    'file:///w/inbox%20may.txt',
    cardsText([dated('Image Diffusion for Moss', 'Dec 27, 2022'), dated('Lanterns', 'Mar 3, 2023')]),
  ],
  ['file:///w/archive.txt', cardsText([dated('Image Diffusion for Rivers', 'Mar 5, 2023')])],
] as const)
  for (const _ of library.setting(uri, text));
for (const _ of library.settling());

function completions(query: string) {
  return atOnce(queryCompletions(library, query));
}

function check(query: string, ...expected: string[]): void {
  assert.deepEqual(
    completions(query).map((completion) => completion.query),
    expected,
    query,
  );
}

test('a question mark tells all operators, each of which can be gone on with', () => {
  const offered = completions(' ?');
  assert.deepEqual(
    offered.map(({ query }) => query),
    ['"', '-', 'theme:', 'year:', 'author:', 'digest:', 'cited:', 'has:note'],
  );
  for (const { label, detail, query } of offered) assert.ok(label.startsWith(query) && detail !== '');
  for (const query of ['theme:', 'year:', 'digest:', 'cited:']) assert.ok(completions(query).length > 0, query);
});

test('values that there are, where an operator is begun', () => {
  check('year:', 'year:2023 ', 'year:2022 ');
  check('slow -year:202', 'slow -year:2023 ', 'slow -year:2022 ');
  check('digest:', 'digest:archive.txt ', 'digest:"inbox may.txt" ');
  check('digest:MAY', 'digest:"inbox may.txt" ');
  check('digest:"inbox m', 'digest:"inbox may.txt" ');
  check('cited:', 'cited:yes ', 'cited:no ');
  check('year:2023 has:n', 'year:2023 has:note ');
  assert.deepEqual(
    completions('year:').map(({ label, detail }) => `${label} ${detail}`),
    ['2023 2 papers', '2022 1 paper'],
  );
});

test('where no digest tells what is asked for, that is said', () => {
  for (const query of ['author:', 'slow -author:do']) {
    assert.deepEqual(completions(query), [{ label: 'No digest here names authors', detail: '', query }]);
  }
  check('year:1901');
});

test('themes that hold papers, by id or label', () => {
  const [{ query, label, detail } = { query: '', label: '', detail: '' }, ...others] = completions('theme:');
  assert.equal(detail, '3 papers');
  assert.deepEqual(others, []);
  check(`theme:${label.slice(0, 4).toUpperCase()}`, query);
  check('theme:zzz');
});

test('nothing for what is whole or is no operator', () => {
  for (const query of [
    '',
    'year',
    'year:2023',
    'year:2023 ',
    'year:2023 moss',
    'cited: yes',
    'theme:"moss"',
    'a:b',
    'what?',
    '"year:',
  ])
    check(query);
});

test('what is chosen finds as many papers as it says', () => {
  for (const begun of ['year:', 'digest:', 'theme:'])
    for (const { query, detail } of completions(begun)) {
      const { total } = library.search.search(query, 10);
      assert.equal(total, Number(/(\d+) papers?$/.exec(detail)?.[1]), query);
    }
});
