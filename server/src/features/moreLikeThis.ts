/** Related papers in a line, for hovers. */
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { Markup } from './markup.ts';
import { relatedPapersInSteps } from './related.ts';

const longestTitle = 70;
const mostShared = 2;

/** Links to the papers most like one, with what they share; empty where there are none. Yields often. */
export function* moreLikeThis(
  library: Library,
  paper: LibraryPaper,
  count: number,
  markup: Markup,
): Generator<void, string> {
  const related = count > 0 ? yield* relatedPapersInSteps(library, paper, count) : [];
  if (related.length === 0) return '';
  const links = related.flatMap(({ paper: { readableTitle, occurrences }, shared }) => {
    const place = occurrences[0];
    if (!place) return [];
    const link = markup.link(shortened(readableTitle), `${place.uri}#L${place.range.start.line + 1}`);
    return shared.length === 0 ? link : `${link} (${markup.text(shared.slice(0, mostShared).join(', '))})`;
  });
  return `More like this: ${links.join(' · ')}`;
}

/** Cut at a word. */
function shortened(title: string): string {
  if (title.length <= longestTitle) return title;
  const cut = title.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2))}…`;
}
