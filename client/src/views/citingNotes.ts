import { type CancellationToken, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import {
  type CitingLine,
  type CitingNote,
  citingLinesRequest,
  citingNotesRequest,
  type PaperId,
} from '../../../server/src/protocol.ts';
import type { LibraryStatus } from '../libraryStatus.ts';
import { openCommand } from '../places.ts';
import type { Server } from '../server.ts';
import { PaperRows } from './paperRows.ts';
import { counted } from './text.ts';

type Row = { readonly note: CitingNote; readonly paper: PaperId } | { readonly line: CitingLine };

/** No more notes than this are open from the start. */
const fewEnoughToOpen = 15;

/** The notes that mention a paper, and in them the lines. */
export class CitingNotes extends PaperRows<Row> {
  constructor(server: Server, status: LibraryStatus) {
    super(server, status, { id: 'litnotes.citedBy', none: 'No note mentions this paper yet.', showCollapseAll: true });
  }

  getTreeItem(row: Row): TreeItem {
    return 'note' in row ? this.noteItem(row.note, row.paper) : lineItem(row.line);
  }

  protected async rowsOf(paper: PaperId, token: CancellationToken): Promise<Row[]> {
    const notes = await this.server.request(citingNotesRequest, { id: paper }, token);
    return notes.map((note) => ({ note, paper }));
  }

  protected override async rowsBelow(row: Row): Promise<Row[]> {
    if ('line' in row) return [];
    const lines = await this.server.request(citingLinesRequest, { id: row.paper, uri: row.note.uri });
    return lines.map((line) => ({ line }));
  }

  private noteItem({ uri, name, folder, count, own }: CitingNote, paper: PaperId): TreeItem {
    const isOpen = this.count <= fewEnoughToOpen;
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
