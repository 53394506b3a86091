import { window } from 'vscode';
import type { App } from '../app.ts';
import { chosenPapers } from '../chosenPapers.ts';

/** Selects the paper under the cursor in the tree. */
export async function revealPaper(app: App): Promise<void> {
  const near = window.activeTextEditor?.document.uri;
  const options = { focus: true, ...(near && { near }) };
  const [paper] = await chosenPapers(app);
  if (!paper || (await app.tree.reveal(paper.id, options))) return;
  const clear = 'Clear Filter';
  const choice = await window.showInformationMessage('The filter of the Papers view hides this paper.', clear);
  if (choice !== clear) return;
  app.tree.filterBy('');
  await app.tree.reveal(paper.id, options);
}
