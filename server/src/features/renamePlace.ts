import type { Position, Range } from 'vscode-languageserver-types';
import type { Library, LibraryDocument } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import { linkedName } from '../notes/forms/wikiLink.ts';
import type { Mention } from '../notes/note.ts';
import { mentionAt } from './mentions.ts';
import { mentionRangeAt, titleAt, titleRange } from './places.ts';
import { keyRange } from './unknownKeys.ts';

/** Why something is not done, in a sentence for the user. */
export interface Refusal {
  readonly refused: string;
}

export interface RenamePlace {
  readonly paper: LibraryPaper;
  /** What stands for the paper: its key, where that is written. */
  readonly range: Range;
}

/** The paper whose key can be renamed from a position: from its entry's title, or from a mention in any form. */
export function renamePlace(
  library: Library,
  document: LibraryDocument,
  position: Position,
): RenamePlace | Refusal | undefined {
  if (library.citing.detection === 'off')
    return { refused: 'Mentions in notes are not looked for (litnotes.citations.detect): no key can be renamed.' };
  const occurrence = titleAt(document, position);
  const listed = occurrence && library.paperOf(occurrence);
  if (listed) return { paper: listed, range: titleRange(occurrence.entry) };
  const mention = mentionAt(library, document, position);
  const [paper, ...others] = mention ? library.papersMeant(mention) : [];
  if (!mention || !paper) return undefined;
  if (others.length > 0)
    return { refused: `“${mention.target}” may mean any of ${others.length + 1} papers: choose one first.` };
  const keys = keysInLowerCase(library, paper);
  if (!isByKey(mention, keys)) return { paper, range: mentionRangeAt(mention, position) };
  const targetStart = mention.targetStart + foldersBefore(mention, keys).length;
  return { paper, range: keyRange({ ...mention, targetStart }) };
}

/** The present cite key of a paper and one before. */
export function keysInLowerCase(library: Library, paper: LibraryPaper): ReadonlySet<string> {
  return new Set(library.keys.keysOf(paper).map((key) => key.toLowerCase()));
}

/** Whether a mention names its paper by one of these keys. */
export function isByKey({ kind, target }: Mention, keys: ReadonlySet<string>): boolean {
  if (kind !== 'key' && kind !== 'wikiLink') return false;
  return keys.has(target.toLowerCase()) || (kind === 'wikiLink' && keys.has(linkedName(target).toLowerCase()));
}

/** The folders that a link to a note names before one of these keys, with their slash. */
export function foldersBefore({ target }: Mention, keys: ReadonlySet<string>): string {
  return keys.has(target.toLowerCase()) ? '' : target.slice(0, target.length - linkedName(target).length);
}
