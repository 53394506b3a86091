/** Changes of the user's themes files, as edits for the client to apply. */
import type { Library } from '../library/library.ts';
import type { DocumentUri, EditThemesResult, ThemeId, ThemesChange } from '../protocol.ts';
import { withMember, withMembers, withoutMembers, withRenamedMember, withStrings } from '../themes/jsonMembers.ts';
import { otherTheme, themeIdOf } from '../themes/themes.ts';
import { themesFilePath } from '../themes/themesFile.ts';
import { editBetween, ownFileUri } from './ownFileEdits.ts';
import { papersOf } from './papersOf.ts';

const newFile = `// Themes of the papers in this folder. The editor completes names and explains them.
{
  "themes": {
  },
  // Where papers lie whatever their text says.
  "papers": {
  }
}
`;

/** Edits that make a change, or why there are none. `folders` are those of the workspace, in its order. */
export function editThemes(library: Library, change: ThemesChange, folders: readonly DocumentUri[]): EditThemesResult {
  const mistake = mistakeIn(library, change);
  if (mistake) return { refused: mistake };
  const uri = fileFor(library, change, folders);
  if (uri === undefined) return { refused: 'Themes are kept in a folder: open one.' };
  const known = library.themesFiles.get(uri);
  if (change.kind === 'nothing' && known) return { uri, edits: [] };
  const broken = known?.file.problems.find(({ severity }) => severity === 'error');
  if (broken)
    return { refused: 'The themes file has a mistake that must be mended first.', place: { uri, range: broken.range } };
  const isEmpty = known === undefined || known.text.trim() === '';
  const before = isEmpty ? newFile : known.text;
  const after = changedText(library, change, before, uri);
  if (known === undefined) return { uri, create: after };
  if (change.kind === 'show' && before === after) {
    const range = known.file.themes.find(({ id }) => id === change.theme)?.range;
    const refused = 'The themes file hides it in a second “themes” object: put the two together first.';
    return { refused, ...(range ? { place: { uri, range } } : {}) };
  }
  return {
    uri,
    edits: isEmpty ? [editBetween(known.text, after)] : before === after ? [] : [editBetween(before, after)],
  };
}

function mistakeIn({ taxonomy }: Library, change: ThemesChange): string | undefined {
  if (change.kind === 'add' || change.kind === 'rename') {
    const id = themeIdOf(change.label);
    if (id === '') return 'The name of a theme has a letter or digit at least.';
    const known = taxonomy.find(change.label);
    const isSame = change.kind === 'rename' && known === change.theme;
    if (known !== undefined && !isSame) return `There is a theme “${taxonomy.label(known)}” already.`;
    if (taxonomy.isKnown(id) && !isSame) return `There is a hidden or merged theme “${taxonomy.label(id)}” already.`;
  }
  if ('theme' in change) {
    const isThere =
      change.kind === 'show'
        ? taxonomy.hidden.some(({ id }) => id === change.theme)
        : taxonomy.shownAs(change.theme) === change.theme;
    if (!isThere) return 'There is no such theme any more.';
    if (change.kind !== 'move' && change.theme === otherTheme.id)
      return '“Other” takes what no theme does, and can’t be changed.';
  }
  return undefined;
}

/** The file that says it already, else that of the folder in which the papers stand, else that of the first folder. */
function fileFor(library: Library, change: ThemesChange, folders: readonly DocumentUri[]): DocumentUri | undefined {
  const files = [...library.themesFiles.keys()].sort();
  if (change.kind === 'nothing' && files[0] !== undefined) return files[0];
  if ('theme' in change && change.kind !== 'move') {
    const says = files.find((uri) => saysOf(library, uri, change));
    if (says !== undefined) return says;
  }
  const papers = 'papers' in change ? papersOf(library, change.papers) : [];
  for (const paper of papers) {
    const placed = library.placementOf(paper);
    if (placed) return placed.uri;
  }
  return ownFileUri(themesFilePath, papers[0], folders);
}

