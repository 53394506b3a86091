import assert from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Position } from '../../server/src/protocol.ts';
import { TextDocument } from '../../server/src/textDocument.ts';
import { Random } from '../random.ts';

const pieces = ['\n', '\r', '\r\n', 'a', 'bc', '😀', '\n\n', '\r\r\n', 'd\ne', '', '\u2028'];
const longest = 60;

/** A document after so many random edits, in batches and out of range, equals the same edits on a plain string. */
export function checkEdits(edits: number, seed: number): void {
  const random = new Random(seed);
  let text = '';
  let document = new TextDocument('memory:/a.txt', 'plaintext', 0, text);
  for (let edit = 0; edit < edits; ) {
    const changes: TextDocumentContentChangeEvent[] = [];
    for (let batch = 1 + random.below(4); batch > 0; batch--, edit++) {
      const change = randomChange(text, random);
      changes.push(change);
      text = edited(text, change);
    }
    assert.ok(document.apply(changes, document.version + 1));
    assert.equal(document.text, text, JSON.stringify(changes));
    assert.equal(document.lineCount, linesOf(text).length, JSON.stringify(changes));
    const position = randomPosition(text, random);
    assert.equal(document.offsetAt(position), offsetIn(text, position), JSON.stringify({ text, position }));
    const offset = random.below(text.length + 3);
    assert.deepEqual(document.positionAt(offset), positionIn(text, offset), JSON.stringify({ text, offset }));
    if (random.below(1000) > 0) continue;
    document = new TextDocument('memory:/a.txt', 'plaintext', 0, text);
  }
}

function randomChange(text: string, random: Random): TextDocumentContentChangeEvent {
  if (text.length > longest)
    return { text: Array.from({ length: random.below(6) }, () => random.pick(pieces)).join('') };
  const inserted = random.pick(pieces) + (random.below(3) ? '' : random.pick(pieces));
  const [start, end] = [randomPosition(text, random), randomPosition(text, random)];
  return { range: { start, end: random.below(2) ? start : end }, text: inserted };
}

function randomPosition(text: string, random: Random): Position {
  const lines = linesOf(text);
  const line = random.below(20) ? random.below(lines.length + 1) : random.pick([-1, lines.length + 5, 2 ** 31 - 1]);
  const character = random.below(20)
    ? random.below((lines[line]?.text.length ?? 0) + 3)
    : random.pick([-1, 2 ** 31 - 1]);
  return { line, character };
}

// The model: slow, and plain enough to be seen to be right.

function linesOf(text: string): { readonly start: number; readonly text: string }[] {
  const lines: { start: number; text: string }[] = [];
  let start = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    lines.push({ start, text: line });
    start += line.length;
    start += text.startsWith('\r\n', start) ? 2 : 1;
  }
  return lines;
}

function offsetIn(text: string, { line, character }: Position): number {
  const lines = linesOf(text);
  if (line >= lines.length) return text.length;
  const found = lines[Math.max(0, line)]!;
  return found.start + Math.max(0, Math.min(character, found.text.length));
}

function positionIn(text: string, offset: number): Position {
  const line = linesOf(text).findLastIndex(({ start }) => start <= Math.min(offset, text.length));
  const found = linesOf(text)[line]!;
  return { line, character: Math.min(Math.min(offset, text.length) - found.start, found.text.length) };
}

function edited(text: string, change: TextDocumentContentChangeEvent): string {
  if (!('range' in change)) return change.text;
  const offsets = [offsetIn(text, change.range.start), offsetIn(text, change.range.end)];
  return text.slice(0, Math.min(...offsets)) + change.text + text.slice(Math.max(...offsets));
}
