import { CancellationTokenSource, type Disposable, type TextEditor, type TreeView, window } from 'vscode';
import type { PaperId } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { paperAt } from '../chosenPapers.ts';
import { isServed } from '../documents.ts';

const pause = 250;

/** A view of what belongs to one paper. */
export interface PaperView {
  readonly view: Pick<TreeView<unknown>, 'visible' | 'onDidChangeVisibility'>;
  /** Shows what belongs to a paper that was chosen. */
  show(paper: PaperId): void;
  /** The same for a paper that was come upon. */
  follow(paper: PaperId): void;
}

/** Lets a view follow the paper under the cursor and the one selected in the tree, while it is in sight. */
export function followPaper(app: App, shown: PaperView): Disposable[] {
  const { tree, status } = app;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: CancellationTokenSource | undefined;

  const follow = async (editor: TextEditor) => {
    const source = new CancellationTokenSource();
    asking = source;
    try {
      const paper = await paperAt(app, editor, source.token);
      if (paper && !source.token.isCancellationRequested) shown.follow(paper.id);
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
    if (!editor || !shown.view.visible || status.state !== 'ready' || !isServed(editor.document)) return;
    timer = setTimeout(() => void follow(editor), pause);
  };
  return [
    window.onDidChangeTextEditorSelection(soon),
    window.onDidChangeActiveTextEditor(soon),
    shown.view.onDidChangeVisibility(soon),
    tree.view.onDidChangeSelection(({ selection: [row, ...others] }) => {
      if (shown.view.visible && row?.node.paper && others.length === 0) shown.show(row.node.paper.id);
    }),
    { dispose: () => clearTimeout(timer) },
  ];
}