/** Whether a file says of a theme what is to be changed. */
function saysOf(
  library: Library,
  uri: DocumentUri,
  { kind, theme }: { readonly kind: ThemesChange['kind']; readonly theme: ThemeId },
): boolean {
  const entry = library.themesFiles.get(uri)?.file.themes.find(({ id }) => id === theme);
  return entry !== undefined && (kind !== 'show' || entry.hidden);
}

function changedText(library: Library, change: ThemesChange, text: string, uri: DocumentUri): string {
  const { taxonomy } = library;
  switch (change.kind) {
    case 'move':
      return placed(library, text, change.papers, taxonomy.nameOf(change.theme), uri);
    case 'release':
      return withoutMembers(
        text,
        ['papers'],
        papersOf(library, change.papers).flatMap((paper) => {
          const placement = library.placementOf(paper);
          return placement?.uri === uri ? placement.key : [];
        }),
      );
    case 'add': {
      const entry = `{ "terms": ${JSON.stringify(change.terms ?? []).replaceAll('","', '", "')} }`;
      const label = change.label.trim();
      return placed(library, withMember(text, ['themes'], label, entry, 'last'), change.papers, label, uri);
    }
    case 'rename':
      return renamed(library, text, change.theme, change.label.trim(), uri);
    case 'merge':
      return withField(library, text, change.theme, 'mergeInto', JSON.stringify(taxonomy.nameOf(change.into)), uri);
    case 'hide':
      return withField(library, text, change.theme, 'hidden', 'true', uri);
    case 'show':
      return shown(library, text, change.theme, uri);
    case 'nothing':
      return text;
  }
}

function placed(library: Library, text: string, papers: readonly string[], theme: string, uri: DocumentUri): string {
  const places = papersOf(library, papers).map((paper): [string, string] => {
    const placement = library.placementOf(paper);
    const key = placement?.uri === uri ? placement.key : library.keyOf(paper);
    return [key, `{ "theme": ${JSON.stringify(theme)}, "title": ${JSON.stringify(paper.readableTitle)} }`];
  });
  return withMembers(text, ['papers'], new Map(places), 'sorted');
}

/** An own theme gets another name, everywhere; a built-in one, or one that other files know too, a label. */
function renamed(library: Library, text: string, theme: ThemeId, label: string, uri: DocumentUri): string {
  const entry = library.themesFiles.get(uri)?.file.themes.find(({ id }) => id === theme);
  const isOurs = entry && library.taxonomy.isOwn(theme) && library.themesFiles.size === 1 && entry.label === undefined;
  if (!isOurs) return withField(library, text, theme, 'label', JSON.stringify(label), uri);
  const name = entryName(library, uri, theme)!;
  const references = (value: string) => (themeIdOf(value) === theme ? label : undefined);
  const inPlaces = withStrings(withRenamedMember(text, ['themes'], name, label), references);
  return inPlaces;
}

function withField(
  library: Library,
  text: string,
  theme: ThemeId,
  field: string,
  value: string,
  uri: DocumentUri,
): string {
  const name = entryName(library, uri, theme);
  return name === undefined
    ? withMember(text, ['themes'], library.taxonomy.nameOf(theme), `{ ${JSON.stringify(field)}: ${value} }`, 'last')
    : withMember(text, ['themes', name], field, value, 'last');
}

/** Without the word that hides a theme; without the entry where it says nothing else. */
function shown(library: Library, text: string, theme: ThemeId, uri: DocumentUri): string {
  const entry = library.themesFiles.get(uri)?.file.themes.find(({ id }) => id === theme);
  if (!entry) return text;
  const { label, area, mergeInto, terms } = entry;
  const saysMore = [label, area, mergeInto, terms].some((said) => said !== undefined);
  return saysMore
    ? withoutMembers(text, ['themes', entry.key], ['hidden'])
    : withoutMembers(text, ['themes'], [entry.key]);
}

/** The name of a theme's entry as a file spells it. */
function entryName(library: Library, uri: DocumentUri, theme: ThemeId): string | undefined {
  return library.themesFiles.get(uri)?.file.themes.find(({ id }) => id === theme)?.key;
}
