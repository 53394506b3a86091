import { commands, ViewColumn } from 'vscode';
import type { PaperSummary } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { cite } from '../citing.ts';
import { copyText } from '../copyText.ts';
import { showLiteratureNote } from '../literatureNote.ts';
import { noteEditor } from '../noteEditor.ts';
import { openPlace } from '../places.ts';
import { isOn } from '../settings.ts';
import { showPicker } from '../showPicker.ts';
import type { PickerButton } from '../views/paperPicker.ts';
import { PaperPreview } from '../views/paperPreview.ts';

/** Lets the user find a paper and opens its entry. */
export function goToPaper(app: App): void {
  const preview = isOn('goToPaper.preview') ? new PaperPreview() : undefined;
  let isChosen = false;

  const visit = async (paper: PaperSummary, viewColumn: ViewColumn) => {
    isChosen = true;
    picker.hide();
    await (viewColumn === ViewColumn.Beside ? preview?.restore() : preview?.settle());
    const [place] = paper.occurrences;
    if (!place) return;
    app.recent.add(paper.id);
    await openPlace(place, viewColumn);
  };

  const citeIn = async ({ id }: PaperSummary) => {
    picker.hide();
    await preview?.restore();
    const editor = noteEditor();
    if (!editor) return;
    app.recent.add(id);
    await cite(app, editor, [id]);
  };
  const insertButton: PickerButton = { icon: 'quote', tooltip: 'Insert Citation', run: (paper) => void citeIn(paper) };

  const moreLike = ({ id }: PaperSummary) => {
    isChosen = true;
    picker.hide();
    app.related.show(id);
    void commands.executeCommand('litnotes.related.focus');
  };

  const openNote = async ({ id }: PaperSummary) => {
    isChosen = true;
    picker.hide();
    await preview?.restore();
    await showLiteratureNote(app, id);
  };

  const picker = showPicker(app, {
    moved(paper) {
      const [place] = paper.occurrences;
      if (place) preview?.show(place);
    },
    chosen: (paper) => void visit(paper, ViewColumn.Active),
    chosenToSide: (paper) => void visit(paper, ViewColumn.Beside),
    buttons: [
      ...(noteEditor() ? [insertButton] : []),
      { icon: 'split-horizontal', tooltip: 'Open to the Side', run: (paper) => void visit(paper, ViewColumn.Beside) },
      { icon: 'notebook', tooltip: 'Open or Create Literature Note', run: (paper) => void openNote(paper) },
      { icon: 'copy', tooltip: 'Copy Cite Key', run: ({ key }) => void copyText(key) },
      ...(isOn('relatedView.enabled')
        ? [{ icon: 'type-hierarchy-sub', tooltip: 'More Like This', run: moreLike }]
        : []),
    ],
    async closed() {
      await (isChosen ? preview?.settle() : preview?.restore());
      preview?.dispose();
    },
  });
}
