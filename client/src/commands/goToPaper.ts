import { ViewColumn } from 'vscode';
import type { PaperSummary } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { setContext } from '../contexts.ts';
import { copyText } from '../copyText.ts';
import { openPlace } from '../places.ts';
import { isOn } from '../settings.ts';
import { PaperPicker } from '../views/paperPicker.ts';
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

  const picker = new PaperPicker(app.server, app.recent, {
    moved(paper) {
      const [place] = paper.occurrences;
      if (place) preview?.show(place);
    },
    chosen: (paper) => void visit(paper, ViewColumn.Active),
    chosenToSide: (paper) => void visit(paper, ViewColumn.Beside),
    copyKey: ({ key }) => void copyText(key),
    async closed() {
      app.picker = undefined;
      setContext('litnotes.picking', false);
      picker.dispose();
      await (isChosen ? preview?.settle() : preview?.restore());
      preview?.dispose();
    },
  });
  app.picker = picker;
  setContext('litnotes.picking', true);
  picker.show();
}
