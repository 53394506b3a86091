import { overview } from '../../server/src/features/overview.ts';
import { relatedPapers } from '../../server/src/features/related.ts';
import { Library } from '../../server/src/library/library.ts';
import { classified, otherTheme, prepared } from '../../server/src/themes/themes.ts';
import { cardsText, type WrittenPaper } from '../library/digestTexts.ts';
import { shared } from '../root.ts';
import { type CorpusPaper, corpusPapers, labelledPapers } from '../themes/themeFigures.ts';
import type { Row } from './row.ts';
import { measured } from './steps.ts';

/** Papers that are classified, with the seconds in which they are to be. */
const amounts = [
  [636, 0.2],
  [10_000, 0.8],
  [100_000, 7.5],
] as const;
/** Longest step that the server is to make between two looks at its messages, in milliseconds. */
const longestStep = 8;
const papersOfDigest = 500;

type Text = Pick<CorpusPaper, 'title' | 'abstract'>;

/** How long themes, the first division of *Other* and the picture of a large library take, and the longest step of each. */
export async function themesRows(): Promise<Row[]> {
  if (!shared) return [];
  const rows: Row[] = [await stepsRow('themes: lexicon read', prepared())];
  const corpus = corpusPapers(shared);
  const labelled = labelledPapers(shared);
  for (const [amount, seconds] of amounts) {
    const row = await stepsRow(
      `themes: ${amount.toLocaleString('en')} papers`,
      classifying([...labelled, ...corpus], amount),
    );
    rows.push({ ...row, note: `${row.note}; wanted < ${1000 * seconds}` });
  }
  const library = libraryOf(corpus);
  const others = library.papersOfTheme(otherTheme.id).size.toLocaleString('en');
  rows.push(await stepsRow(`groups: ${others} papers of Other divided`, library.groups.dividing()));
  for (const _ of library.setting('file:///bench/0.txt', cardsText(corpus.slice(1, papersOfDigest).map(dated))));
  for (const _ of library.settling());
  rows.push(await stepsRow('groups: the same with a paper less', library.groups.dividing()));
  const papers = library.counts.papers.toLocaleString('en');
  rows.push(relatedRow(library));
  rows.push(await stepsRow(`overview: ${papers} papers`, overview(library, {})));
  rows.push(await stepsRow('overview: the same again', overview(library, {})));
  return rows;
}

/** How long papers related to one take, by far most of the times that somebody asks. */
function relatedRow(library: Library): Row {
  const papers = [...library.papers()];
  const taken = Array.from({ length: questions }, (_, i) => {
    const start = performance.now();
    relatedPapers(library, papers[(i * 241) % papers.length]!, 10);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const what = `related: to one of ${papers.length.toLocaleString('en')}, 95th of 100`;
  const median = taken[questions >> 1]!.toFixed(1);
  return { what, value: taken[Math.floor(0.95 * questions)]!, unit: 'ms', note: `median ${median} ms; wanted ≤ 20` };
}

const questions = 200;

/** Another paper of the same words. */
function backwards({ title, abstract }: Text): Text {
  const reversed = (text: string) => text.split('. ').reverse().join('. ');
  return { title: `On ${title}`, abstract: reversed(abstract) };
}

/** So many papers, other ones made of the same words where there are not enough. */
function* classifying(texts: readonly Text[], amount: number): Generator<void, void> {
  for (let i = 0; i < amount; i++) {
    const text = texts[i % texts.length]!;
    const { title, abstract } = i < texts.length ? text : backwards(text);
    classified(title, abstract);
    yield;
  }
}

function libraryOf(papers: readonly CorpusPaper[]): Library {
  const library = new Library();
  for (let i = 0; i < papers.length; i += papersOfDigest) {
    const entries = papers.slice(i, i + papersOfDigest);
    for (const _ of library.setting(`file:///bench/${i}.txt`, cardsText(entries.map(dated))));
  }
  for (const _ of library.settling());
  return library;
}

function dated({ title, abstract, date }: CorpusPaper): WrittenPaper {
  const [year, month, day] = date.split('-').map(Number);
  return { title, abstract, below: ['  • 3 authors', '·', `${months[month! - 1]} ${day}, ${year}`] };
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The whole in milliseconds and its longest step. */
async function stepsRow(what: string, work: Generator<void, unknown>): Promise<Row> {
  const { whole, longest, withCollections } = await measured(work);
  const note = `longest step ${longest.toFixed(1)} ms, wanted ≤ ${longestStep}; ${withCollections.toFixed(1)} with collections of garbage`;
  return { what, value: whole, unit: 'ms', note };
}
