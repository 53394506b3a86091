import assert from 'node:assert/strict';
import { type FactsTable, factsOf, factsTables, SharedFacts } from '../../server/src/library/factsTable.ts';
import { Library } from '../../server/src/library/library.ts';
import type { KeptText } from '../../server/src/library/sleepingDocument.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';

/** What the next run makes of the digests of a settled library: its papers sleep. Some texts may have been lost. */
export function restarted(library: Library, lost: ReadonlySet<string> = new Set()): Library {
  const parts = structuredClone(atOnce(library.earlier.saving()));
  const next = new Library();
  const kept = (parts['library.uris'] as readonly string[]).map((uri) =>
    lost.has(uri) ? undefined : keptText(library, uri),
  );
  try {
    atOnce(next.earlier.restoring(parts, kept));
  } catch (error) {
    assert.ok(lost.size > 0, String(error)); // little may be left
  }
  return next;
}

function keptText(library: Library, uri: string): KeptText {
  const { text, occurrences } = library.document(uri)!;
  const tables = JSON.stringify(factsTables(occurrences.map(({ facts }) => facts)));
  const facts = () => (JSON.parse(tables) as FactsTable[]).flatMap((table) => factsOf(table, new SharedFacts()));
  return {
    uri,
    stretch: (start, end) => Buffer.from(text).toString('utf8', start, end),
    says: (other) => other === text,
    release: () => {},
    factsOf: (entry) => facts()[entry],
    *reading() {
      yield;
      return { text, facts: facts() };
    },
  };
}
