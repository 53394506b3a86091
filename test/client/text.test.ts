import assert from 'node:assert/strict';
import test from 'node:test';
import { counted, rangesWithoutIcons, withoutIcons, withoutLinks } from '../../client/src/views/text.ts';

const icon = /\$\([a-z0-9-]+(?:~[a-z]+)?\)/i;

for (const title of ['Clustering with $(k)$-Means', 'Costs of $(bell) and $(loading~spin)', '\\$(k)', '$($(k))'])
  test(`no icon is made of ${title}`, () => {
    const shown = withoutIcons(title);
    assert.doesNotMatch(shown, icon);
    assert.equal(shown.replaceAll('\u2060', ''), title);
  });

test('a text without icons stays as it is', () => {
  assert.equal(withoutIcons('Prices in $ (2024)'), 'Prices in $ (2024)');
});

test('no link is made of a title in a message', () => {
  const shown = withoutLinks('“[a](command:x) and [b](https://example.org)” means “c” already.');
  assert.doesNotMatch(shown, /\[[^\]]+\]\([^)]+\)/);
  assert.match(shown.replaceAll('\u2060', ''), /^“\[a\]\(command:x\) and/);
});

test('ranges keep their words', () => {
  const title = 'A $(k) B $(bell) Buoys';
  const ranges = ['A', '$(k)', 'bell', 'Buoys'].map((word) => {
    const start = title.indexOf(word);
    return [start, start + word.length] as const;
  });
  const shown = withoutIcons(title);
  const words = rangesWithoutIcons(title, ranges).map(([start, end]) =>
    shown.slice(start, end).replaceAll('\u2060', ''),
  );
  assert.deepEqual(words, ['A', '$(k)', 'bell', 'Buoys']);
});

test('counts agree with their noun', () => {
  assert.deepEqual(
    [counted(0, 'paper'), counted(1, 'paper'), counted(1200, 'entry', 'entries')],
    ['0 papers', '1 paper', '1,200 entries'],
  );
});
