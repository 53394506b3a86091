import { commands, Position, Range, Selection, Uri, ViewColumn, window } from 'vscode';
import type { Location } from '../../server/src/protocol.ts';

/** A range of the protocol as VS Code's. */
export function rangeOf({ range: { start, end } }: Location): Range {
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
