/** The texts of terms and their numbers: an open hash table over stretches of folded codes, without making strings. */
export class TermTable {
  /** Text of each term; empty where the number is free. */
  readonly texts: string[] = [];
  #hashes = new Uint32Array(4096);
  /** Term + 1; 0 where there is none. */
  #terms = new Int32Array(4096);
  #count = 0;

  get bytes(): number {
    return this.#hashes.length * 8;
  }

  get size(): number {
    return this.#count;
  }

  /** The number of a term, or -1. */
  find(codes: Uint16Array, from: number, to: number): number {
    const hash = hashOfCodes(codes, from, to);
    const mask = this.#terms.length - 1;
    let at = hash & mask;
    for (;;) {
      const value = this.#terms[at]!;
      if (value === 0) return -1;
      if (this.#hashes[at] === hash && isText(this.texts[value - 1]!, codes, from, to)) return value - 1;
      at = (at + 1) & mask;
    }
  }

  /** Adds a term that the table does not hold. */
  add(term: number, codes: Uint16Array, from: number, to: number): void {
    if ((this.#count + 1) * 2 > this.#terms.length) this.#resize(this.#terms.length * 2);
    this.texts[term] = String.fromCharCode(...codes.subarray(from, to));
    this.#insert(hashOfCodes(codes, from, to), term + 1);
    this.#count++;
  }

  /** Takes out a term that the table holds. */
  remove(term: number, codes: Uint16Array, from: number, to: number): void {
    const mask = this.#terms.length - 1;
    let at = hashOfCodes(codes, from, to) & mask;
    while (this.#terms[at] !== term + 1) at = (at + 1) & mask;
    this.#terms[at] = 0;
    this.#count--;
    this.texts[term] = '';
    // Entries that had been pushed past this place move back.
    for (let next = (at + 1) & mask; this.#terms[next] !== 0; next = (next + 1) & mask) {
      const moved = this.#terms[next]!;
      this.#terms[next] = 0;
      this.#insert(this.#hashes[next]!, moved);
    }
    if (this.#count === 0) this.texts.length = 0;
    if (this.#terms.length > 4096 && this.#count * 8 < this.#terms.length) this.#resize(this.#terms.length / 2);
  }

  #insert(hash: number, value: number): void {
    const mask = this.#terms.length - 1;
    let at = hash & mask;
    while (this.#terms[at] !== 0) at = (at + 1) & mask;
    this.#hashes[at] = hash;
    this.#terms[at] = value;
  }

  #resize(length: number): void {
    const hashes = this.#hashes;
    const terms = this.#terms;
    this.#hashes = new Uint32Array(length);
    this.#terms = new Int32Array(length);
    for (let i = 0; i < terms.length; i++) if (terms[i] !== 0) this.#insert(hashes[i]!, terms[i]!);
  }
}

function isText(text: string, codes: Uint16Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== codes[from + i]) return false;
  return true;
}

function hashOfCodes(codes: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
