import { window } from 'vscode';
import { type PaperSummary, suggestedTermsRequest, summariesRequest } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { chosenPapers } from '../chosenPapers.ts';
import { offerSimilar } from '../offerSimilar.ts';
import { changeThemes } from '../themesFile.ts';
import type { TreeRow } from '../views/paperTree.ts';
import { counted, withoutIcons } from '../views/text.ts';

/** Makes a theme of the selected papers. */
export async function newTheme(app: App, row?: TreeRow, selected?: readonly TreeRow[]): Promise<void> {
  const papers = await chosenPapers(app, row, selected);
  if (papers.length > 0) await newThemeOf(app, papers);
}

/** Asks for its name. */
export async function newThemeOf(app: App, papers: readonly PaperSummary[]): Promise<void> {
  const label = await window.showInputBox({
    title: 'New Theme',
    prompt: `A theme for ${counted(papers.length, 'paper')}. Next, terms that bring others to it.`,
    placeHolder: 'Name of the theme',
    validateInput: emptyName,
  });
  if (label === undefined) return;
  const ids = papers.map(({ id }) => id);
  const terms = await chosenTerms(app, ids);
  if (!terms) return;
  const from = [...new Set(papers.map(({ theme }) => theme))];
  if (!(await changeThemes(app, { kind: 'add', label, papers: ids, terms }))) return;
  await offerSimilar(app, ids, from, label.trim(), async (similar) => {
    const theme = await app.server.request(summariesRequest, { ids: ids.slice(0, 1) });
    if (theme[0]) await changeThemes(app, { kind: 'move', papers: similar, theme: theme[0].theme });
  });
}

/** Terms that the papers share, as far as they are ticked; undefined where the whole is given up. */
async function chosenTerms({ server }: App, ids: readonly string[]): Promise<string[] | undefined> {
  const suggested = await server.request(suggestedTermsRequest, { ids });
  if (suggested.length === 0) return [];
  const items = suggested.map(({ term, papers }) => ({
    label: withoutIcons(term),
    description: ids.length > 1 ? `in ${papers} of ${ids.length}` : '',
    term,
  }));
  const title = 'Terms of the New Theme';
  const placeHolder = 'Papers with these terms belong to the theme, too; none is needed';
  const chosen = await window.showQuickPick(items, { title, placeHolder, canPickMany: true });
  return chosen?.map(({ term }) => term);
}

/** Why a text can't be the name of a theme; undefined where it can. */
export function emptyName(text: string): string | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? undefined : 'A name has a letter or digit at least';
}
