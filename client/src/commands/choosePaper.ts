import { Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { ChoosePaperParams } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { showPicker } from '../showPicker.ts';

/** Lets the user find the paper that a key was to mean, and puts its key there. */
export async function choosePaper(app: App, { uri, range, query }: ChoosePaperParams): Promise<void> {
  const { start, end } = range;
  const place = new Range(start.line, start.character, end.line, end.character);
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const { version } = document;
  const picker = showPicker(app, {
    title: `Which Paper Is “${query}”?`,
    query,
    buttons: [],
    async chosen({ id, key }) {
      picker.hide();
      if (document.version !== version) {
        void window.showInformationMessage('The note has changed meanwhile: choose again at the key.');
        return;
      }
      app.recent.add(id);
      const edit = new WorkspaceEdit();
      edit.replace(document.uri, place, key);
      await workspace.applyEdit(edit);
    },
  });
}
