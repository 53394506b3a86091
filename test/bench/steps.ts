/** How long work takes and its longest step, apart from what else the machine does meanwhile. */
import fs from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';

export interface Measured {
  /** In milliseconds, as all. */
  readonly whole: number;
  /** The longest step without the collections of garbage that fell into it, which no seam can part. */
  readonly longest: number;
  readonly withCollections: number;
}

export async function measured(work: Generator<void, unknown>): Promise<Measured> {
  const long: Step[] = [];
  let whole = 0;
  const collections: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => collections.push(...list.getEntries()));
  observer.observe({ entryTypes: ['gc'] });
  for (;;) {
    const waited = millisecondsWaited();
    const start = performance.now();
    const { done } = work.next();
    const end = performance.now();
    const taken = Math.max(0, end - start - (end - start > worthALook ? millisecondsWaited() - waited : 0));
    if (taken > worthALook) long.push({ start, end, taken });
    whole += taken;
    if (done) break;
  }
  await new Promise((resolve) => setTimeout(resolve, untilObserved));
  observer.disconnect();
  const own = ({ start, end, taken }: Step) =>
    collections
      .filter((collection) => collection.startTime < end && collection.startTime + collection.duration > start)
      .reduce((left, { duration }) => left - duration, taken);
  return {
    whole,
    longest: Math.max(0, ...long.map(own)),
    withCollections: Math.max(0, ...long.map(({ taken }) => taken)),
  };
}

interface Step {
  readonly start: number;
  readonly end: number;
  readonly taken: number;
}

/** Shorter steps are none of the longest. */
const worthALook = 0.5;
const untilObserved = 50;

const schedule = openSchedule();
const read = Buffer.alloc(100);

/** How long this thread has waited for a processor that others had; 0 where the system does not tell. */
function millisecondsWaited(): number {
  if (schedule === undefined) return 0;
  const [, nanoseconds] = read.toString('latin1', 0, fs.readSync(schedule, read, 0, read.length, 0)).split(' ');
  return Number(nanoseconds) / 1e6;
}

function openSchedule(): number | undefined {
  try {
    return fs.openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
  } catch {
    return undefined;
  }
}
