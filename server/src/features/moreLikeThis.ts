/** Related papers in a line, for hovers. */
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { Markup } from './markup.ts';
import { relatedTo } from './related.ts';

const longestTitle = 70;
const mostShared = 2;

/** Links to the papers most like one, with what they share; empty where there are none. Yields often. */
export function* moreLikeThis(
  library: Library,
  paper: LibraryPaper,
  count: number,
  markup: Markup,
): Generator<void, string> {
  const related = count > 0 ? yield* relatedTo(library, paper, count) : [];
  if (related.length === 0) return '';
  const links = related.map(({ other: { readableTitle, occurrences }, shared }) => {
    const { uri, entry } = occurrences[0]!;
    const link = markup.link(shortened(readableTitle), `${uri}#L${entry.titleLine + 1}`);
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
