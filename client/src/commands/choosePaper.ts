import { Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { WorkspaceEdit as LspWorkspaceEdit } from 'vscode-languageclient';
import type { ChoosePaperParams, PaperSummary } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { showPicker } from '../showPicker.ts';
import { withoutLinks } from '../views/text.ts';

/** Lets the user find the paper that a key was to mean, and puts its key there, or gives it that key. */
export async function choosePaper(app: App, { uri, range, query, pins }: ChoosePaperParams): Promise<void> {
  const { start, end } = range;
  const place = new Range(start.line, start.character, end.line, end.character);
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const { version } = document;
  const picker = showPicker(app, {
    title: `Which Paper Is “${query}”?`,
    query,
    buttons: [],
    async chosen(paper) {
      picker.hide();
      if (document.version !== version) {
        void window.showInformationMessage('The note has changed meanwhile: choose again at the key.');
        return;
      }
      app.recent.add(paper.id);
      if (pins) return giveKey(app, paper, query);
      const edit = new WorkspaceEdit();
      edit.replace(document.uri, place, paper.key);
      await workspace.applyEdit(edit);
    },
  });
}

/** What a rename at the paper's entry does. Asked of the server itself: the editor's command loses files that are to be made. */
async function giveKey({ server }: App, { occurrences: [entry] }: PaperSummary, key: string): Promise<void> {
  if (!entry) return;
  const params = { textDocument: { uri: entry.uri }, position: entry.range.start, newName: key };
  try {
    const { client } = await server.start();
    const changes = await client.sendRequest<LspWorkspaceEdit | null>('textDocument/rename', params);
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(changes);
    if (edit) await workspace.applyEdit(edit, { isRefactoring: true });
  } catch (error) {
    void window.showErrorMessage(withoutLinks((error as Error).message));
  }
}
