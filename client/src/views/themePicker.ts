import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { ThemeChoice } from '../../../server/src/protocol.ts';
import { counted, withoutIcons } from './text.ts';

/** A choice that is no theme. */
export interface OtherChoice<T> {
  readonly label: string;
  readonly description?: string;
  readonly value: T;
}

/** Lets a theme be chosen, area by area; `others` come first. */
export async function pickTheme<T = never>(
  title: string,
  placeHolder: string,
  themes: readonly ThemeChoice[],
  others: readonly OtherChoice<T>[] = [],
): Promise<ThemeChoice | T | undefined> {
  type Item = QuickPickItem & { readonly value?: ThemeChoice | T };
  const items: Item[] = [...others];
  let area: string | undefined;
  for (const theme of themes) {
    const heading = theme.area || (theme.canChange ? 'Your own' : ' ');
    if (heading !== area) items.push({ label: heading, kind: QuickPickItemKind.Separator });
    area = heading;
    items.push({ label: withoutIcons(theme.label), description: counted(theme.count, 'paper'), value: theme });
  }
  const choice = await window.showQuickPick(items, { title, placeHolder, matchOnDescription: false });
  return choice?.value;
}
