/** Long work in slices, between which messages are served. */

/** Longest stretch of work, in milliseconds, between two looks at the message queue; of work that nobody waits for. */
const slice = 6;
const spareSlice = 2;
/** Milliseconds after an answer in which spare work does not go on: often another message follows. */
const quiet = 15;
/** Milliseconds after which what is under way, but does nothing, waits for something that others bring about. */
const idle = 2;
/** Milliseconds that spare work waits for others at most before its next slice, so that it comes to an end. */
const longestWait = 100;
/** Turns of the event loop that a message may take to its answer: it is read, decoded, handled, and the answer written. */
const turnsToAnswer = 4;

/** When the present slice began. One for all, so that two works at the same time share a slice. */
let began = Number.NEGATIVE_INFINITY;
/** Number of works and messages under way that somebody waits for. */
let ahead = 0;
/** When that did something last. */
let active = Number.NEGATIVE_INFINITY;
/** Until then another message may follow. */
let quietUntil = Number.NEGATIVE_INFINITY;

/**
 * Drives pure work that yields at its own seams, giving the message queue a turn whenever a slice is used up.
 * Rejects with what the work throws, or what `afterTurn` throws to give the work up.
 */
export async function inSlices<T>(work: Generator<void, T>, afterTurn = () => {}): Promise<T> {
  ahead++;
  try {
    for (;;) {
      active = performance.now();
      if (active - began >= slice) {
        await nextTurn();
        afterTurn();
      }
      const step = work.next();
      if (step.done) return step.value;
    }
  } finally {
    letGo();
  }
}

/**
 * Has a message answered, which begins a slice of its own; spare work keeps back until then, unless the answer waits for
 * something else, and for a moment more.
 */
export async function answering(answer: () => Promise<void>): Promise<void> {
  ahead++;
  began = active = performance.now();
  try {
    await answer();
  } finally {
    quietUntil = performance.now() + quiet;
    letGo();
  }
}

/** Those who wait for work that is done anyhow, sooner or later: while there are any, it is no spare work. */
export class Waiters {
  #count = 0;

  get areThere(): boolean {
    return this.#count > 0;
  }

  async waitFor<T>(work: Promise<T>): Promise<T> {
    this.#count++;
    ahead++;
    wakeAll();
    try {
      return await work;
    } finally {
      this.#count--;
      letGo();
    }
  }
}

/** Of spare work that has no waiters of its own. */
export const anybody = new Waiters();

/**
 * Drives work that nobody waits for: only while there is no other and no message has come for a moment, or after a while.
 * For its waiters it is done as any other.
 */
export async function inSpareSlices<T>(work: Generator<void, T>, waiters = anybody): Promise<T> {
  for (;;) {
    const isSpare = !waiters.areThere;
    const now = performance.now();
    if (!isSpare) active = now;
    if (now - began >= (isSpare ? spareSlice : slice)) {
      if (isSpare) await spareTurn(waiters);
      else await nextTurn();
    }
    const step = work.next();
    if (step.done) return step.value;
  }
}

async function spareTurn(waiters: Waiters): Promise<void> {
  const until = performance.now() + longestWait;
  await nextTurn();
  for (let now = performance.now(); now < until && !waiters.areThere; now = performance.now()) {
    const calm = Math.min(until, Math.max(quietUntil, ahead > 0 ? active + idle : quietUntil));
    if (calm <= now) return;
    await sleep(calm - now);
    await nextTurn();
  }
}

const asleep = new Set<() => void>();

/** Resolves after so many milliseconds, or when there is reason to look whether spare work may go on. */
function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    function wake(): void {
      clearTimeout(timer);
      asleep.delete(wake);
      resolve();
    }
    const timer = setTimeout(wake, milliseconds);
    asleep.add(wake);
  });
}

function wakeAll(): void {
  for (const wake of asleep) wake();
}

function letGo(): void {
  if (--ahead === 0) wakeAll();
}

const waiting: (() => void)[] = [];
const channel = typeof setImmediate === 'function' ? undefined : new MessageChannel();
let turns = 0;
if (channel) channel.port1.onmessage = giveTurn;

/** Resolves after messages that already wait have been answered; a timer would be clamped to 4 ms in a worker. */
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
  if (++turns < turnsToAnswer) {
    askForTurn();
    return;
  }
  turns = 0;
  began = performance.now();
  const resume = waiting.shift();
  if (waiting.length > 0) askForTurn();
  resume?.();
}
