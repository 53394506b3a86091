import { type Disposable, MarkdownString, StatusBarAlignment, ThemeColor, window, workspace } from 'vscode';
import type { Status } from '../../../server/src/protocol.ts';
import type { LibraryStatus } from '../libraryStatus.ts';
import { isOn } from '../settings.ts';
import { counted } from './text.ts';

/** Shows how many papers there are, and that they are being read. Hidden where there is nothing to tell. */
export function statusItem(status: LibraryStatus): Disposable[] {
  const item = window.createStatusBarItem('litnotes.status', StatusBarAlignment.Right, 90);
  item.name = 'Literature Notes';
  item.command = 'litnotes.showMenu';

  const draw = () => {
    const { state, latest } = status;
    const hasNothing = state === 'idle' || (state === 'noDigests' && latest?.skipped.length === 0);
    if (hasNothing || !isOn('statusBar.enabled')) {
      item.hide();
      return;
    }
    item.backgroundColor = undefined;
    item.command = 'litnotes.showMenu';
    if (state === 'stopped') {
      item.text = '$(error) Literature Notes';
      item.tooltip = 'The server is off. Click to restart it.';
      item.command = 'litnotes.restartServer';
      item.backgroundColor = new ThemeColor('statusBarItem.errorBackground');
    } else if (state === 'indexing' || !latest) {
      const found = latest && latest.papers > 0 ? counted(latest.papers, 'paper') : 'Reading digests';
      item.text = `$(loading~spin) ${found}`;
      item.tooltip = 'Literature Notes: reading the digests of this workspace…';
    } else {
      item.text = `$(${latest.complete ? 'library' : 'loading~spin'}) ${counted(latest.papers, 'paper')}`;
      item.tooltip = new MarkdownString(summary(latest));
    }
    item.accessibilityInformation = { label: item.text.replace(/^\$\([^)]*\) /, 'Literature Notes, '), role: 'button' };
    item.show();
  };

  draw();
  return [
    item,
    status.onDidChange(draw),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('litnotes.statusBar')) draw();
    }),
  ];
}

function summary(status: Status): string {
  const lines = ['**Literature Notes**', `${counted(status.papers, 'paper')} in ${counted(status.digests, 'digest')}`];
  if (status.citations > 0) lines.push(`${counted(status.citations, 'citation')} in ${counted(status.notes, 'note')}`);
  if (status.skipped.length > 0) lines.push(`${counted(status.skipped.length, 'place')} skipped: see the index report`);
  return lines.join('\n\n');
}
