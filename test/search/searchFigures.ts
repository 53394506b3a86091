/** How well and how fast the search finds papers that people half remember; the tests and the benchmark share it. */
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import { parseDigest } from '../../server/src/digest/parseDigest.ts';
import { shortName } from '../../server/src/library/names.ts';
import type { SearchRecord } from '../../server/src/search/paperSearch.ts';
import { RankedPapers } from '../../server/src/search/rankedPapers.ts';
import { folded } from '../../server/src/text/fold.ts';
import { readable } from '../../server/src/text/readable.ts';
import { percentile } from '../bench/row.ts';
import type { KnownItem } from './knownItems.ts';

/** Ids of the best papers for a query. */
export type Searcher = (query: string, limit: number) => readonly string[];

export interface Quality {
  readonly queries: number;
  /** Share of queries whose paper comes first, and among the first five. */
  readonly first: number;
  readonly five: number;
  /** Mean of one over the rank, over the first fifty. */
  readonly reciprocalRank: number;
}

export interface QualityFigures extends Quality {
  readonly kinds: ReadonlyMap<string, Quality>;
  /** What was not found among the first five. */
  readonly missed: readonly KnownItem[];
}

export function qualityFigures(
  search: Searcher,
  records: readonly SearchRecord[],
  items: readonly KnownItem[],
): QualityFigures {
  const titleOf = new Map(records.map((record) => [record.id, folded(record.title)]));
  const ranks = items.map((item) => {
    const wanted = folded(item.title);
    return search(item.query, 50).findIndex((id) => titleOf.get(id) === wanted) + 1;
  });
  const of = (kind?: string): Quality => {
    const chosen = ranks.filter((_, i) => kind === undefined || items[i]!.kind === kind);
    const share = (is: (rank: number) => boolean) => chosen.filter(is).length / chosen.length;
    return {
      queries: chosen.length,
      first: share((rank) => rank === 1),
      five: share((rank) => rank > 0 && rank <= 5),
      reciprocalRank: chosen.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / chosen.length,
    };
  };
  const kinds = new Map([...new Set(items.map(({ kind }) => kind))].map((kind) => [kind, of(kind)]));
  return { ...of(), kinds, missed: items.filter((_, i) => ranks[i] === 0 || ranks[i]! > 5) };
}

export interface LatencyFigures {
  readonly keystrokes: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

/** Types every query character by character, each keystroke a search. */
export function latencyFigures(search: Searcher, queries: readonly string[]): LatencyFigures {
  const times: number[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const start = performance.now();
      search(query.slice(0, length), 50);
      times.push(performance.now() - start);
    }
  }
  return {
    keystrokes: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    most: Math.max(...times),
  };
}

export interface BuildingFigures {
  readonly milliseconds: number;
  /** The longest that one record took. */
  readonly longest: number;
  /** Held by the index, without the records. */
  readonly bytes: number;
}

/** A search over records, and what building it took. */
export function built(records: readonly SearchRecord[]): {
  readonly search: Searcher;
  readonly figures: BuildingFigures;
} {
  const papers = new RankedPapers();
  let longest = 0;
  const start = performance.now();
  for (const record of records) {
    const before = performance.now();
    papers.set(record);
    longest = Math.max(longest, performance.now() - before);
  }
  const milliseconds = performance.now() - start;
  return {
    search: (query, limit) => papers.search(query, limit).hits.map(({ id }) => id),
    figures: { milliseconds, longest, bytes: papers.bytes },
  };
}

/** Plain fuse.js over the same fields, its token search, to compare with. */
export function fuseSearcher(records: readonly SearchRecord[]): Searcher {
  const fuse = new Fuse(records, {
    keys: ['title', 'name', 'abstract'],
    useTokenSearch: true,
    tokenMatch: 'any',
    ignoreLocation: true,
    ignoreFieldNorm: true,
    ignoreDiacritics: true,
  });
  return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
}

/** The papers of the real digests, each once. */
export function digestRecords(shared: string): readonly SearchRecord[] {
  const folder = path.join(shared, 'digests');
  const texts = fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  return recordsOf(
    texts.flatMap((text) => parseDigest(text).entries),
    'd',
  );
}

/** The first papers of the corpus, each once; beside the digests they make a large library. */
export function corpusRecords(shared: string, count: number): readonly SearchRecord[] {
  const text = gunzipSync(fs.readFileSync(path.join(shared, 'corpus/arxiv-50k.jsonl.gz'))).toString('utf8');
  const lines = text.split('\n', count).filter((line) => line !== '');
  return recordsOf(
    lines.map((line) => JSON.parse(line) as { title: string; abstract: string }),
    'c',
  );
}

/** The listed queries that stand beside the digests. */
export function listedItems(shared: string): readonly KnownItem[] {
  return JSON.parse(fs.readFileSync(path.join(shared, 'bench/queries.json'), 'utf8')) as KnownItem[];
}

function recordsOf(papers: readonly { title: string; abstract: string }[], prefix: string): readonly SearchRecord[] {
  const records = new Map<string, SearchRecord>();
  for (const { title, abstract } of papers) {
    const known = folded(title);
    if (records.has(known)) continue;
    const id = `${prefix}${records.size}`;
    const readableTitle = readable(title.replaceAll(/\s/g, ' '));
    const name = shortName(readableTitle);
    records.set(known, { id, key: id, title, readableTitle, abstract, ...(name === undefined ? {} : { name }) });
  }
  return [...records.values()];
}
