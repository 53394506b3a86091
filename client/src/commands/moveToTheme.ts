import {
  type PaperSummary,
  type ThemeChoice,
  type ThemeId,
  themeChoicesRequest,
} from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { chosenPapers } from '../chosenPapers.ts';
import { offerSimilar } from '../offerSimilar.ts';
import { changeThemes } from '../themesFile.ts';
import type { TreeRow } from '../views/paperTree.ts';
import { counted } from '../views/text.ts';
import { pickTheme } from '../views/themePicker.ts';
import { newThemeOf } from './newTheme.ts';

/** Places papers in a theme that is chosen, or gives them back to their words; then offers to move what is much like them. */
export async function moveToTheme(app: App, row?: TreeRow, selected?: readonly TreeRow[]): Promise<void> {
  const papers = await chosenPapers(app, row, selected);
  if (papers.length === 0) return;
  const ids = papers.map(({ id }) => id);
  const { themes, current, placed } = await app.server.request(themeChoicesRequest, { ids });
  const others = [
    { label: '$(add) New Theme…', value: 'new' as const },
    ...(placed.length > 0
      ? [
          {
            label: '$(discard) Let the Words Decide',
            description: 'not the themes file any more',
            value: 'release' as const,
          },
        ]
      : []),
  ];
  const elsewhere = themes.filter(({ id }) => current.length > 1 || id !== current[0]);
  const choice = await pickTheme('Move to Theme', `Where ${namesOf(papers)} belongs`, elsewhere, others);
  if (choice === undefined) return;
  if (choice === 'new') await newThemeOf(app, papers);
  else if (choice === 'release') await changeThemes(app, { kind: 'release', papers: placed });
  else await movePapers(app, papers, choice, current);
}

/** Moves papers, then offers the same for what is much like them and lies where they lay. */
export async function movePapers(
  app: App,
  papers: readonly PaperSummary[],
  theme: Pick<ThemeChoice, 'id' | 'label'>,
  from: readonly ThemeId[],
): Promise<void> {
  const ids = papers.map(({ id }) => id);
  if (await changeThemes(app, { kind: 'move', papers: ids, theme: theme.id })) {
    await offerSimilar(app, ids, from, theme.label, (similar) =>
      changeThemes(app, { kind: 'move', papers: similar, theme: theme.id }),
    );
  }
}

function namesOf(papers: readonly PaperSummary[]): string {
  const [first, ...others] = papers;
  if (!first) return '';
  const title = first.readableTitle.length > 60 ? `${first.readableTitle.slice(0, 59)}…` : first.readableTitle;
  return others.length === 0 ? `“${title}”` : `each of ${counted(papers.length, 'paper')}`;
}
