/**
 * Records in a file, each with its lengths and a checksum: of a damaged file the sound records are left, and of one
 * that was cut off those before the cut.
 */
import { createHash } from 'node:crypto';

export interface PackRecord {
  /** What the record claims to be about, before anything was checked. */
  readonly head: Buffer;
  /** Bytes in the file. */
  readonly size: number;
  /** The rest of it; undefined where head or rest are damaged. */
  reading(): Generator<void, Buffer | undefined>;
}

const digestLength = 32;
/** Length of the head, length of the body, checksum. */
const prefixLength = 8 + digestLength;
/** Bytes checked in one go: well under a millisecond of work. */
const chunk = 1 << 18;

/** How a pack begins that code with this stamp has made. */
export function packStart(stamp: string): Buffer {
  return createHash('sha256').update('litnotes pack 1\n').update(stamp).digest();
}

/** A record's bytes, in parts. */
export function* packing(head: Buffer, body: readonly Buffer[]): Generator<void, Buffer[]> {
  const prefix = Buffer.alloc(prefixLength);
  prefix.writeUInt32LE(head.length, 0);
  prefix.writeUInt32LE(
    body.reduce((length, part) => length + part.length, 0),
    4,
  );
  (yield* checksum([prefix.subarray(0, 8), head, ...body])).copy(prefix, 8);
  return [prefix, head, ...body];
}

/** The records of a pack; none where it is no pack of this stamp. */
export function unpacked(bytes: Uint8Array, stamp: string): PackRecord[] {
  const pack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!pack.subarray(0, digestLength).equals(packStart(stamp))) return [];
  const records: PackRecord[] = [];
  for (let at = digestLength; at + prefixLength <= pack.length; ) {
    const prefix = pack.subarray(at, at + prefixLength);
    const bodyStart = at + prefixLength + prefix.readUInt32LE(0);
    const end = bodyStart + prefix.readUInt32LE(4);
    if (end > pack.length) break;
    const head = pack.subarray(at + prefixLength, bodyStart);
    const body = pack.subarray(bodyStart, end);
    records.push({ head, size: end - at, reading: () => sound(prefix, head, body) });
    at = end;
  }
  return records;
}

function* sound(prefix: Buffer, head: Buffer, body: Buffer): Generator<void, Buffer | undefined> {
  const sum = yield* checksum([prefix.subarray(0, 8), head, body]);
  return sum.equals(prefix.subarray(8)) ? body : undefined;
}

function* checksum(parts: readonly Buffer[]): Generator<void, Buffer> {
  const hash = createHash('sha256');
  for (const part of parts) {
    for (let at = 0; at < part.length; at += chunk) {
      hash.update(part.subarray(at, at + chunk));
      if (at > 0) yield;
    }
  }
  return hash.digest();
}
