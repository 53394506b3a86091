import { type ThemeChoice, themeChoicesRequest } from '../../server/src/protocol.ts';
import type { App } from './app.ts';
import type { TreeRow } from './views/paperTree.ts';
import { pickTheme } from './views/themePicker.ts';

/** The theme that a command is about, among all: that of the row it was called on, else one that is chosen. */
export async function chosenTheme(
  { server }: App,
  title: string,
  row?: TreeRow,
): Promise<{ theme: ThemeChoice; all: readonly ThemeChoice[] } | undefined> {
  const { themes: all } = await server.request(themeChoicesRequest, {});
  const wanted = row?.node.theme;
  const theme =
    wanted === undefined
      ? await pickTheme(
          title,
          'Which theme?',
          all.filter(({ canChange }) => canChange),
        )
      : all.find(({ id }) => id === wanted);
  return theme && { theme, all };
}
