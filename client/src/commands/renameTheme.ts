import { window } from 'vscode';
import type { App } from '../app.ts';
import { chosenTheme } from '../chosenTheme.ts';
import { changeThemes } from '../themesFile.ts';
import type { TreeRow } from '../views/paperTree.ts';
import { emptyName } from './newTheme.ts';

/** Asks for another name of a theme. */
export async function renameTheme(app: App, row?: TreeRow): Promise<void> {
  const theme = (await chosenTheme(app, 'Rename Theme', row))?.theme;
  if (!theme) return;
  const label = await window.showInputBox({
    title: 'Rename Theme',
    prompt: `The papers of “${theme.label}” stay together.`,
    value: theme.label,
    validateInput: emptyName,
  });
  if (label !== undefined && label.trim() !== theme.label)
    await changeThemes(app, { kind: 'rename', theme: theme.id, label });
}
