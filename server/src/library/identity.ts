/** What makes two entries the same paper: an equal folded title, an equal arXiv id or an equal DOI. */
import type { Entry } from '../digest/digest.ts';
import type { PaperId } from '../protocol.ts';
import { twoHashes } from '../text/fingerprint.ts';
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

/** 13 characters of base 32, 64 bits. */
function hash(text: string): string {
  return twoHashes([text])
    .map((part) => part.toString(32).padStart(7, '0'))
    .join('');
}
