import { linksIn } from '../../server/src/digest/links.ts';
import { parseDigest } from '../../server/src/digest/parseDigest.ts';
import { parseNote } from '../../server/src/notes/parseNote.ts';
import { escapedMarkdown } from '../../server/src/text/markdown.ts';
import { readable } from '../../server/src/text/readable.ts';
import { cutAtSentence } from '../../server/src/text/sentences.ts';
import { classified } from '../../server/src/themes/themes.ts';
import { medianMilliseconds } from '../bench/row.ts';
import type { SoakRow } from './soak.ts';

const size = Number(process.env.LITNOTES_SOAK_SIZE ?? 1_000_000);
const most = 50;
const steepest = 2.5;

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
  'www.',
  'http',
  '·',
  '•',
  '1',
  '1.',
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

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  parseDigest,
  linksIn,
  readable,
  escapedMarkdown,
  cutAtSentence: (text) => cutAtSentence(text, size / 2),
  'parseNote (Markdown)': (text) => parseNote(text, 'markdown'),
  'parseNote (LaTeX)': (text) => parseNote(text, 'latex'),
  classified: (text) => classified('', text),
};

/** A megabyte of the worst text for each reader: quick, and twice the text takes no more than twice the time. */
export function hostileRows(): SoakRow[] {
  return Object.entries(readers).map(([name, read]) => {
    const slow: string[] = [];
    let slowest = 0;
    for (const piece of worst) {
      const once = piece.repeat(Math.ceil(size / piece.length));
      const time = medianMilliseconds(2, () => read(once));
      slowest = Math.max(slowest, time);
      const ratio = time > 5 ? medianMilliseconds(2, () => read(once + once)) / time : 1;
      if (time > most || ratio > steepest)
        slow.push(`${JSON.stringify(piece)} ${time.toFixed(0)} ms, twice: ${ratio.toFixed(1)}`);
    }
    return {
      what: `${name} on 1 MB of ${worst.length} hostile texts`,
      found: slow.length === 0 ? `slowest ${slowest.toFixed(1)} ms` : slow.join('; '),
      broken: slow.length > 0,
    };
  });
}
