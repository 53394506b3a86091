import { commands, window } from 'vscode';
import type { App } from '../app.ts';

const pause = 150;

/** Asks for a filter of the tree and shows its result while it is typed; Escape brings back the former one. */
export async function filterPapers({ tree }: App): Promise<void> {
  const former = tree.filter;
  const input = window.createInputBox();
  input.title = 'Filter Papers';
  input.placeholder = 'Words, a name or a cite key; also "a phrase", -word, theme:vision, year:2024, cited:no';
  input.prompt = 'The tree shows what matches while you type.';
  input.value = former;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKept = false;
  input.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => tree.filterBy(value), pause);
  });
  input.onDidAccept(() => {
    isKept = true;
    input.hide();
  });
  input.onDidHide(() => {
    clearTimeout(timer);
    tree.filterBy(isKept ? input.value : former);
    input.dispose();
  });
  await commands.executeCommand('litnotes.papers.focus');
  input.show();
}
