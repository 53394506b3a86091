/** A cached text as a record of a pack. */
import { decodedText } from '../decodedText.ts';
import type { FactsTable } from '../library/factsTable.ts';
import type { DocumentUri } from '../protocol.ts';
import type { CachedText, FileMark, TextContents } from './cache.ts';
import { type PackRecord, packing } from './packs.ts';
import type { HeldBytes } from './slabs.ts';

/** What a record is about. */
export interface TextHead extends FileMark {
  readonly uri: DocumentUri;
}

/** UTF-16 units encoded in one go. */
const chunk = 1 << 18;
/** Tables between two yields. */
const tableStride = 8;

/** The record's bytes, in parts; undefined for a text that would not come back as it is. */
export function* textRecord(
  { uri, size, modified }: TextHead,
  { text, facts }: TextContents,
): Generator<void, Buffer[] | undefined> {
  if (text.startsWith(byteOrderMark) || text.slice(0, chunk).includes('\0')) return undefined;
  const tables: Buffer[] = [];
  for (const table of facts) {
    tables.push(Buffer.from(typeof table === 'string' ? table : JSON.stringify(table)));
    yield;
  }
  const lengths = Buffer.alloc(4 + 4 * tables.length);
  lengths.writeUInt32LE(tables.length, 0);
  for (const [i, table] of tables.entries()) lengths.writeUInt32LE(table.length, 4 + 4 * i);
  const parts = [lengths, ...tables];
  for (let at = 0; at < text.length; ) {
    const end = isHighSurrogate(text.charCodeAt(at + chunk - 1)) ? at + chunk - 1 : at + chunk;
    const part = text.slice(at, end);
    const bytes = Buffer.from(part);
    if (bytes.toString() !== part) return undefined; // half a surrogate pair
    parts.push(bytes);
    at = end;
    yield;
  }
  return yield* packing(Buffer.from(JSON.stringify({ uri, size, modified })), parts);
}

/** Undefined where it can't be read; what it says may still be wrong. */
export function headOf({ head }: Pick<PackRecord, 'head'>): TextHead | undefined {
  try {
    const { uri, size, modified } = JSON.parse(head.toString());
    return typeof uri === 'string' ? { uri, size, modified } : undefined;
  } catch {
    return undefined;
  }
}

/** What is in the body of a sound record. */
export class TextBody {
  readonly #body: Buffer;
  /** Where the tables begin, and after them the text. */
  readonly #starts: readonly number[];
  readonly #held: HeldBytes | undefined;

  constructor(body: Buffer, held?: HeldBytes) {
    this.#body = body;
    this.#held = held;
    const count = body.readUInt32LE(0);
    const starts = [4 + 4 * count];
    for (let i = 0; i < count; i++) starts.push(starts[i]! + body.readUInt32LE(4 + 4 * i));
    this.#starts = starts;
  }

  get tables(): number {
    return this.#starts.length - 1;
  }

  table(number: number): FactsTable {
    return JSON.parse(this.#body.toString('utf8', this.#starts[number], this.#starts[number + 1]));
  }

  /** A part of the text, by its bytes. */
  stretch(start: number, end: number): string {
    const from = this.#starts[this.tables]!;
    return this.#body.toString('utf8', from + start, from + end);
  }

  says(text: string): boolean {
    const from = this.#starts[this.tables]!;
    return this.#body.length - from === Buffer.byteLength(text) && this.#body.toString('utf8', from) === text;
  }

  release(): void {
    this.#held?.release();
  }

  *reading(): Generator<void, CachedText | undefined> {
    const facts: FactsTable[] = [];
    for (let i = 0; i < this.tables; i++) {
      facts.push(this.table(i));
      if (i % tableStride === tableStride - 1) yield;
    }
    yield;
    const text = yield* this.readingText();
    return text === undefined ? undefined : { text, facts };
  }

  *readingText(): Generator<void, string | undefined> {
    const read = yield* decodedText(this.#body.subarray(this.#starts[this.tables]));
    return read === 'binary' ? undefined : read.text;
  }
}

const byteOrderMark = '\ufeff';

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
