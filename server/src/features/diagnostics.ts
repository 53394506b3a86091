import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { LibraryDocument } from '../library/library.ts';
import { rangeOf } from './places.ts';

/** What a digest holds that could not be read. */
export function diagnostics({ digest }: LibraryDocument): Diagnostic[] {
  return digest.skipped.map((part) => ({
    range: rangeOf(part.line, part.start, part.line, part.end),
    severity: DiagnosticSeverity.Warning,
    source: 'Literature Notes',
    code: 'skipped',
    message: `${part.reason}. It is not part of the library.`,
  }));
}
