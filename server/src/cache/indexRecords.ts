/** A saved index as records of a pack: each part in pieces that are quick to check and to read. */
import type { SavedPart, SavedParts } from '../search/savedParts.ts';
import { type PackRecord, packing } from './packs.ts';

const kinds = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array };
type Kind = keyof typeof kinds;
type Numbers = Exclude<SavedPart, readonly string[]>;

/** What a record holds: a piece of a part. */
interface Piece {
  readonly part: string;
  readonly kind: Kind | 'texts';
  /** Items of the whole part, and the first one of this piece. */
  readonly length: number;
  readonly start: number;
  /** Number of parts in all. */
  readonly parts: number;
}

/** What is larger is copied together when it is read. */
const mostInPiece = 1 << 26;
const textsInPiece = 4000;

/** For each record the work that makes its bytes. */
export function* indexRecords(
  parts: SavedParts,
  bytesInPiece = mostInPiece,
): Generator<Generator<void, readonly Buffer[]>> {
  const count = Object.keys(parts).length;
  for (const [name, part] of Object.entries(parts)) {
    const isTexts = Array.isArray(part);
    const kind = isTexts ? 'texts' : (part.constructor.name as Kind);
    const step = isTexts ? textsInPiece : bytesInPiece / (part as Numbers).BYTES_PER_ELEMENT;
    for (let start = 0; start === 0 || start < part.length; start += step) {
      const piece: Piece = { part: name, kind, length: part.length, start, parts: count };
      const body = isTexts
        ? Buffer.from(JSON.stringify(part.slice(start, start + step)))
        : bytesOf(part as Numbers, start, step);
      yield packing(Buffer.from(JSON.stringify(piece)), [body]);
    }
  }
}

/** Undefined where a record is missing, out of its place or damaged. */
export async function indexOf(records: readonly PackRecord[]): Promise<SavedParts | undefined> {
  const parts: Record<string, Numbers | string[]> = {};
  /** Items read so far, and the length, of each part. */
  const read = new Map<string, { items: number; readonly length: number }>();
  let count = 1;
  for (const record of records) {
    const body = await record.read();
    if (!body) return undefined;
    const { part, kind, length, start, parts: all }: Piece = JSON.parse(record.head.toString());
    count = all;
    const state = read.get(part) ?? { items: 0, length };
    read.set(part, state);
    if (start !== state.items) return undefined;
    const items = kind === 'texts' ? textsIn(body) : numbersIn(body, kinds[kind]);
    state.items += items.length;
    if (items.length === length) parts[part] = items;
    else together(parts, part, items, { length, start });
  }
  const isWhole = read.size === count && [...read.values()].every(({ items, length }) => items === length);
  return isWhole ? parts : undefined;
}

function bytesOf(part: Numbers, start: number, length: number): Buffer {
  const piece = part.subarray(start, start + length);
  return Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
}

/** Adds a piece to what there is of its part. */
function together(
  parts: Record<string, Numbers | string[]>,
  part: string,
  items: Numbers | string[],
  { length, start }: Pick<Piece, 'length' | 'start'>,
): void {
  const there = parts[part];
  if (!Array.isArray(items)) {
    const whole = (there ?? new kinds[items.constructor.name as Kind](length)) as Numbers;
    parts[part] = whole;
    whole.set(items, start);
  } else if (there) (there as string[]).push(...items);
  else parts[part] = items;
}

function textsIn(body: Buffer): string[] {
  return JSON.parse(body.toString());
}

/** They stay where they were read to, unless something else is there, too. */
function numbersIn(body: Buffer, kind: (typeof kinds)[Kind]): Numbers {
  const isAlone = body.byteLength === body.buffer.byteLength;
  const { buffer } = isAlone ? body : new Uint8Array(body);
  return new kind(buffer as ArrayBuffer);
}
