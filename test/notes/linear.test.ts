import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Dialect, parseNote } from '../../server/src/notes/parseNote.ts';

/** A text that counts the characters which are looked at; a search counts those it passes. */
class CountingText {
  looked = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  charCodeAt(at: number): number {
    this.looked++;
    return this.#text.charCodeAt(at);
  }

  codePointAt(at: number): number | undefined {
    this.looked++;
    return this.#text.codePointAt(at);
  }

  charAt(at: number): string {
    this.looked++;
    return this.#text.charAt(at);
  }

  startsWith(other: string, at?: number): boolean {
    this.looked += other.length;
    return this.#text.startsWith(other, at);
  }

  slice(from: number, to: number): string {
    this.looked += Math.max(0, Math.min(to, this.length) - from);
    return this.#text.slice(from, to);
  }

  indexOf(other: string, from = 0): number {
    const at = this.#text.indexOf(other, from);
    this.looked += Math.max(0, at < 0 ? this.length - from : at - from + other.length);
    return at;
  }
}

/** Characters looked at for each character of the text. */
function work(text: string, dialect: Dialect): number {
  const counting = new CountingText(text);
  parseNote(counting as unknown as string, dialect);
  return counting.looked / text.length;
}

/** Pieces which, repeated, are the worst a rule can be given: openings without an end, and ends that come only last. */
const pieces: Record<Dialect, readonly string[]> = {
  markdown: [
    '@',
    '@{',
    '@{{',
    '@a',
    '@a/',
    '@a:/',
    '@_',
    '_@',
    '[@',
    '[@a',
    '[@a](',
    '[@a]: ',
    '[[',
    '[[a',
    '[[a|',
    '[[@',
    '[',
    ']',
    '[]',
    '[^',
    '[^a]:\n',
    '`',
    '``a',
    '`a``',
    '\\`',
    '```\n',
    '```a\n',
    '~~~\n\n',
    '> ```\n',
    '- ```\n',
    '- ',
    '- a\n',
    '1. ',
    '> ',
    '>',
    '- - ',
    '    a\n\n',
    '\t',
    ' ',
    '\n',
    '\r',
    '\r\n',
    '* ',
    '*',
    '-',
    '_',
    '#',
    '| a |\n',
    '$',
    '$a ',
    '$$',
    '$$a',
    '$5 ',
    '\\(',
    '\\[',
    '\\',
    '<!--',
    '<pre>',
    '<code>',
    '<code ',
    '<',
    '%%',
    ' %%',
    '%',
    '{cite}`',
    '{cite}`a,',
    '}`',
    '{a}`',
    '\\cite',
    '\\cite[',
    '\\cite[{',
    '\\cite{',
    '\\cite{a',
    '\\cite<',
    '\\cites(',
    '\\cites{a}',
    '\\pvolcite{',
    '\\cite ',
    '\\cite%',
    '\\cite{%',
    '\\cite{a,%',
    'https://',
    'https://a',
    'https://a.',
    ':',
    '://',
    'http:',
    'https://arxiv.org/abs/',
    'https://x/doi/',
    'arxiv.org/',
    '/',
    'a/',
    'g/',
    'doi.org/10.1000/',
    '1',
    '10.',
    '10.1000/',
    '10.1000/a(',
    '10.1000/<1',
    'doi:',
    '2501.12948',
    '2501.12948v',
    '2501.',
    'arxiv:',
    'math/',
    'math.GT/0309136',
    'é',
    '𝒜',
    '@é',
    '!!! a\n',
    ':   a\n',
    '---\n',
    '+++\n',
    'nocite: ',
    'a: b\n',
  ],
  latex: [
    '\\',
    '\\cite',
    '\\cite[',
    '\\cite[{',
    '\\cite{',
    '\\cite{a,',
    '\\cite{a%\n',
    '\\cite%\n',
    '\\cites(',
    '\\cites[',
    '\\cites{a}',
    '\\cite<',
    '\\cite*',
    '\\pvolcite{',
    '\\begin{verbatim}',
    '\\begin{',
    '\\begin',
    '\\end{verbatim}',
    '\\verb|',
    '\\verb',
    '\\verb|a',
    '\\lstinline[',
    '\\lstinline{',
    '\\mintinline{a}',
    '\\iffalse',
    '\\fi',
    '%',
    '%\n',
    '\\%',
    '\\bibitem[',
    '\\bibitem{',
    '{',
    '}',
    '[',
    ']',
    '\\\\',
    'https://a\\_',
    '\n',
  ],
  typst: [
    '@',
    '@a',
    '@a.',
    '@.',
    '<',
    '<a',
    '<a>',
    '#cite(',
    '#cite(<a',
    '#cite(<a>',
    'cite(label("',
    'label("',
    '"',
    '= "',
    'f("',
    'import "',
    '`',
    '``',
    '```',
    '```a',
    '//',
    '/*',
    '*/',
    '/',
    '$',
    '$a',
    '\\',
    '(',
    ')',
    'https://',
    '\n',
  ],
  org: [
    '[cite:',
    '[cite:@',
    '[cite:@a',
    '[cite:@a;',
    '[cite/',
    '[cite/a:',
    '[',
    ']',
    '[[',
    '[[a',
    '[[a][',
    '[[cite:&',
    '[[cite:&a;',
    'cite:',
    'cite:a,',
    'cite:&a',
    '&',
    '=',
    '=a',
    ' =a',
    '= ',
    '~',
    ' ~a',
    '$',
    '#',
    '# a\n',
    '#+begin_src\n',
    '#+BEGIN_SRC\n',
    '#+begin_x\n',
    ': a\n',
    ':',
    '@',
    '\\cite[',
    '\\(',
    '\n',
    ' ',
  ],
  asciidoc: [
    'cite:',
    'cite:[',
    'cite:[a',
    'cite:[a(',
    'cite:[a]+[',
    'cite[',
    'cite:a',
    '[',
    '[[',
    '[[[',
    '[[a',
    '[#',
    '[#a',
    '<<',
    '<<a',
    '<<a,',
    '>>',
    '`',
    '`a',
    ' `a',
    '+',
    '+a',
    '+++',
    'stem:[',
    'pass:[',
    '----\n',
    '....\n',
    '++++\n',
    '////\n',
    '```\n',
    '-----\n',
    'ab\n----\n',
    '//',
    '//\n',
    '[source]\n',
    '[source]\na\n',
    ' a\n\n',
    ' a\n',
    '\n',
    ' ',
    '*',
    '\\',
  ],
  restructuredtext: [
    ':cite:`',
    ':cite:`a,',
    ':cite:`{',
    ':cite:`{a}b',
    ':a:`',
    ':`',
    '`',
    '``',
    '``a',
    ':',
    '::',
    '::\n',
    'a::\n\n',
    ' a::\n\n',
    '.. ',
    '.. a\n',
    '.. a::\n',
    '.. code::\n',
    '.. [',
    '.. [a]',
    '[',
    '[a',
    '[a]',
    '[a]_',
    '[a-',
    '>>> ',
    '>>> a\n',
    '\n',
    ' ',
    '\\',
  ],
  plaintext: [
    '@',
    '@{',
    '[@',
    '[[',
    '`',
    ' `a',
    '```\n',
    '\\cite[',
    '\\cite%',
    'https://',
    '2501.12948',
    '10.1000/',
    'arxiv:',
    ' ',
    '\n',
  ],
};

