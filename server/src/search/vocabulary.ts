import { TermTable } from './termTable.ts';

/**
 * All indexed terms as a trie in typed arrays: exact terms, completions and misspellings are found by walking it.
 * Siblings are in order of their codes, so that walks do not depend on the order in which terms were added. Terms are
 * dense numbers, given back when released.
 */
export class Vocabulary {
  /** Node 0 is the root; node numbers below are valid until the next change. */
  code = new Uint16Array(firstCapacity);
  firstChild = new Int32Array(firstCapacity);
  nextSibling = new Int32Array(firstCapacity);
  /** The term that ends at a node, or -1. */
  termAt = new Int32Array(firstCapacity).fill(-1);

  #table = new TermTable();
  #nodes = 1;
  #freeNode = 0;
  #freeNodes = 0;
  #terms = 0;
  #freeTerms: number[] = [];
  #rootChild = new Int32Array(128);
  #path = new Int32Array(64);

  /** Number of terms. */
  get size(): number {
    return this.#table.size;
  }

  /** Every term is below this number. */
  get capacity(): number {
    return this.#terms;
  }

  get bytes(): number {
    return this.code.length * 14 + this.#table.bytes;
  }

  /** The node at the end of a stretch of codes, or 0 where no term starts like this. */
  node(codes: Uint16Array, from: number, to: number): number {
    if (from >= to) return 0;
    const first = codes[from]!;
    let node = first < 128 ? this.#rootChild[first]! : this.#child(0, first);
    for (let at = from + 1; at < to && node !== 0; at++) node = this.#child(node, codes[at]!);
    return node;
  }

  /** The number of a term, or -1. */
  find(codes: Uint16Array, from: number, to: number): number {
    return this.#table.find(codes, from, to);
  }

  text(term: number): string {
    return this.#table.texts[term]!;
  }

  /** The number of a term, added if it is new. The stretch must not be empty. */
  add(codes: Uint16Array, from: number, to: number): number {
    const known = this.#table.find(codes, from, to);
    if (known >= 0) return known;
    let node = 0;
    for (let at = from; at < to; at++) node = this.#childAdded(node, codes[at]!);
    const term = this.#freeTerms.pop() ?? this.#terms++;
    this.termAt[node] = term;
    this.#table.add(term, codes, from, to);
    return term;
  }

  /** Takes a term out; its number may be given to another. */
  release(codes: Uint16Array, from: number, to: number): void {
    if (to - from >= this.#path.length) this.#path = new Int32Array((to - from) * 2);
    let node = 0;
    for (let at = from; at < to; at++) {
      this.#path[at - from] = node;
      node = this.#child(node, codes[at]!);
      if (node === 0) return;
    }
    const term = this.termAt[node]!;
    if (term < 0) return;
    this.#table.remove(term, codes, from, to);
    this.#freeTerms.push(term);
    this.termAt[node] = -1;
    for (let at = to - 1; at >= from && this.firstChild[node] === 0 && this.termAt[node]! < 0; at--) {
      const parent = this.#path[at - from]!;
      this.#unlink(parent, node);
      node = parent;
    }
    if (this.size === 0) {
      this.#terms = 0;
      this.#freeTerms = [];
    }
    if (this.#freeNodes > 65_536 && this.#freeNodes > this.#nodes * 0.75) this.#compact();
  }

  #child(node: number, code: number): number {
    let child = this.firstChild[node]!;
    while (child !== 0 && this.code[child]! < code) child = this.nextSibling[child]!;
    return child !== 0 && this.code[child] === code ? child : 0;
  }

  #childAdded(node: number, code: number): number {
    if (node === 0 && code < 128 && this.#rootChild[code] !== 0) return this.#rootChild[code]!;
    let before = 0;
    let child = this.firstChild[node]!;
    while (child !== 0 && this.code[child]! < code) {
      before = child;
      child = this.nextSibling[child]!;
    }
    if (child !== 0 && this.code[child] === code) return child;
    const added = this.#newNode(code);
    this.nextSibling[added] = child;
    if (before === 0) this.firstChild[node] = added;
    else this.nextSibling[before] = added;
    if (node === 0 && code < 128) this.#rootChild[code] = added;
    return added;
  }

  #unlink(parent: number, node: number): void {
    let child = this.firstChild[parent]!;
    if (child === node) this.firstChild[parent] = this.nextSibling[node]!;
    else {
      while (this.nextSibling[child] !== node) child = this.nextSibling[child]!;
      this.nextSibling[child] = this.nextSibling[node]!;
    }
    if (parent === 0 && this.code[node]! < 128) this.#rootChild[this.code[node]!] = 0;
    this.nextSibling[node] = this.#freeNode;
    this.#freeNode = node;
    this.#freeNodes++;
  }

  #newNode(code: number): number {
    let node = this.#freeNode;
    if (node !== 0) {
      this.#freeNode = this.nextSibling[node]!;
      this.#freeNodes--;
    } else {
      if (this.#nodes === this.code.length) this.#resize(Math.ceil(this.#nodes * 1.5));
      node = this.#nodes++;
    }
    this.code[node] = code;
    this.firstChild[node] = 0;
    this.nextSibling[node] = 0;
    this.termAt[node] = -1;
    return node;
  }

  #resize(capacity: number): void {
    const { code, firstChild, nextSibling, termAt } = this;
    this.code = new Uint16Array(capacity);
    this.firstChild = new Int32Array(capacity);
    this.nextSibling = new Int32Array(capacity);
    this.termAt = new Int32Array(capacity);
    this.code.set(code);
    this.firstChild.set(firstChild);
    this.nextSibling.set(nextSibling);
    this.termAt.set(termAt);
  }

  /** Moves the living nodes together, so that the memory of released terms is returned. */
  #compact(): void {
    const { code, firstChild, nextSibling, termAt } = this;
    const living = this.#nodes - this.#freeNodes;
    const capacity = Math.max(firstCapacity, Math.ceil(living * 1.25));
    this.code = new Uint16Array(capacity);
    this.firstChild = new Int32Array(capacity);
    this.nextSibling = new Int32Array(capacity);
    this.termAt = new Int32Array(capacity).fill(-1);
    this.#rootChild.fill(0);
    this.#nodes = 1;
    this.#freeNode = 0;
    this.#freeNodes = 0;
    // Old node and new parent of every family that still has to be copied.
    const open: number[] = [0, 0];
    while (open.length > 0) {
      const parent = open.pop()!;
      const old = open.pop()!;
      let before = 0;
      for (let child = firstChild[old]!; child !== 0; child = nextSibling[child]!) {
        const node = this.#nodes++;
        this.code[node] = code[child]!;
        this.termAt[node] = termAt[child]!;
        if (before === 0) this.firstChild[parent] = node;
        else this.nextSibling[before] = node;
        if (parent === 0 && code[child]! < 128) this.#rootChild[code[child]!] = node;
        before = node;
        open.push(child, node);
      }
    }
  }
}

const firstCapacity = 4096;
