import {
  type CancellationToken,
  CancellationTokenSource,
  type Disposable,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import { type PaperId, summariesRequest } from '../../../server/src/protocol.ts';
import type { LibraryStatus } from '../libraryStatus.ts';
import type { Server } from '../server.ts';
import { Redraws } from './redraws.ts';

interface ViewOptions {
  readonly id: string;
  /** What is said of a paper without rows. */
  readonly none: string;
  readonly showCollapseAll?: boolean;
}

/** A view of something about one paper. Nothing is asked while nobody looks. */
export abstract class PaperRows<Row> implements TreeDataProvider<Row>, Disposable {
  private readonly redraws = new Redraws();
  readonly onDidChangeTreeData = this.redraws.event;
  readonly view: TreeView<Row>;
  protected readonly server: Server;
  /** Number of rows at the top. */
  protected count = 0;
  private readonly status: LibraryStatus;
  private readonly none: string;
  private readonly subscriptions: readonly Disposable[];
  private paper: PaperId | undefined;
  private asking: CancellationTokenSource | undefined;

  constructor(server: Server, status: LibraryStatus, { id, none, showCollapseAll = false }: ViewOptions) {
    this.server = server;
    this.status = status;
    this.none = none;
    this.view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll });
    this.subscriptions = [
      this.redraws,
      this.view,
      this.redraws.of(this.view),
      server.onDidChange(() => this.redraws.redraw()),
      status.onDidChange(() => {
        if (this.count === 0) this.redraws.redraw();
      }),
    ];
  }

  show(paper: PaperId): void {
    if (paper === this.paper) return;
    this.paper = paper;
    this.redraws.redraw();
  }

  /** Shows a paper that was come upon. */
  follow(paper: PaperId): void {
    this.show(paper);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row) return this.rowsBelow(row).catch(() => []);
    this.asking?.cancel();
    const asking = new CancellationTokenSource();
    this.asking = asking;
    const { paper } = this;
    const isReady = paper !== undefined && this.status.state === 'ready';
    // Gone with an edit, overtaken by the next question, or the server went away: each is told elsewhere.
    const rows = isReady ? await this.rows(paper, asking.token).catch(() => []) : [];
    if (this.asking === asking) this.count = rows.length;
    return rows;
  }

  abstract getTreeItem(row: Row): TreeItem;

  dispose(): void {
    this.asking?.cancel();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** What there is to show of a paper. */
  protected abstract rowsOf(paper: PaperId, token: CancellationToken): Promise<Row[]>;

  protected async rowsBelow(_row: Row): Promise<Row[]> {
    return [];
  }

  private async rows(id: PaperId, token: CancellationToken): Promise<Row[]> {
    const [[paper], rows] = await Promise.all([
      this.server.request(summariesRequest, { ids: [id] }, token),
      this.rowsOf(id, token),
    ]);
    if (token.isCancellationRequested) return [];
    this.view.description = paper?.readableTitle ?? '';
    this.view.message = rows.length === 0 ? this.none : undefined;
    return rows;
  }
}
