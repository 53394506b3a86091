/** The other side of `nodeFactsHelper`: what its thread does. */
import type { MessagePort } from 'node:worker_threads';
import { parseDigest } from './digest/parseDigest.ts';
import type { FactsAnswer, FactsQuestion } from './factsHelper.ts';
import { EntryFacts } from './library/entryFacts.ts';
import { factsTables } from './library/factsTable.ts';

/** Answers one question after the other. */
export function answerFacts(port: MessagePort): void {
  port.on('message', ({ id, text }: FactsQuestion) =>
    port.postMessage({ id, tables: tablesOf(text) } satisfies FactsAnswer),
  );
}

/** A text that can't be read is left to the main thread, which reports it. */
function tablesOf(text: string): readonly string[] | undefined {
  try {
    const facts = parseDigest(text).entries.map((entry) => new EntryFacts(entry));
    return factsTables(facts).map((table) => JSON.stringify(table));
  } catch {
    return undefined;
  }
}
