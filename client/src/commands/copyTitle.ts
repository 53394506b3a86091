import type { App } from '../app.ts';
import { chosenPapers } from '../chosenPapers.ts';
import { copyText } from '../copyText.ts';
import type { TreeRow } from '../views/paperTree.ts';

/** Copies the readable titles of papers, one a line. */
export async function copyTitle(app: App, row?: TreeRow, selected?: readonly TreeRow[]): Promise<void> {
  const papers = await chosenPapers(app, row, selected);
  await copyText(...papers.map(({ readableTitle }) => readableTitle));
}
