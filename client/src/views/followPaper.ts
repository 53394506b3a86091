import { CancellationTokenSource, type Disposable, type TextEditor, window } from 'vscode';
import type { App } from '../app.ts';
import { paperAt } from '../chosenPapers.ts';
import { isServed } from '../documents.ts';

const pause = 250;

/** Lets the related papers follow the paper under the cursor and the one selected in the tree, while they are in sight. */
export function followPaper(app: App): Disposable[] {
  const { tree, related, status } = app;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: CancellationTokenSource | undefined;

  const follow = async (editor: TextEditor) => {
    const source = new CancellationTokenSource();
    asking = source;
    try {
      const paper = await paperAt(app, editor, source.token);
      if (paper && !source.token.isCancellationRequested) related.follow(paper.id);
    } catch {
      // Nothing to show: the list stays as it is.
    } finally {
      source.dispose();
    }
  };
  const soon = () => {
    clearTimeout(timer);
    asking?.cancel();
    const editor = window.activeTextEditor;
    if (!editor || !related.view.visible || status.state !== 'ready' || !isServed(editor.document)) return;
    timer = setTimeout(() => void follow(editor), pause);
  };
  return [
    window.onDidChangeTextEditorSelection(soon),
    window.onDidChangeActiveTextEditor(soon),
    related.view.onDidChangeVisibility(soon),
    tree.view.onDidChangeSelection(({ selection: [row, ...others] }) => {
      if (related.view.visible && row?.node.paper && others.length === 0) related.show(row.node.paper.id);
    }),
    { dispose: () => clearTimeout(timer) },
  ];
}
