import assert from 'node:assert/strict';
import test from 'node:test';
import { checkSync } from 'recheck';
import configuration from '../syntaxes/paper-digest.language-configuration.json';
import grammar from '../syntaxes/paper-digest.tmLanguage.json';

/** Every expression of the grammar, with the name of the rule that it stands in. */
function expressions(value: unknown, where = 'grammar'): [where: string, expression: string][] {
  if (Array.isArray(value)) return value.flatMap((inner) => expressions(inner, where));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    (key === 'match' || key === 'begin' || key === 'end') && typeof inner === 'string'
      ? [[`${where} ${key}`, inner]]
      : expressions(inner, Number.isNaN(Number(key)) ? key : where),
  );
}

const all = expressions(grammar);
const ruleOf = (where: string) => new RegExp(all.find(([name]) => name === where)![1]);

test('every expression of the grammar is proven linear', () => {
  assert.ok(all.length >= 10);
  const found = all.map(([where, expression]) => [
    where,
    checkSync(expression, '', { checker: 'automaton', timeout: 20_000 }).status,
  ]);
  assert.deepEqual(
    found.filter(([, status]) => status !== 'safe'),
    [],
  );
  const { pattern, flags } = configuration.wordPattern;
  assert.equal(checkSync(pattern, flags, { checker: 'automaton', timeout: 20_000 }).status, 'safe');
});

const titleRule = ruleOf('entry begin');
const titles = [
  'Reading Long Logbooks with Sparse Attention',
  'Is Fog Forecasting Solved?',
  'TideLog: Counting $k$-Means of Buoys in Linear Time',
  '  A Title with Blanks around It  ',
];
const others = [
  'Harbours record more than anybody can read. We propose an approach that learns from data alone.',
  `${'A very long line is an abstract even if it does not end like one, '.repeat(5)}and so on`,
  '',
  '   ',
];

for (const line of titles) test(`a title: ${line}`, () => assert.match(line, titleRule));
for (const line of others) test(`no title: ${line.slice(0, 40)}`, () => assert.doesNotMatch(line, titleRule));

test('a name with hyphens is one word', () => {
  const { pattern, flags } = configuration.wordPattern;
  assert.deepEqual('Kelp-T5: Müller’s logs'.match(new RegExp(pattern, `${flags}g`)), ['Kelp-T5', 'Müller’s', 'logs']);
});
