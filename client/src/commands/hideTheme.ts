import { commands, window } from 'vscode';
import type { App } from '../app.ts';
import { chosenTheme } from '../chosenTheme.ts';
import { changeThemes } from '../themesFile.ts';
import type { TreeRow } from '../views/paperTree.ts';
import { withoutLinks } from '../views/text.ts';

/** Lets a theme be as if it did not exist; its papers go elsewhere. */
export async function hideTheme(app: App, row?: TreeRow): Promise<void> {
  const theme = (await chosenTheme(app, 'Hide Theme', row))?.theme;
  if (!theme || !(await changeThemes(app, { kind: 'hide', theme: theme.id }))) return;
  const open = 'Open Themes File';
  const choice = await window.showInformationMessage(
    `“${withoutLinks(theme.label)}” is hidden; its papers went to other themes or to Other.`,
    open,
  );
  if (choice === open) await commands.executeCommand('litnotes.openThemesFile');
}
