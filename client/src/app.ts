import type { ExtensionContext } from 'vscode';
import type { LibraryStatus } from './libraryStatus.ts';
import type { RecentPapers } from './recentPapers.ts';
import type { Server } from './server.ts';
import type { CitingNotes } from './views/citingNotes.ts';
import type { IndexReport } from './views/indexReport.ts';
import type { LibraryOverview } from './views/libraryOverview.ts';
import type { PaperPicker } from './views/paperPicker.ts';
import type { PaperTree } from './views/paperTree.ts';
import type { RelatedPapers } from './views/relatedPapers.ts';

/** What commands work with. */
export interface App {
  readonly context: ExtensionContext;
  readonly server: Server;
  readonly status: LibraryStatus;
  readonly recent: RecentPapers;
  readonly tree: PaperTree;
  readonly citing: CitingNotes;
  readonly related: RelatedPapers;
  readonly report: IndexReport;
  readonly overview: LibraryOverview;
  /** The open list of *Go to Paper…*, if any. */
  picker: PaperPicker | undefined;
}
