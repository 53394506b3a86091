/** The mistakes of the user's files of pinned keys. */
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Library } from '../library/library.ts';
import type { ResolvedPin } from '../library/pinnedKeys.ts';
import type { DocumentUri, Skipped } from '../protocol.ts';
import type { Problem } from '../themes/lenientJson.ts';
import { cutTitle } from './facts.ts';
import { problemDiagnostics, problemsSkipped } from './ownFileProblems.ts';

/** To be asked once all files have been read: until then papers are missing for want of reading. */
export function keysDiagnostics(library: Library, uri: DocumentUri): Diagnostic[] {
  return problemDiagnostics(problemsOf(library, uri), 'keys');
}

/** The same for the index report. */
export function keysSkipped(library: Library): readonly Skipped[] {
  return problemsSkipped(library.keys.documents.keys(), (uri) => problemsOf(library, uri));
}

function problemsOf(library: Library, uri: DocumentUri): readonly Problem[] {
  const file = library.keys.documents.get(uri)?.file;
  if (!file) return [];
  const inPins = library.keys.pins.resolved.filter(({ pin }) => pin.uri === uri);
  return [...file.problems, ...inPins.flatMap((resolved) => pinProblem(library, resolved))];
}

function pinProblem(library: Library, { pin, paper: id, instead, disagrees }: ResolvedPin): Problem[] {
  const { key, range, title } = pin;
  const warning = (message: string): Problem[] => [{ range, severity: 'warning', message }];
  const paper = id === undefined ? undefined : library.paper(id);
  if (!paper) return warning(`There is no paper ${quoted(title ?? pin.id ?? '')} for the key “${key}”`);
  if (instead && instead.key.toLowerCase() !== key.toLowerCase())
    return warning(`${quoted(paper.readableTitle)} has the key “${instead.key}” already, which counts`);
  if (instead) {
    const other = library.papersNamed(instead.key)[0];
    return warning(`“${key}” is the key of ${quoted(other?.readableTitle ?? '')} already, which counts`);
  }
  return disagrees ? warning('The title is one paper’s and the id another’s; the title counts') : [];
}

function quoted(title: string): string {
  return `“${cutTitle(title)}”`;
}
