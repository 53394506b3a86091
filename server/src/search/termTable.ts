import { grown, letGo } from './letGo.ts';
import type { PartReader, SavedParts } from './savedParts.ts';

/** The texts of terms and their numbers: an open hash table over stretches of folded codes, without making strings. */
export class TermTable {
  /** Hash and term + 1, at a place told by the hash; term + 1 is 0 where there is none. */
  #table = new Int32Array(8192);
  #count = 0;
  /** The codes of all terms, and where each term's start and end. */
  #codes = new Uint16Array(16_384);
  #codesEnd = 0;
  #codesFree = 0;
  #places = new Int32Array(4096);

  get bytes(): number {
    return this.#table.length * 4 + this.#codes.length * 2 + this.#places.length * 4;
  }

  get size(): number {
    return this.#count;
  }

  /** The number of a term, or -1. */
  find(codes: Uint16Array, from: number, to: number): number {
    const hash = hashOfCodes(codes, from, to);
    const table = this.#table;
    const places = this.#places;
    const known = this.#codes;
    const mask = table.length - 1;
    for (let at = placeOf(hash) & mask; ; at = (at + 2) & mask) {
      const value = table[at + 1]!;
      if (value === 0) return -1;
      if (table[at] !== hash) continue;
      const start = places[value * 2 - 2]!;
      if (places[value * 2 - 1]! - start !== to - from) continue;
      let i = from;
      for (let there = start; i < to && known[there] === codes[i]; i++) there++;
      if (i === to) return value - 1;
    }
  }

  text(term: number): string {
    return String.fromCharCode(...this.codes(term));
  }

  /** The codes of a term, valid until the next change. */
  codes(term: number): Uint16Array {
    return this.#codes.subarray(this.#places[term * 2]!, this.#places[term * 2 + 1]!);
  }

  /** The hash of a term's codes. */
  hash(term: number): number {
    return hashOfCodes(this.#codes, this.#places[term * 2]!, this.#places[term * 2 + 1]!);
  }

  /** Adds a term that the table does not hold. */
  add(term: number, codes: Uint16Array, from: number, to: number): void {
    if ((this.#count + 1) * 4 > this.#table.length) this.#resize(this.#table.length * 2);
    if (term * 2 + 2 > this.#places.length) this.#places = grown(this.#places, new Int32Array(term * 3 + 2));
    const start = this.#codesEnd;
    this.#codesEnd += to - from;
    if (this.#codesEnd > this.#codes.length)
      this.#codes = grown(this.#codes, new Uint16Array(Math.ceil(this.#codesEnd * 1.4)));
    for (let i = from; i < to; i++) this.#codes[start + i - from] = codes[i]!;
    this.#places[term * 2] = start;
    this.#places[term * 2 + 1] = this.#codesEnd;
    this.#insert(hashOfCodes(codes, from, to), term + 1);
    this.#count++;
  }

  /** Takes out a term that the table holds. */
  remove(term: number, codes: Uint16Array, from: number, to: number): void {
    const table = this.#table;
    const mask = table.length - 1;
    let at = placeOf(hashOfCodes(codes, from, to)) & mask;
    while (table[at + 1] !== term + 1) at = (at + 2) & mask;
    table[at + 1] = 0;
    this.#count--;
    this.#places[term * 2] = this.#places[term * 2 + 1] = 0;
    this.#codesFree += to - from;
    // Entries that had been pushed past this place move back.
    for (let next = (at + 2) & mask; table[next + 1] !== 0; next = (next + 2) & mask) {
      const moved = table[next + 1]!;
      table[next + 1] = 0;
      this.#insert(table[next]!, moved);
    }
    if (table.length > 8192 && this.#count * 16 < table.length) this.#resize(table.length / 2);
    if (this.#codesFree > 65_536 && this.#codesFree > this.#codesEnd * 0.75) this.#compact();
  }

  /** The same terms under other numbers: the first is the one that `order` names first; `numbers` is its inverse. */
  *reordering(order: Int32Array, numbers: Int32Array): Generator<void, TermTable> {
    const other = new TermTable();
    other.#count = this.#count;
    other.#codes = new Uint16Array(Math.max(16_384, this.#codesEnd - this.#codesFree));
    other.#places = new Int32Array(Math.max(4096, order.length * 2));
    for (let number = 0; number < order.length; number++) {
      const end = this.#places[order[number]! * 2 + 1]!;
      other.#places[number * 2] = other.#codesEnd;
      for (let at = this.#places[order[number]! * 2]!; at < end; at++)
        other.#codes[other.#codesEnd++] = this.#codes[at]!;
      other.#places[number * 2 + 1] = other.#codesEnd;
      if (number % 1000 === 999) yield;
    }
    other.#table = this.#table.slice();
    for (let at = 1; at < other.#table.length; at += 2) {
      const value = other.#table[at]!;
      if (value !== 0) other.#table[at] = numbers[value - 1]! + 1;
      if (at % 8192 === 8191) yield;
    }
    return other;
  }

  letGo(): void {
    letGo(this.#table, this.#codes, this.#places);
  }

  saved(): SavedParts {
    return {
      table: this.#table,
      codes: this.#codes.subarray(0, this.#codesEnd),
      places: this.#places,
      counts: Int32Array.of(this.#count, this.#codesEnd, this.#codesFree),
    };
  }

  restore(parts: PartReader): void {
    this.#table = parts.take('table', Int32Array);
    this.#codes = parts.take('codes', Uint16Array);
    this.#places = parts.take('places', Int32Array);
    const [count, codesEnd, codesFree] = parts.take('counts', Int32Array);
    [this.#count, this.#codesEnd, this.#codesFree] = [count!, codesEnd!, codesFree!];
  }

  #insert(hash: number, value: number): void {
    const mask = this.#table.length - 1;
    let at = placeOf(hash) & mask;
    while (this.#table[at + 1] !== 0) at = (at + 2) & mask;
    this.#table[at] = hash;
    this.#table[at + 1] = value;
  }

  #resize(length: number): void {
    const table = this.#table;
    this.#table = new Int32Array(length);
    for (let at = 0; at < table.length; at += 2) if (table[at + 1] !== 0) this.#insert(table[at]!, table[at + 1]!);
    letGo(table);
  }

  /** Moves the codes of living terms together, so that the memory of removed terms is returned. */
  #compact(): void {
    const codes = this.#codes;
    this.#codes = new Uint16Array(Math.max(16_384, Math.ceil((this.#codesEnd - this.#codesFree) * 1.25)));
    this.#codesEnd = 0;
    this.#codesFree = 0;
    let last = 0;
    for (let at = 0; at < this.#places.length; at += 2) {
      const text = codes.subarray(this.#places[at], this.#places[at + 1]);
      if (text.length === 0) continue;
      this.#codes.set(text, this.#codesEnd);
      this.#places[at] = this.#codesEnd;
      this.#codesEnd += text.length;
      this.#places[at + 1] = this.#codesEnd;
      last = at + 2;
    }
    letGo(codes);
    this.#places = this.#places.slice(0, Math.max(4096, last));
  }
}

/** A table of words in small letters, numbered in their order. */
export function termsOf(words: readonly string[]): Pick<TermTable, 'find'> {
  const table = new TermTable();
  for (const [i, word] of words.entries())
    table.add(
      i,
      Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
      0,
      word.length,
    );
  return table;
}

/** Spreads stretches of codes over 32 bits. */
export function hashOfCodes(codes: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193);
  return hash | 0;
}

/** An even number. */
function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}
