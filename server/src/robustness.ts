import type { Readable } from 'node:stream';
import { Frames } from './frames.ts';

/** How long a message may stand still half-way, in milliseconds: a busy client writes a large one with pauses. */
const longestPause = 10_000;

/**
 * What the language server library leaves to us in a Node process: a forgotten rejection or a throw in a timer is
 * reported and not fatal, a client that is gone or whose messages are broken ends the process, so that it is started
 * anew and does not sit there in silence. To be called before anything is read.
 */
export function guardProcess(report: (message: string) => void): void {
  function survive(error: unknown): void {
    const message = `Unexpected: ${error instanceof Error ? error.stack : error}`;
    try {
      report(message);
    } catch {
      console.error(message);
    }
  }
  process.on('unhandledRejection', survive);
  process.on('uncaughtException', survive);
  process.on('disconnect', () => process.exit(1));
  if (process.argv.includes('--stdio')) endOnBrokenFrame(process.stdin);
}

function endOnBrokenFrame(input: Readable): void {
  const frames = new Frames();
  let pause: NodeJS.Timeout | undefined;
  let chunks = 0;
  function end(fault: string): never {
    process.stderr.write(`litnotes: the input can’t be understood any more: ${fault}\n`);
    process.exit(1);
  }
  function endUnlessGoingOn(): void {
    const seen = chunks;
    // After a long computation of ours the timer comes before the input that arrived meanwhile.
    setImmediate(() => setImmediate(() => seen === chunks && end('a message has no end')));
  }
  input.on('data', (chunk: Uint8Array) => {
    chunks++;
    clearTimeout(pause);
    const fault = frames.fault(chunk);
    if (fault) end(fault);
    if (frames.isPartial) pause = setTimeout(endUnlessGoingOn, longestPause).unref();
  });
}
