import { CancellationTokenSource, type Disposable, type TextEditor, window } from 'vscode';
import type { App } from '../app.ts';
import { paperAt } from '../chosenPapers.ts';
import { isServed } from '../documents.ts';
import { isOn } from '../settings.ts';

const pause = 200;

/** Keeps the row of the paper under the cursor selected while the tree is in sight. */
export function followCursor(app: App): Disposable[] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: CancellationTokenSource | undefined;

  const follow = async (editor: TextEditor) => {
    const source = new CancellationTokenSource();
    const { token } = source;
    asking = source;
    try {
      const paper = await paperAt(app, editor, token);
      if (!paper || token.isCancellationRequested) return;
      const reveal = () => app.tree.reveal(paper.id, { focus: false, near: editor.document.uri, token });
      await reveal().catch(() => {});
      // A tree that is redrawn meanwhile loses what it was told to select. Where it has it, this does nothing.
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (!token.isCancellationRequested) await reveal();
    } catch {
      // Nothing to select: the tree stays as it is.
    } finally {
      source.dispose();
    }
  };
  const soon = () => {
    clearTimeout(timer);
    asking?.cancel();
    const editor = window.activeTextEditor;
    if (!editor || !app.tree.view.visible || app.status.state !== 'ready') return;
    if (!isServed(editor.document) || !isOn('themesView.followCursor')) return;
    timer = setTimeout(() => void follow(editor), pause);
  };
  return [
    window.onDidChangeTextEditorSelection(soon),
    window.onDidChangeActiveTextEditor(soon),
    app.tree.view.onDidChangeVisibility(soon),
    { dispose: () => clearTimeout(timer) },
  ];
}
