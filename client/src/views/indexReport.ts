import {
  type Disposable,
  DocumentLink,
  type DocumentLinkProvider,
  EventEmitter,
  languages,
  Range,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type Status, treeRequest } from '../../../server/src/protocol.ts';
import type { LibraryStatus } from '../libraryStatus.ts';
import type { Server } from '../server.ts';
import { type FileSetting, indexReport, type Report, type ReportLink } from './indexReportText.ts';

const scheme = 'litnotes-report';
const uri = Uri.from({ scheme, path: '/Index Report' });
const nothingYet: Report = { text: 'Literature Notes: Index Report\n\nThe server has not answered yet.\n', links: [] };

/** The index report as a read-only document that keeps itself up to date while it is open. */
export class IndexReport implements TextDocumentContentProvider, DocumentLinkProvider, Disposable {
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;
  private readonly server: Server;
  private readonly status: LibraryStatus;
  private readonly subscriptions: readonly Disposable[];
  private report = nothingYet;

  constructor(server: Server, status: LibraryStatus) {
    this.server = server;
    this.status = status;
    this.subscriptions = [
      this.changed,
      workspace.registerTextDocumentContentProvider(scheme, this),
      languages.registerDocumentLinkProvider({ scheme }, this),
      status.onDidChange(() => {
        if (workspace.textDocuments.some((document) => document.uri.scheme === scheme)) this.changed.fire(uri);
      }),
    ];
  }

  async show(): Promise<void> {
    await this.server.start().catch(() => {}); // the report says that there is no server
    this.changed.fire(uri);
    await window.showTextDocument(uri);
  }

  async provideTextDocumentContent(): Promise<string> {
    const status = this.status.latest;
    this.report = status
      ? indexReport(status, await this.digests(status), fileSettings(), (file) =>
          workspace.asRelativePath(Uri.parse(file)),
        )
      : nothingYet;
    return this.report.text;
  }

  provideDocumentLinks(): DocumentLink[] {
    return this.report.links.map(({ line, start, end, target }) => {
      const link = new DocumentLink(new Range(line, start, line, end), targetUri(target));
      link.tooltip = target.kind === 'place' ? 'Open' : 'Change this setting';
      return link;
    });
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async digests(status: Status) {
    if (!status.complete) return [];
    const nodes = await this.server.request(treeRequest, { groupBy: 'digest' }).catch(() => []);
    return nodes.flatMap((node) => (node.uri ? [{ uri: node.uri, papers: node.count ?? 0 }] : []));
  }
}

function targetUri(target: ReportLink['target']): Uri {
  if (target.kind === 'place') return Uri.parse(target.uri).with({ fragment: `L${target.line + 1}` });
  return Uri.from({
    scheme: 'command',
    path: 'workbench.action.openSettings',
    query: JSON.stringify([target.name]),
  });
}

function fileSettings(): FileSetting[] {
  const files = workspace.getConfiguration('litnotes.files');
  return ['include', 'exclude', 'useGitignore', 'maximumSizeMB'].map((name) => {
    const value: unknown = files.get(name);
    return [`litnotes.files.${name}`, Array.isArray(value) ? value.join(', ') : String(value)];
  });
}
