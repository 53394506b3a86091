import { commands, Position, Uri, window } from 'vscode';
import type { App } from '../app.ts';
import { chosenPapers } from '../chosenPapers.ts';
import type { TreeRow } from '../views/paperTree.ts';

/** Asks for another cite key of a paper: at the cursor, or at the paper's entry, where the cursor is not at its title or key. */
export async function renameKey(app: App, row?: TreeRow): Promise<void> {
  const [paper] = await chosenPapers(app, row);
  if (!paper) return;
  const editor = row ? undefined : window.activeTextEditor;
  const here = paper.occurrences.find(({ uri }) => uri === editor?.document.uri.toString());
  const entry = here ?? (editor ? undefined : paper.occurrences[0]);
  const start = entry?.range.start;
  const place = entry && start ? [[Uri.parse(entry.uri), new Position(start.line, start.character)]] : [];
  await commands.executeCommand('editor.action.rename', ...place);
}
