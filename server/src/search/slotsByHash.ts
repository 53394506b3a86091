import { letGo } from './letGo.ts';
import type { PartReader, SavedParts } from './savedParts.ts';

/** Slots by a 32-bit hash: a multimap in two typed arrays. Different texts may share a hash; the caller compares them. */
export class SlotsByHash {
  #hashes = new Uint32Array(1024);
  /** Slot + 1; 0 where there is none. */
  #slots = new Int32Array(1024);
  #count = 0;

  get bytes(): number {
    return this.#hashes.length * 8;
  }

  add(hash: number, slot: number): void {
    if ((this.#count + 1) * 2 > this.#slots.length) this.#resize(this.#slots.length * 2);
    this.#insert(hash, slot + 1);
    this.#count++;
  }

  remove(hash: number, slot: number): void {
    const mask = this.#slots.length - 1;
    let at = mixed(hash) & mask;
    while (this.#slots[at] !== slot + 1 || this.#hashes[at] !== hash) {
      if (this.#slots[at] === 0) return;
      at = (at + 1) & mask;
    }
    this.#slots[at] = 0;
    this.#count--;
    // Entries that had been pushed past this place move back.
    for (let next = (at + 1) & mask; this.#slots[next] !== 0; next = (next + 1) & mask) {
      const moved = this.#slots[next]!;
      this.#slots[next] = 0;
      this.#insert(this.#hashes[next]!, moved);
    }
    if (this.#slots.length > 1024 && this.#count * 8 < this.#slots.length) this.#resize(this.#slots.length / 2);
  }

  /** All slots added under a hash, in no particular order. */
  get(hash: number): number[] {
    const found: number[] = [];
    const mask = this.#slots.length - 1;
    for (let at = mixed(hash) & mask; this.#slots[at] !== 0; at = (at + 1) & mask) {
      if (this.#hashes[at] === hash) found.push(this.#slots[at]! - 1);
    }
    return found;
  }

  /** Takes out all slots of a set. */
  removeAll(slots: ReadonlySet<number>): void {
    const hashes = this.#hashes;
    const held = this.#slots;
    this.#count = 0;
    this.#hashes = new Uint32Array(held.length);
    this.#slots = new Int32Array(held.length);
    for (let i = 0; i < held.length; i++) {
      if (held[i] === 0 || slots.has(held[i]! - 1)) continue;
      this.#insert(hashes[i]!, held[i]!);
      this.#count++;
    }
  }

  saved(): SavedParts {
    return { hashes: this.#hashes, slots: this.#slots, count: Int32Array.of(this.#count) };
  }

  restore(parts: PartReader): void {
    this.#hashes = parts.take('hashes', Uint32Array);
    this.#slots = parts.take('slots', Int32Array);
    this.#count = parts.take('count', Int32Array)[0]!;
  }

  #insert(hash: number, value: number): void {
    const mask = this.#slots.length - 1;
    let at = mixed(hash) & mask;
    while (this.#slots[at] !== 0) at = (at + 1) & mask;
    this.#hashes[at] = hash;
    this.#slots[at] = value;
  }

  #resize(length: number): void {
    const hashes = this.#hashes;
    const slots = this.#slots;
    this.#hashes = new Uint32Array(length);
    this.#slots = new Int32Array(length);
    for (let i = 0; i < slots.length; i++) if (slots[i] !== 0) this.#insert(hashes[i]!, slots[i]!);
    letGo(hashes, slots);
  }
}

/** FNV-1a of a text's UTF-16 codes, unsigned. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7;
}
