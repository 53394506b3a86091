import { window } from 'vscode';
import { type PaperSummary, summariesRequest } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { chosenPapers } from '../chosenPapers.ts';
import { changeThemes } from '../themesFile.ts';
import type { TreeRow } from '../views/paperTree.ts';
import { counted } from '../views/text.ts';
import { offerSimilar } from './moveToTheme.ts';

/** Makes a theme of the selected papers. */
export async function newTheme(app: App, row?: TreeRow, selected?: readonly TreeRow[]): Promise<void> {
  const papers = await chosenPapers(app, row, selected);
  if (papers.length > 0) await newThemeOf(app, papers);
}

/** Asks for its name. */
export async function newThemeOf(app: App, papers: readonly PaperSummary[]): Promise<void> {
  const label = await window.showInputBox({
    title: 'New Theme',
    prompt: `A theme for ${counted(papers.length, 'paper')}. Terms that bring others to it can be added in the themes file.`,
    placeHolder: 'Name of the theme',
    validateInput: emptyName,
  });
  if (label === undefined) return;
  const ids = papers.map(({ id }) => id);
  const from = [...new Set(papers.map(({ theme }) => theme))];
  if (!(await changeThemes(app, { kind: 'add', label, papers: ids }))) return;
  await offerSimilar(app, ids, from, label.trim(), async (similar) => {
    const theme = await app.server.request(summariesRequest, { ids: ids.slice(0, 1) });
    if (theme[0]) await changeThemes(app, { kind: 'move', papers: similar, theme: theme[0].theme });
  });
}

/** Why a text can't be the name of a theme; undefined where it can. */
export function emptyName(text: string): string | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? undefined : 'A name has a letter or digit at least';
}
