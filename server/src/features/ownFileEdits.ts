/** Edits of the files that a user writes for us: which one, and the least that makes one text of another. */
import type { TextEdit } from 'vscode-languageserver-types';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { DocumentUri } from '../protocol.ts';

/** The file with this path in the innermost folder that holds the paper, else in the first one; undefined where none is open. */
export function ownFileUri(
  path: string,
  paper: LibraryPaper | undefined,
  folders: readonly DocumentUri[],
): DocumentUri | undefined {
  const place = paper?.occurrences[0]?.uri;
  const around = (uri: DocumentUri) => place?.startsWith(`${withoutSlash(uri)}/`) === true;
  const innermost = [...folders].filter(around).sort((a, b) => b.length - a.length)[0];
  const folder = innermost ?? folders[0];
  return folder === undefined ? undefined : `${withoutSlash(folder)}/${path}`;
}

function withoutSlash(uri: DocumentUri): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}

/** The smallest single edit that makes one text of another. */
export function editBetween(before: string, after: string): TextEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = before.length;
  let newEnd = after.length;
  while (end > start && newEnd > start && before[end - 1] === after[newEnd - 1]) {
    end--;
    newEnd--;
  }
  // Not between the two halves of a line break: some editors know none.
  if (start > 0 && before[start - 1] === '\r') start--;
  if (end < before.length && before[end] === '\n' && before[end - 1] === '\r') {
    end++;
    newEnd++;
  }
  return {
    range: { start: positionAt(before, start), end: positionAt(before, end) },
    newText: after.slice(start, newEnd),
  };
}

function positionAt(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}
