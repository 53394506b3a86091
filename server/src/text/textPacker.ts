/**
 * Keeps texts in some 60 % of their memory, and outside of the heap: pairs of characters that are common in English stand
 * as one byte. That takes hardly more time than to copy them.
 */
import { Utf8Buffer } from './utf8.ts';

/** A part of every runtime, as `TextEncoder` is. */
declare class TextDecoder {
  constructor(encoding: 'utf-8', options: { readonly ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

/** Stretches of a text, one after the other. */
export class PackedText {
  readonly #bytes: Uint8Array;
  /** Where each piece begins, and where the last one ends. */
  readonly #starts: Int32Array;
  readonly #packer: TextPacker;

  constructor(bytes: Uint8Array, starts: Int32Array, packer: TextPacker) {
    this.#bytes = bytes;
    this.#starts = starts;
    this.#packer = packer;
  }

  piece(number: number): string {
    return this.#packer.unpacked(this.#bytes, this.#starts[number]!, this.#starts[number + 1]!);
  }

  get text(): string {
    return this.#packer.unpacked(this.#bytes, 0, this.#bytes.length);
  }
}

/** Packs and unpacks, with memory that is used again and again. */
export class TextPacker {
  readonly #utf8 = new Utf8Buffer();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #packed = new Uint8Array(4096);
  #unpacked = new Uint8Array(4096);
  /** What was unpacked last: whoever looks at a piece often asks for it several times. */
  #last: { readonly of: Uint8Array; readonly from: number; readonly to: number; readonly text: string } | undefined;

  /** Undefined where the pieces would not come back as they are, or would take no less memory, as in Chinese. */
  pack(pieces: readonly string[]): PackedText | undefined {
    const starts = new Int32Array(pieces.length + 1);
    let end = 0;
    let characters = 0;
    for (const [i, piece] of pieces.entries()) {
      end = this.#append(piece, end);
      if (end < 0) return undefined;
      starts[i + 1] = end;
      characters += piece.length;
    }
    if (end > 2 * characters) return undefined;
    return new PackedText(this.#packed.slice(0, end), starts, this);
  }

  /** The text of a stretch of packed bytes. */
  unpacked(bytes: Uint8Array, from: number, to: number): string {
    const last = this.#last;
    if (last?.of === bytes && last.from === from && last.to === to) return last.text;
    const text = this.#read(bytes, from, to);
    // A long text is asked for once.
    this.#last = text.length > longestKept ? undefined : { of: bytes, from, to, text };
    return text;
  }

  /** A text that keeps no longer one in memory of which it is a part. */
  copied(text: string): string {
    const length = this.#utf8.take(text);
    const copy = this.#decoder.decode(this.#utf8.bytes.subarray(0, length));
    return copy === text ? copy : text;
  }

  #read(bytes: Uint8Array, from: number, to: number): string {
    const most = 2 * (to - from) + 1;
    if (this.#unpacked.length < most) this.#unpacked = new Uint8Array(most * 2);
    const into = this.#unpacked;
    let end = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      if (byte === asItStands) into[end++] = bytes[++at]!;
      else {
        into[end] = firstOf[byte]!;
        into[end + 1] = secondOf[byte]!;
        end += sizeOf[byte]!;
      }
    }
    return this.#decoder.decode(into.subarray(0, end));
  }

  /** Answers where the packed bytes end; -1 where the piece would not come back as it is. */
  #append(piece: string, start: number): number {
    const length = this.#utf8.take(piece);
    const { bytes } = this.#utf8;
    if (this.#packed.length < start + 2 * length) {
      const longer = new Uint8Array(2 * (start + 2 * length));
      longer.set(this.#packed);
      this.#packed = longer;
    }
    const packed = this.#packed;
    let end = start;
    for (let at = 0; at < length; ) {
      const first = bytes[at]!;
      if (first >= 0x80 || sizeOf[first] === 2) {
        // What stands for anything that UTF-8 has nothing for, as half of a surrogate pair.
        if (first === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return -1;
        packed[end++] = asItStands;
        packed[end++] = first;
        at++;
      } else {
        // Two blanks follow the last byte.
        const code = at + 1 < length ? codeOf[(first << 8) | bytes[at + 1]!]! : first;
        packed[end++] = code;
        at += sizeOf[code]!;
      }
    }
    return end;
  }
}

const longestKept = 10_000;
/** Before a byte that would mean something else. */
const asItStands = 0xff;

/** The pairs that spare most in English prose. */
const pairs =
  'e ins th tt d , . n  areorhey  ir eronatanitalte s oisesdevear csentsten ppecoo g edoutondme wlerom ' +
  ' ftiiol rihaaca ra nf icma mngnoasurofll dusem rbl bfiec eulcefoilpageh siprbensotchctdilonp--calyso' +
  'un lliodnewickutyopl uhirsagptketatret Tlaie CssnaomifexbugispefwhueThts vsuowop yu eaameenc Ps. h S' +
  'ci -e.kaep';

/** By byte: the characters that it stands for. */
const firstOf = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const secondOf = new Uint8Array(256);
const sizeOf = new Uint8Array(256).fill(1);
/** By a character below 0x80 and the byte behind it: the byte that stands for both, or the character itself. */
const codeOf = Uint8Array.from({ length: 0x8000 }, (_, pair) => pair >> 8);

/** Control characters but for those that texts are full of, and what is no ASCII. */
const codes = Array.from({ length: asItStands }, (_, byte) => byte).filter(
  (byte) => byte >= 0x80 || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13),
);
for (const [i, code] of codes.slice(0, pairs.length / 2).entries()) {
  const [first, second] = [pairs.charCodeAt(2 * i), pairs.charCodeAt(2 * i + 1)];
  firstOf[code] = first;
  secondOf[code] = second;
  sizeOf[code] = 2;
  codeOf[(first << 8) | second] = code;
}
