import type { Disposable } from 'vscode';
import type { App } from '../app.ts';
import { isOn } from '../settings.ts';
import { onPaperUnderCursor, rest } from './paperUnderCursor.ts';

/** Keeps the row of the paper under the cursor selected while the tree is in sight. */
export function followCursor(app: App): Disposable[] {
  const { tree } = app;
  return onPaperUnderCursor(app, {
    view: tree.view,
    isOn: () => isOn('themesView.followCursor'),
    async take(paper, near, token) {
      const reveal = () => tree.reveal(paper.id, { focus: false, near, token });
      await reveal().catch(() => {});
      // A tree that is redrawn meanwhile loses what it was told to select. Where it has it, this does nothing.
      await new Promise((resolve) => setTimeout(resolve, rest));
      if (!token.isCancellationRequested) await reveal();
    },
  });
}
