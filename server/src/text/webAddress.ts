/** Web addresses in one spelling, so that two that lead to the same page are equal. */

/** Longer ones are compared with nothing. */
const longest = 2000;

/**
 * Host and path of a web address, with what its many spellings differ in left out: scheme, `www.`, case of the host, port,
 * closing slash, `.git`, `index.html`, sections, marks of where a reader came from, and the main branch of a repository.
 * Undefined for what is no address, and for the front page of a site that is home to everybody.
 */
export function webAddress(url: string): string | undefined {
  if (url.length > longest) return undefined;
  const start = /^https?:\/\//i.exec(url)?.[0].length;
  if (start === undefined) return undefined;
  const authority = before(url.slice(start), '/?#');
  const host = hostOf(authority);
  if (host === undefined) return undefined;
  const { path, query, route } = partsOf(url.slice(start + authority.length));
  const segments = segmentsOf(path, host);
  if (host === 'youtu.be' && segments.length === 1) return `youtube.com/watch?v=${segments[0]}`;
  if (host === 'openreview.net' && query.has('id')) return `openreview.net/forum?id=${query.get('id')}`;
  if (segments.length === 0 && sharedSites.has(host)) return undefined;
  const page = [host, ...segments].join('/');
  return page + (repositorySites.has(host) ? '' : queryText(query, host)) + route;
}

/** Sites whose first page tells nothing of what is meant. */
const sharedSites: ReadonlySet<string> = new Set(
  (
    'github.com gitlab.com bitbucket.org huggingface.co hf.co modelscope.cn kaggle.com zenodo.org figshare.com osf.io ' +
    'arxiv.org openreview.net aclanthology.org doi.org semanticscholar.org scholar.google.com google.com drive.google.com ' +
    'docs.google.com sites.google.com colab.research.google.com youtube.com youtu.be twitter.com x.com bit.ly tinyurl.com goo.gl ' +
    'dropbox.com medium.com wikipedia.org en.wikipedia.org pypi.org npmjs.com crates.io'
  ).split(' '),
);
/** There a path is written in any case, and what follows `?` only chooses how a page is shown. */
const repositorySites: ReadonlySet<string> = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'huggingface.co']);
/** Other names of the same site. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['dx.doi.org', 'doi.org'],
  ['hf.co', 'huggingface.co'],
  ['m.youtube.com', 'youtube.com'],
]);

function hostOf(authority: string): string | undefined {
  if (authority.includes('@')) return undefined;
  let host = before(authority, ':').toLowerCase();
  if (host.endsWith('.')) host = host.slice(0, -1);
  if (host.startsWith('www.')) host = host.slice(4);
  if (!host.includes('.')) return undefined;
  return otherNames.get(host) ?? host;
}

interface Parts {
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  /** A section that is a page of its own, as `#/page`. */
  readonly route: string;
}

function partsOf(rest: string): Parts {
  const path = before(rest, '?#');
  const afterPath = rest.slice(path.length);
  const question = afterPath.startsWith('?') ? before(afterPath, '#').slice(1) : '';
  const hash = afterPath.indexOf('#');
  const section = hash < 0 ? '' : withoutSlashes(afterPath.slice(hash));
  const query = new Map<string, string>();
  for (const pair of question.split('&')) {
    const name = before(pair, '=');
    if (name !== '' && !isOfTheReader(name)) query.set(name, pair.slice(name.length + 1));
  }
  return { path, query, route: section.startsWith('#/') || section.startsWith('#!') ? section : '' };
}

const readersMarks: ReadonlySet<string> = new Set('ref ref_src ref_url source fbclid gclid usp'.split(' '));

function isOfTheReader(name: string): boolean {
  return name.startsWith('utm_') || readersMarks.has(name);
}

function segmentsOf(path: string, host: string): readonly string[] {
  const segments = decoded(path)
    .split('/')
    .filter((segment) => segment !== '');
  const last = segments.at(-1) ?? '';
  if (/^index\.html?$/i.test(last)) segments.pop();
  else if (last.length > 4 && last.endsWith('.git')) segments.splice(-1, 1, last.slice(0, -4));
  if (!repositorySites.has(host) && host !== 'doi.org') return segments;
  const lower = segments.map((segment) => segment.toLowerCase());
  return host === 'doi.org' ? lower : repositoryOf(lower);
}

const mainBranches: ReadonlySet<string> = new Set(['main', 'master', 'head']);

/** `owner/name/tree/main` and `owner/name/blob/main/readme.md` show what `owner/name` shows. */
function repositoryOf(segments: readonly string[]): readonly string[] {
  let end = segments.length;
  if (/^readme(?:\.[a-z]{2,4})?$/.test(segments[end - 1] ?? '')) end--;
  if (!mainBranches.has(segments[end - 1] ?? '')) return segments;
  const view = segments[end - 2];
  if (view !== 'tree' && view !== 'blob') return segments;
  end -= segments[end - 3] === '-' ? 3 : 2;
  return end >= 2 ? segments.slice(0, end) : segments;
}

function queryText(query: ReadonlyMap<string, string>, host: string): string {
  const names = host === 'youtube.com' && query.has('v') ? ['v'] : [...query.keys()].sort();
  const text = names.map((name) => `${name}=${query.get(name)}`).join('&');
  return text === '' ? '' : `?${text}`;
}

/** As far as it is encoded rightly. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function withoutSlashes(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '/') end--;
  return text.slice(0, end);
}

/** What stands before the first of some signs. */
function before(text: string, signs: string): string {
  let end = 0;
  while (end < text.length && !signs.includes(text.charAt(end))) end++;
  return text.slice(0, end);
}
