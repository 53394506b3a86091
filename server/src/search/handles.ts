import type { MatchField } from '../protocol.ts';
import { folded } from '../text/fold.ts';
import { foldedHash } from './foldedHash.ts';
import type { SearchRecord } from './paperSearch.ts';
import { hashOf } from './slotsByHash.ts';

/** How a whole query names one paper. */
export type ExactField = Extract<MatchField, 'key' | 'id' | 'title'>;

/** Hashes of all that names a record exactly, each once: key, id, arXiv id, DOI and title. */
export function handleHashes(record: SearchRecord): readonly number[] {
  const hashes: number[] = [];
  for (const handle of [record.key, record.id, record.arxivId, record.doi]) {
    if (handle) add(hashes, hashOf(handle.toLowerCase()));
  }
  addTitle(hashes, record.title);
  if (record.readableTitle !== record.title) addTitle(hashes, record.readableTitle);
  return hashes;
}

function addTitle(hashes: number[], title: string): void {
  const hash = foldedHash(title);
  if (hash !== undefined) add(hashes, hash);
}

function add(hashes: number[], hash: number): void {
  if (!hashes.includes(hash)) hashes.push(hash);
}

/** Hashes under which a paper stands that the whole query names. */
export function queryHashes(query: string): ReadonlySet<number> {
  return new Set([...handlesIn(query), folded(query)].map(hashOf));
}

/** The field of a record that the whole query names, if any: a key with or without `@`, an id with or without address. */
export function exactField(record: SearchRecord, query: string): ExactField | undefined {
  const handles = handlesIn(query);
  const isNamed = (handle: string | undefined) => handle !== undefined && handles.includes(handle.toLowerCase());
  if (isNamed(record.key)) return 'key';
  if (isNamed(record.id) || isNamed(record.arxivId) || isNamed(record.doi)) return 'id';
  const words = folded(query);
  return words !== '' && (folded(record.title) === words || folded(record.readableTitle) === words)
    ? 'title'
    : undefined;
}

function handlesIn(query: string): string[] {
  const whole = query.trim().toLowerCase();
  const bare = prefixes.reduce((text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text), whole);
  const file = bare.endsWith('.pdf') ? bare.slice(0, -4) : bare;
  return [whole, bare, file, withoutVersion(file)];
}

/** `2401.00001v2` → `2401.00001`. */
function withoutVersion(id: string): string {
  const at = id.lastIndexOf('v');
  return at > 0 && /^\d{1,3}$/.test(id.slice(at + 1)) ? id.slice(0, at) : id;
}

/** Taken off one after the other. */
const prefixes = [
  '@',
  'https://',
  'http://',
  'www.',
  'arxiv.org/',
  'doi.org/',
  'dx.doi.org/',
  'abs/',
  'pdf/',
  'arxiv:',
  'doi:',
];
