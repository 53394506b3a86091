import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { DocumentUri } from './protocol.ts';
import { isWellFormed, type TextDocument } from './textDocument.ts';

/** Where somebody is typing: the ends of each document's last edit, until the next edit or until the document rests. */
export class TypingPlaces {
  readonly #places = new Map<DocumentUri, readonly Position[]>();
  /** The same, but for the time. */
  readonly #last = new Map<DocumentUri, readonly Position[]>();
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
    this.#last.set(uri, places);
    const rested = () => {
      this.#stop(uri);
      this.#onRest(uri);
    };
    this.#timers.set(uri, setTimeout(rested, this.#rest));
  }

  /** Whether a key that fills a range is being typed, or words to find one by. */
  isTyped(uri: DocumentUri, range: Range, document: TextDocument | undefined): boolean {
    return this.isIn(uri, range) || (document !== undefined && this.isSearch(uri, range, document));
  }

  /** Whether a range holds such a place, its ends included. */
  isIn(uri: DocumentUri, { start, end }: Range): boolean {
    return (this.#places.get(uri) ?? []).some((place) => !isBefore(place, start) && !isBefore(end, place));
  }

  /**
   * Whether a range begins some words that the last edit ended, however long ago: who looks for a paper by several words
   * may read for a while what is found.
   */
  isSearch(uri: DocumentUri, { start }: Range, document: TextDocument): boolean {
    return (this.#last.get(uri) ?? []).some((place) => {
      const length = place.character - start.character;
      if (place.line !== start.line || length <= 0 || length > longestSearch) return false;
      const from = document.offsetAt(start);
      return severalWords.test(document.text.slice(from, from + length));
    });
  }

  forget(uri: DocumentUri): void {
    this.#last.delete(uri);
    this.#stop(uri);
  }

  #stop(uri: DocumentUri): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#places.delete(uri);
  }

  dispose(): void {
    for (const uri of [...this.#timers.keys()]) this.forget(uri);
  }
}

const longestSearch = 80;
/** No sign that ends a key or begins what stands behind one. */
const severalWords = /^[\p{L}\p{N}'-]{1,80} [\p{L}\p{N}' -]{0,80}$/u;

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
