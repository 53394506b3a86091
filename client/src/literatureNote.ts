import { Selection, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { type LiteratureNote, literatureNoteRequest, type PaperId } from '../../server/src/protocol.ts';
import type { App } from './app.ts';

/** Opens the own note of a paper; where there is none it is made, and never in place of another file. */
export async function showLiteratureNote({ server }: App, id: PaperId): Promise<void> {
  const note = await server.request(literatureNoteRequest, { id });
  if (note.uri !== undefined) {
    await window.showTextDocument(Uri.parse(note.uri));
    return;
  }
  const uri = await made(note);
  if (!uri) return;
  const document = await workspace.openTextDocument(uri);
  const end = document.lineAt(document.lineCount - 1).range.end;
  await window.showTextDocument(document, { preview: false, selection: new Selection(end, end) });
}

/** The new file, or the one that is the paper's own by its name alone; undefined, having said why, where none can be made. */
async function made(note: LiteratureNote): Promise<Uri | undefined> {
  const active = window.activeTextEditor?.document.uri;
  const root = (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
  if (!root) {
    void window.showInformationMessage('Open a folder for your literature notes first.');
    return undefined;
  }
  const folder = Uri.joinPath(root.uri, ...note.folders);
  const taken = await namesIn(folder);
  const free = (count: number) => `${note.stem}${count < 2 ? '' : `-${count}`}${note.extension}`;
  let count = 1;
  for (let there = taken.get(folded(free(count))); there !== undefined; there = taken.get(folded(free(count)))) {
    if (note.namedByKey) return Uri.joinPath(folder, there);
    count++;
  }
  const uri = Uri.joinPath(folder, free(count));
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(note.text) });
  if (await workspace.applyEdit(edit)) return uri;
  void window.showErrorMessage(`The literature note could not be created: ${uri.path}`);
  return undefined;
}

/** Names in a folder by how they compare on systems that ignore case. */
async function namesIn(folder: Uri): Promise<ReadonlyMap<string, string>> {
  try {
    return new Map((await workspace.fs.readDirectory(folder)).map(([name]) => [folded(name), name]));
  } catch {
    return new Map();
  }
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
