import { Worker } from 'node:worker_threads';
import type { FactsAnswer, FactsHelper, FactsQuestion } from './factsHelper.ts';

/** Milliseconds without an answer after which the thread counts as lost, and without a question after which it ends. */
const patience = 15_000;
const idle = 1000;
const mostMegabytes = 1024;
/** Most of what the thread makes is gone with the next text. */
const youngMegabytes = 64;

/**
 * A thread that runs a script, which answers questions about facts. It starts with the first question, ends when there
 * are no more, and is not started again once it was lost.
 */
export function nodeFactsHelper(script: string): FactsHelper {
  const waiting = new Map<number, (tables: readonly string[] | undefined) => void>();
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isLost = false;
  let asked = 0;

  function end(): void {
    clearTimeout(timer);
    void worker?.terminate();
    worker = undefined;
  }

  function lose(): void {
    isLost = true;
    end();
    for (const resolve of waiting.values()) resolve(undefined);
    waiting.clear();
  }

  function wait(): void {
    clearTimeout(timer);
    timer = waiting.size > 0 ? setTimeout(lose, patience) : setTimeout(end, idle);
    timer.unref();
  }

  function start(): Worker {
    const started = new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
    });
    started.unref();
    started.on('message', ({ id, tables }: FactsAnswer) => {
      waiting.get(id)?.(tables);
      waiting.delete(id);
      wait();
    });
    started.on('error', lose);
    started.on('exit', () => started === worker && lose());
    return started;
  }

  return {
    factsOf(text) {
      if (isLost) return Promise.resolve(undefined);
      try {
        worker ??= start();
        const id = asked++;
        const answer = new Promise<readonly string[] | undefined>((resolve) => waiting.set(id, resolve));
        worker.postMessage({ id, text } satisfies FactsQuestion);
        wait();
        return answer;
      } catch {
        lose();
        return Promise.resolve(undefined);
      }
    },
  };
}
