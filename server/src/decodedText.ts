/** Bytes decoded in one go: well under a millisecond of work. */
const chunk = 1 << 18;
const lookedAtForBinary = 8192;

/**
 * The text in a file's bytes, without a byte-order mark, or `binary`. UTF-8, or UTF-16 where a mark says so. Where UTF-8
 * is broken only the broken bytes are read otherwise, as windows-1252. Yields at its seams.
 */
export function* decodedText(bytes: Uint8Array): Generator<void, { readonly text: string } | 'binary'> {
  const marked = markedEncoding(bytes);
  if (marked) return { text: yield* decoded(bytes, marked) };
  if (bytes.subarray(0, lookedAtForBinary).includes(0)) return 'binary';
  try {
    return { text: yield* decoded(bytes, 'utf-8') };
  } catch {
    return { text: yield* mended(bytes) };
  }
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Throws where UTF-8 is broken. */
function* decoded(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Generator<void, string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  // Without a stream it takes a fraction of the time.
  if (bytes.length <= chunk) return decoder.decode(bytes);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    parts.push(decoder.decode(bytes.subarray(at, at + chunk), { stream: true }));
    yield;
  }
  parts.push(decoder.decode());
  return parts.join('');
}

/** What the bytes 0x80 to 0x9f mean in windows-1252; those above are as in Unicode. */
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function* mended(bytes: Uint8Array): Generator<void, string> {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let at = startOfText(bytes); at < bytes.length; ) {
    const byte = bytes[at]!;
    const length = sequenceLength(bytes, at);
    codes.push(length ? codePoint(bytes, at, length) : (from0x80.codePointAt(byte - 0x80) ?? byte));
    at += length || 1;
    if (codes.length < 4096) continue;
    parts.push(String.fromCodePoint(...codes));
    codes = [];
    yield;
  }
  return parts.join('') + String.fromCodePoint(...codes);
}

function startOfText(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** Bytes of the well-formed UTF-8 sequence at an offset; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let code = length === 1 ? bytes[at]! : bytes[at]! & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) code = (code << 6) | (bytes[next]! & 0x3f);
  return code;
}
