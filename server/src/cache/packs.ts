/**
 * Records in a file, each with its lengths and a checksum: of a damaged file the sound records are left, and of one
 * that was cut off those before the cut.
 */
import { createHash } from 'node:crypto';
import zlib from 'node:zlib';
import { inSlices } from '../sliced.ts';
import type { CacheFile } from './cacheFolder.ts';

export interface PackRecord {
  /** What the record claims to be about, before anything was checked. */
  readonly head: Buffer;
  /** Bytes in the file. */
  readonly size: number;
  /** The rest of it, read from the file; undefined where head or rest are damaged. */
  read(): Promise<Buffer | undefined>;
}

/** A record that was read as a whole. */
export interface SoundRecord {
  readonly head: Buffer;
  readonly body: Buffer;
  readonly size: number;
}

const startLength = 32;
/** Length of the head, length of the body, checksum, nothing. */
const prefixLength = 16;
const sumAt = 8;
/** Some versions of Node do not have it. */
const crc32 = zlib.crc32 as typeof zlib.crc32 | undefined;
const sumName = crc32 ? 'crc32' : 'sha256';
/** Bytes checked in one go: well under a millisecond of work. */
const chunk = 1 << 18;
/** Bytes read in one go to look for records, and those that a head has at most. */
const window = 1 << 18;
const longestHead = 1 << 16;
/** A smaller rest is kept from the look for records: many small reads take longer. */
const smallBody = 1 << 14;

/** How a pack begins that code with this stamp has made. */
export function packStart(stamp: string): Buffer {
  return createHash('sha256').update(`litnotes pack 2 ${sumName}\n`).update(stamp).digest();
}

/** A record's bytes, in parts. */
export function* packing(head: Buffer, body: readonly Buffer[]): Generator<void, Buffer[]> {
  const prefix = Buffer.alloc(prefixLength);
  prefix.writeUInt32LE(head.length, 0);
  prefix.writeUInt32LE(
    body.reduce((length, part) => length + part.length, 0),
    4,
  );
  prefix.writeUInt32LE(yield* checksum([prefix.subarray(0, sumAt), head, ...body]), sumAt);
  return [prefix, head, ...body];
}

/** The records of a pack, found without reading all of it; none where it is no pack of this stamp. */
export async function unpacked(file: CacheFile, stamp: string): Promise<PackRecord[]> {
  const bytesAt = windowed(file);
  const records: PackRecord[] = [];
  if (!(await bytesAt(0, startLength)).equals(packStart(stamp))) return records;
  for (let at = startLength; at + prefixLength <= file.size; ) {
    const prefix = Buffer.from(await bytesAt(at, prefixLength));
    if (prefix.length < prefixLength) break;
    const [headLength, bodyLength] = [prefix.readUInt32LE(0), prefix.readUInt32LE(4)];
    const bodyStart = at + prefixLength + headLength;
    const end = bodyStart + bodyLength;
    if (end > file.size || headLength > longestHead) break;
    const head = Buffer.from(await bytesAt(at + prefixLength, headLength));
    const small = bodyLength <= smallBody ? Buffer.from(await bytesAt(bodyStart, bodyLength)) : undefined;
    const read = async () => {
      const body = small ?? (await file.read(bodyStart, bodyLength));
      return (await inSlices(isSound(prefix, head, body))) ? body : undefined;
    };
    records.push({ head, size: end - at, read });
    at = end;
  }
  return records;
}

/**
 * The sound records of a pack, all of it read in large blocks, of which heads and bodies are parts. `blockOf` gives their
 * memory, of at least as many bytes as are asked for; what it gave before is not written to any more.
 */
export async function* soundRecords(
  file: CacheFile,
  stamp: string,
  blockOf: (least: number, most: number) => Buffer,
): AsyncGenerator<SoundRecord> {
  let least = startLength;
  for (let start = 0; start + least <= file.size; ) {
    const bytes = blockOf(least, file.size - start);
    if ((await file.fill(bytes, start)) < bytes.length) return;
    let at = start === 0 ? startLength : 0;
    if (start === 0 && !bytes.subarray(0, startLength).equals(packStart(stamp))) return;
    for (least = prefixLength; at + least <= bytes.length; ) {
      const prefix = bytes.subarray(at, at + prefixLength);
      const headLength = prefix.readUInt32LE(0);
      const size = prefixLength + headLength + prefix.readUInt32LE(4);
      if (headLength > longestHead) return;
      if (at + size > bytes.length) {
        least = size;
        break;
      }
      const head = bytes.subarray(at + prefixLength, at + prefixLength + headLength);
      const body = bytes.subarray(at + prefixLength + headLength, at + size);
      if (await inSlices(isSound(prefix, head, body))) yield { head, body, size };
      at += size;
    }
    start += at;
  }
}

/** Reads a file forwards in pieces; what it gives keeps the whole piece in memory. */
function windowed(file: CacheFile): (start: number, length: number) => Promise<Buffer> {
  let bytes: Buffer = Buffer.alloc(0);
  let from = 0;
  return async (start, length) => {
    if (start < from || start + length > from + bytes.length) {
      bytes = await file.read(start, Math.max(window, length));
      from = start;
    }
    return bytes.subarray(start - from, start - from + length);
  };
}

function* isSound(prefix: Buffer, head: Buffer, body: Buffer): Generator<void, boolean> {
  return (yield* checksum([prefix.subarray(0, sumAt), head, body])) === prefix.readUInt32LE(sumAt);
}

function* checksum(parts: readonly Buffer[]): Generator<void, number> {
  const sum = crc32 ? crcSum(crc32) : hashSum();
  for (const part of parts) {
    for (let at = 0; at < part.length; at += chunk) {
      sum.add(part.subarray(at, at + chunk));
      if (at > 0) yield;
    }
  }
  return sum.end();
}

function crcSum(crc: typeof zlib.crc32) {
  let sum = 0;
  const add = (bytes: Buffer) => {
    sum = crc(bytes, sum);
  };
  return { add, end: () => sum };
}

function hashSum() {
  const hash = createHash('sha256');
  return { add: (bytes: Buffer) => void hash.update(bytes), end: () => hash.digest().readUInt32LE(0) };
}
