/** Longest stretch of work, in milliseconds, between two looks at the message queue. */
const slice = 6;

/**
 * Drives pure work that yields at its own seams, giving the message queue a turn whenever a slice is used up.
 * Rejects with what the work throws.
 */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  let started = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - started < slice) continue;
    await nextTurn();
    started = performance.now();
  }
}

const channel = typeof setImmediate === 'function' ? undefined : new MessageChannel();
const waiting: (() => void)[] = [];
if (channel) channel.port1.onmessage = () => waiting.shift()?.();

/** Resolves after messages that already wait have been served; a timer would be clamped to 4 ms in a worker. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (!channel) setImmediate(resolve);
    else {
      waiting.push(resolve);
      channel.port2.postMessage(undefined);
    }
  });
}
