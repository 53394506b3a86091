import {
  type Command,
  commands,
  Position,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
} from 'vscode';
import type { Location, Range as PlainRange } from '../../server/src/protocol.ts';

/** A range of the protocol as VS Code's. */
export function rangeOf({ range: { start, end } }: { readonly range: PlainRange }): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Opens a paper's entry with the cursor before its title, as a preview: the next paper takes its tab. */
export async function openPlace(place: Location, viewColumn: ViewColumn = ViewColumn.Active): Promise<void> {
  const { start } = rangeOf(place);
  await window.showTextDocument(Uri.parse(place.uri), {
    viewColumn,
    preview: true,
    selection: new Selection(start, start),
  });
}

/** What a row does that opens a paper's entry. */
export function openCommand(place: Location): Command {
  const { start } = rangeOf(place);
  const options = { preview: true, selection: new Selection(start, start) };
  return { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(place.uri), options] };
}

/** Opens one place, or lists several to choose from. */
export async function openPlaces(places: readonly Location[]): Promise<void> {
  const [first, ...others] = places;
  if (!first) return;
  await openPlace(first);
  if (others.length === 0) return;
  const locations = places.map((place) => ({ uri: Uri.parse(place.uri), range: rangeOf(place) }));
  await commands.executeCommand(
    'editor.action.peekLocations',
    Uri.parse(first.uri),
    new Position(first.range.start.line, first.range.start.character),
    locations,
    'peek',
  );
}

const settlingTime = 1000;

/**
 * Brings a place back into sight should it be pushed out while a document settles: in the language of digests lines are
 * wrapped, and what an editor has just scrolled to moves down. A document at its first line is left there.
 */
export function keepInSight(uri: Uri, placeIn: (editor: TextEditor) => Position): void {
  const listener = window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
    if (textEditor.document.uri.toString() !== uri.toString()) return;
    const place = placeIn(textEditor);
    if (place.line === 0 || visibleRanges.some((range) => range.contains(place))) return;
    textEditor.revealRange(new Range(place, place), TextEditorRevealType.InCenter);
  });
  setTimeout(() => listener.dispose(), settlingTime);
}
