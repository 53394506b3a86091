import {
  type CancellationToken,
  type Disposable,
  type ExtensionContext,
  MarkdownString,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import {
  type PaperId,
  previewRequest,
  type TreeGrouping,
  type TreeNode,
  treePathRequest,
  treeRequest,
} from '../../../server/src/protocol.ts';
import { setContext } from '../contexts.ts';
import type { LibraryState, LibraryStatus } from '../libraryStatus.ts';
import { paperDrag } from '../paperTransfer.ts';
import { openCommand } from '../places.ts';
import type { RecentPapers } from '../recentPapers.ts';
import type { Server } from '../server.ts';
import { Redraws } from './redraws.ts';
import { counted } from './text.ts';
import { TreeLevels } from './treeLevels.ts';

/** A node of the tree with the way to it, as VS Code asks for parents. */
export interface TreeRow {
  readonly node: TreeNode;
  readonly parent?: TreeRow;
}

export interface RevealOptions {
  readonly focus: boolean;
  /** The document that the paper was found in: of several rows the one of this digest is taken. */
  readonly near?: Uri;
  readonly token?: CancellationToken;
}

const viewId = 'litnotes.papers';
const groupingKey = 'papersGroupedBy';
/** Of a filtered tree, groups with no more papers than this are open from the start. */
const fewEnoughToOpen = 100;

/** The tree of papers, one level at a time as the server gives it. */
export class PaperTree implements TreeDataProvider<TreeRow>, Disposable {
  private readonly redraws = new Redraws();
  private readonly levels = new TreeLevels(
    (parent) => this.server.request(treeRequest, { ...this.shape, ...(parent && { parent }) }),
    () => this.redraws.redraw(),
  );
  readonly onDidChangeTreeData = this.redraws.event;
  readonly view: TreeView<TreeRow>;
  private readonly server: Server;
  private readonly status: LibraryStatus;
  private readonly context: ExtensionContext;
  private readonly subscriptions: readonly Disposable[];
  private shownFilter = '';
  /** What a person opened or closed without a filter; VS Code forgets it with the rows, while a filter hides them. */
  private readonly opened = new Map<string, boolean>();
  private lastState: LibraryState | undefined;
  /** A row selected by us, not by a person. */
  private revealed: string | undefined;

  constructor(context: ExtensionContext, server: Server, status: LibraryStatus, recent: RecentPapers) {
    this.context = context;
    this.server = server;
    this.status = status;
    this.view = window.createTreeView(viewId, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: paperDrag,
    });
    this.subscriptions = [
      this.redraws,
      this.view,
      this.redraws.of(this.view),
      server.onDidChange(() => (this.view.visible ? void this.levels.check() : this.redraw())),
      status.onDidChange(() => this.redrawAfterStateChange()),
      this.view.onDidExpandElement(({ element }) => this.remember(element, true)),
      this.view.onDidCollapseElement(({ element }) => this.remember(element, false)),
      this.view.onDidChangeSelection(({ selection: [row, ...others] }) => {
        if (others.length === 0 && row?.node.paper && row.node.id !== this.revealed) recent.add(row.node.paper.id);
      }),
    ];
    setContext('litnotes.groupBy', this.groupBy);
    this.describe();
  }

  get groupBy(): TreeGrouping {
    return this.context.workspaceState.get<TreeGrouping>(groupingKey, 'theme');
  }

  get filter(): string {
    return this.shownFilter;
  }

  async group(groupBy: TreeGrouping): Promise<void> {
    await this.context.workspaceState.update(groupingKey, groupBy);
    setContext('litnotes.groupBy', groupBy);
    this.describe();
    this.redraw();
  }

  /** Shows only the papers that a search finds; all of them for an empty one. */
  filterBy(filter: string): void {
    const wanted = filter.trim();
    if (wanted === this.shownFilter) return;
    this.shownFilter = wanted;
    setContext('litnotes.filtered', wanted !== '');
    this.describe();
    this.redraw();
  }

  /** Selects a paper's row, opening what it lies in; says whether there is one. */
  async reveal(paper: PaperId, { focus, near, token }: RevealOptions): Promise<boolean> {
    const isSelected = this.view.selection.some(({ node }) => node.paper?.id === paper);
    if (isSelected && !focus) return true;
    const params = { ...this.shape, paper, ...(near && { uri: near.toString() }) };
    const path = await this.server.request(treePathRequest, params, token);
    if (token?.isCancellationRequested) return false;
    const row = path.reduce<TreeRow | undefined>((parent, node) => ({ node, ...(parent && { parent }) }), undefined);
    if (!row) return false;
    this.revealed = row.node.id;
    await this.view.reveal(row, { select: true, focus, expand: false });
    return true;
  }

  async getChildren(parent?: TreeRow): Promise<TreeRow[]> {
    const { state } = this.status;
    if (state === 'idle') void this.server.start().catch(() => {}); // its state tells what came of it
    // An empty tree lets the view say why it is empty.
    if (state !== 'ready') return [];
    try {
      // VS Code asks for what is below open rows only. It does not tell of each that was opened.
      if (parent) this.remember(parent, true);
      const nodes = await this.levels.below(parent?.node.id ?? '');
      if (!parent) this.describe(nodes);
      return nodes.map((node) => ({ node, ...(parent && { parent }) }));
    } catch {
      this.redraws.spoilt();
      return [];
    }
  }

  getParent(row: TreeRow): TreeRow | undefined {
    return row.parent;
  }

  getTreeItem({ node }: TreeRow): TreeItem {
    const label = { label: node.label, highlights: (node.highlights ?? []).map(([a, b]): [number, number] => [a, b]) };
    const item = new TreeItem(label, this.collapsibleState(node));
    // What is open under a filter says nothing about what was open without it.
    item.id = `${this.groupBy}${this.shownFilter ? '?' : '/'}${node.id}`;
    if (node.kind === 'digest') item.iconPath = ThemeIcon.File; // the others need the room for their labels
    item.contextValue = node.kind === 'theme' && node.theme === undefined ? 'group' : node.kind;
    const description = node.count?.toLocaleString('en') ?? node.description;
    if (description !== undefined) item.description = description;
    item.accessibilityInformation = { label: [node.label, countOf(node)].filter(Boolean).join(', ') };
    if (node.paper) item.command = openCommand(node.paper.location);
    if (node.uri) item.tooltip = Uri.parse(node.uri).fsPath;
    return item;
  }

  async resolveTreeItem(item: TreeItem, { node }: TreeRow, token: CancellationToken): Promise<TreeItem> {
    if (!node.paper) return item;
    const preview = await this.server.request(previewRequest, { id: node.paper.id }, token).catch(() => null);
    if (preview) item.tooltip = new MarkdownString(preview.markdown); // neither trusted nor with HTML: it comes from files
    return item;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private get shape(): { groupBy: TreeGrouping; filter?: string } {
    return { groupBy: this.groupBy, ...(this.shownFilter && { filter: this.shownFilter }) };
  }

  private remember({ node }: TreeRow, isOpen: boolean): void {
    if (this.shownFilter === '') this.opened.set(`${this.groupBy}/${node.id}`, isOpen);
  }

  private collapsibleState(node: TreeNode): TreeItemCollapsibleState {
    if (node.kind === 'paper') return TreeItemCollapsibleState.None;
    const isOpen =
      this.shownFilter === ''
        ? (this.opened.get(`${this.groupBy}/${node.id}`) ?? node.kind === 'area')
        : (node.count ?? 0) <= fewEnoughToOpen;
    return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  }

  private redrawAfterStateChange(): void {
    const { state } = this.status;
    if (state === this.lastState) return;
    this.lastState = state;
    this.redraw();
  }

  private redraw(): void {
    this.levels.forget();
    this.redraws.redraw();
  }

  private describe(roots?: readonly TreeNode[]): void {
    this.view.description = `by ${this.groupBy}`;
    const found = roots?.reduce((sum, node) => sum + (node.count ?? 1), 0);
    // Without a message the empty view says that nothing matches, and offers to clear the filter.
    this.view.message =
      this.shownFilter === '' || found === 0
        ? undefined
        : `Filter “${this.shownFilter}”${found === undefined ? '' : `: ${this.countFound(found)}`}`;
  }

  /** A paper of several digests stands under each. */
  private countFound(found: number): string {
    return this.groupBy === 'digest' ? counted(found, 'entry', 'entries') : counted(found, 'paper');
  }
}

function countOf(node: TreeNode): string | undefined {
  return node.count === undefined ? node.description : counted(node.count, 'paper');
}
