import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { classified, otherTheme, type Theme, themes } from '../../server/src/themes/themes.ts';
import { corpusLabels } from './corpusLabels.ts';

/** Quality and speed of the built-in themes, as shares of 1. */
export interface ThemeFigures {
  readonly labelled: number;
  /** The theme is the labelled one. */
  readonly primary: number;
  /** The theme is the labelled one or one of the labelled paper's secondary themes. */
  readonly either: number;
  /** The labelled papers that got no theme. */
  readonly other: number;
  /** The same shares for papers of the corpus, of computing and from before large language models. */
  readonly corpusLabelled: number;
  readonly corpusPrimary: number;
  readonly corpusEither: number;
  /** Every fourth paper of mathematics and physics, without any label of computing, statistics or engineering. */
  readonly outside: number;
  readonly outsideInOther: number;
  /** Best of three rounds. */
  readonly microsecondsPerPaper: number;
}

export interface LabelledPaper {
  readonly title: string;
  readonly abstract: string;
  readonly primary: string;
  readonly secondary: readonly string[];
}

export interface CorpusPaper {
  readonly title: string;
  readonly abstract: string;
  readonly year: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly url: string;
  /** The first one is the paper's own. */
  readonly categories: readonly string[];
}

/** The figures over the labelled papers and the corpus of the shared folder. */
export function themeFigures(shared: string): ThemeFigures {
  const labelled = labelledPapers(shared);
  const found = labelled.map((paper) => ({ paper, label: labelOf(paper.title, paper.abstract) }));
  const share = (is: (found: { paper: LabelledPaper; label: string }) => boolean) =>
    found.filter(is).length / labelled.length;
  const corpus = corpusPapers(shared);
  const judged = corpus
    .filter(({ url }) => corpusLabels.has(url))
    .map(({ title, abstract, url }) => corpusLabels.get(url)!.indexOf(classified(title, abstract).theme));
  const outside = corpus.filter(isOutside).filter((_, i) => i % 4 === 0);
  const inOther = outside.filter(({ title, abstract }) => classified(title, abstract).theme === otherTheme.id).length;
  return {
    labelled: labelled.length,
    primary: share(({ paper, label }) => label === paper.primary),
    either: share(({ paper, label }) => label === paper.primary || paper.secondary.includes(label)),
    other: share(({ label }) => label === otherTheme.label),
    corpusLabelled: judged.length,
    corpusPrimary: judged.filter((place) => place === 0).length / judged.length,
    corpusEither: judged.filter((place) => place >= 0).length / judged.length,
    outside: outside.length,
    outsideInOther: inOther / outside.length,
    microsecondsPerPaper: Math.min(...[1, 2, 3].map(() => microseconds(corpus.slice(0, 2000)))),
  };
}

function microseconds(papers: readonly CorpusPaper[]): number {
  const start = performance.now();
  for (const { title, abstract } of papers) classified(title, abstract);
  return (1000 * (performance.now() - start)) / papers.length;
}

/** The papers with a label, with their abstracts from the digests. */
export function labelledPapers(shared: string): LabelledPaper[] {
  const abstracts = new Map<string, string>();
  const truth = json(path.join(shared, 'bench/digests_truth.json')) as Record<
    string,
    readonly { readonly title: string; readonly abstractLine: number }[]
  >;
  for (const name of fs.readdirSync(path.join(shared, 'digests'))) {
    const lines = fs.readFileSync(path.join(shared, 'digests', name), 'utf8').split('\n');
    for (const { title, abstractLine } of truth[name.slice(0, name.indexOf('_'))] ?? []) {
      abstracts.set(title, lines[abstractLine] ?? '');
    }
  }
  const labels = json(path.join(shared, 'bench/themes_gold.json')) as readonly Omit<LabelledPaper, 'abstract'>[];
  return labels.map((paper) => ({ ...paper, abstract: abstracts.get(paper.title) ?? '' }));
}

export function corpusPapers(shared: string): CorpusPaper[] {
  const text = gunzipSync(fs.readFileSync(path.join(shared, 'corpus/arxiv-50k.jsonl.gz'))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusPaper);
}

/** A paper of mathematics or physics that no one filed under computing, statistics or engineering as well. */
export function isOutside({ categories }: CorpusPaper): boolean {
  const [own = ''] = categories;
  return mathematicsOrPhysics.has(archive(own)) && !categories.some((category) => computing.has(archive(category)));
}

const mathematicsOrPhysics: ReadonlySet<string> = new Set(
  'math math-ph physics astro-ph cond-mat gr-qc hep-ex hep-lat hep-ph hep-th nucl-ex nucl-th nlin quant-ph'.split(' '),
);
const computing: ReadonlySet<string> = new Set(['cs', 'stat', 'eess']);

function archive(category: string): string {
  return category.split('.')[0]!;
}

function labelOf(title: string, abstract: string): string {
  const { theme } = classified(title, abstract);
  return table.get(theme)!.label;
}

const table: ReadonlyMap<string, Theme> = new Map([...themes, otherTheme].map((theme) => [theme.id, theme]));

function json(file: string): unknown {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
