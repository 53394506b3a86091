/** Papers as entries of a BibTeX file, by what digests know of them. */
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import { writtenKey } from '../notes/writing/writtenKey.ts';

/** An entry for each paper, under the key by which LaTeX cites it; what a digest can't tell is said above it. */
export function bibTeX(library: Library, papers: readonly LibraryPaper[]): string {
  return papers.map((paper) => entryOf(library, paper)).join('\n');
}

function entryOf(library: Library, paper: LibraryPaper): string {
  const { date, arxivId, doi } = paper.metadata ?? {};
  const key = writtenKey('latex', 'latex', library.keys.keysOf(paper), library.citing);
  const authors = paper.metadata?.authors?.map(escaped).join(' and ');
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', titleIn(paper.readableTitle)],
    ['author', authors],
    ['year', date?.slice(0, 4)],
    ['month', months[Number(date?.slice(5, 7)) - 1]],
    ['doi', doi?.replace(/[{}\\]/g, encodeURIComponent)],
    ['eprint', arxivId],
    ['archivePrefix', arxivId && 'arXiv'],
    ['url', arxivId && `https://arxiv.org/abs/${arxivId}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? `  ${name} = ${name === 'month' ? value : `{${value}}`}` : [],
  );
  return `${remark(paper)}@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Text outside of entries is a comment to BibTeX. */
function remark({ metadata }: LibraryPaper): string {
  const count = metadata?.authorCount;
  const authors = count === undefined ? 'authors' : count === 1 ? 'author' : `${count} authors`;
  const remarks = [
    ...(metadata?.authors ? [] : [`To be added: the ${authors}, whom the digest does not name.`]),
    ...(metadata?.dateInferred ? ['The year is inferred.'] : []),
  ];
  return remarks.length > 0 ? `% ${remarks.join(' ')}\n` : '';
}

/** Names of BibTeX for what each style abbreviates in its own way. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A title that LaTeX sets as it is: signs are escaped, and words with capitals of their own keep them. */
function titleIn(title: string): string {
  return title
    .split(/([\s-])/)
    .map((word) => (keepsCapitals(word) ? `{${escaped(word)}}` : escaped(word)))
    .join('');
}

/** A capital behind the first letter, as in `LightningDiT` and `3D`; styles set all others small, but for the first of all. */
function keepsCapitals(word: string): boolean {
  const first = /[\p{L}\p{N}]/u.exec(word);
  return first !== null && /\p{Lu}/u.test(word.slice(first.index + first[0].length));
}

function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => escapes.get(sign) ?? `\\${sign}`);
}

const escapes = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  // A brace that has lost its other half would swallow what follows.
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
]);
