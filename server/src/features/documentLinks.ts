import type { DocumentLink } from 'vscode-languageserver-types';
import { linksIn } from '../digest/links.ts';
import type { LibraryDocument } from '../library/library.ts';
import { rangeOf } from './places.ts';

/** Web links of a digest's abstracts. Nothing else becomes a link: targets are opened with one click. */
export function documentLinks(document: LibraryDocument): DocumentLink[] {
  return document.digest.entries.flatMap((entry) =>
    linksIn(entry.abstract, entry.abstractLine, entry.abstractStart).map((link) => ({
      range: rangeOf(link.line, link.start, link.endLine, link.end),
      target: link.url,
    })),
  );
}
