import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Library, LibraryDocument } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import { isCiteKey } from '../notes/citeKey.ts';
import type { Dialect } from '../notes/dialect.ts';
import { writtenKey } from '../notes/writing/writtenKey.ts';
import { type ChoosePaperParams, choosePaperCommand } from '../protocol.ts';
import { editDistance } from '../text/editDistance.ts';
import { cutTitle } from './facts.ts';
import { type DoubtfulKey, doubtfulKeys, keyRange } from './unknownKeys.ts';

export interface QuickFixOptions {
  /** URI as the client spells it. */
  readonly uri: string;
  readonly dialect: Dialect;
  readonly diagnostics: readonly Diagnostic[];
  /** The client has the command that lets a person choose a paper. */
  readonly canChoose: boolean;
  /** A paper may be given another key. */
  readonly canPin: boolean;
}

const searched = 20;
/** Keys in one range; a list for more helps nobody. */
const mostMended = 20;
const mostOffered = 5;
/** So many edits away a key is taken for a slip of the pen. */
const slip = 2;

/** What mends the doubtful keys in a range: papers that may have been meant, the nearest key first. Yields while it searches. */
export function* quickFixes(
  library: Library,
  document: LibraryDocument,
  { start, end }: Range,
  options: QuickFixOptions,
): Generator<void, CodeAction[]> {
  const there = doubtfulKeys(library, document).filter(({ mention }) => {
    const isAfter = mention.line > end.line || (mention.line === end.line && mention.start > end.character);
    return !isAfter && (mention.line > start.line || (mention.line === start.line && mention.end >= start.character));
  });
  const fixes: CodeAction[] = [];
  for (const doubtful of there.slice(0, mostMended)) fixes.push(...(yield* fixesOf(library, doubtful, options)));
  return fixes;
}

function* fixesOf(
  library: Library,
  doubtful: DoubtfulKey,
  options: QuickFixOptions,
): Generator<void, readonly CodeAction[]> {
  const { mention, meant } = doubtful;
  const { uri, dialect, canChoose, canPin } = options;
  const keyIn = (paper: LibraryPaper) => writtenKey(mention.form, dialect, library.keys.keysOf(paper), library.citing);
  const range = keyRange(mention);
  const diagnostics = options.diagnostics.filter((each) => JSON.stringify(each.range) === JSON.stringify(range));
  const fix = (title: string, newText: string, isPreferred: boolean): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(isPreferred ? { isPreferred } : {}),
    edit: { changes: { [uri]: [{ range, newText }] } },
  });
  const named = (paper: LibraryPaper) => `${library.keyOf(paper)} (${cutTitle(paper.readableTitle)})`;
  const fixes =
    meant.length > 0
      ? meant.slice(0, mostOffered).map((paper) => fix(`Cite ${named(paper)}`, keyIn(paper), false))
      : (yield* nearest(library, mention.target)).map(({ key, paper, distance }, rank, all) =>
          fix(
            `Did you mean ${paper ? named(paper) : key}?`,
            paper ? keyIn(paper) : key,
            rank === 0 && distance <= slip && (all[1]?.distance ?? Infinity) > distance,
          ),
        );
  if (!canChoose) return fixes;
  const choose = (title: string, pins?: true): CodeAction => {
    const params: ChoosePaperParams = { uri, range, query: mention.target, ...(pins ? { pins } : {}) };
    const command = { title, command: choosePaperCommand, arguments: [params] };
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
  };
  const isFree = canPin && meant.length === 0 && isCiteKey(mention.target);
  const give = isFree ? [choose(`Give “${mention.target}” to a paper…`, true)] : [];
  return [...fixes, choose('Go to Paper to choose…'), ...give];
}

interface Candidate {
  readonly key: string;
  /** None for a key of a bibliography. */
  readonly paper?: LibraryPaper;
  readonly distance: number;
}

/** Papers that the search finds for a key, and keys of bibliographies that differ by a slip; the nearest key first. */
function* nearest(library: Library, target: string): Generator<void, readonly Candidate[]> {
  const lower = target.toLowerCase();
  const ids = yield* library.search.finding(target, searched);
  const found = ids.flatMap((id): Candidate[] => {
    const paper = library.paper(id);
    const key = paper && library.keyOf(paper);
    return key === undefined ? [] : [{ key, paper, distance: editDistance(lower, key.toLowerCase()) }];
  });
  const defined: Candidate[] = [];
  for (const key of library.definedKeys.keys()) {
    if (Math.abs(key.length - lower.length) > slip) continue;
    const distance = editDistance(lower, key.toLowerCase());
    if (distance <= slip) defined.push({ key, distance });
  }
  return [...found, ...defined].sort((a, b) => a.distance - b.distance).slice(0, mostOffered);
}
