import {
  CancellationTokenSource,
  type Disposable,
  MarkdownString,
  type TreeDataProvider,
  TreeItem,
  type TreeView,
  window,
} from 'vscode';
import {
  type PaperId,
  previewRequest,
  type RelatedPaper,
  relatedRequest,
  summariesRequest,
  type TreeNode,
} from '../../../server/src/protocol.ts';
import type { LibraryStatus } from '../libraryStatus.ts';
import { openCommand } from '../places.ts';
import type { Server } from '../server.ts';
import type { TreeRow } from './paperTree.ts';
import { Redraws } from './redraws.ts';

const viewId = 'litnotes.related';
const mostRows = 20;

/** The papers most like one, with what they share. Nothing is asked while nobody looks. */
export class RelatedPapers implements TreeDataProvider<TreeRow>, Disposable {
  private readonly redraws = new Redraws();
  readonly onDidChangeTreeData = this.redraws.event;
  readonly view: TreeView<TreeRow>;
  private readonly server: Server;
  private readonly status: LibraryStatus;
  private readonly subscriptions: readonly Disposable[];
  private paper: PaperId | undefined;
  private rows = 0;
  private asking: CancellationTokenSource | undefined;

  constructor(server: Server, status: LibraryStatus) {
    this.server = server;
    this.status = status;
    this.view = window.createTreeView(viewId, { treeDataProvider: this });
    this.subscriptions = [
      this.redraws,
      this.view,
      this.redraws.of(this.view),
      server.onDidChange(() => this.redraws.redraw()),
      status.onDidChange(() => {
        if (this.rows === 0) this.redraws.redraw();
      }),
    ];
  }

  /** Shows the papers related to one. */
  show(paper: PaperId): void {
    if (paper === this.paper) return;
    this.paper = paper;
    this.redraws.redraw();
  }

  /** The same for a paper that was come upon, unless by a row of the list: who reads through a list wants it to stay. */
  follow(paper: PaperId): void {
    if (!this.view.selection.some(({ node }) => node.paper?.id === paper)) this.show(paper);
  }

  async getChildren(): Promise<TreeRow[]> {
    this.asking?.cancel();
    const asking = new CancellationTokenSource();
    this.asking = asking;
    const { paper: id } = this;
    const rows = id !== undefined && this.status.state === 'ready' ? await this.rowsFor(id, asking) : [];
    if (this.asking === asking) this.rows = rows.length;
    return rows;
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

  dispose(): void {
    this.asking?.cancel();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async rowsFor(id: PaperId, { token }: CancellationTokenSource): Promise<TreeRow[]> {
    try {
      const [[paper], related] = await Promise.all([
        this.server.request(summariesRequest, { ids: [id] }, token),
        this.server.request(relatedRequest, { id, limit: mostRows }, token),
      ]);
      if (token.isCancellationRequested) return [];
      this.view.description = paper?.readableTitle ?? '';
      this.view.message = related.length === 0 ? 'No other paper has much in common with this one.' : undefined;
      return related.flatMap(rowOf);
    } catch {
      // Gone with an edit, overtaken by the next question, or the server went away: each is told elsewhere.
      return [];
    }
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
