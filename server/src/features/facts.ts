/** What is said of a paper in one line. */
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { ThemeId } from '../protocol.ts';
import { decidingTerms } from '../themes/classification.ts';
import { otherTheme } from '../themes/themes.ts';
import { themesFilePath } from '../themes/themesFile.ts';

/** Of those that decided the theme. */
const mostTerms = 4;
const longestTitle = 60;
const mostAuthors = 3;

/** `2025-06-10 · 6 authors · LLM agents & planning`. */
export function shortFacts(library: Library, paper: LibraryPaper): string {
  const theme = themeLabel(library, paper);
  return [paper.metadata?.date, authorsOf(paper), theme].filter(Boolean).join(' · ');
}

/** The same with everything that is known, and what was inferred marked as such. */
export function longFacts(library: Library, paper: LibraryPaper): readonly string[] {
  const { date, dateInferred, organisation, comments } = paper.metadata ?? {};
  const { alsoThemes } = paper.classification;
  return [
    date && (dateInferred ? `${date} (year inferred)` : date),
    namedAuthors(paper),
    organisation,
    comments === undefined ? undefined : counted(comments, 'comment'),
    [themeLabel(library, paper), ...alsoThemes.map((id) => library.taxonomy.label(id))].join(', '),
    decisionOf(paper),
  ].filter((fact) => fact !== undefined && fact !== '') as string[];
}

/** The group within *Other* of a paper without a theme, if it is in one. */
export function groupOf(
  library: Library,
  paper: LibraryPaper,
): { readonly id: ThemeId; readonly label: string } | undefined {
  return paper.classification.theme === otherTheme.id ? library.groups.of(paper) : undefined;
}

function themeLabel(library: Library, paper: LibraryPaper): string {
  return groupOf(library, paper)?.label ?? library.taxonomy.label(paper.classification.theme);
}

/** Why the paper lies in its theme. */
function decisionOf({ classification }: LibraryPaper): string | undefined {
  if (classification.decidedBy === 'place') return `placed by ${themesFilePath}`;
  const terms = decidingTerms(classification);
  return terms.length === 0
    ? undefined
    : `by ${terms
        .slice(0, mostTerms)
        .map((term) => `“${term}”`)
        .join(', ')}`;
}

/** A title for the middle of a sentence. */
export function cutTitle(title: string): string {
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title;
}

export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

function authorsOf(paper: LibraryPaper): string | undefined {
  const count = paper.metadata?.authorCount;
  return count === undefined ? undefined : counted(count, 'author');
}

/** `Jane Doe, John Roe and 3 more`; the number where the digest names nobody. */
function namedAuthors(paper: LibraryPaper): string | undefined {
  const { authors, authorCount = 0 } = paper.metadata ?? {};
  if (!authors) return authorsOf(paper);
  const named = authors.slice(0, authors.length > mostAuthors + 1 ? mostAuthors : authors.length);
  const more = Math.max(authorCount, authors.length) - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
