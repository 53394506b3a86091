import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { type WhyTheme, whyThemeRequest } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { chosenPapers } from '../chosenPapers.ts';
import type { TreeRow } from '../views/paperTree.ts';
import { withoutIcons } from '../views/text.ts';
import { movePapers } from './moveToTheme.ts';

type Score = WhyTheme['scores'][number];
type Item = QuickPickItem & { readonly score?: Score };

/** Lists what speaks for a paper's theme and for others, with the scores; choosing another moves the paper there. */
export async function whyThisTheme(app: App, row?: TreeRow): Promise<void> {
  const [paper] = await chosenPapers(app, row);
  if (!paper) return;
  const { title, theme, reason, scores } = await app.server.request(whyThemeRequest, { id: paper.id });
  const [own, ...others] = scores;
  const items: Item[] = [
    ...(own ? [itemOf(own, '$(check) ')] : []),
    ...(others.length > 0 ? [{ label: 'Runners-up', kind: QuickPickItemKind.Separator }] : []),
    ...others.map((score) => itemOf(score, '')),
  ];
  const choice = await window.showQuickPick(items, {
    title: `Why This Theme? ${title.length > 80 ? `${title.slice(0, 79)}…` : title}`,
    placeHolder: `${reason}. Choose another to move the paper there.`,
    matchOnDetail: true,
  });
  if (choice?.score && choice.score.id !== theme) await movePapers(app, [paper], choice.score, [theme]);
}

function itemOf(score: Score, icon: string): Item {
  const terms = score.terms.map(({ term, score: weight }) => `${withoutIcons(term)} ${weight.toFixed(1)}`);
  return {
    label: icon + withoutIcons(score.label),
    description: score.score === 0 ? 'nothing in its text' : score.score.toFixed(1),
    ...(terms.length > 0 ? { detail: terms.join(' · ') } : {}),
    score,
  };
}
