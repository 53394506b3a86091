import type { App } from '../app.ts';
import { papersOfRows } from '../chosenPapers.ts';
import { askForNote, cite } from '../citing.ts';
import { copyText } from '../copyText.ts';
import { noteEditor } from '../noteEditor.ts';
import { showPicker } from '../showPicker.ts';
import type { TreeRow } from '../views/paperTree.ts';

/** Cites the papers of rows at the cursor, or one that the user finds. */
export async function insertCitation(app: App, row?: TreeRow, selected?: readonly TreeRow[]): Promise<void> {
  const editor = noteEditor();
  if (!editor) {
    askForNote();
    return;
  }
  const ids = papersOfRows(row, selected);
  if (ids.length > 0) {
    await cite(app, editor, ids);
    return;
  }
  const picker = showPicker(app, {
    title: 'Insert Citation',
    buttons: [{ icon: 'copy', tooltip: 'Copy Cite Key', run: ({ key }) => void copyText(key) }],
    async chosen({ id }) {
      picker.hide();
      app.recent.add(id);
      await cite(app, editor, [id]);
    },
  });
}
