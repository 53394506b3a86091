import { type CancellationToken, type TextEditor, window } from 'vscode';
import { type PaperId, type PaperSummary, paperAtRequest, summariesRequest } from '../../server/src/protocol.ts';
import type { App } from './app.ts';
import type { TreeRow } from './views/paperTree.ts';

/** The paper whose entry the cursor of an editor is in. */
export async function paperAt(
  { server }: App,
  { document, selection }: TextEditor,
  token?: CancellationToken,
): Promise<PaperSummary | null> {
  const { line, character } = selection.active;
  return server.request(paperAtRequest, { uri: document.uri.toString(), position: { line, character } }, token);
}

/** The papers of the rows that a command was called on. An icon of a row comes with an empty selection. */
export function papersOfRows(row?: TreeRow, selected?: readonly TreeRow[]): readonly PaperId[] {
  const rows = selected && selected.length > 0 ? selected : row ? [row] : [];
  return rows.flatMap(({ node }) => (node.paper ? [node.paper.id] : []));
}

/** The papers that a command is about: the rows it was called on, else the entry under the cursor. Says so if there are none. */
export async function chosenPapers(
  app: App,
  row?: TreeRow,
  selected?: readonly TreeRow[],
): Promise<readonly PaperSummary[]> {
  const ids = papersOfRows(row, selected);
  if (ids.length > 0) return app.server.request(summariesRequest, { ids });
  const editor = window.activeTextEditor;
  const paper = editor ? await paperAt(app, editor) : null;
  if (paper) return [paper];
  void window.showInformationMessage('There is no paper at the cursor.');
  return [];
}
