import type { Digest, Entry, SkippedPart } from '../digest/digest.ts';
import { parsingDigest } from '../digest/parseDigest.ts';
import type { DocumentUri } from '../protocol.ts';
import { atOnce } from '../search/atOnce.ts';
import type { TextPacker } from '../text/textPacker.ts';
import type { KnownFacts } from './entryFacts.ts';
import { keptOccurrences, made } from './keptOccurrences.ts';
import { type LibraryDocument, ReadDocument } from './libraryDocument.ts';
import type { Occurrence } from './libraryPaper.ts';
import { packing } from './packedDigest.ts';
import { documentFlags } from './savedLibrary.ts';

/** A text of an earlier run. */
export interface KeptText {
  readonly uri: DocumentUri;
  /** A part of it, by the bytes of its UTF-8. */
  stretch(start: number, end: number): string;
  /** Whether all of it is this. */
  says(text: string): boolean;
  /** The facts of an entry. */
  factsOf(entry: number): KnownFacts | undefined;
  /** Reads it with the facts of its entries, in order. */
  reading(): Generator<void, { readonly text: string; readonly facts: readonly KnownFacts[] }>;
  /** Nothing of it will be asked for any more. */
  release(): void;
}

/** What is known of a document before it is read. */
export interface Sleeping {
  readonly entryCount: number;
  readonly flags: number;
  /** An entry by its number in the document, made of a part of the text; undefined where all must be read. */
  readonly entry: (number: number, kept: KeptText) => Entry | undefined;
  /** For the text, once it is read. */
  readonly packer: TextPacker;
  readonly onRead: (occurrences: readonly Occurrence[]) => void;
}

/** A document of an earlier run, read when it is asked for more than its name. */
export class SleepingDocument implements LibraryDocument {
  readonly uri: DocumentUri;
  readonly entryCount: number;
  readonly #flags: number;
  #kept: KeptText | undefined;
  #read: ReadDocument | undefined;
  /** Entries that were asked for before all were read. */
  readonly #alone = new Map<number, Occurrence>();
  #sleeping: Sleeping | undefined;

  constructor(kept: KeptText, sleeping: Sleeping) {
    this.uri = kept.uri;
    this.entryCount = sleeping.entryCount;
    this.#flags = sleeping.flags;
    this.#kept = kept;
    this.#sleeping = sleeping;
  }

  /** Whether it says more than its entries do. */
  get isNote(): boolean {
    return (this.#flags & documentFlags.isNote) !== 0;
  }

  get skipped(): readonly SkippedPart[] {
    return (this.#flags & documentFlags.hasSkipped) === 0 ? [] : this.#now.digest.skipped;
  }

  get text(): string {
    return this.#now.text;
  }

  get digest(): Digest {
    return this.#now.digest;
  }

  get occurrences(): readonly Occurrence[] {
    return this.#now.occurrences;
  }

  /** An entry, of which alone is read what has to be. */
  occurrence(number: number): Occurrence {
    if (this.#read) return this.#read.occurrences[number]!;
    const there = this.#alone.get(number);
    if (there) return there;
    const entry = this.#kept && this.#sleeping?.entry(number, this.#kept);
    if (!entry) return this.occurrences[number]!;
    const occurrence = made(this.uri, entry, this.#kept!.factsOf(number));
    this.#alone.set(number, occurrence);
    return occurrence;
  }

  saysWholly(text: string): boolean {
    return this.#kept ? this.#kept.says(text) : this.text === text;
  }

  /** Reads it; yields at its seams. */
  *reading(): Generator<void, void> {
    if (!this.#kept) return;
    const work = this.#reading(this.#kept);
    while (!work.next().done) {
      yield;
      if (this.#read) return; // by somebody who could not wait
    }
  }

  *#reading(kept: KeptText): Generator<void, void> {
    const { text, facts } = yield* kept.reading();
    const parsed = yield* parsingDigest(text);
    const packer = this.isNote ? undefined : this.#sleeping?.packer;
    const read = packer ? yield* packing(text, parsed, packer) : { text, digest: parsed };
    const { all } = yield* keptOccurrences(this.uri, [], read.digest.entries, facts);
    const occurrences = all.map((occurrence, i) => {
      const there = this.#alone.get(i);
      if (there) there.entry = occurrence.entry;
      return there ?? occurrence;
    });
    this.#read = new ReadDocument(this.uri, read, occurrences);
    this.#kept = undefined;
    kept.release();
    this.#alone.clear();
    this.#sleeping?.onRead(occurrences);
    this.#sleeping = undefined;
  }

  get #now(): ReadDocument {
    if (!this.#read) atOnce(this.reading());
    return this.#read!;
  }
}
