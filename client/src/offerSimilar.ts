import { window } from 'vscode';
import { leftBehindRequest, type PaperId, type ThemeId } from '../../server/src/protocol.ts';
import type { App } from './app.ts';
import { isOn } from './settings.ts';
import { counted, withoutIcons } from './views/text.ts';

/** Offers to move what is much like papers that were moved: nothing is but what a person leaves ticked in the list. */
export async function offerSimilar(
  app: App,
  papers: readonly PaperId[],
  from: readonly ThemeId[],
  label: string,
  move: (similar: readonly PaperId[]) => Promise<unknown>,
): Promise<void> {
  if (!isOn('themes.offerSimilar')) return;
  const similar = await app.server.request(leftBehindRequest, { ids: papers, from });
  if (similar.length === 0) return;
  const offer = `${counted(similar.length, 'similar paper')}: move ${similar.length === 1 ? 'it' : 'them'} to “${label}” too?`;
  const choice = await window.showInformationMessage(offer, 'Choose…');
  if (choice === undefined) return;
  const chosen = await window.showQuickPick(
    similar.map((paper) => ({ label: withoutIcons(paper.readableTitle), picked: true, id: paper.id })),
    { title: 'Move Similar Papers', placeHolder: `To be moved to “${label}”`, canPickMany: true },
  );
  if (chosen && chosen.length > 0) await move(chosen.map(({ id }) => id));
}
