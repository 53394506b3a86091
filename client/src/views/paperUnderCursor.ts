import {
  type CancellationToken,
  CancellationTokenSource,
  type Disposable,
  type TextEditor,
  type TreeView,
  type Uri,
  window,
} from 'vscode';
import type { PaperSummary } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { paperAt } from '../chosenPapers.ts';
import { isServed } from '../documents.ts';

/** Milliseconds that a cursor has to rest. */
export const rest = 200;

interface Follower {
  /** Nothing is asked while it is out of sight. */
  readonly view: Pick<TreeView<unknown>, 'visible' | 'onDidChangeVisibility'>;
  isOn(): boolean;
  /** Takes a paper and the document it was found in; the token is cancelled when the cursor moves on. */
  take(paper: PaperSummary, uri: Uri, token: CancellationToken): void | Promise<void>;
}

/** Hands over the paper under the cursor wherever the cursor comes to rest. */
export function onPaperUnderCursor(app: App, { view, isOn, take }: Follower): Disposable[] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: CancellationTokenSource | undefined;

  const follow = async (editor: TextEditor) => {
    const source = new CancellationTokenSource();
    const { token } = source;
    asking = source;
    try {
      const paper = await paperAt(app, editor, token);
      if (paper && !token.isCancellationRequested) await take(paper, editor.document.uri, token);
    } catch {
      // Nothing to follow: what is shown stays as it is.
    } finally {
      source.dispose();
    }
  };
  const soon = () => {
    clearTimeout(timer);
    asking?.cancel();
    const editor = window.activeTextEditor;
    if (!editor || !view.visible || app.status.state !== 'ready' || !isServed(editor.document) || !isOn()) return;
    timer = setTimeout(() => void follow(editor), rest);
  };
  return [
    window.onDidChangeTextEditorSelection(soon),
    window.onDidChangeActiveTextEditor(soon),
    view.onDidChangeVisibility(soon),
    { dispose: () => clearTimeout(timer) },
  ];
}
