import { commands } from 'vscode';
import type { App } from '../app.ts';
import { chosenPapers } from '../chosenPapers.ts';
import type { TreeRow } from '../views/paperTree.ts';

/** Lists the papers that are most like one. */
export async function moreLikeThis(app: App, row?: TreeRow): Promise<void> {
  const [paper] = await chosenPapers(app, row);
  if (!paper) return;
  app.related.show(paper.id);
  await commands.executeCommand('litnotes.related.focus');
}
