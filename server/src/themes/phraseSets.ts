import { keyPhrases } from './keyPhrases.ts';

/** The phrases of a paper by hashes of their stems, with what each weighs in it: a few hundred bytes. */
export interface PhraseSet {
  readonly hashes: Int32Array;
  /** 1 for one mention in the abstract; from `salient` on the paper is about it. */
  readonly weights: Uint8Array;
}

/** Weight of a phrase that stands in the title or several times in the abstract. */
export const salient = 2;
const titleWeight = 4;
const mostMentions = 3;

/** Reads a paper's phrases; a tenth of a millisecond. */
export function phraseSet(title: string, abstract: string): PhraseSet {
  const kept: { readonly hash: number; readonly weight: number }[] = [];
  for (const [stems, { words, inTitle, count, isHead }] of keyPhrases(title, abstract)) {
    const weight = isHead ? (inTitle ? titleWeight : 0) + Math.min(count, mostMentions) : 1;
    if (words < 3 || weight >= salient) kept.push({ hash: phraseHash(stems), weight });
  }
  return {
    hashes: Int32Array.from(kept, ({ hash }) => hash),
    weights: Uint8Array.from(kept, ({ weight }) => weight),
  };
}

/** The same on every machine; two phrases of one hash count as one. */
export function phraseHash(stems: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < stems.length; i++) hash = Math.imul(hash ^ stems.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
