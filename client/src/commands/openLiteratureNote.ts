import { window } from 'vscode';
import type { App } from '../app.ts';
import { paperAt } from '../chosenPapers.ts';
import { showLiteratureNote } from '../literatureNote.ts';
import { showPicker } from '../showPicker.ts';
import type { TreeRow } from '../views/paperTree.ts';

/** Opens the own note of a row's paper, of the one under the cursor, or of one that the user finds; makes it where there is none. */
export async function openLiteratureNote(app: App, row?: TreeRow): Promise<void> {
  const editor = window.activeTextEditor;
  const id = row?.node ? row.node.paper?.id : editor && (await paperAt(app, editor))?.id;
  if (id !== undefined) {
    await showLiteratureNote(app, id);
    return;
  }
  const picker = showPicker(app, {
    title: 'Open or Create Literature Note',
    buttons: [],
    async chosen(paper) {
      picker.hide();
      app.recent.add(paper.id);
      await showLiteratureNote(app, paper.id);
    },
  });
}
