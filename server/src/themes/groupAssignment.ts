import type { Candidate } from './groupLabels.ts';
import type { PhraseCount } from './phraseCounts.ts';
import { type PhraseSet, salient } from './phraseSets.ts';

/** Papers of a label, by their places in the list. */
export interface Members {
  /** Those about the label itself. */
  readonly direct: number[];
  /** These and those that hold phrases which elsewhere go with the label. */
  readonly all: number[];
}

/** Papers between two yields: of work on their phrases, and of work on their phrases by label. */
const stride = 20;
const labelStride = 10;
/** Evidence of phrases that go with a label, in papers' weights, from which on a paper belongs to it. */
const leastEvidence = 0.8;
/** How much of it there is to be more than for the next label, and phrases that it comes from at least. */
const margin = 1.2;
const leastPhrases = 2;

/** The papers of each label. */
export function* assignment(
  labels: readonly Candidate[],
  counts: ReadonlyMap<number, PhraseCount>,
  papers: readonly PhraseSet[],
): Generator<void, Members[]> {
  const labelOf = new Map(labels.map(({ hash }, i) => [hash, i]));
  const members: Members[] = labels.map(() => ({ direct: [], all: [] }));
  const undecided: number[] = [];
  for (const [paper, set] of papers.entries()) {
    const label = directLabel(set, labelOf, labels);
    if (label === undefined) undecided.push(paper);
    else {
      members[label]!.direct.push(paper);
      members[label]!.all.push(paper);
    }
    if (paper % stride === stride - 1) yield;
  }
  const together = yield* countedTogether(members, counts, papers);
  const decided = papers.length - undecided.length;
  for (const [i, paper] of undecided.entries()) {
    const label = likelyLabel(papers[paper]!, together, (one) => members[one]!.direct.length / decided, members.length);
    if (label !== undefined) members[label]!.all.push(paper);
    if (i % labelStride === labelStride - 1) yield;
  }
  return members;
}

/** The label that weighs most in a paper that is about it; of equals the one of more words, then of fewer papers. */
function directLabel(
  { hashes, weights }: PhraseSet,
  labelOf: ReadonlyMap<number, number>,
  labels: readonly Candidate[],
): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  for (let at = 0; at < hashes.length; at++) {
    const label = weights[at]! >= salient ? labelOf.get(hashes[at]!) : undefined;
    if (label === undefined) continue;
    const { words, stems } = labels[label]!;
    const score = weights[at]! + 1.5 * words;
    if (score > bestScore || (score === bestScore && stems < labels[best!]!.stems)) {
      best = label;
      bestScore = score;
    }
  }
  return best;
}

/** Of a phrase: the papers that hold it, of all labels and of each. */
interface Together {
  all: number;
  readonly of: Uint32Array;
}

/** How often phrases stand in the papers of each label. */
function* countedTogether(
  members: readonly Members[],
  counts: ReadonlyMap<number, PhraseCount>,
  papers: readonly PhraseSet[],
): Generator<void, ReadonlyMap<number, Together>> {
  const together = new Map<number, Together>();
  let done = 0;
  for (const [label, { direct }] of members.entries()) {
    for (const paper of direct) {
      for (const hash of papers[paper]!.hashes) {
        if (!counts.has(hash)) continue;
        let found = together.get(hash);
        if (!found) {
          found = { all: 0, of: new Uint32Array(members.length) };
          together.set(hash, found);
        }
        found.all++;
        found.of[label]!++;
      }
      if (done++ % stride === stride - 1) yield;
    }
  }
  return together;
}

/** The label whose papers hold the phrases of a paper far more often than those of all labels do, if there is one. */
function likelyLabel(
  { hashes, weights }: PhraseSet,
  together: ReadonlyMap<number, Together>,
  usual: (label: number) => number,
  labels: number,
): number | undefined {
  const scores = new Float64Array(labels);
  const phrases = new Uint16Array(labels);
  for (let at = 0; at < hashes.length; at++) {
    const found = together.get(hashes[at]!);
    if (!found) continue;
    const weight = 1 + Math.min(3, weights[at]!);
    for (let label = 0; label < labels; label++) {
      if (found.of[label] === 0) continue;
      const excess = (found.of[label] ?? 0) / (found.all + certain) - usual(label);
      if (excess <= leastExcess) continue;
      scores[label]! += weight * excess;
      phrases[label]!++;
    }
  }
  let best: number | undefined;
  let second = 0;
  for (let label = 0; label < labels; label++) {
    const score = phrases[label]! >= leastPhrases ? scores[label]! : 0;
    if (score > (best === undefined ? 0 : scores[best]!)) {
      second = best === undefined ? 0 : scores[best]!;
      best = label;
    } else second = Math.max(second, score);
  }
  if (best === undefined || scores[best]! < Math.max(leastEvidence, margin * second)) return undefined;
  return best;
}

/** Papers that are added to those with a phrase, so that few papers say little. */
const certain = 4;
/** Less of a share beyond the usual one is chance. */
const leastExcess = 0.08;
