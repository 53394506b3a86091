import { type PhraseSet, salient } from './phraseSets.ts';

/** How many papers hold a phrase. */
export interface PhraseCount {
  readonly hash: number;
  /** Papers that mention it, and those that are about it. */
  papers: number;
  about: number;
  /** One of the papers, by its place in the list. */
  readonly example: number;
}

/** Papers between two yields. */
const stride = 20;
/** Phrases between two yields. */
const lightStride = 2000;
const buckets = 1 << 20;

/** The phrases that at least `least` papers are about, with their counts. Two passes over the papers. */
export function* phraseCounts(papers: readonly PhraseSet[], least: number): Generator<void, Map<number, PhraseCount>> {
  // Nearly all phrases are rare: a count by part of the hash keeps them out of the map.
  const rough = new Uint16Array(buckets);
  for (const [i, { hashes, weights }] of papers.entries()) {
    for (let at = 0; at < hashes.length; at++) {
      const bucket = hashes[at]! & (buckets - 1);
      if (weights[at]! >= salient && rough[bucket]! < least) rough[bucket]!++;
    }
    if (i % stride === stride - 1) yield;
  }
  const counts = new Map<number, PhraseCount>();
  for (const [example, { hashes, weights }] of papers.entries()) {
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at]!;
      if (rough[hash & (buckets - 1)]! < least) continue;
      let count = counts.get(hash);
      if (!count) {
        count = { hash, papers: 0, about: 0, example };
        counts.set(hash, count);
      }
      count.papers++;
      if (weights[at]! >= salient) count.about++;
    }
    if (example % stride === stride - 1) yield;
  }
  let looked = 0;
  for (const [hash, { about }] of counts) {
    if (about < least) counts.delete(hash);
    if (looked++ % lightStride === lightStride - 1) yield;
  }
  return counts;
}
