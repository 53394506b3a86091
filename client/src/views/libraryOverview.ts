import { type Disposable, type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { overviewRequest, type PaperSummary, summariesRequest } from '../../../server/src/protocol.ts';
import type { LibraryStatus } from '../libraryStatus.ts';
import { openPlace } from '../places.ts';
import type { RecentPapers } from '../recentPapers.ts';
import type { Server } from '../server.ts';
import { type PaperLabel, sent, type ToHost, type ToPanel } from './overviewMessages.ts';
import { overviewPage } from './overviewPage.ts';
import { counted } from './text.ts';

const viewType = 'litnotes.overview';
/** Milliseconds that changes are gathered before the picture is asked for anew. */
const gathering = 400;

/** What a picture is known by, and its papers. */
interface Shown {
  readonly stamp: string;
  readonly ids: readonly string[];
}

/** The panel *Library Overview*: a page that draws what the server counted, kept up to date while it is in sight. */
export class LibraryOverview implements Disposable {
  private readonly context: ExtensionContext;
  private readonly server: Server;
  private readonly status: LibraryStatus;
  private readonly recent: RecentPapers;
  private readonly subscriptions: readonly Disposable[];
  private panel: WebviewPanel | undefined;
  /** What the panel shows. */
  private shown: Shown | undefined;
  private isAsking = false;
  private isStale = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: ExtensionContext, server: Server, status: LibraryStatus, recent: RecentPapers) {
    this.context = context;
    this.server = server;
    this.status = status;
    this.recent = recent;
    this.subscriptions = [
      server.onDidChange(() => this.refreshSoon()),
      status.onDidChange(() => this.refreshSoon()),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel: WebviewPanel) => {
          if (this.panel) panel.dispose();
          else this.adopt(panel);
        },
      }),
    ];
  }

  /** Opens the panel, or brings the open one into sight. */
  show(): void {
    if (this.panel) this.panel.reveal();
    else this.adopt(window.createWebviewPanel(viewType, 'Library Overview', ViewColumn.Active));
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.panel?.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private adopt(panel: WebviewPanel): void {
    this.panel = panel;
    this.shown = undefined;
    const { extensionUri } = this.context;
    const icon = (kind: string) => Uri.joinPath(extensionUri, 'media', `digest-${kind}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')],
    };
    panel.webview.onDidReceiveMessage((message: ToHost) => void this.hear(message, panel));
    panel.onDidChangeViewState(() => {
      if (panel.visible && this.isStale) void this.refresh();
    });
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.shown = undefined;
    });
    panel.webview.html = overviewPage(panel.webview, extensionUri);
    void this.server.start().catch(() => {}); // its state tells what came of it
  }

  private async hear(message: ToHost, panel: WebviewPanel): Promise<void> {
    if (message.kind === 'ready') {
      // The page was loaded, for the first time or anew.
      this.shown = undefined;
      await this.refresh();
      return;
    }
    const { shown } = this;
    if (!shown || message.stamp !== shown.stamp) return;
    if (message.kind === 'label') {
      const papers = await this.labels(shown, message.papers);
      this.tell({ kind: 'papers', stamp: shown.stamp, papers });
    } else await this.open(shown, message.paper, message.here, panel);
  }

  private refreshSoon(): void {
    if (!this.panel) return;
    this.isStale = true;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (this.panel?.visible) void this.refresh();
    }, gathering);
  }

  /** One question at a time; changes meanwhile are asked for afterwards. */
  private async refresh(): Promise<void> {
    this.isStale = this.isAsking;
    if (this.isAsking) return;
    const { state } = this.status;
    if (state !== 'ready') {
      this.shown = undefined;
      this.tell({ kind: 'state', state: state === 'idle' ? 'indexing' : state });
      return;
    }
    this.isAsking = true;
    try {
      const known = this.shown?.stamp;
      const overview = await this.server.request(overviewRequest, known === undefined ? {} : { known });
      if (overview) {
        this.shown = { stamp: overview.stamp, ids: overview.papers.ids.split(' ') };
        this.tell({ kind: 'picture', picture: sent(overview) });
      }
    } catch {
      // The server went away; its next state is told separately.
    } finally {
      this.isAsking = false;
    }
    if (this.isStale) this.refreshSoon();
  }

  private async labels(shown: Shown, papers: readonly number[]): Promise<readonly PaperLabel[]> {
    const summaries = await this.summaries(shown, papers);
    const order = new Map(papers.map((index) => [shown.ids[index], index]));
    return summaries.map((paper) => ({ index: order.get(paper.id)!, title: paper.readableTitle, facts: facts(paper) }));
  }

  private async open(shown: Shown, paper: number, here: boolean, panel: WebviewPanel): Promise<void> {
    const [summary] = await this.summaries(shown, [paper]);
    const place = summary?.occurrences[0];
    if (!place) return;
    this.recent.add(summary.id);
    await openPlace(place, here ? panel.viewColumn : beside(panel));
  }

  private async summaries(shown: Shown, papers: readonly number[]): Promise<readonly PaperSummary[]> {
    const ids = papers.flatMap((index) => shown.ids[index] ?? []);
    return this.server.request(summariesRequest, { ids }).catch(() => []);
  }

  private tell(message: ToPanel): void {
    void this.panel?.webview.postMessage(message);
  }
}

/** The group of editors beside the panel's, so that the picture stays in sight; a new one where there is none. */
function beside(panel: WebviewPanel): ViewColumn {
  const others = window.tabGroups.all.filter(({ viewColumn }) => viewColumn !== panel.viewColumn);
  const right = others.find(({ viewColumn }) => viewColumn > (panel.viewColumn ?? 0));
  return (right ?? others[0])?.viewColumn ?? ViewColumn.Beside;
}

function facts({ date, dateInferred, authorCount }: PaperSummary): string {
  const day = date && (dateInferred ? `${date} (year inferred)` : date);
  return [day, authorCount === undefined ? undefined : counted(authorCount, 'author')].filter(Boolean).join(' · ');
}
