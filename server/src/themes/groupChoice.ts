import type { Candidate } from './groupLabels.ts';
import { type PhraseSet, salient } from './phraseSets.ts';

/** What a phrase of one, two or three words is worth as a label: longer ones say more, but are kept by fewer papers. */
const worth = [0, 10, 45, 50];
/** Share of a label's papers that no earlier label may have taken. */
const leastNew = 0.35;
const stride = 20;

/**
 * The labels that together speak for most papers, one after the other: each time the phrase that most of the papers
 * still without a label are about.
 */
export function* chosenLabels(
  candidates: readonly Candidate[],
  coherence: Float64Array,
  papers: readonly PhraseSet[],
  least: number,
): Generator<void, Candidate[]> {
  const numberOf = new Map(candidates.map(({ hash }, i) => [hash, i]));
  const about: number[][] = candidates.map(() => []);
  const inPaper: number[][] = [];
  for (const [paper, { hashes, weights }] of papers.entries()) {
    const own: number[] = [];
    for (let at = 0; at < hashes.length; at++) {
      const candidate = weights[at]! >= salient ? numberOf.get(hashes[at]!) : undefined;
      if (candidate === undefined) continue;
      about[candidate]!.push(paper);
      own.push(candidate);
    }
    inPaper.push(own);
    if (paper % stride === stride - 1) yield;
  }
  const left = candidates.map((_, i) => about[i]!.length);
  const factors = candidates.map(
    ({ words }, i) =>
      worth[words]! * breadthFactor(about[i]!.length, papers.length) * likenessFactor(coherence[i]!, words),
  );
  const isCovered = new Uint8Array(papers.length);
  const chosen: Candidate[] = [];
  while (chosen.length < mostGroups(papers.length)) {
    let best = -1;
    let bestGain = 0;
    for (let i = 0; i < candidates.length; i++) {
      if (left[i]! < least || left[i]! < leastNew * about[i]!.length) continue;
      const gain = left[i]! * factors[i]!;
      if (gain > bestGain || (gain === bestGain && best >= 0 && candidates[i]!.stems < candidates[best]!.stems)) {
        best = i;
        bestGain = gain;
      }
    }
    if (best < 0) break;
    chosen.push(candidates[best]!);
    for (const paper of about[best]!) {
      if (isCovered[paper]) continue;
      isCovered[paper] = 1;
      for (const candidate of inPaper[paper]!) left[candidate]!--;
    }
    yield;
  }
  return chosen;
}

/** A single word in papers that have nothing else in common names no subject: *competition*, *entropy*. */
function likenessFactor(coherence: number, words: number): number {
  if (words === 1 && coherence < leastAlike) return coherence < 1 ? 0 : 0.2;
  return Math.min(mostAlike, Math.max(1, coherence));
}

const leastAlike = 1.4;
const mostAlike = 3;

/** Labels of too large a share of all papers divide little. */
function breadthFactor(about: number, papers: number): number {
  const wanted = 0.03 + 1.5 / Math.sqrt(papers);
  const share = about / papers;
  return share <= wanted ? 1 : wanted / share / (share / wanted);
}

/** 6 groups of 20 papers, 58 of 2,000, never more than 70. */
function mostGroups(papers: number): number {
  return Math.min(70, Math.max(3, Math.round(1.3 * Math.sqrt(papers))));
}
