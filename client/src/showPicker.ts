import type { App } from './app.ts';
import { setContext } from './contexts.ts';
import { PaperPicker, type PickerActions } from './views/paperPicker.ts';

/** Opens a list of papers; it is the one that commands of lists act on, until it closes. */
export function showPicker(app: App, actions: PickerActions): PaperPicker {
  const picker = new PaperPicker(app.server, app.recent, {
    ...actions,
    async closed() {
      if (app.picker === picker) {
        app.picker = undefined;
        setContext('litnotes.picking', false);
      }
      picker.dispose();
      await actions.closed?.();
    },
  });
  app.picker = picker;
  setContext('litnotes.picking', true);
  picker.show();
  return picker;
}
