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

const bytesInPiece = 1 << 19;
const textsInPiece = 4000;

/** For each record the work that makes its bytes. */
export function* indexRecords(parts: SavedParts): Generator<Generator<void, readonly Buffer[]>> {
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
    parts[part] ??= kind === 'texts' ? [] : new kinds[kind](length);
    const state = read.get(part) ?? { items: 0, length };
    read.set(part, state);
    if (start !== state.items) return undefined;
    const whole = parts[part];
    state.items += Array.isArray(whole) ? readTexts(whole, body) : readNumbers(whole, body, start);
  }
  const isWhole = read.size === count && [...read.values()].every(({ items, length }) => items === length);
  return isWhole ? parts : undefined;
}

function bytesOf(part: Numbers, start: number, length: number): Buffer {
  const piece = part.subarray(start, start + length);
  return Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
}

function readTexts(into: string[], body: Buffer): number {
  const texts: string[] = JSON.parse(body.toString());
  into.push(...texts);
  return texts.length;
}

function readNumbers(into: Numbers, body: Buffer, start: number): number {
  new Uint8Array(into.buffer).set(body, start * into.BYTES_PER_ELEMENT);
  return body.length / into.BYTES_PER_ELEMENT;
}
