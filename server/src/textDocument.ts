import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { DocumentUri, Position, Range } from './protocol.ts';

const newline = 10;
const carriageReturn = 13;

/**
 * The text of an open document, kept in step with the client's edits.
 * Positions beyond a line's end mean its end, beyond the last line the end of the text, as LSP says; `\n`, `\r\n` and
 * `\r` end a line.
 */
export class TextDocument {
  readonly uri: DocumentUri;
  readonly languageId: string;
  #version: number;
  #text: string;
  /** Offset of each line's first character; undefined until somebody needs it. */
  #lines: number[] | undefined;

  constructor(uri: DocumentUri, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    this.#text = text;
  }

  get version(): number {
    return this.#version;
  }

  get text(): string {
    return this.#text;
  }

  get lineCount(): number {
    return this.#lineTable().length;
  }

  /** Applies changes one after the other. An older version and malformed changes are ignored as a whole: then false. */
  apply(changes: readonly TextDocumentContentChangeEvent[], version: number): boolean {
    if (version < this.#version || !changes.every(isWellFormed)) return false;
    for (const change of changes) {
      if ('range' in change && change.range) this.#replace(change.range, change.text);
      else {
        this.#text = change.text;
        this.#lines = undefined;
      }
    }
    this.#version = version;
    return true;
  }

  offsetAt(position: Position): number {
    const lines = this.#lineTable();
    const line = wholeFrom0(position.line);
    const start = lines[line];
    if (start === undefined) return this.#text.length;
    const end = endOfLine(this.#text, start, lines[line + 1] ?? this.#text.length);
    return Math.min(start + wholeFrom0(position.character), end);
  }

  positionAt(offset: number): Position {
    const lines = this.#lineTable();
    const within = Math.min(wholeFrom0(offset), this.#text.length);
    const line = lineAt(lines, within);
    const start = lines[line]!;
    const end = endOfLine(this.#text, start, lines[line + 1] ?? this.#text.length);
    return { line, character: Math.min(within, end) - start };
  }

  #replace(range: Range, inserted: string): void {
    const [one, other] = [this.offsetAt(range.start), this.offsetAt(range.end)];
    const [start, end] = one <= other ? [one, other] : [other, one];
    const lines = this.#lineTable();
    this.#text = this.#text.slice(0, start) + inserted + this.#text.slice(end);
    this.#lines = spliced(lines, this.#text, start, end, inserted.length - (end - start));
  }

  #lineTable(): number[] {
    if (!this.#lines) {
      this.#lines = [0];
      addLineStarts(this.#lines, this.#text, 0, this.#text.length);
    }
    return this.#lines;
  }
}

/**
 * The line table after `start` to `end` of the old text were replaced and all behind moved by `moved`. Scanned again
 * from the line before (its `\r` may have met a `\n`) to the end of the line in which the replacement ended.
 */
function spliced(lines: readonly number[], text: string, start: number, end: number, moved: number): number[] {
  const first = Math.max(0, lineAt(lines, start) - 1);
  const behind = lineAt(lines, end) + 1;
  const kept = lines[behind];
  const result = lines.slice(0, first + 1);
  addLineStarts(result, text, lines[first]!, kept === undefined ? text.length : kept + moved);
  for (let line = behind + 1; line < lines.length; line++) result.push(lines[line]! + moved);
  return result;
}

/** Adds the starts of lines after `from` up to and including `to`. */
function addLineStarts(lines: number[], text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === newline || (code === carriageReturn && text.charCodeAt(at + 1) !== newline)) lines.push(at + 1);
  }
}

/** Index of the line in which an offset lies. */
function lineAt(lines: readonly number[], offset: number): number {
  let [low, high] = [0, lines.length];
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Offset at which the line from `start` to `next` has its line break, or `next`. */
function endOfLine(text: string, start: number, next: number): number {
  let end = next;
  if (end > start && text.charCodeAt(end - 1) === newline) end--;
  if (end > start && text.charCodeAt(end - 1) === carriageReturn) end--;
  return end;
}

/** Whether a change from outside has the shape that it should have. */
export function isWellFormed(change: TextDocumentContentChangeEvent): boolean {
  const range = 'range' in change ? change.range : undefined;
  return typeof change.text === 'string' && (!range || (isPosition(range.start) && isPosition(range.end)));
}

function isPosition(value: Position): boolean {
  return typeof value?.line === 'number' && typeof value.character === 'number';
}

function wholeFrom0(value: number): number {
  return value > 0 ? Math.floor(value) : 0;
}
