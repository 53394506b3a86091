import type { App } from '../app.ts';
import { chosenPapers } from '../chosenPapers.ts';
import { openPlaces } from '../places.ts';
import type { TreeRow } from '../views/paperTree.ts';

/** Shows every digest entry of a paper. */
export async function goToOccurrences(app: App, row?: TreeRow): Promise<void> {
  const [paper] = await chosenPapers(app, row);
  if (paper) await openPlaces(paper.occurrences);
}
