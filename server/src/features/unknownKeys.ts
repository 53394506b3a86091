/** Cite keys of a note that mean no paper, or several. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Library, LibraryDocument } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import { isAtWord } from '../notes/forms/atWords.ts';
import { identifierOf } from '../notes/identifier.ts';
import { isExplicit, type Mention } from '../notes/note.ts';
import { rangeOf } from './places.ts';

export interface DoubtfulKey {
  readonly mention: Mention;
  /** None where the key is unknown. */
  readonly meant: readonly LibraryPaper[];
}

const severities = new Map<string, DiagnosticSeverity>([
  ['hint', DiagnosticSeverity.Hint],
  ['information', DiagnosticSeverity.Information],
  ['warning', DiagnosticSeverity.Warning],
  ['error', DiagnosticSeverity.Error],
]);
/** Cross-references that Quarto, bookdown and pandoc-crossref write as citations. */
const crossReference =
  /^(?:fig|tbl|tab|sec|apx|vid|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)[-:]./i;

/** Diagnostics in the severity of the setting; none where it is `off`. */
export function keyDiagnostics(library: Library, document: LibraryDocument, severity: string): Diagnostic[] {
  if (severity === 'off') return [];
  return doubtfulKeys(library, document).map(({ mention, meant }) => ({
    range: keyRange(mention),
    severity: severities.get(severity) ?? DiagnosticSeverity.Information,
    source: 'Literature Notes',
    ...(meant.length === 0
      ? { code: 'unknown-key', message: `No paper, bibliography or reference has the key “${mention.target}”.` }
      : { code: 'ambiguous-key', message: `${meant.length} papers share the key “${mention.target}”.` }),
  }));
}

/**
 * Keys to be pointed out, in the order of the text. Unknown ones only where nothing but a citation can be meant: a bare
 * `@name` may be a person. Where neither papers nor bibliographies are known, no key is.
 */
export function doubtfulKeys(library: Library, document: LibraryDocument): readonly DoubtfulKey[] {
  if (library.counts.papers === 0 && library.definedKeys.size === 0) return [];
  const own = new Set(library.definitionsIn(document.uri));
  return library.mentionsIn(document.uri).flatMap((mention) => {
    const { kind, target } = mention;
    if (kind !== 'key' || own.has(target) || library.definedKeys.has(target)) return [];
    const meant = library.papersMeant(mention);
    if (meant.length === 1) return [];
    if (meant.length > 1) return { mention, meant };
    const isOther =
      identifierOf(target) !== undefined || crossReference.test(target) || isAtWord(target) || target.includes('://');
    return isExplicit(mention) && !isOther ? { mention, meant } : [];
  });
}

/** What a key spells, without its signs. */
export function keyRange({ line, targetStart, targetEnd }: Mention) {
  return rangeOf(line, targetStart, line, targetEnd);
}
