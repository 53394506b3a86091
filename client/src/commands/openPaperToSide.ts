import { ViewColumn } from 'vscode';
import type { App } from '../app.ts';
import { openPlace } from '../places.ts';
import type { TreeRow } from '../views/paperTree.ts';

/** Opens the entry that a row of the tree stands for beside the editor. */
export async function openPaperToSide({ recent }: App, row?: TreeRow): Promise<void> {
  const paper = row?.node.paper;
  if (!paper) return;
  recent.add(paper.id);
  await openPlace(paper.location, ViewColumn.Beside);
}
