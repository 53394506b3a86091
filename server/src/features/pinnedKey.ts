/** The change of a keys file that gives a paper another cite key. */
import type { TextEdit } from 'vscode-languageserver-types';
import { keysFilePath, whatKeysAre } from '../library/keysFile.ts';
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import { isCiteKey } from '../notes/citeKey.ts';
import type { Mention } from '../notes/note.ts';
import type { DocumentUri } from '../protocol.ts';
import { withMember, withoutMember, withRenamedMember } from '../themes/jsonMembers.ts';
import { cutTitle } from './facts.ts';
import { editBetween, ownFileUri } from './ownFileEdits.ts';
import type { Refusal } from './renamePlace.ts';

/** An edit of the file there is, or the text of a new one. */
export interface PinnedKey {
  readonly uri: DocumentUri;
  readonly isNew: boolean;
  readonly edits: readonly TextEdit[];
}

const newFile = `// Cite keys of papers in this folder. The editor completes and checks them.
{
  "keys": {
  }
}
`;

/** Why a paper can't have a key. */
export function keyRefusal(library: Library, paper: LibraryPaper, key: string): Refusal | undefined {
  if (!isCiteKey(key)) return { refused: `“${key}” can’t be a cite key: ${whatKeysAre}.` };
  const meant = library.papersMeant(mentionOf(key));
  const [other] = meant.includes(paper) ? [] : meant;
  if (other) return { refused: `“${key}” means “${cutTitle(other.readableTitle)}” already.` };
  const lower = key.toLowerCase();
  const pinned = library.keys.pins.resolved.find(({ pin, paper: id }) => {
    return pin.key.toLowerCase() === lower && id !== paper.id;
  });
  const holder = pinned && (pinned.pin.title ?? pinned.pin.id ?? '');
  return pinned && { refused: `“${key}” is pinned for “${cutTitle(holder!)}” in ${keysFilePath} already.` };
}

/** Pins a key to a paper; takes the pin back where the paper would be called so without. */
export function pinnedKey(
  library: Library,
  paper: LibraryPaper,
  key: string,
  folders: readonly DocumentUri[],
): PinnedKey | Refusal {
  const pin = library.keys.pins.byPaper.get(paper.id);
  const uri = pin?.uri ?? ownFileUri(keysFilePath, paper, folders);
  if (uri === undefined) return { refused: 'Cite keys are pinned in a folder: open one.' };
  const known = library.keys.documents.get(uri);
  const broken = known?.file.problems.find(({ severity }) => severity === 'error');
  if (broken) {
    const line = broken.range.start.line + 1;
    return { refused: `${keysFilePath} has a mistake in line ${line} that must be mended first.` };
  }
  const text = known?.text ?? '';
  const after = withPin(library, paper, key, text.trim() === '' ? newFile : text);
  return { uri, isNew: known === undefined, edits: after === text ? [] : [editBetween(text, after)] };
}

function withPin(library: Library, paper: LibraryPaper, key: string, text: string): string {
  const pin = library.keys.pins.byPaper.get(paper.id);
  if (!pin) return withMember(text, ['keys'], key, paperText(paper), 'sorted');
  const isOwnAnyway = library.keys.keysOf(paper).indexOf(key) > 0;
  if (isOwnAnyway) return withoutMember(text, ['keys'], pin.key);
  // The same paper may be pinned to it further down, where that did not count.
  return withRenamedMember(withoutMember(text, ['keys'], key), ['keys'], pin.key, key);
}

/** `{ "title": …, "id": … }`: an id that others know, where the paper has one. */
function paperText({ id, readableTitle, metadata }: LibraryPaper): string {
  const known = metadata?.arxivId ?? metadata?.doi ?? id;
  return `{ "title": ${JSON.stringify(readableTitle)}, "id": ${JSON.stringify(known)} }`;
}

/** A mention by a key, wherever it stands. */
function mentionOf(target: string): Mention {
  return { kind: 'key', form: 'pandocGroup', target, line: 0, start: 0, end: 0, targetStart: 0, targetEnd: 0 };
}
