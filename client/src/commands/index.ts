import { commands, type Disposable } from 'vscode';
import type { App } from '../app.ts';
import { choosePaper } from './choosePaper.ts';
import { clearFilter } from './clearFilter.ts';
import { copyBibTeX } from './copyBibTeX.ts';
import { copyKey } from './copyKey.ts';
import { copyTitle } from './copyTitle.ts';
import { filterPapers } from './filterPapers.ts';
import { goToOccurrences } from './goToOccurrences.ts';
import { goToPaper } from './goToPaper.ts';
import { groupBy } from './groupBy.ts';
import { hideTheme } from './hideTheme.ts';
import { insertCitation } from './insertCitation.ts';
import { mergeTheme } from './mergeTheme.ts';
import { moreLikeThis } from './moreLikeThis.ts';
import { moveToTheme } from './moveToTheme.ts';
import { newTheme } from './newTheme.ts';
import { openLiteratureNote } from './openLiteratureNote.ts';
import { openPaper } from './openPaper.ts';
import { openPaperToSide } from './openPaperToSide.ts';
import { openPickedToSide } from './openPickedToSide.ts';
import { openThemesFile } from './openThemesFile.ts';
import { renameKey } from './renameKey.ts';
import { renameTheme } from './renameTheme.ts';
import { restartServer } from './restartServer.ts';
import { revealPaper } from './revealPaper.ts';
import { showHiddenTheme } from './showHiddenTheme.ts';
import { showIndexReport } from './showIndexReport.ts';
import { showLibraryOverview } from './showLibraryOverview.ts';
import { showLog } from './showLog.ts';
import { showMenu } from './showMenu.ts';
import { showReferences } from './showReferences.ts';
import { whyThisTheme } from './whyThisTheme.ts';

// biome-ignore lint/suspicious/noExplicitAny: VS Code calls each command with arguments of its own place
type Command = (app: App, ...args: any[]) => unknown;

/** Every command of `package.json` and what it does. */
const table: Readonly<Record<string, Command>> = {
  'litnotes.goToPaper': goToPaper,
  'litnotes.choosePaper': choosePaper,
  'litnotes.openPickedToSide': openPickedToSide,
  'litnotes.openPaper': openPaper,
  'litnotes.openPaperToSide': openPaperToSide,
  'litnotes.goToOccurrences': goToOccurrences,
  'litnotes.insertCitation': insertCitation,
  'litnotes.openLiteratureNote': openLiteratureNote,
  'litnotes.copyTitle': copyTitle,
  'litnotes.copyKey': copyKey,
  'litnotes.copyBibTeX': copyBibTeX,
  'litnotes.renameKey': renameKey,
  'litnotes.revealPaper': revealPaper,
  'litnotes.moreLikeThis': moreLikeThis,
  'litnotes.filterPapers': filterPapers,
  'litnotes.clearFilter': clearFilter,
  'litnotes.groupByTheme': groupBy('theme'),
  'litnotes.groupByDigest': groupBy('digest'),
  'litnotes.groupByDate': groupBy('date'),
  'litnotes.groupByCitation': groupBy('citation'),
  'litnotes.moveToTheme': moveToTheme,
  'litnotes.newTheme': newTheme,
  'litnotes.renameTheme': renameTheme,
  'litnotes.mergeTheme': mergeTheme,
  'litnotes.hideTheme': hideTheme,
  'litnotes.showHiddenTheme': showHiddenTheme,
  'litnotes.whyThisTheme': whyThisTheme,
  'litnotes.openThemesFile': openThemesFile,
  'litnotes.showReferences': showReferences,
  'litnotes.showMenu': showMenu,
  'litnotes.showLibraryOverview': showLibraryOverview,
  'litnotes.showIndexReport': showIndexReport,
  'litnotes.restartServer': restartServer,
  'litnotes.showLog': showLog,
};

/** Makes every command of ours callable. */
export function registerCommands(app: App): Disposable[] {
  return Object.entries(table).map(([id, run]) => commands.registerCommand(id, (...args) => run(app, ...args)));
}
