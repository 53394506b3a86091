import type { App } from '../app.ts';
import { chosenTheme } from '../chosenTheme.ts';
import { changeThemes } from '../themesFile.ts';
import type { TreeRow } from '../views/paperTree.ts';
import { pickTheme } from '../views/themePicker.ts';

/** Lets the papers of a theme go to another one that is chosen. */
export async function mergeTheme(app: App, row?: TreeRow): Promise<void> {
  const chosen = await chosenTheme(app, 'Merge Theme', row);
  if (!chosen) return;
  const { theme, all } = chosen;
  const others = all.filter(({ id, canChange }) => id !== theme.id && canChange);
  const into = await pickTheme('Merge Theme', `The theme that takes in “${theme.label}”`, others);
  if (into) await changeThemes(app, { kind: 'merge', theme: theme.id, into: into.id });
}
