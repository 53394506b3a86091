import { bibTeXRequest } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';
import { chosenPapers } from '../chosenPapers.ts';
import { copied } from '../copyText.ts';
import type { TreeRow } from '../views/paperTree.ts';
import { counted } from '../views/text.ts';

/** Copies papers as entries of a BibTeX file, and says in passing what these lack. */
export async function copyBibTeX(app: App, row?: TreeRow, selected?: readonly TreeRow[]): Promise<void> {
  const papers = await chosenPapers(app, row, selected);
  if (papers.length === 0) return;
  const ids = papers.map(({ id }) => id);
  const lacks = papers.some(({ authors }) => !authors) ? '; authors are to be added' : '';
  const what = papers.length === 1 ? `“${papers[0]?.key}”` : counted(papers.length, 'entry', 'entries');
  await copied(await app.server.request(bibTeXRequest, { ids }), `BibTeX of ${what}${lacks}`);
}
