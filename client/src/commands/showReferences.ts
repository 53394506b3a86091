import { commands, type Location, Position, Uri } from 'vscode';
import type { PaperAtParams } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';

/** Lists all that stands for the paper at a place: the command of a code lens. */
export async function showReferences(_: App, { uri, position }: PaperAtParams): Promise<void> {
  const target = Uri.parse(uri);
  const place = new Position(position.line, position.character);
  const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', target, place);
  const isHere = (location: Location) => location.uri.toString() === uri && location.range.contains(place);
  const others = found.filter((location) => !isHere(location));
  await commands.executeCommand('editor.action.showReferences', target, place, others);
}
