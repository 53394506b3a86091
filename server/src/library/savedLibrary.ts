/** What is kept of a library beside the texts, so that the next run need not make a single paper before it is asked for. */
import type { DocumentUri, PaperId } from '../protocol.ts';
import type { PaperSearch } from '../search/paperSearch.ts';
import { prefixed, type SavedParts } from '../search/savedParts.ts';
import { chosen } from '../themes/classification.ts';
import { otherTheme } from '../themes/themes.ts';
import { type AbstractLinks, addressesOf } from './abstractLinks.ts';
import { addressToken, keyToken } from './citationIndex.ts';
import type { DefinedKeys } from './definedKeys.ts';
import { PlaceCollector } from './entryPlaces.ts';
import type { Grouping } from './grouping.ts';
import type { LibraryDocument } from './libraryDocument.ts';
import type { LibraryPaper } from './libraryPaper.ts';
import { NameCollector, nameHash } from './nameTable.ts';
import { isDigest, isWholly } from './noteTexts.ts';
import type { PaperKeys } from './paperKeys.ts';
import type { Phrases } from './phrases.ts';

/** A library's parts that are kept. */
export interface KeptLibrary {
  readonly documents: ReadonlyMap<DocumentUri, LibraryDocument>;
  readonly papers: Grouping;
  readonly keys: PaperKeys;
  readonly links: AbstractLinks;
  readonly phrases: Phrases;
  readonly defined: DefinedKeys;
  readonly search: PaperSearch;
}

/** What has to be known of a document before it is read. */
export const documentFlags = { isNote: 1, hasSkipped: 2 };

/** Papers between two yields. */
const stride = 50;

/** All arrays, those of the search among them; they are of a settled library in which all is awake. */
export function* savedLibrary(library: KeptLibrary, index: SavedParts): Generator<void, SavedParts> {
  const ids = index.ids as readonly PaperId[];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  yield;
  const ofPapers = yield* savedPapers(library, ids);
  const ofDocuments = yield* savedDocuments(library, numbers);
  const phrases = prefixed('phrases', library.phrases.saved());
  return { ...index, ...prefixed('library', { ...ofPapers, ...ofDocuments, ...phrases }) };
}

function* savedPapers({ papers, keys, phrases }: KeptLibrary, ids: readonly PaperId[]): Generator<void, SavedParts> {
  const names = new NameCollector();
  const themes = new Uint16Array(ids.length);
  const themeNumbers = new Map<string, number>();
  const ownKeys: string[] = [];
  const keyHashes = new Uint32Array(ids.length);
  const renamed: number[] = [];
  for (const [number, id] of ids.entries()) {
    const paper = papers.papers.get(id);
    ownKeys.push(paper ? keys.keyOf(paper) : '');
    if (!paper) continue;
    if (ownKeys[number] !== keys.keyWithoutPins(paper)) renamed.push(number);
    keyHashes[number] = nameHash(keyToken(paper.baseKey));
    for (const name of namesOf(paper)) names.add(nameHash(name), number);
    phrases.eachHash(paper, (hash) => names.add(hash, number));
    const { theme } = chosen(paper.builtInScores, otherTheme.id);
    if (!themeNumbers.has(theme)) themeNumbers.set(theme, themeNumbers.size);
    themes[number] = themeNumbers.get(theme)!;
    if (number % stride === stride - 1) yield;
  }
  return {
    keys: ownKeys,
    keyHashes,
    renamed: Int32Array.from(renamed),
    themes,
    themeIds: [...themeNumbers.keys()],
    ...prefixed('names', yield* names.saving()),
  };
}

function* savedDocuments(
  { documents, papers, defined }: KeptLibrary,
  numbers: ReadonlyMap<string, number>,
): Generator<void, SavedParts> {
  const uris: DocumentUri[] = [];
  const flags: number[] = [];
  const places = new PlaceCollector(papers.occurrences);
  const starts: number[] = [0];
  const entryPapers = new Int32Array(papers.occurrences);
  let count = 0;
  for (const { uri, text, digest, occurrences } of documents.values()) {
    if (!isDigest(digest)) continue;
    uris.push(uri);
    const isNote = !isWholly(digest) || defined.isIn(uri);
    flags.push((isNote ? documentFlags.isNote : 0) | (digest.skipped.length > 0 ? documentFlags.hasSkipped : 0));
    yield* places.adding(text, digest.entries);
    for (const [i, occurrence] of occurrences.entries()) {
      entryPapers[count++] = numbers.get(papers.paperOf(occurrence)!.id)!;
      if (i % 1000 === 999) yield;
    }
    starts.push(count);
    yield;
  }
  return {
    uris,
    flags: Uint8Array.from(flags),
    entryStarts: Int32Array.from(starts),
    entryPapers,
    ...prefixed('places', places.saved()),
  };
}

/** All by which a paper is looked up, but for phrases. */
function namesOf(paper: LibraryPaper): string[] {
  return [...paper.tokens, keyToken(paper.baseKey), ...addressesOf(paper).map(addressToken)];
}
