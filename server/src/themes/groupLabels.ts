import { keyPhrases } from './keyPhrases.ts';
import type { PhraseCount } from './phraseCounts.ts';
import { phraseHash } from './phraseSets.ts';

export interface PaperText {
  readonly title: string;
  readonly abstract: string;
}

/** A phrase that may name a group. */
export interface Candidate extends PhraseCount {
  readonly stems: string;
  readonly words: number;
}

/** Share of a phrase's mentions in papers that must be more than passing: words of reporting are mentioned once. */
const leastAbout = 0.3;
/** A phrase that stands within longer ones in more than this share of its papers is part of a name, not a name. */
const mostWithin = 0.6;
const stride = 2;
/** Phrases between two yields, of work that makes texts and of work that only looks. */
const wordStride = 250;
const lightStride = 2000;

/** The phrases among the counted that can name a group. */
export function* labelCandidates(
  counts: ReadonlyMap<number, PhraseCount>,
  textOf: (paper: number) => PaperText,
): Generator<void, { readonly candidates: Candidate[]; readonly named: Candidate[] }> {
  const byPaper = new Map<number, PhraseCount[]>();
  let done = 0;
  for (const count of counts.values()) {
    if (done++ % lightStride === lightStride - 1) yield;
    const there = byPaper.get(count.example);
    if (there) there.push(count);
    else byPaper.set(count.example, [count]);
  }
  const named: Candidate[] = [];
  for (const [paper, wanted] of byPaper) {
    const { title, abstract } = textOf(paper);
    const hashes = new Map<number, { readonly stems: string; readonly words: number }>();
    for (const { stems, words } of keyPhrases(title, abstract).values())
      hashes.set(phraseHash(stems), { stems, words });
    for (const count of wanted) {
      const phrase = hashes.get(count.hash);
      if (phrase) named.push({ ...count, ...phrase });
    }
    if (done++ % stride === stride - 1) yield;
  }
  const within = new Map<string, number>();
  const add = (stems: string, papers: number) => within.set(stems, (within.get(stems) ?? 0) + papers);
  for (const [i, { stems, words, papers }] of named.entries()) {
    if (i % wordStride === wordStride - 1) yield;
    if (words === 1) continue;
    const parts = stems.split(' ');
    // Before other words a phrase describes; at the end of one longer phrase alone it is cut off.
    add(parts.slice(0, -1).join(' '), papers);
    const end = parts.slice(1).join(' ');
    const count = counts.get(phraseHash(end));
    if (count && papers > mostWithin * count.papers) add(end, count.papers);
    if (words === 3) add(parts[0]!, 0);
  }
  const candidates: Candidate[] = [];
  for (const [i, candidate] of named.entries()) {
    if (i % lightStride === lightStride - 1) yield;
    const { stems, papers, about } = candidate;
    if (about >= leastAbout * papers && (within.get(stems) ?? 0) <= mostWithin * papers) candidates.push(candidate);
  }
  return { candidates, named };
}

/** How a phrase is written most often, with a capital first letter. */
export function* groupLabel(stems: string, texts: readonly (() => PaperText)[]): Generator<void, string> {
  const votes = new Map<string, number>();
  for (const text of texts) {
    const { title, abstract } = text();
    yield;
    const phrase = keyPhrases(title, abstract).get(stems);
    // In titles all words may have capitals.
    if (phrase) votes.set(phrase.surface, (votes.get(phrase.surface) ?? 0) + (phrase.count > 0 ? 10 : 1));
  }
  let label = stems;
  let most = 0;
  for (const [surface, count] of votes) {
    if (count > most || (count === most && surface < label)) {
      label = surface;
      most = count;
    }
  }
  const [first = ''] = label;
  const word = label.split(/[ -]/)[0]!;
  return word === word.toLowerCase() ? first.toUpperCase() + label.slice(first.length) : label;
}
