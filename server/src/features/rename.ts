/** Another cite key for a paper: in all notes, in bibliographies, and pinned for good. */
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import { bibliographyKeys, isBibliography, referenceKeys } from '../notes/bibliographyKeys.ts';
import { linkedName } from '../notes/forms/wikiLink.ts';
import type { Mention } from '../notes/note.ts';
import type { Dialect } from '../notes/parseNote.ts';
import type { DocumentUri } from '../protocol.ts';
import { safeFileName } from '../text/fileNames.ts';
import { withRenamedMember } from '../themes/jsonMembers.ts';
import { lineStarts, positionAt } from './offsets.ts';
import { editBetween } from './ownFileEdits.ts';
import { fileName } from './paperCard.ts';
import { keyRefusal, type PinnedKey, pinnedKey } from './pinnedKey.ts';
import { renamedNote } from './renamedNote.ts';
import { foldersBefore, isByKey, keysInLowerCase, type Refusal } from './renamePlace.ts';

export interface RenameOptions {
  readonly folders: readonly DocumentUri[];
  readonly dialect: (uri: DocumentUri) => Dialect | undefined;
  /** Of an open document. */
  readonly version: (uri: DocumentUri) => number | undefined;
  readonly client: RenameClient;
}

/** What the client can apply. */
export interface RenameClient {
  /** Files can be created and renamed. */
  readonly changesFiles: boolean;
  /** Edits can wait for a person to confirm them. */
  readonly confirms: boolean;
}

/** Edits of one document, which someone is to confirm where another program may have written it. */
interface Changed {
  readonly uri: DocumentUri;
  readonly edits: readonly TextEdit[];
  readonly isForeign?: boolean;
}

const takenEverywhere = 'Letters, digits, “-” and “_” can be written everywhere.';
const toConfirm = 'bibliography';
/** Mentions between two yields. */
const stride = 200;

/** Yields after each note. */
export function* renamed(
  library: Library,
  paper: LibraryPaper,
  newName: string,
  options: RenameOptions,
): Generator<void, WorkspaceEdit | Refusal> {
  const key = newName.trim().normalize('NFC');
  const old = library.keyOf(paper);
  if (key === old) return { changes: {} };
  const pin = keyRefusal(library, paper, key) ?? pinnedKey(library, paper, key, options.folders);
  if ('refused' in pin) return pin;
  const note = renamedFile(library, paper, key, options.client);
  const changed: Changed[] = [];
  const keys = keysInLowerCase(library, paper);
  const foldersOf = (mention: Mention) => foldersBefore(mention, keys);
  for (const [uri, mentions] of yield* mentionsByKey(library, paper, note !== undefined)) {
    const text = library.document(uri)?.text ?? '';
    const dialect = options.dialect(uri) ?? 'plaintext';
    const edits = yield* renamedNote(
      { text, dialect, citeMacros: library.citing.citeMacros, mentions, foldersOf },
      key,
    );
    if ('target' in edits) {
      const place = `line ${edits.line + 1} of ${fileName(uri)}`;
      return {
        refused: `“${key}” can’t be written as a key where “${edits.target}” stands in ${place}. ${takenEverywhere}`,
      };
    }
    changed.push({ uri, edits });
    yield;
  }
  changed.push(...definitions(library, old, key), ...placement(library, paper, key));
  return workspaceEdit(merged(changed), pin, note, options);
}

/**
 * Mentions by note, in the order of URI and place. Links between notes stay, unless the note moves along, and so do
 * references to what a note itself defines under the key.
 */
function* mentionsByKey(
  library: Library,
  paper: LibraryPaper,
  movesNote: boolean,
): Generator<void, Map<DocumentUri, Mention[]>> {
  const keys = keysInLowerCase(library, paper);
  const byNote = new Map<DocumentUri, Mention[]>();
  let looked = 0;
  for (const { uri, mention } of library.citationsOf(paper)) {
    if (++looked % stride === 0) yield;
    const [meant, ...others] = isByKey(mention, keys) ? library.papersMeant(mention) : [];
    const isNoteLink =
      mention.kind === 'wikiLink' && !movesNote && library.notesNamed(linkedName(mention.target)).length > 0;
    if (meant !== paper || others.length > 0 || isNoteLink) continue;
    if (mention.kind === 'key' && isOwnLabel(library, uri, mention.target)) continue;
    const there = byNote.get(uri);
    if (there) there.push(mention);
    else byNote.set(uri, [mention]);
  }
  return byNote;
}

