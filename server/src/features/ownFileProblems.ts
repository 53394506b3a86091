/** The mistakes in files that users write for us, as diagnostics and for the index report. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { DocumentUri, Skipped } from '../protocol.ts';
import type { Problem } from '../themes/lenientJson.ts';

export function problemDiagnostics(problems: readonly Problem[], code: string): Diagnostic[] {
  return problems.map(({ range, severity, message }) => ({
    range,
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'Literature Notes',
    code,
    message: `${message}.`,
  }));
}

/** In the order of the files' URIs. */
export function problemsSkipped(
  uris: Iterable<DocumentUri>,
  problemsOf: (uri: DocumentUri) => readonly Problem[],
): readonly Skipped[] {
  return [...uris]
    .sort()
    .flatMap((uri) =>
      problemsOf(uri).map(({ range, message }) => ({ uri, line: range.start.line, reason: `${message}.` })),
    );
}
