import { arxivIdAt } from './arxivId.ts';
import { startsWithLetters } from './characters.ts';
import { doiAt } from './forms/doi.ts';
import { paperLink } from './forms/paperLink.ts';

/** A paper's identifier, in the form in which mentions hold it. */
export interface Identifier {
  readonly kind: 'arxiv' | 'doi';
  readonly target: string;
}

/**
 * The identifier that a whole key or wiki link spells: `2501.12948`, `arxiv:2501.12948v2`, `hep-th/9901001`,
 * `10.1145/359340.359342`, `doi:10.48550/arXiv.2501.12948`, `https://arxiv.org/abs/2501.12948`.
 */
export function identifierOf(text: string): Identifier | undefined {
  const scheme = ['https://', 'http://'].find((known) => startsWithLetters(text, known, 0));
  if (scheme !== undefined) return paperLink(text, scheme.length, text.length);
  const start = prefixEnd(text);
  const found = arxivIdAt(text, start);
  if (found?.end === text.length) return { kind: 'arxiv', target: found.target };
  const doi = doiAt(text, start);
  return doi?.end === text.length ? { kind: doi.kind, target: doi.target } : undefined;
}

function prefixEnd(text: string): number {
  const prefix = ['arxiv:', 'doi:'].find((known) => startsWithLetters(text, known, 0));
  if (prefix === undefined) return 0;
  return text.charAt(prefix.length) === ' ' ? prefix.length + 1 : prefix.length;
}
