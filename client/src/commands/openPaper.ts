import type { App } from '../app.ts';
import { openPlace } from '../places.ts';
import type { TreeRow } from '../views/paperTree.ts';

/** Opens the entry that a row of the tree stands for. */
export async function openPaper({ recent }: App, row?: TreeRow): Promise<void> {
  const paper = row?.node.paper;
  if (!paper) return;
  recent.add(paper.id);
  await openPlace(paper.location);
}
