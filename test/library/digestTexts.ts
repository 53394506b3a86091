/** Digests put together for tests: small vocabulary, so that titles meet, and every layout. */

export interface WrittenPaper {
  readonly title: string;
  readonly abstract: string;
  /** Lines below the abstract; cards only. */
  readonly below?: readonly string[];
}

const banner = [
  'new',
  '',
  'Get trending papers in your email inbox!',
  '',
  'Subscribe',
  '',
  'byAK and the research community',
  '',
  'Mar 3',
  '',
];
const filler =
  'We study a small problem that serves as an example and propose a method that solves it. Experiments on two invented datasets show that the method does what it is meant to do, and an analysis explains why. ';

/** An abstract of a few hundred characters that begins with some words. */
export function abstractOf(beginning: string): string {
  return `${beginning} ${filler}${filler}${filler}`.trim();
}

export function cardsText(papers: readonly WrittenPaper[]): string {
  const lines = [...banner];
  for (const { title, abstract, below } of papers) {
    lines.push(title, '', abstract, '');
    if (below) lines.push(...below, '');
  }
  return lines.join('\n');
}

export function alternatingText(papers: readonly WrittenPaper[]): string {
  const lines = ['Get trending papers in your email inbox once a day!', 'Get trending papers in your email inbox!'];
  for (const [i, { title, abstract }] of papers.entries()) lines.push(i === 0 ? `Subscribe${title}` : title, abstract);
  return lines.join('\n');
}
