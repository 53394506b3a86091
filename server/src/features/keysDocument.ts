/** A file of pinned keys as a document in which each key mentions its paper. */
import type { Library, LibraryDocument } from '../library/library.ts';
import type { Mention } from '../notes/note.ts';
import type { DocumentUri } from '../protocol.ts';

/** A keys file as it was read last. */
export function keysDocument(library: Library, uri: DocumentUri): LibraryDocument | undefined {
  const known = library.keys.documents.get(uri);
  if (!known) return undefined;
  const digest = { entries: [], skipped: [], sections: [], lineCount: 0, coverage: 0 };
  return { uri, text: known.text, digest, occurrences: [], entryCount: 0, skipped: [] };
}

/** What a document mentions: in a keys file its keys, each without its quotes. */
export function mentionsOf(library: Library, { uri }: LibraryDocument): readonly Mention[] {
  const known = library.keys.documents.get(uri);
  if (!known) return library.mentionsIn(uri);
  return known.file.pins.map(({ key, range: { start, end } }) => {
    const place = { line: start.line, start: start.character + 1, end: end.character - 1 };
    return { kind: 'key', form: 'keysFile', target: key, ...place, targetStart: place.start, targetEnd: place.end };
  });
}
