import { Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { editThemesRequest, type ThemesChange } from '../../server/src/protocol.ts';
import type { App } from './app.ts';
import { openPlace, rangeOf } from './places.ts';
import { withoutLinks } from './views/text.ts';

/**
 * Changes the themes file as a person would in the editor, so that it can be undone there; makes it where there is none. Says so
 * where it can't. The file that it is in.
 */
export async function changeThemes({ server }: App, change: ThemesChange): Promise<Uri | undefined> {
  const result = await server.request(editThemesRequest, change);
  if ('refused' in result) {
    const { refused, place } = result;
    const choice = await window.showWarningMessage(withoutLinks(refused), ...(place ? ['Show'] : []));
    if (choice && place) await openPlace(place);
    return undefined;
  }
  const uri = Uri.parse(result.uri);
  if ('edits' in result && result.edits.length === 0) return uri;
  const edit = new WorkspaceEdit();
  if ('create' in result) edit.createFile(uri, { contents: new TextEncoder().encode(result.create) });
  else for (const { range, newText } of result.edits) edit.replace(uri, rangeOf({ range }), newText);
  const wasDirty = isDirty(uri);
  const isDone = await workspace.applyEdit(edit).then(
    (applied) => applied,
    () => false,
  );
  if (!isDone) {
    void window.showErrorMessage(`${workspace.asRelativePath(uri)} could not be changed.`);
    return undefined;
  }
  if (!wasDirty) await saved(uri);
  return uri;
}

function isDirty(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri.toString());
}

async function saved(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  if (document.isDirty) await document.save();
}
