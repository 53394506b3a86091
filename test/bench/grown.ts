/**
 * One cell of the table of growth, in a process of its own so that its memory can be told:
 * `node --expose-gc grown.js SEARCHER PAPERS` prints the figures as JSON.
 */
import { shared } from '../root.ts';
import { listedItems } from '../search/searchFigures.ts';
import { grownLibrary } from './grownLibrary.ts';
import { percentile } from './row.ts';
import { type SearcherName, searchers } from './searchers.ts';

export interface GrownFigures {
  /** Processor time of one keystroke, in milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly keystrokes: number;
  /** Processor time of building the index, in seconds. */
  readonly built: number;
  /** Megabytes in use on the heap and off it once it is built, beyond those with the papers alone. */
  readonly memory: number;
}

/** Seconds of processor time after which no further query is begun. */
const longest = 6;
const hits = 50;

const [name, papers] = process.argv.slice(2);
if (shared && name && papers) console.log(JSON.stringify(figures(shared, name as SearcherName, Number(papers))));

function figures(folder: string, searcher: SearcherName, size: number): GrownFigures {
  const records = grownLibrary(folder, size);
  const queries = spread(listedItems(folder).map(({ query }) => query));
  const before = settledMemory();
  const start = seconds();
  const search = searchers[searcher](records);
  const built = seconds() - start;
  const memory = settledMemory() - before;
  for (const query of queries.slice(0, 2)) search(query, hits);
  const times: number[] = [];
  const begin = seconds();
  for (const query of queries) {
    if (seconds() - begin > longest) break;
    for (let length = 1; length <= query.length; length++) {
      const typed = seconds();
      search(query.slice(0, length), hits);
      times.push((seconds() - typed) * 1000);
    }
  }
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), keystrokes: times.length, built, memory };
}

function settledMemory(): number {
  for (let i = 0; i < 3; i++) (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The same queries in an order of which any beginning holds all kinds. */
function spread(queries: readonly string[]): readonly string[] {
  return queries.map((_, i) => queries[(i * 67) % queries.length]!);
}
