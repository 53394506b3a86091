/** What the conditions of a query (`theme:vision`, `year:2024`) ask of papers. */
import type { PaperId, ThemeId } from '../protocol.ts';
import type { Condition, ConditionField } from '../search/operators.ts';
import { folded } from '../text/fold.ts';
import type { Library } from './library.ts';
import type { LibraryPaper } from './libraryPaper.ts';
import { yearsIn } from './years.ts';

type Test = (paper: LibraryPaper) => boolean;

/** Which papers fulfil a condition; undefined for one that says nothing here, as a theme that there is not. */
export function predicateOf(library: Library, { field, value }: Condition): ((id: PaperId) => boolean) | undefined {
  const test = tests[field](library, value);
  return (
    test &&
    ((id) => {
      const paper = library.paper(id);
      return paper !== undefined && test(paper);
    })
  );
}

/** The test that a value stands for, by field. */
const tests: Readonly<Record<ConditionField, (library: Library, value: string) => Test | undefined>> = {
  theme: (library, value) => {
    const papers = themesNamed(library, value).map((id) => library.papersOfTheme(id));
    return papers.length === 0 ? undefined : (paper) => papers.some((there) => there.has(paper));
  },
  year: (_, value) => {
    const years = yearsIn(value);
    return (
      years &&
      (({ metadata }) => {
        const year = Number(metadata?.date?.slice(0, 4));
        return years.from <= year && year <= years.to;
      })
    );
  },
  author: (_, value) => {
    const wanted = folded(value);
    return wanted === '' ? undefined : ({ metadata }) => metadata?.authors?.some(isNamed(wanted)) ?? false;
  },
  digest: (library, value) => {
    const wanted = value.toLowerCase();
    const listing = [...library.documents()].filter(({ entryCount }) => entryCount > 0);
    const uris = new Set(listing.map(({ uri }) => uri).filter((uri) => pathFor(wanted, uri).includes(wanted)));
    return uris.size === 0 ? undefined : (paper) => paper.occurrences.some(({ uri }) => uris.has(uri));
  },
  cited: (library, value) => {
    const wanted = answers.find(([answer]) => answer.startsWith(value.toLowerCase()))?.[1];
    return wanted === undefined ? undefined : (paper) => library.citedIn(paper) > 0 === wanted;
  },
  has: (library, value) =>
    'note'.startsWith(value.toLowerCase()) ? (paper) => library.noteOf(paper) !== undefined : undefined,
};

/** Whether a name, or a word of it, begins like this. */
function isNamed(wanted: string): (name: string) => boolean {
  return (name) => ` ${folded(name)}`.includes(` ${wanted}`);
}

const answers: readonly (readonly [answer: string, is: boolean])[] = [
  ['yes', true],
  ['no', false],
  ['true', true],
  ['false', false],
];

/** A theme by its id or label; else all of which one of both, or a word of the label, begins like this. */
function themesNamed(library: Library, value: string): ThemeId[] {
  const name = folded(value);
  if (name === '') return [];
  const { themes } = library.taxonomy;
  const names = ({ id, label }: { id: ThemeId; label: string }) => [folded(id), folded(label)];
  const exact = themes.filter((theme) => names(theme).includes(name));
  const begun = themes.filter((theme) => names(theme).some((known) => ` ${known}`.includes(` ${name}`)));
  return (exact.length > 0 ? exact : begun).map(({ id }) => id);
}

/** A file's name, with its folders where they are asked for. */
function pathFor(wanted: string, uri: string): string {
  const path = wanted.includes('/') ? uri : uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}
