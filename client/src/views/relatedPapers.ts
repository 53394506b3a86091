import { type CancellationToken, MarkdownString, TreeItem } from 'vscode';
import {
  type PaperId,
  previewRequest,
  type RelatedPaper,
  relatedRequest,
  type TreeNode,
} from '../../../server/src/protocol.ts';
import type { LibraryStatus } from '../libraryStatus.ts';
import { openCommand } from '../places.ts';
import type { Server } from '../server.ts';
import { PaperRows } from './paperRows.ts';
import type { TreeRow } from './paperTree.ts';

const mostRows = 20;

/** The papers most like one, with what they share. */
export class RelatedPapers extends PaperRows<TreeRow> {
  constructor(server: Server, status: LibraryStatus) {
    super(server, status, { id: 'litnotes.related', none: 'No other paper has much in common with this one.' });
  }

  /** Shows a paper that was come upon, unless by a row of the list: who reads through a list wants it to stay. */
  override follow(paper: PaperId): void {
    if (!this.view.selection.some(({ node }) => node.paper?.id === paper)) this.show(paper);
  }

  getTreeItem({ node }: TreeRow): TreeItem {
    const item = new TreeItem(node.label);
    item.id = node.id;
    item.contextValue = node.kind;
    if (node.description !== undefined) item.description = node.description;
    const shared = node.description ? `, shares ${node.description}` : '';
    item.accessibilityInformation = { label: `${node.label}${shared}` };
    if (node.paper) item.command = openCommand(node.paper.location);
    return item;
  }

  async resolveTreeItem(item: TreeItem, { node }: TreeRow): Promise<TreeItem> {
    if (!node.paper) return item;
    const preview = await this.server.request(previewRequest, { id: node.paper.id }).catch(() => null);
    if (preview) item.tooltip = new MarkdownString(preview.markdown); // neither trusted nor with HTML: it comes from files
    return item;
  }

  protected async rowsOf(id: PaperId, token: CancellationToken): Promise<TreeRow[]> {
    const related = await this.server.request(relatedRequest, { id, limit: mostRows }, token);
    return related.flatMap(rowOf);
  }
}

function rowOf({ paper, shared }: RelatedPaper): TreeRow[] {
  const [location] = paper.occurrences;
  if (!location) return [];
  const node: TreeNode = {
    id: `related/${paper.id}`,
    label: paper.readableTitle,
    kind: 'paper',
    description: shared.join(' · '),
    paper: { id: paper.id, key: paper.key, location },
  };
  return [{ node }];
}
