import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import { titleLocation } from './places.ts';
import { firstPapers, inPlaceOrder } from './summaries.ts';

/** VS Code sends the first word only and filters what it gets: more than a screenful is useful, all papers are not. */
const most = 500;

/** Papers for the editor's own symbol search, named by their whole title. Yields while it searches. */
export function* workspaceSymbols(library: Library, query: string): Generator<void, WorkspaceSymbol[]> {
  const papers = query.trim() === '' ? inPlaceOrder(firstPapers(library, most)) : yield* foundPapers(library, query);
  return papers.flatMap((paper) => {
    const occurrence = paper.occurrences[0];
    if (!occurrence) return [];
    return {
      name: paper.title.replace(/[\r\n]+/g, ' '),
      kind: SymbolKind.File,
      containerName: `${library.keyOf(paper)} · ${library.taxonomy.label(paper.classification.theme)}`,
      location: titleLocation(occurrence),
    };
  });
}

function* foundPapers(library: Library, query: string): Generator<void, LibraryPaper[]> {
  const ids = yield* library.search.finding(query, most);
  return ids.flatMap((id) => library.paper(id) ?? []);
}
