import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { LibraryDocument } from '../library/library.ts';

/** One fold for each entry, from its title on, and one for each banner. */
export function foldingRanges({ digest }: LibraryDocument): FoldingRange[] {
  const entries = digest.entries
    .filter((entry) => entry.endLine > entry.titleLine)
    .map((entry) => ({ startLine: entry.titleLine, endLine: entry.endLine }));
  const banners = digest.sections.flatMap((section) => {
    const first = digest.entries.find((entry) => entry.titleLine >= section.startLine);
    const endLine = (first?.titleLine ?? section.endLine + 1) - 1;
    return endLine > section.startLine
      ? [{ startLine: section.startLine, endLine, kind: FoldingRangeKind.Comment }]
      : [];
  });
  return [...banners, ...entries].sort((a, b) => a.startLine - b.startLine);
}
