import assert from 'node:assert/strict';
import test from 'node:test';
import { boundaries, longestWord, WordScanner } from '../../server/src/text/wordScanner.ts';

const scanner = new WordScanner();
const signs = new Map<number, string>([
  [boundaries.blank, ' '],
  [boundaries.chunk, '-'],
  [boundaries.run, '|'],
]);

/** Words as the scanner parts them: blanks between chunks, `-` across punctuation, `|` within a run. */
function check(text: string, expected: string): void {
  scanner.scan(text);
  let seen = '';
  for (let i = 0; i < scanner.count; i++) seen += (i === 0 ? '' : signs.get(scanner.boundary[i]!)) + scanner.text(i, i);
  assert.equal(seen, expected);
}

test('parts words where people might', () => {
  check('Two-stage  training', 'two-stage training');
  check('LightningDiT', 'lightning|di|t');
  check('PDFReader of LLMs, GANs2', 'pdf|reader of llms gans|2');
  check('4KAgent: E^2TAD', '4|k|agent e-2|tad');
  check('System-1.5 (Pass@$k$)', 'system-1-5 pass-k');
  check('Kite’s tail—a study; more', 'kite-s tail a study more');
  check('', '');
  check(' -- ', '');
});

test('folds', () => {
  check('Schrödinger ÉTÉ ﬁne Straße Łódź ĳ', 'schrodinger ete fine strasse lodz ij');
  check('x³ 𝒪(n) ①', 'x|3 o-n 1');
  check('e\u0301cole \u0301x', 'ecole x');
  check('φ-decoding βVAE λόγος ∆t', 'phi-decoding beta|vae λογοσ delta|t');
  check('古代 カタカナ', '古|代 カ|タ|カ|ナ');
});

test('knows where each code stands in the text', () => {
  const text = 'Cafe\u0301 ﬁlter of Straße, 𝒪φ2';
  scanner.scan(text);
  const words = Array.from({ length: scanner.count }, (_, i) => {
    const [from, to] = [scanner.wordStart[i]!, scanner.wordStart[i + 1]!];
    return text.slice(scanner.codeFrom[from], scanner.codeTo[to - 1]);
  });
  assert.deepEqual(words, ['Cafe\u0301', 'ﬁlter', 'of', 'Straße', '𝒪', 'φ', '2']);
});

test('long words are compared by their beginning, in place', () => {
  const text = `${'a'.repeat(500)} ${'B'.repeat(500)}c`;
  scanner.scan(text);
  assert.equal(scanner.text(0, 0), 'a'.repeat(longestWord));
  assert.equal(scanner.codeTo[scanner.wordStart[1]! - 1], 500);
});

test('scans no more than asked for', () => {
  scanner.scan('one two three', 7);
  assert.equal(scanner.count, 2);
  scanner.scan('wv '.repeat(1500));
  assert.equal(scanner.count, 1500);
});
