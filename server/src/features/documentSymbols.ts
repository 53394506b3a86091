import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { linksIn } from '../digest/links.ts';
import type { Library, LibraryDocument } from '../library/library.ts';
import type { Occurrence } from '../library/libraryPaper.ts';
import type { DocumentUri } from '../protocol.ts';
import { shortFacts } from './facts.ts';
import { entryRange, lineLengths, rangeOf, titleRange } from './places.ts';

/** Outline of a digest: its papers with their links; below a symbol for each copy where one text holds several. */
export function documentSymbols(library: Library, document: LibraryDocument): DocumentSymbol[] {
  const lineLength = lineLengths(document.text);
  const { sections } = document.digest;
  const papers = document.occurrences.map((occurrence) => paperSymbol(library, occurrence, lineLength));
  if (sections.length < 2) return papers;
  return sections.flatMap((section) => {
    const children = papers.filter(
      ({ range }) => range.start.line >= section.startLine && range.start.line <= section.endLine,
    );
    if (children.length === 0) return [];
    const first = children[0]!.selectionRange.start.line;
    return {
      name: `${children.length} ${children.length === 1 ? 'paper' : 'papers'}`,
      detail: section.copied ? `copied ${section.copied}` : '',
      kind: SymbolKind.Package,
      range: rangeOf(section.startLine, 0, section.endLine, lineLength(section.endLine)),
      selectionRange: rangeOf(first, 0, first, lineLength(first)),
      children,
    };
  });
}

/** The same as one list, for clients that know no symbols inside others. */
export function listedSymbols(
  uri: DocumentUri,
  symbols: readonly DocumentSymbol[],
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...listedSymbols(uri, children ?? [], name),
  ]);
}

function paperSymbol(library: Library, occurrence: Occurrence, lineLength: (line: number) => number): DocumentSymbol {
  const { entry } = occurrence;
  const paper = library.paperOf(occurrence);
  return {
    name: entry.title.replace(/[\r\n]+/g, ' '),
    detail: paper ? shortFacts(library, paper) : '',
    kind: SymbolKind.File,
    range: entryRange(entry, lineLength),
    selectionRange: titleRange(entry),
    children: linksIn(entry.abstract, entry.abstractLine, entry.abstractStart).map((link) => {
      const range = rangeOf(link.line, link.start, link.endLine, link.end);
      return { name: link.url.replace(/^https?:\/\//, ''), kind: SymbolKind.Field, range, selectionRange: range };
    }),
  };
}
