import { commands, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { App } from '../app.ts';
import { isOn } from '../settings.ts';

type Choice = QuickPickItem & { readonly run?: readonly [command: string, ...args: unknown[]] };

/** What a click on the status item offers. */
export async function showMenu({ context }: App): Promise<void> {
  const choices: Choice[] = [
    { label: '$(search) Go to Paper…', run: ['litnotes.goToPaper'] },
    { label: '$(library) Show Papers by Theme', run: ['litnotes.papers.focus'] },
    ...(isOn('overview.enabled')
      ? [{ label: '$(graph) Show Library Overview', run: ['litnotes.showLibraryOverview'] as const }]
      : []),
    { label: '$(checklist) Show Index Report', run: ['litnotes.showIndexReport'] },
    { label: '', kind: QuickPickItemKind.Separator },
    { label: '$(gear) Settings', run: ['workbench.action.openSettings', `@ext:${context.extension.id}`] },
    { label: '$(debug-restart) Restart Server', run: ['litnotes.restartServer'] },
    { label: '$(output) Show Log', run: ['litnotes.showLog'] },
  ];
  const choice = await window.showQuickPick(choices, { title: 'Literature Notes' });
  if (choice?.run) await commands.executeCommand(...choice.run);
}
