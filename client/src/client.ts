import { type ExtensionContext, workspace } from 'vscode';
import type { App } from './app.ts';
import { registerCommands } from './commands/index.ts';
import { switchDigestLanguage } from './digestLanguage.ts';
import { isServed } from './documents.ts';
import { citeWhatArrives } from './droppedCitations.ts';
import { LibraryStatus } from './libraryStatus.ts';
import { RecentPapers } from './recentPapers.ts';
import { type Connect, Server } from './server.ts';
import { CitingNotes } from './views/citingNotes.ts';
import { followCursor } from './views/followCursor.ts';
import { followPaper } from './views/followPaper.ts';
import { IndexReport } from './views/indexReport.ts';
import { LibraryOverview } from './views/libraryOverview.ts';
import { PaperTree } from './views/paperTree.ts';
import { RelatedPapers } from './views/relatedPapers.ts';
import { statusItem } from './views/statusItem.ts';

/**
 * Puts the parts together; the answer stops the server. The server itself starts with the first document that it may
 * have something to say about, the view, or a command: `onLanguage:plaintext` activates us in nearly every window, for
 * an output channel already.
 */
export function startClient(context: ExtensionContext, connect: Connect): () => Promise<void> {
  const server = new Server(context, connect);
  const status = new LibraryStatus(server);
  const recent = new RecentPapers(context.workspaceState);
  const tree = new PaperTree(context, server, status, recent);
  const related = new RelatedPapers(server, status);
  const citing = new CitingNotes(server, status);
  const report = new IndexReport(server, status);
  const overview = new LibraryOverview(context, server, status, recent);
  const app: App = { context, server, status, recent, tree, citing, related, report, overview, picker: undefined };

  const startWhenServed = () => {
    if (server.state === 'idle' && workspace.textDocuments.some(isServed)) {
      void server.start().catch(() => {}); // its state tells what came of it
    }
  };
  context.subscriptions.push(
    server,
    status,
    tree,
    related,
    citing,
    report,
    overview,
    ...statusItem(status),
    ...followCursor(app),
    ...followPaper(app, related),
    ...followPaper(app, citing),
    ...switchDigestLanguage(context, server),
    ...citeWhatArrives(server),
    ...registerCommands(app),
    workspace.onDidOpenTextDocument(startWhenServed),
  );
  startWhenServed();
  return () => server.stop();
}
