/** Longest stretch of work, in milliseconds, between two looks at the message queue. */
const slice = 6;

/** The same for work that nobody waits for: a request has to wait for several, from its arrival to its answer. */
const spareSlice = 2;

/** When the present slice began. One for all, so that two works at the same time share a slice. */
let began = Number.NEGATIVE_INFINITY;

/**
 * Drives pure work that yields at its own seams, giving the message queue a turn whenever a slice is used up.
 * Rejects with what the work throws, or what `afterTurn` throws to give the work up.
 */
export async function inSlices<T>(work: Generator<void, T>, afterTurn = () => {}): Promise<T> {
  ahead++;
  try {
    for (;;) {
      if (performance.now() - began >= slice) {
        await nextTurn();
        afterTurn();
      }
      const step = work.next();
      if (step.done) return step.value;
    }
  } finally {
    ahead--;
  }
}

/** Keeps spare work back while somebody waits for something. */
export async function beforeSpareWork(waited: Promise<void>): Promise<void> {
  ahead++;
  try {
    await waited;
  } finally {
    ahead--;
  }
}

/** Number of works under way that somebody waits for. */
let ahead = 0;
/** Milliseconds that spare work waits for others at most before its next slice, so that it comes to an end. */
const longestWait = 100;

/** Drives work that nobody waits for: only while there is none in `inSlices`, or after a while. */
export async function inSpareSlices<T>(work: Generator<void, T>): Promise<T> {
  let until = performance.now() + longestWait;
  for (;;) {
    if (ahead > 0 || performance.now() - began >= spareSlice) {
      do await nextTurn();
      while (ahead > 0 && performance.now() < until);
      until = performance.now() + longestWait;
    }
    const step = work.next();
    if (step.done) return step.value;
  }
}

const waiting: (() => void)[] = [];
const channel = typeof setImmediate === 'function' ? undefined : new MessageChannel();
if (channel) channel.port1.onmessage = giveTurn;

/** Resolves after messages that already wait have been served; a timer would be clamped to 4 ms in a worker. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) askForTurn();
  });
}

function askForTurn(): void {
  if (channel) channel.port2.postMessage(undefined);
  else setImmediate(giveTurn);
}

/** One work at a time: all that wait, resumed together, would use up several slices in a row. */
function giveTurn(): void {
  began = performance.now();
  const resume = waiting.shift();
  if (waiting.length > 0) askForTurn();
  resume?.();
}
