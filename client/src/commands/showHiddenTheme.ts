import { window } from 'vscode';
import { themeChoicesRequest } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { changeThemes } from '../themesFile.ts';
import { pickTheme } from '../views/themePicker.ts';

/** Brings back a theme that the themes file hides. */
export async function showHiddenTheme(app: App): Promise<void> {
  const { hidden } = await app.server.request(themeChoicesRequest, {});
  if (hidden.length === 0) {
    void window.showInformationMessage('No theme is hidden.');
    return;
  }
  const theme = await pickTheme('Show Hidden Theme', 'Which theme?', hidden);
  if (theme) await changeThemes(app, { kind: 'show', theme: theme.id });
}
