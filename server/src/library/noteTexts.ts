import type { Digest } from '../digest/digest.ts';
import { dialectOf } from '../notes/parseNote.ts';
import type { DocumentUri } from '../protocol.ts';
import type { CitingNotes, ParsedNote } from './citingNotes.ts';
import { DefinedKeys } from './definedKeys.ts';
import { LiteratureNotes } from './literatureNotes.ts';

/** What texts say beside the entries of digests. */
export class NoteTexts {
  readonly literature = new LiteratureNotes();
  readonly defined = new DefinedKeys();
  readonly #citing: CitingNotes;

  constructor(citing: CitingNotes) {
    this.#citing = citing;
  }

  /** Reads a text as a note, to be handed over to `set`; undefined where it is none. */
  *reading(
    uri: DocumentUri,
    text: string,
    languageId: string,
    digest: Digest,
  ): Generator<void, ParsedNote | undefined> {
    const dialect = isWholly(digest) ? undefined : dialectOf(languageId, uri);
    const isDigestLine = (line: number) => digest.sections.some((s) => line >= s.startLine && line <= s.endLine);
    return dialect && (yield* this.#citing.parsing({ text, dialect, isDigestLine }));
  }

  set(uri: DocumentUri, text: string, languageId: string, digest: Digest, note: ParsedNote | undefined): void {
    if (note) this.#citing.set(uri, note);
    else this.#citing.delete(uri);
    if (note && !isDigest(digest)) this.literature.set(uri, note.mentions);
    else this.literature.delete(uri);
    this.defined.read(uri, text, languageId);
  }

  delete(uri: DocumentUri): void {
    this.#citing.delete(uri);
    this.literature.delete(uri);
    this.defined.delete(uri);
  }
}

export function isDigest(digest: Digest): boolean {
  return digest.sections.length > 0;
}

/** A digest from top to bottom is no note. */
export function isWholly(digest: Digest): boolean {
  return digest.coverage > 0.9;
}
