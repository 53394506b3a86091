/** A digest whose text nobody edits, in little memory: titles stand as they are, abstracts are unpacked for whoever asks. */
import type { Digest, Entry, Metadata } from '../digest/digest.ts';
import { lineOffsets } from '../text/lineOffsets.ts';
import type { PackedText, TextPacker } from '../text/textPacker.ts';
import { metadataOf } from './entryPlaces.ts';
import type { ReadText } from './libraryDocument.ts';

/** Entries that are packed together, between two yields. */
const stride = 32;
/** Characters of the longest abstract, and of what stands between two, in a text that is packed. */
const longestPiece = 100_000;

/** The same text and digest, packed where that can be: then nothing of the text given is held. */
export function* packing(text: string, digest: Digest, packer: TextPacker): Generator<void, ReadText> {
  const parts: PackedText[] = [];
  const entries: Entry[] = [];
  const offsetOf = lineOffsets(text);
  let at = 0;
  for (let from = 0; from < digest.entries.length; from += stride) {
    const some = digest.entries.slice(from, from + stride);
    const pieces: string[] = [];
    for (const { abstract, abstractLine, abstractStart } of some) {
      const start = offsetOf(abstractLine, abstractStart);
      if (start < at || start - at > longestPiece || abstract.length > longestPiece) return { text, digest };
      // Faster than to ask whether the text goes on like that.
      if (text.slice(start, start + abstract.length) !== abstract) return { text, digest };
      pieces.push(text.slice(at, start), abstract);
      at = start + abstract.length;
    }
    if (from + stride >= digest.entries.length) pieces.push(text.slice(at));
    const packed = packer.pack(pieces);
    if (!packed) return { text, digest };
    parts.push(packed);
    for (const [i, entry] of some.entries())
      entries.push(new PackedEntry(entry, packer.copied(entry.title), packed, 2 * i + 1));
    yield;
  }
  return parts.length === 0 ? { text, digest } : new PackedRead(parts, { ...digest, entries });
}

class PackedRead implements ReadText {
  readonly digest: Digest;
  readonly #parts: readonly PackedText[];

  constructor(parts: readonly PackedText[], digest: Digest) {
    this.#parts = parts;
    this.digest = digest;
  }

  get text(): string {
    return this.#parts.map(({ text }) => text).join('');
  }
}

class PackedEntry implements Entry {
  readonly title: string;
  readonly titleLine: number;
  readonly titleStart: number;
  readonly titleEndLine: number;
  readonly titleEnd: number;
  readonly abstractLine: number;
  readonly abstractStart: number;
  readonly abstractEndLine: number;
  readonly abstractEnd: number;
  readonly endLine: number;
  readonly metadata: Metadata | undefined;
  readonly #packed: PackedText;
  readonly #piece: number;

  constructor(entry: Entry, title: string, packed: PackedText, piece: number) {
    this.title = title;
    this.titleLine = entry.titleLine;
    this.titleStart = entry.titleStart;
    this.titleEndLine = entry.titleEndLine;
    this.titleEnd = entry.titleEnd;
    this.abstractLine = entry.abstractLine;
    this.abstractStart = entry.abstractStart;
    this.abstractEndLine = entry.abstractEndLine;
    this.abstractEnd = entry.abstractEnd;
    this.endLine = entry.endLine;
    this.metadata = entry.metadata && metadataOf(JSON.stringify(entry.metadata));
    this.#packed = packed;
    this.#piece = piece;
  }

  get abstract(): string {
    return this.#packed.piece(this.#piece);
  }
}
