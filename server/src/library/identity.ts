/** What makes two entries the same paper: an equal folded title, an equal arXiv id or an equal DOI. */
import type { Entry } from '../digest/digest.ts';
import type { PaperId } from '../protocol.ts';
import { folded } from '../text/fold.ts';

/** Things an entry is known by; entries that share one are the same paper. The title's comes first. */
export function tokensOf({ metadata }: Entry, titleToken: string): readonly string[] {
  const tokens = [titleToken];
  if (metadata?.arxivId) tokens.push(arxivToken(metadata.arxivId));
  if (metadata?.doi) tokens.push(doiToken(metadata.doi));
  return tokens;
}

/** Everything of an entry but its place. */
export function contentOf(entry: Entry): string {
  return entry.metadata === undefined
    ? `${entry.title}\n\n${entry.abstract}`
    : `${entry.title}\n\n${entry.abstract}\n\n${JSON.stringify(entry.metadata)}`;
}

/** A title without any letter or digit is known by its own characters. */
export function titleToken(title: string): string {
  return `title ${folded(title) || title}`;
}

export function arxivToken(id: string): string {
  // Old ids are written with and without the subject class: `math.GT/0309136`, `math/0309136`.
  return `arxiv ${id.toLowerCase().replace(/\.[a-z]{2}\//, '/')}`;
}

/** arXiv registers a DOI for each of its papers. */
export function doiToken(doi: string): string {
  const registered = '10.48550/arxiv.';
  const lower = doi.toLowerCase();
  return lower.startsWith(registered) ? arxivToken(lower.slice(registered.length)) : `doi ${lower}`;
}

/** Identity of the paper whose entries have these tokens: made of its titles alone, so that reading order plays no part. */
export function paperId(tokens: Iterable<string>): PaperId {
  let least: string | undefined;
  for (const token of tokens) {
    if (token.startsWith('title ') && (least === undefined || token < least)) least = token;
  }
  return hash(least ?? '');
}

/** 13 characters of base 32 (64 bits) of two independent multiplicative hashes. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return `${(a >>> 0).toString(32).padStart(7, '0')}${(b >>> 0).toString(32).padStart(7, '0')}`;
}
