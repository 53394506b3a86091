/** The mistakes of the user's themes files. */
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Library } from '../library/library.ts';
import { isSameTitle } from '../library/themeSorter.ts';
import type { DocumentUri, Skipped } from '../protocol.ts';
import type { Problem } from '../themes/lenientJson.ts';
import type { Placement } from '../themes/themesFile.ts';
import { counted } from './facts.ts';
import { problemDiagnostics, problemsSkipped } from './ownFileProblems.ts';

export function themesDiagnostics(library: Library, uri: DocumentUri): Diagnostic[] {
  return problemDiagnostics(problemsOf(library, uri), 'themes');
}

/** The same for the index report. */
export function themesSkipped(library: Library): readonly Skipped[] {
  return problemsSkipped(library.themesFiles.keys(), (uri) => problemsOf(library, uri));
}

function problemsOf(library: Library, uri: DocumentUri): readonly Problem[] {
  const file = library.themesFiles.get(uri)?.file;
  if (!file) return [];
  const inPlacements = library.settled ? file.placements.flatMap((line) => placementProblem(library, uri, line)) : [];
  return [...file.problems, ...(library.taxonomy.problems.get(uri) ?? []), ...inPlacements];
}

function placementProblem(library: Library, uri: DocumentUri, placement: Placement): Problem[] {
  const { key, range, title } = placement;
  const counting = library.taxonomy.placements.get(key);
  if (!counting || counting.uri !== uri) return []; // said already
  const warning = (message: string): Problem[] => [{ range, severity: 'warning', message }];
  const named = library.papersNamed(key);
  if (named.length === 0) return warning(`There is no paper “${key}”`);
  const meant = named.length === 1 ? named : named.filter((paper) => title !== undefined && isSameTitle(title, paper));
  if (meant.length === 0) {
    const keys = named
      .map((paper) => library.keyOf(paper))
      .sort()
      .slice(0, 3);
    return warning(`“${key}” may be any of ${counted(named.length, 'paper')}: ${keys.join(', ')}`);
  }
  const used = library.placementOf(meant[0]!);
  if (used && used.key !== key) return warning(`This paper is placed as “${used.key}” already, which counts`);
  return [];
}
