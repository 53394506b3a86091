import type { KnownFacts } from '../library/entryFacts.ts';
import { factsOf, type SharedFacts, tableLength } from '../library/factsTable.ts';
import type { KeptText } from '../library/sleepingDocument.ts';
import type { DocumentUri } from '../protocol.ts';
import type { CachedBody } from './cache.ts';

/** A text of the cache, of which the library reads what it is asked for. */
export class RememberedText implements KeptText {
  readonly uri: DocumentUri;
  readonly #body: CachedBody;
  readonly #shared: SharedFacts;
  readonly #tables = new Map<number, readonly KnownFacts[]>();

  constructor(uri: DocumentUri, body: CachedBody, shared: SharedFacts) {
    this.uri = uri;
    this.#body = body;
    this.#shared = shared;
  }

  stretch(start: number, end: number): string {
    return this.#body.stretch(start, end);
  }

  says(text: string): boolean {
    return this.#body.says(text);
  }

  factsOf(entry: number): KnownFacts | undefined {
    return this.#table(Math.floor(entry / tableLength))[entry % tableLength];
  }

  release(): void {
    this.#tables.clear();
    this.#body.release();
  }

  *reading(): ReturnType<KeptText['reading']> {
    const facts: KnownFacts[] = [];
    for (let number = 0; number < this.#body.tables; number++) {
      facts.push(...this.#table(number));
      yield;
    }
    const text = yield* this.#body.readingText();
    return { text: text!, facts };
  }

  #table(number: number): readonly KnownFacts[] {
    const table = this.#tables.get(number) ?? factsOf(this.#body.table(number), this.#shared);
    this.#tables.set(number, table);
    return table;
  }
}
