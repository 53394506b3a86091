import assert from 'node:assert/strict';
import test from 'node:test';
import jsTokens from 'js-tokens';
import { checkSync } from 'recheck';
import { sourcesIn } from './sources.ts';

/** Document text reaches the server alone; what the client's expressions see is its own. */
const patterns = sourcesIn('server/src').flatMap(({ file, text }) =>
  [...jsTokens(text)]
    .filter((token) => token.type === 'RegularExpressionLiteral')
    .map((token) => ({ file, literal: token.value })),
);

test('every regular expression of the server is proven linear', (t) => {
  const checked = new Set<string>();
  const wrong: string[] = [];
  for (const { file, literal } of patterns) {
    if (checked.has(literal)) continue;
    checked.add(literal);
    const end = literal.lastIndexOf('/');
    const { status } = checkSync(literal.slice(1, end), literal.slice(end + 1), {
      checker: 'automaton',
      timeout: 20_000,
    });
    if (status !== 'safe') wrong.push(`${file}: ${literal} is ${status}`);
  }
  t.diagnostic(`${checked.size} patterns`);
  assert.ok(checked.size > 10);
  assert.deepEqual(wrong, []);
});

test('no regular expression of the server is put together at run time', () => {
  const wrong = sourcesIn('server/src').filter(({ text }) => /\bnew RegExp\(/.test(text));
  assert.deepEqual(
    wrong.map(({ file }) => file),
    [],
  );
});

test('the checker finds what it is there to find', () => {
  assert.equal(checkSync('\\s+$', '', { checker: 'automaton' }).status, 'vulnerable');
  assert.equal(checkSync('^(?:a+)+$', '', { checker: 'automaton' }).status, 'vulnerable');
});
