import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { DocumentUri } from './protocol.ts';
import { isWellFormed } from './textDocument.ts';

/** Where somebody is typing: the ends of each document's last edit, until the next edit or until the document rests. */
export class TypingPlaces {
  readonly #places = new Map<DocumentUri, readonly Position[]>();
  readonly #timers = new Map<DocumentUri, ReturnType<typeof setTimeout>>();
  readonly #rest: number;
  readonly #onRest: (uri: DocumentUri) => void;

  /** `onRest` is called `rest` milliseconds after a document's last edit. */
  constructor(rest: number, onRest: (uri: DocumentUri) => void) {
    this.#rest = rest;
    this.#onRest = onRest;
  }

  edited(uri: DocumentUri, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.forget(uri);
    const places = changes.every(isWellFormed) ? endsOf(changes) : [];
    if (places.length === 0) return;
    this.#places.set(uri, places);
    const rested = () => {
      this.forget(uri);
      this.#onRest(uri);
    };
    this.#timers.set(uri, setTimeout(rested, this.#rest));
  }

  /** Whether a range holds such a place, its ends included. */
  isIn(uri: DocumentUri, { start, end }: Range): boolean {
    return (this.#places.get(uri) ?? []).some((place) => !isBefore(place, start) && !isBefore(end, place));
  }

  forget(uri: DocumentUri): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#places.delete(uri);
  }

  dispose(): void {
    for (const uri of [...this.#timers.keys()]) this.forget(uri);
  }
}

/** Where the texts that changes put in end when all are made. A change of the whole text has no place. */
function endsOf(changes: readonly TextDocumentContentChangeEvent[]): readonly Position[] {
  let places: readonly Position[] = [];
  for (const change of changes) {
    if (!('range' in change && change.range)) {
      places = [];
      continue;
    }
    const end = endOf(change.range.start, change.text);
    places = [...places.map((place) => moved(place, change.range, end)), end];
  }
  return places;
}

function endOf({ line, character }: Position, text: string): Position {
  const lines = text.split(/\r\n?|\n/);
  const last = lines[lines.length - 1]!;
  return { line: line + lines.length - 1, character: lines.length === 1 ? character + last.length : last.length };
}

/** A place after a range was replaced by a text that ends at `end`. */
function moved(place: Position, range: Range, end: Position): Position {
  if (isBefore(place, range.start)) return place;
  if (isBefore(place, range.end)) return end;
  const line = place.line - range.end.line + end.line;
  return place.line === range.end.line
    ? { line, character: place.character - range.end.character + end.character }
    : { line, character: place.character };
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
