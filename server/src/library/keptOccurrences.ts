import type { Entry } from '../digest/digest.ts';
import type { DocumentUri } from '../protocol.ts';
import { EntryFacts, type KnownFacts } from './entryFacts.ts';
import { contentOf } from './identity.ts';
import { Occurrence } from './libraryPaper.ts';

/** What a new text makes of the occurrences of the old one. */
export interface KeptOccurrences {
  /** One for each entry, in order. */
  readonly all: readonly Occurrence[];
  readonly added: readonly Occurrence[];
  readonly gone: readonly Occurrence[];
  /** Those that stay, with their entries of now. */
  readonly kept: readonly { readonly occurrence: Occurrence; readonly entry: Entry }[];
}

/** Entries between two yields. */
const stride = 500;

/** Entries that an edit left as they were keep their occurrence, and with it their paper. `known` are the entries' facts. */
export function* keptOccurrences(
  uri: DocumentUri,
  old: readonly Occurrence[],
  entries: readonly Entry[],
  known: readonly KnownFacts[] = [],
): Generator<void, KeptOccurrences> {
  const left = new Map<string, Occurrence[]>();
  for (const [i, occurrence] of old.entries()) {
    const content = contentOf(occurrence.entry);
    const there = left.get(content);
    if (there) there.push(occurrence);
    else left.set(content, [occurrence]);
    if (i % stride === stride - 1) yield;
  }
  const all: Occurrence[] = [];
  const added: Occurrence[] = [];
  const kept: { readonly occurrence: Occurrence; readonly entry: Entry }[] = [];
  for (const [i, entry] of entries.entries()) {
    const same = left.size === 0 ? undefined : left.get(contentOf(entry))?.shift();
    const occurrence = same ?? made(uri, entry, known.length === entries.length ? known[i] : undefined);
    if (same) kept.push({ occurrence, entry });
    else added.push(occurrence);
    all.push(occurrence);
    if (i % stride === stride - 1) yield;
  }
  return { all, added, gone: [...left.values()].flat(), kept };
}

/** An entry as an occurrence; `known` are facts found before. */
export function made(uri: DocumentUri, entry: Entry, known: KnownFacts | undefined): Occurrence {
  return new Occurrence(uri, entry, new EntryFacts(entry, known));
}