const length = 4000;

/** The piece again and again; between a beginning that opens something and an end that could close it, but does not. */
function* worst(piece: string): Generator<(n: number) => string> {
  yield (n) => piece.repeat(n);
  yield (n) => `${piece.repeat(n)}\n${'a'.repeat(n * piece.length)}`;
  yield (n) => `${piece.repeat(n)}${' '.repeat(n * piece.length)}]}>)`;
  yield (n) => `${`${piece}x `.repeat(n)}`;
  yield (n) => `${`${piece}\n`.repeat(n)}`;
}

for (const [dialect, worstPieces] of Object.entries(pieces) as [Dialect, string[]][]) {
  test(`${dialect}: three times the text is three times the work`, (t) => {
    let most = { work: 0, text: '' };
    for (const piece of worstPieces) {
      for (const textOf of worst(piece)) {
        // Odd numbers of pieces both: what opens and closes alternately ends the same way.
        const n = 2 * Math.ceil(length / piece.length / 2) + 1;
        const once = work(textOf(n), dialect);
        const thrice = work(textOf(3 * n), dialect);
        assert.ok(thrice <= once * 1.1 + 1, `${JSON.stringify(textOf(2))} ${once} ${thrice}`);
        if (thrice > most.work) most = { work: thrice, text: textOf(2) };
      }
    }
    t.diagnostic(`at most ${most.work.toFixed(1)} looks a character, for ${JSON.stringify(most.text)}`);
    assert.ok(most.work < 200);
  });
}
