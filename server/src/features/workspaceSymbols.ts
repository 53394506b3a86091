import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import { papersOf } from './papersOf.ts';
import { titleLocation } from './places.ts';
import { firstPapers, inPlaceOrder } from './summaries.ts';

/** VS Code sends the first word only and filters what it gets: more than a screenful is useful, all papers are not. */
const most = 500;
/** Papers between two yields. */
const stride = 50;

/** Papers for the editor's own symbol search, named by their whole title. Yields while it searches. */
export function* workspaceSymbols(library: Library, query: string): Generator<void, WorkspaceSymbol[]> {
  const papers = query.trim() === '' ? inPlaceOrder(firstPapers(library, most)) : yield* foundPapers(library, query);
  const symbols: WorkspaceSymbol[] = [];
  for (const [i, paper] of papers.entries()) {
    if (i % stride === stride - 1) yield;
    const occurrence = paper.occurrences[0];
    if (!occurrence) continue;
    symbols.push({
      name: paper.title.replace(/[\r\n]+/g, ' '),
      kind: SymbolKind.File,
      containerName: `${library.keyOf(paper)} · ${library.taxonomy.label(paper.classification.theme)}`,
      location: titleLocation(occurrence),
    });
  }
  return symbols;
}

function* foundPapers(library: Library, query: string): Generator<void, LibraryPaper[]> {
  const ids = yield* library.search.finding(query, most);
  return papersOf(library, ids);
}
