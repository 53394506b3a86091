import {
  type Disposable,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import {
  type CitingLine,
  type CitingNote,
  citingLinesRequest,
  citingNotesRequest,
  type PaperId,
  summariesRequest,
} from '../../../server/src/protocol.ts';
import type { LibraryStatus } from '../libraryStatus.ts';
import { openCommand } from '../places.ts';
import type { Server } from '../server.ts';
import { Redraws } from './redraws.ts';
import { counted } from './text.ts';

type Row = { readonly note: CitingNote; readonly paper: PaperId } | { readonly line: CitingLine };

const viewId = 'litnotes.citedBy';
/** No more notes than this are open from the start. */
const fewEnoughToOpen = 15;

/** The notes that mention a paper, and in them the lines. Nothing is asked while nobody looks. */
export class CitingNotes implements TreeDataProvider<Row>, Disposable {
  private readonly redraws = new Redraws();
  readonly onDidChangeTreeData = this.redraws.event;
  readonly view: TreeView<Row>;
  private readonly server: Server;
  private readonly status: LibraryStatus;
  private readonly subscriptions: readonly Disposable[];
  private paper: PaperId | undefined;
  private notes = 0;

  constructor(server: Server, status: LibraryStatus) {
    this.server = server;
    this.status = status;
    this.view = window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.redraws,
      this.view,
      this.redraws.of(this.view),
      server.onDidChange(() => this.redraws.redraw()),
      status.onDidChange(() => {
        if (this.notes === 0) this.redraws.redraw();
      }),
    ];
  }

  /** Shows the notes that mention a paper. */
  show(paper: PaperId): void {
    if (paper === this.paper) return;
    this.paper = paper;
    this.redraws.redraw();
  }

  follow(paper: PaperId): void {
    this.show(paper);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    const { paper } = this;
    if (paper === undefined || this.status.state !== 'ready') return [];
    try {
      if (!row) return await this.notesOf(paper);
      if ('line' in row) return [];
      const lines = await this.server.request(citingLinesRequest, { id: row.paper, uri: row.note.uri });
      return lines.map((line) => ({ line }));
    } catch {
      // Gone with an edit, or the server went away: each is told elsewhere.
      return [];
    }
  }

  getTreeItem(row: Row): TreeItem {
    return 'note' in row ? this.noteItem(row.note, row.paper) : lineItem(row.line);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async notesOf(id: PaperId): Promise<Row[]> {
    const [[paper], notes] = await Promise.all([
      this.server.request(summariesRequest, { ids: [id] }),
      this.server.request(citingNotesRequest, { id }),
    ]);
    this.notes = notes.length;
    this.view.description = paper?.readableTitle ?? '';
    this.view.message = notes.length === 0 ? 'No note mentions this paper yet.' : undefined;
    return notes.map((note) => ({ note, paper: id }));
  }

  private noteItem({ uri, name, folder, count, own }: CitingNote, paper: PaperId): TreeItem {
    const isOpen = this.notes <= fewEnoughToOpen;
    const item = new TreeItem(name, TreeItemCollapsibleState[isOpen ? 'Expanded' : 'Collapsed']);
    item.id = `${paper} ${uri}`;
    item.iconPath = own ? new ThemeIcon('notebook') : ThemeIcon.File;
    if (!own) item.resourceUri = Uri.parse(uri);
    item.description = own ? `literature note · ${folder}` : folder;
    item.tooltip = Uri.parse(uri).fsPath;
    item.accessibilityInformation = { label: `${name}, ${item.description}, ${counted(count, 'mention')}` };
    return item;
  }
}

function lineItem({ text, matches, location }: CitingLine): TreeItem {
  const item = new TreeItem({ label: text, highlights: matches.map(([start, end]): [number, number] => [start, end]) });
  item.description = String(location.range.start.line + 1);
  item.command = openCommand(location);
  return item;
}
