import {
  type CancellationToken,
  type Position,
  type Range,
  Selection,
  type TextDocument,
  type TextEditor,
  window,
} from 'vscode';
import { type CitationText, citationTextRequest, type PaperId } from '../../server/src/protocol.ts';
import type { App } from './app.ts';
import { rangeOf } from './places.ts';
import type { Server } from './server.ts';

/** What is cited: papers, or the paper that a link leads to. */
export type Cited = { readonly ids: readonly PaperId[] } | { readonly link: string };

/** Asks for the edit that cites something in place of a range. */
export function citationFor(
  server: Server,
  { uri }: TextDocument,
  { start, end }: Range,
  cited: Cited,
  token?: CancellationToken,
): Promise<CitationText | null> {
  const plain = ({ line, character }: Position) => ({ line, character });
  const range = { start: plain(start), end: plain(end) };
  return server.request(citationTextRequest, { uri: uri.toString(), range, ...cited }, token);
}

/** Cites papers at the cursor of an editor, and puts the cursor behind. Says so where it can't. */
export async function cite(
  { server }: App,
  { document, viewColumn }: TextEditor,
  ids: readonly PaperId[],
): Promise<void> {
  const editor = await window.showTextDocument(document, { viewColumn });
  const { selection } = editor;
  const { version } = document;
  const found = await citationFor(server, document, selection, { ids });
  // Who has typed on meanwhile wants the citation elsewhere.
  if (!found || found.edit.newText === '' || document.version !== version) return;
  const { newText } = found.edit;
  const range = rangeOf(found.edit);
  const isDone = await editor.edit((edit) =>
    // Only an insertion takes the cursor along.
    range.isEmpty ? edit.insert(range.start, newText) : edit.replace(range, newText),
  );
  if (isDone && found.notice) void window.showInformationMessage(found.notice);
  if (!isDone) void window.showWarningMessage('The citation could not be inserted: the document is read-only.');
  else if (!range.isEmpty || !range.start.isEqual(selection.active)) {
    const behind = document.positionAt(document.offsetAt(range.start) + newText.length);
    editor.selection = new Selection(behind, behind);
  }
}

/** Says that there is nowhere to put a citation. */
export function askForNote(): void {
  void window.showInformationMessage('Open the note that the citation goes into, and put the cursor there.');
}
