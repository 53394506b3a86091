import { arxivIdAt } from '../arxivId.ts';
import { codes } from '../characters.ts';
import { doiAt } from './doi.ts';

/** The paper that an address leads to, and where the address spells its identifier. */
export interface PaperLink {
  readonly kind: 'arxiv' | 'doi';
  readonly target: string;
  readonly targetStart: number;
  readonly targetEnd: number;
}

/** First parts of the paths that an arXiv identifier follows, by host. */
const arxivPaths = new Map<string, ReadonlySet<string>>([
  ['arxiv.org', new Set(['abs', 'pdf', 'html', 'ps', 'format', 'e-print', 'src'])],
  ['ar5iv.org', new Set(['abs', 'html', 'pdf'])],
  ['ar5iv.labs.arxiv.org', new Set(['abs', 'html', 'pdf', 'papers'])],
  ['alphaxiv.org', new Set(['abs', 'pdf', 'html', 'overview', 'audio', 'resources'])],
  ['huggingface.co', new Set(['papers'])],
  ['hf.co', new Set(['papers'])],
]);
const doiHosts = new Set(['doi.org', 'dx.doi.org']);

/** Whether an address on this host may lead to a paper; without `www.`, in lower case. */
export function isPaperHost(host: string): boolean {
  return arxivPaths.has(host) || doiHosts.has(host);
}

/** What the address between two offsets leads to; it begins with its host. */
export function paperLink(text: string, hostStart: number, end: number): PaperLink | undefined {
  const address = text.slice(hostStart, end);
  const slash = address.indexOf('/');
  if (slash < 0) return undefined;
  const host = bareHost(address.slice(0, slash));
  const path = hostStart + slash + 1;
  const arxiv = arxivPaths.get(host) ?? (host.endsWith('.arxiv.org') ? arxivPaths.get('arxiv.org') : undefined);
  if (arxiv) return arxivLink(text, path, end, arxiv);
  if (doiHosts.has(host)) return doiLink(text, path, end);
  // Publishers: `/doi/10.…`, `/doi/abs/10.…`.
  const named = address.indexOf('/doi/', slash);
  if (named < 0) return undefined;
  const first = hostStart + named + 5;
  const second = text.indexOf('/', first) + 1;
  return doiLink(text, first, end) ?? (second > 0 && second < end ? doiLink(text, second, end) : undefined);
}

/** A host in lower case and without `www.`. */
export function bareHost(host: string): string {
  const lower = host.toLowerCase();
  return lower.startsWith('www.') ? lower.slice(4) : lower;
}

function arxivLink(text: string, path: number, end: number, names: ReadonlySet<string>): PaperLink | undefined {
  const slash = text.indexOf('/', path);
  if (slash < 0 || slash >= end || !names.has(text.slice(path, slash))) return undefined;
  const id = arxivIdAt(text, slash + 1);
  if (!id || id.end > end) return undefined;
  const next = text.charAt(id.end);
  if (id.end < end && !'./?#'.includes(next)) return undefined;
  return { kind: 'arxiv', target: id.target, targetStart: slash + 1, targetEnd: id.targetEnd };
}

function doiLink(text: string, at: number, end: number): PaperLink | undefined {
  const found = doiAt(text, at);
  if (!found || found.targetEnd > end) return undefined;
  const next = text.charCodeAt(found.end);
  if (found.end < end && next === codes.percent) return undefined;
  const { kind, target, targetStart, targetEnd } = found;
  return { kind, target, targetStart, targetEnd };
}
