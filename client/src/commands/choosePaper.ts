import { commands, Position, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { ChoosePaperParams, PaperSummary } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { showPicker } from '../showPicker.ts';

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
      if (pins) return giveKey(paper, query);
      const edit = new WorkspaceEdit();
      edit.replace(document.uri, place, paper.key);
      await workspace.applyEdit(edit);
    },
  });
}

/** What a rename at the paper's entry does; it says so itself where it can't. */
async function giveKey({ occurrences: [entry] }: PaperSummary, key: string): Promise<void> {
  if (!entry) return;
  const { line, character } = entry.range.start;
  const place = [Uri.parse(entry.uri), new Position(line, character)];
  const edit = await commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', ...place, key);
  await workspace.applyEdit(edit, { isRefactoring: true });
}
