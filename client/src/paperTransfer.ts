import { type DataTransfer, DataTransferItem, type TreeDragAndDropController } from 'vscode';
import type { PaperId } from '../../server/src/protocol.ts';
import type { TreeRow } from './views/paperTree.ts';

/** What dragged rows carry: ids of papers, one a line. */
export const papersMime = 'application/vnd.litnotes.papers';

/** Lets papers be dragged out of the tree. */
export const paperDrag: TreeDragAndDropController<TreeRow> = {
  dragMimeTypes: [papersMime],
  dropMimeTypes: [],
  handleDrag(rows, transfer) {
    const ids = rows.flatMap(({ node }) => (node.paper ? [node.paper.id] : []));
    if (ids.length > 0) transfer.set(papersMime, new DataTransferItem(ids.join('\n')));
  },
};

/** The papers that were dragged here. */
export async function draggedPapers(transfer: DataTransfer): Promise<readonly PaperId[]> {
  const text = await transfer.get(papersMime)?.asString();
  return text ? text.split('\n') : [];
}
