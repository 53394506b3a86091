import { shared } from '../root.ts';
import { knownItems } from '../search/knownItems.ts';
import {
  built,
  corpusRecords,
  digestRecords,
  fuseSearcher,
  latencyFigures,
  listedItems,
  qualityFigures,
  type Searcher,
} from '../search/searchFigures.ts';
import { medianMilliseconds, type Row } from './row.ts';

const corpusSize = 50_000;
const madePerKind = 60;
/** Queries on which the slow searchers are compared. */
const compared = 5;

/** Search over the digests alone and amid a large corpus: places, milliseconds for a keystroke, beside fuse.js. */
export function searchRows(): Row[] {
  if (!shared) return [];
  const items = listedItems(shared);
  const digests = digestRecords(shared);
  const queries = items.map(({ query }) => query);
  return [
    { name: `${digests.length} papers`, records: digests },
    { name: '50,000 papers', records: [...digests, ...corpusRecords(shared, corpusSize)] },
  ].flatMap(({ name, records }): Row[] => {
    const { search, figures } = built(records);
    const quality = qualityFigures(search, records, items);
    const speed = latencyFigures(search, queries);
    const made = qualityFigures(search, records, knownItems(digests, madePerKind, 7));
    const weakest = [...made.kinds].sort(([, a], [, b]) => a.five - b.five)[0]!;
    return [
      { what: `search, ${name}: first place`, value: quality.first, unit: '', note: `of ${quality.queries} queries` },
      { what: `search, ${name}: first five`, value: quality.five, unit: '' },
      { what: `search, ${name}: mean reciprocal rank`, value: quality.reciprocalRank, unit: '' },
      {
        what: `search, ${name}: first five, queries made anew`,
        value: made.five,
        unit: '',
        note: `of ${made.queries}; least of ${weakest[0]}, ${weakest[1].five.toFixed(3)}`,
      },
      { what: `search, ${name}: keystroke, p50`, value: speed.p50, unit: 'ms' },
      { what: `search, ${name}: keystroke, p95`, value: speed.p95, unit: 'ms' },
      { what: `search, ${name}: index built`, value: figures.milliseconds, unit: 'ms' },
      { what: `search, ${name}: index`, value: figures.bytes / 1e6, unit: 'MB' },
      {
        what: `search, ${name}: times faster than fuse.js`,
        value: milliseconds(fuseSearcher(records), queries) / milliseconds(search, queries),
        unit: 'x',
        note: `its token search, ${compared} queries`,
      },
    ];
  });
}

function milliseconds(search: Searcher, queries: readonly string[]): number {
  const step = Math.floor(queries.length / compared);
  const some = queries.filter((_, i) => i % step === 0).slice(0, compared);
  return medianMilliseconds(1, () => {
    for (const query of some) search(query, 50);
  });
}
