import { window } from 'vscode';
import type { App } from '../app.ts';
import { changeThemes } from '../themesFile.ts';

/** Opens the file that says what is the user's own about themes, and makes it where there is none. */
export async function openThemesFile(app: App): Promise<void> {
  const uri = await changeThemes(app, { kind: 'nothing' });
  if (uri) await window.showTextDocument(uri);
}
