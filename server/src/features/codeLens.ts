/** What is known of a paper elsewhere, above its entry. */
import type { CodeLens } from 'vscode-languageserver-types';
import type { Library, LibraryDocument } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { DocumentUri, PaperAtParams } from '../protocol.ts';
import { digestLabels } from './digestLabels.ts';
import { counted } from './facts.ts';
import { titleRange } from './places.ts';

/** Entries between two yields. */
const stride = 25;
const mostNamed = 3;

export interface CodeLensOptions {
  /** URI as the client spells it. */
  readonly uri: DocumentUri;
  /** The client has the command that lists references; for others a lens is a text. */
  readonly canShow: boolean;
}

/** `cited in 3 notes · also in inbox.txt`, where one of both is to be said. */
export function* codeLenses(
  library: Library,
  document: LibraryDocument,
  { uri, canShow }: CodeLensOptions,
): Generator<void, CodeLens[]> {
  const lenses: CodeLens[] = [];
  for (const [i, occurrence] of document.occurrences.entries()) {
    if (i % stride === stride - 1) yield;
    const paper = library.paperOf(occurrence);
    const title = paper && [citedIn(library, paper), alsoIn(paper, document.uri)].filter(Boolean).join(' · ');
    if (!title) continue;
    const range = titleRange(occurrence.entry);
    const params: PaperAtParams = { uri, position: range.start };
    const command = canShow
      ? { title, command: 'litnotes.showReferences', arguments: [params] }
      : { title, command: '' };
    lenses.push({ range, command });
  }
  return lenses;
}

function citedIn(library: Library, paper: LibraryPaper): string {
  const notes = library.citedIn(paper);
  return notes === 0 ? '' : `cited in ${counted(notes, 'note')}`;
}

function alsoIn(paper: LibraryPaper, here: DocumentUri): string {
  const uris = [...new Set(paper.occurrences.map(({ uri }) => uri))];
  const labels = digestLabels(uris);
  const others = uris.filter((uri) => uri !== here).map((uri) => labels.get(uri)!);
  if (others.length === 0) return '';
  const more = others.length - mostNamed;
  return `also in ${others.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
