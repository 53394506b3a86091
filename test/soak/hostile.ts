import { linksIn } from '../../server/src/digest/links.ts';
import { parsingDigest } from '../../server/src/digest/parseDigest.ts';
import { EntryFacts } from '../../server/src/library/entryFacts.ts';
import { parsingNote } from '../../server/src/notes/parseNote.ts';
import { escapedMarkdown } from '../../server/src/text/markdown.ts';
import { readable } from '../../server/src/text/readable.ts';
import { cutAtSentence } from '../../server/src/text/sentences.ts';
import type { SoakRow } from './soak.ts';

const size = Number(process.env.LITNOTES_SOAK_SIZE ?? 1_000_000);
const most = 50;
const steepest = 2.5;
/** Milliseconds below which a ratio is chance. */
const leastTold = 10;
const runs = 5;

/** What a scanner may stumble over, repeated. */
const worst = [
  'a',
  ' ',
  '\t',
  '\n',
  ' \n',
  '{',
  '}',
  '(',
  '[',
  '[[',
  '\\',
  '$',
  '@',
  '@a',
  '\\cite{',
  '^{',
  '_',
  '`',
  '*',
  'https://',
  'https://a.bc ',
  'www.',
  'http',
  '·',
  '•',
  '1',
  '1.',
  '1 a\n',
  '[a)\n',
  '#',
  '-',
  'Dec 27, ',
  'author',
  'x2014',
  'mathcal{',
  'a.b',
  '. A',
  '\ud83d\ude00',
  '%',
  '&',
  '<',
  '|',
  ';',
  ':',
  '"',
  "'",
  '~',
  '=',
  '/',
  '10.',
  'arXiv:',
];

/** Each as it is run: in one go, or in steps, between which messages are answered. */
const readers: Readonly<Record<string, (text: string) => Iterator<void, unknown> | unknown>> = {
  parseDigest: parsingDigest,
  linksIn,
  readable,
  escapedMarkdown,
  cutAtSentence: (text) => cutAtSentence(text, size / 2),
  'parseNote (Markdown)': (text) => parsingNote(text, 'markdown'),
  'parseNote (LaTeX)': (text) => parsingNote(text, 'latex'),
  'themes of an abstract': (text) => new EntryFacts({ title: '', abstract: text }).scores.length,
  'names in an abstract': (text) => new EntryFacts({ title: '', abstract: text }).names.length,
};

/** A megabyte of the worst text for each reader: no step is long, and the time grows with the text alone, told by four times as much. */
export function hostileRows(): SoakRow[] {
  return Object.entries(readers).map(([name, read]) => {
    const slow: string[] = [];
    let slowest = 0;
    for (const piece of worst) {
      const once = piece.repeat(Math.ceil(size / piece.length));
      const { step, whole } = fastest(() => read(once));
      slowest = Math.max(slowest, step);
      const ratio = whole > leastTold ? Math.sqrt(fastest(() => read(once.repeat(4))).whole / whole) : 1;
      if (step > most || ratio > steepest)
        slow.push(`${JSON.stringify(piece)} ${step.toFixed(0)} ms, twice: ${ratio.toFixed(1)}`);
    }
    return {
      what: `${name} on 1 MB of ${worst.length} hostile texts`,
      found: slow.length === 0 ? `slowest step ${slowest.toFixed(1)} ms` : slow.join('; '),
      broken: slow.length > 0,
    };
  });
}

/** Milliseconds of the longest step, and of all: the best of some runs, since other programs run beside this one. */
function fastest(start: () => unknown): { readonly step: number; readonly whole: number } {
  let step = Number.POSITIVE_INFINITY;
  let whole = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    let longest = 0;
    const began = performance.now();
    let from = began;
    const work = start();
    for (let isDone = !isIterator(work); ; ) {
      if (!isDone) isDone = (work as Iterator<void>).next().done === true;
      const to = performance.now();
      longest = Math.max(longest, to - from);
      from = to;
      if (isDone) break;
    }
    step = Math.min(step, longest);
    whole = Math.min(whole, from - began);
  }
  return { step, whole };
}

function isIterator(value: unknown): value is Iterator<void> {
  return typeof value === 'object' && value !== null && 'next' in value;
}