/** Whether a note defines a key as a label; one of its `references:` is renamed, too. */
function isOwnLabel(library: Library, uri: DocumentUri, key: string): boolean {
  return library.definitionsIn(uri).includes(key) && !library.definedKeys.documentsWith(key).includes(uri);
}

/** Where bibliographies and `references:` define the old key and not the new one. */
function definitions(library: Library, old: string, key: string): Changed[] {
  if (library.definedKeys.has(key)) return [];
  return library.definedKeys.documentsWith(old).flatMap((uri) => {
    const text = library.document(uri)?.text ?? '';
    const isForeign = isBibliography('', uri);
    const starts = lineStarts(text);
    const edits = (isForeign ? bibliographyKeys(text) : referenceKeys(text))
      .filter((defined) => defined.key.toLowerCase() === old.toLowerCase())
      .map(({ key: { length }, start }): TextEdit => {
        return { range: { start: positionAt(starts, start), end: positionAt(starts, start + length) }, newText: key };
      });
    return { uri, edits, isForeign };
  });
}

/** A themes file may place the paper by its key. */
function placement(library: Library, paper: LibraryPaper, key: string): Changed[] {
  const placed = library.placementOf(paper);
  const text = placed && library.themesFiles.get(placed.uri)?.text;
  if (!text || !library.keys.keysOf(paper).includes(placed.key)) return [];
  const after = withRenamedMember(text, ['papers'], placed.key, key);
  return after === text ? [] : [{ uri: placed.uri, edits: [editBetween(text, after)] }];
}

interface RenamedFile {
  readonly oldUri: DocumentUri;
  readonly newUri: DocumentUri;
}

/** The one note that is named after the key is named after the new one, if that makes a file name. */
function renamedFile(
  library: Library,
  paper: LibraryPaper,
  key: string,
  { changesFiles }: RenameClient,
): RenamedFile | undefined {
  const named = [...new Set(library.keys.keysOf(paper).flatMap((each) => library.notesNamed(each)))];
  const [oldUri] = named;
  if (!changesFiles || oldUri === undefined || named.length > 1) return undefined;
  const nameStart = oldUri.lastIndexOf('/') + 1;
  const dot = oldUri.lastIndexOf('.');
  const extension = dot > nameStart ? oldUri.slice(dot) : '';
  const newUri = `${oldUri.slice(0, nameStart)}${encodeURIComponent(key)}${extension}`;
  const isSafe = safeFileName(`${key}.md`) === `${key}.md`;
  return isSafe && !library.document(newUri) ? { oldUri, newUri } : undefined;
}

function merged(changed: readonly Changed[]): Changed[] {
  const byUri = new Map<DocumentUri, Changed>();
  for (const each of changed) {
    const there = byUri.get(each.uri);
    byUri.set(each.uri, there ? { ...there, edits: [...there.edits, ...each.edits] } : each);
  }
  return [...byUri.values()];
}

function workspaceEdit(
  changed: readonly Changed[],
  pin: PinnedKey,
  note: RenamedFile | undefined,
  { version, client }: RenameOptions,
): WorkspaceEdit {
  if (!client.changesFiles)
    return { changes: Object.fromEntries([...changed, pin].map(({ uri, edits }) => [uri, [...edits]])) };
  const documentEdit = ({ uri, edits, isForeign }: Changed): TextDocumentEdit => ({
    textDocument: { uri, version: version(uri) ?? null },
    edits: edits.map((edit) => (isForeign && client.confirms ? { ...edit, annotationId: toConfirm } : edit)),
  });
  const hasForeign = client.confirms && changed.some(({ isForeign }) => isForeign);
  const label = {
    label: 'Key in a bibliography',
    needsConfirmation: true,
    description: 'It may be written by another program.',
  };
  return {
    documentChanges: [
      ...changed.map(documentEdit),
      ...(pin.isNew ? [{ kind: 'create' as const, uri: pin.uri }] : []),
      ...(pin.edits.length > 0 ? [documentEdit(pin)] : []),
      ...(note ? [{ kind: 'rename' as const, ...note }] : []),
    ],
    ...(hasForeign ? { changeAnnotations: { [toConfirm]: label } } : {}),
  };
}
