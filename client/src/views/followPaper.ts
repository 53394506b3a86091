import type { Disposable, TreeView } from 'vscode';
import type { PaperId } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { onPaperUnderCursor } from './paperUnderCursor.ts';

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
  return [
    ...onPaperUnderCursor(app, { view: shown.view, isOn: () => true, take: ({ id }) => shown.follow(id) }),
    app.tree.view.onDidChangeSelection(({ selection: [row, ...others] }) => {
      if (shown.view.visible && row?.node.paper && others.length === 0) shown.show(row.node.paper.id);
    }),
  ];
}
