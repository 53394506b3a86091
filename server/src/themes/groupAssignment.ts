import type { Candidate } from './groupLabels.ts';
import { type PhraseSet, salient } from './phraseSets.ts';

/** Papers of a label, by their places in the list. */
export interface Members {
  /** Those about the label itself. */
  readonly direct: number[];
  /** These and those that hold phrases which elsewhere go with the label. */
  readonly all: number[];
}

const stride = 50;
/** Evidence of phrases that go with a label, in papers' weights, from which on a paper belongs to it. */
const leastEvidence = 1.5;

/** The papers of each label. */
export function* assignment(
  labels: readonly Candidate[],
  candidates: readonly Candidate[],
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
  const numberOf = new Map(candidates.map(({ hash }, i) => [hash, i]));
  const together = yield* countedTogether(members, numberOf, candidates.length, papers);
  for (const [i, paper] of undecided.entries()) {
    const label = likelyLabel(papers[paper]!, labels.length, (hash) => {
      const candidate = numberOf.get(hash);
      return candidate === undefined ? undefined : { counts: together[candidate], of: candidates[candidate]!.papers };
    });
    if (label !== undefined) members[label]!.all.push(paper);
    if (i % stride === stride - 1) yield;
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

/** For each phrase and label the label's papers with the phrase. */
function* countedTogether(
  members: readonly Members[],
  numberOf: ReadonlyMap<number, number>,
  size: number,
  papers: readonly PhraseSet[],
): Generator<void, (Uint32Array | undefined)[]> {
  const together: (Uint32Array | undefined)[] = new Array(size);
  let done = 0;
  for (const [label, { direct }] of members.entries()) {
    for (const paper of direct) {
      for (const hash of papers[paper]!.hashes) {
        const candidate = numberOf.get(hash);
        if (candidate === undefined) continue;
        together[candidate] ??= new Uint32Array(members.length);
        together[candidate][label]!++;
      }
      if (done++ % stride === stride - 1) yield;
    }
  }
  return together;
}

type PhraseCounts = { readonly counts: Uint32Array | undefined; readonly of: number } | undefined;

function likelyLabel(
  { hashes, weights }: PhraseSet,
  labels: number,
  countsOf: (hash: number) => PhraseCounts,
): number | undefined {
  const scores = new Float64Array(labels);
  for (let at = 0; at < hashes.length; at++) {
    const found = countsOf(hashes[at]!);
    if (!found?.counts) continue;
    const weight = 1 + Math.min(3, weights[at]!);
    for (let label = 0; label < labels; label++) {
      const share = (found.counts[label] ?? 0) / (found.of + 2);
      if (share > 0.1) scores[label]! += weight * share;
    }
  }
  let best: number | undefined;
  for (let label = 0; label < labels; label++) {
    if (scores[label]! >= leastEvidence && (best === undefined || scores[label]! > scores[best]!)) best = label;
  }
  return best;
}
