/** Texts that could not be taken over, known by their content, so that none is tried twice under whatever name. */
export class Quarantine {
  readonly #reasons = new Map<string, string>();
  readonly #lengths = new Set<number>();

  *reasonFor(text: string): Generator<void, string | undefined> {
    return this.#lengths.has(text.length) ? this.#reasons.get(yield* fingerprint(text)) : undefined;
  }

  *adding(text: string, reason: string): Generator<void, void> {
    this.#lengths.add(text.length);
    this.#reasons.set(yield* fingerprint(text), reason);
  }
}

/** The text's length and four 32-bit hashes of its UTF-16 units: against chance, not against forgery. */
function* fingerprint(text: string): Generator<void, string> {
  let [a, b, c, d] = [0xdeadbeef, 0x41c6ce57, 0x9e3779b9, 0x7f4a7c15];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
    c = Math.imul(c ^ code, 2246822507);
    d = Math.imul(d ^ code, 3266489909);
    if (at % 65536 === 65535) yield;
  }
  return [text.length, a >>> 0, b >>> 0, c >>> 0, d >>> 0].join(':');
}
