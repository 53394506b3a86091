import assert from 'node:assert/strict';
import test from 'node:test';
import { operatorQuery } from '../../server/src/search/operators.ts';

/** The parts of a query, `!` before what is not wanted; undefined for plain words. */
function check(query: string, expected: string | undefined): void {
  const found = operatorQuery(query);
  const sign = ({ isWanted }: { isWanted: boolean }) => (isWanted ? '' : '!');
  const parts = found && [
    found.words.trim(),
    ...found.phrases.map((phrase) => `${sign(phrase)}"${phrase.text}"`),
    ...found.conditions.map((condition) => `${sign(condition)}${condition.field}=${condition.value}`),
  ];
  assert.equal(parts?.join(' | '), expected, query);
}

test('takes operators apart', () => {
  check('"sparse nets" pruning', 'sparse nets pruning | "sparse nets"');
  check('“sparse nets” pruning', 'sparse nets pruning | "sparse nets"');
  check('pruning -vision', 'pruning | !"vision"');
  check('-"sparse nets" x', 'x | !"sparse nets"');
  check('year:2024', ' | year=2024');
  check('harbour YEAR:>=2024 theme:"two words"', 'harbour | year=>=2024 | theme=two words');
  check('-theme:vision cited:yes has:note', ' | !theme=vision | cited=yes | has=note');
  check('digest:inbox.txt', ' | digest=inbox.txt');
});

test('what is no operator is plain words', () => {
  for (const query of [
    '',
    'harbour',
    'tidenet: forecasting',
    'two-stage nets',
    'a - b',
    'a -- b',
    '5" disks',
    'doi:10.1000/x',
  ])
    check(query, undefined);
});

test('a malformed operator makes all of it plain words', () => {
  for (const query of [
    '"open phrase',
    'theme:',
    'theme: vision',
    'theme:"vision',
    '""',
    '-"" x',
    'year:2024 "open',
    '-year:',
  ])
    check(query, undefined);
});

test('an operator whose value is still to come does not undo those before it', () => {
  check('harbour theme:', 'harbour');
  check('year:2024 theme: ', ' | year=2024');
});

test('only a word that may go on is unfinished', () => {
  assert.equal(operatorQuery('year:2024 har')?.words, 'har');
  assert.equal(operatorQuery('har year:2024')?.words, 'har ');
  assert.equal(operatorQuery('"har"')?.words, 'har ');
});
