import type { DocumentLink } from 'vscode-languageserver-types';
import { linksIn } from '../digest/links.ts';
import type { Library, LibraryDocument } from '../library/library.ts';
import type { Mention } from '../notes/note.ts';
import type { DocumentUri } from '../protocol.ts';
import { mentionRange, rangeOf } from './places.ts';

/**
 * Web links of a digest's abstracts, and the cite keys of a note, which lead to the paper's entry. Nothing else becomes a
 * link: targets are opened with one click.
 */
export function documentLinks(library: Library, document: LibraryDocument): DocumentLink[] {
  return [...abstractLinks(document), ...keyLinks(library, document)];
}

function abstractLinks({ digest }: LibraryDocument): DocumentLink[] {
  return digest.entries.flatMap((entry) =>
    linksIn(entry.abstract, entry.abstractLine, entry.abstractStart).map((link) => ({
      range: rangeOf(link.line, link.start, link.endLine, link.end),
      target: link.url,
    })),
  );
}

/** An ambiguous key leads nowhere. */
function keyLinks(library: Library, { uri }: LibraryDocument): DocumentLink[] {
  return library.mentionsIn(uri).flatMap((mention): DocumentLink[] => {
    if (mention.kind !== 'key' && mention.kind !== 'wikiLink') return [];
    const [paper, ...others] = library.papersMeant(mention);
    const occurrence = paper?.occurrences[0];
    if (!occurrence || others.length > 0 || isPath(mention, library.noteOf(paper))) return [];
    const target = `${occurrence.uri}#L${occurrence.entry.titleLine + 1}`;
    return [{ range: mentionRange(mention), target, tooltip: paper.readableTitle }];
  });
}

/** Whether a link names a note by its place: an editor that follows such links leads there. */
function isPath({ target }: Mention, note: DocumentUri | undefined): boolean {
  if (!target.includes('/') || note === undefined) return false;
  return note.includes(`/${target.split('/').map(encodeURIComponent).join('/')}.`);
}
