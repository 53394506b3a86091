import assert from 'node:assert/strict';
import test from 'node:test';
import { shownSentence } from '../../server/src/features/shownSentence.ts';

/** A sentence with its match between braces is shown with it between brackets. */
function check(marked: string, expected: string): void {
  const start = marked.indexOf('{{');
  const end = marked.indexOf('}}') - 2;
  const text = marked.replace('{{', '').replace('}}', '');
  const { sentence = '', sentenceMatches = [] } = shownSentence({ text, matches: start < 0 ? [] : [[start, end]] });
  const [match] = sentenceMatches;
  const shown = match
    ? `${sentence.slice(0, match[0])}[${sentence.slice(...match)}]${sentence.slice(match[1])}`
    : sentence;
  assert.equal(shown, expected);
}

const many = (words: number) => Array.from({ length: words }, (_, i) => `word${i}`).join(' ');

test('a sentence on one line, readable, with its match', () => {
  check('Slow {{moss}}\ngrows.', 'Slow [moss] grows.');
  check('In \\textbf{slow} {{moss}} grows.', 'In slow [moss] grows.');
  check('No match.', 'No match.');
});

test('begins shortly before what matched, and ends at a blank', () => {
  check(`${many(20)} {{moss}} grows.`, '… word17 word18 word19 [moss] grows.');
  check(`${'x'.repeat(100)} {{moss}} grows.`, '… [moss] grows.');
  check(`{{moss}} ${many(60)}.`, `[moss] ${many(60).slice(0, many(60).lastIndexOf(' ', 240 - 5))} …`);
});
