const longestHeader = 4096;
const largestBody = 2 ** 29;
const newline = 10;

/** Follows the framing of LSP's messages (`Content-Length: …`, a blank line, so many bytes) without looking into them. */
export class Frames {
  #header = '';
  #bodyLeft = 0;

  /** A message has begun and not ended. */
  get isPartial(): boolean {
    return this.#header !== '' || this.#bodyLeft > 0;
  }

  /** Takes the next bytes; tells what is wrong with them, after which all that follows is lost. */
  fault(bytes: Uint8Array): string | undefined {
    for (let at = 0; at < bytes.length; ) {
      if (this.#bodyLeft > 0) {
        const skipped = Math.min(this.#bodyLeft, bytes.length - at);
        this.#bodyLeft -= skipped;
        at += skipped;
        continue;
      }
      const fault = this.#faultOfHeader(bytes[at++]!);
      if (fault) return fault;
    }
    return undefined;
  }

  #faultOfHeader(byte: number): string | undefined {
    const isAfterReturn = this.#header.endsWith('\r');
    this.#header += String.fromCharCode(byte);
    // Both header fields that exist begin so; what does not is a body longer than it was said to be, or no LSP at all.
    const begin = this.#header.slice(0, 'content-'.length).toLowerCase();
    if (!'content-'.startsWith(begin)) return 'a message header was expected';
    if ((byte === newline) !== isAfterReturn || this.#header.length > longestHeader)
      return 'the message header is malformed';
    if (!this.#header.endsWith('\r\n\r\n')) return undefined;
    const length = lengthIn(this.#header);
    if (length === undefined || length > largestBody) return 'the message header has no usable Content-Length';
    this.#header = '';
    this.#bodyLeft = length;
    return undefined;
  }
}

function lengthIn(header: string): number | undefined {
  for (const line of header.split('\r\n')) {
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1).trim();
    if (line.slice(0, colon).toLowerCase() === 'content-length' && /^\d{1,10}$/.test(value)) return Number(value);
  }
  return undefined;
}
