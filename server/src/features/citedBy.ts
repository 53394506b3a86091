/** Which notes mention a paper, and the lines in which they do. */
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { CitingLine, CitingNote, DocumentUri } from '../protocol.ts';
import { lineStarts } from './offsets.ts';
import { fileName } from './paperCard.ts';
import { mentionRange } from './places.ts';

const mostNotes = 500;
const mostLines = 200;
/** Characters of a line that are shown, and how many of them before its first mention: a side bar shows some forty. */
const longestLine = 240;
const longestLead = 26;
const cutSign = '… ';
/** What makes a line an item of a list or a heading says nothing here. */
const itemMark = /^(?:#{1,6} |(?:[-*+] )?(?:\[[ xX]\] )?)/;

/** Notes in the order of their URIs, with the number of mentions in each. */
export function citingNotes(library: Library, paper: LibraryPaper): CitingNote[] {
  const counts = new Map<DocumentUri, number>();
  for (const { uri } of library.citationsOf(paper)) counts.set(uri, (counts.get(uri) ?? 0) + 1);
  const own = library.noteOf(paper);
  return [...counts].slice(0, mostNotes).map(([uri, count]) => {
    const folder = fileName(uri.slice(0, uri.lastIndexOf('/')));
    return { uri, name: fileName(uri), folder, count, ...(uri === own ? { own: true } : {}) };
  });
}

/** The lines of a note that mention a paper. */
export function citingLines(library: Library, paper: LibraryPaper, uri: DocumentUri): CitingLine[] {
  const document = library.document(uri);
  if (!document) return [];
  const { text } = document;
  const starts = lineStarts(text);
  const lines = new Map<number, CitingLine>();
  for (const { uri: there, mention } of library.citationsOf(paper)) {
    if (there !== uri || (!lines.has(mention.line) && lines.size >= mostLines)) continue;
    const line = lines.get(mention.line) ?? lineAt(text, starts, uri, mention.line, mentionRange(mention));
    const lead = line.lead;
    const [start, end] = [mention.start - lead, Math.min(mention.end - lead, line.text.length)];
    const matches = start >= 0 && start < end ? [...line.matches, [start, end] as const] : line.matches;
    lines.set(mention.line, { ...line, matches });
  }
  return [...lines.values()];
}

function lineAt(
  text: string,
  starts: readonly number[],
  uri: DocumentUri,
  line: number,
  range: CitingLine['location']['range'],
): CitingLine {
  const start = starts[line] ?? text.length;
  const mention = start + range.start.character;
  let from = start;
  while (from < mention && isBlank(text.charAt(from))) from++;
  from += itemMark.exec(text.slice(from, Math.min(mention, from + 8)))![0].length;
  const isCut = mention - from > longestLead;
  if (isCut) {
    from = mention - longestLead;
    while (from < mention && !isBlank(text.charAt(from - 1))) from++;
  }
  const end = Math.min(starts[line + 1] ?? text.length, from + longestLine);
  const sign = isCut ? cutSign : '';
  const shown = `${sign}${text.slice(from, end).trimEnd()}`;
  return { location: { uri, range }, lead: from - start - sign.length, text: shown, matches: [] };
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}
