import { atOnce } from './atOnce.ts';
import { grown, letGo } from './letGo.ts';
import type { PartReader, SavedParts } from './savedParts.ts';

// What stands behind a node's number; next to each other, since walks look at all of them.
export const firstChild = 0;
export const nextSibling = 1;
/** The term that ends at the node, or -1. */
export const termAt = 2;
export const codeAt = 3;

/**
 * Terms as a trie in one typed array: exact terms, completions and misspellings are found by walking it. Siblings are in
 * order of their codes, so that walks do not depend on the order in which terms were added.
 */
export class Trie {
  /** Nodes of four numbers each, by which a node is known: its first one's place. Node 0 is the root, nobody's child. */
  nodes = new Int32Array(firstCapacity);

  #end = nodeSize;
  /** First free node; its next sibling is the next. */
  #free = 0;
  #freeNodes = 0;
  /** The nodes at the end of one ASCII code, and of two: their families are the largest by far. */
  #ofOne = new Int32Array(128);
  #ofTwo = new Int32Array(128 * 128);
  #path = new Int32Array(64);

  constructor() {
    this.nodes[termAt] = -1;
  }

  get bytes(): number {
    return this.nodes.length * 4;
  }

  /** The node at the end of a stretch of codes, or 0 where no term starts like this. */
  node(codes: Uint16Array, from: number, to: number): number {
    if (from >= to) return 0;
    const first = codes[from]!;
    const second = from + 1 < to ? codes[from + 1]! : 128;
    if (first < 128 && second < 128) return this.#below(this.#ofTwo[first * 128 + second]!, codes, from + 2, to);
    return this.#below(first < 128 ? this.#ofOne[first]! : this.#child(0, first), codes, from + 1, to);
  }

  /** Lets a term end where a stretch of codes, which must not be empty, does. */
  add(term: number, codes: Uint16Array, from: number, to: number): void {
    let at = from;
    let node = 0;
    const first = codes[from]!;
    const second = from + 1 < to ? codes[from + 1]! : 128;
    if (first < 128 && second < 128) {
      node = this.#ofTwo[first * 128 + second]!;
      if (node !== 0) at += 2;
    }
    for (; at < to; at++) {
      const parent = node;
      node = this.#childAdded(parent, codes[at]!);
      if (parent === 0 && first < 128) this.#ofOne[first] = node;
      else if (at === from + 1 && first < 128 && second < 128) this.#ofTwo[first * 128 + second] = node;
    }
    this.nodes[node + termAt] = term;
  }

  /** Takes out the term that ends where a stretch of codes does. */
  remove(codes: Uint16Array, from: number, to: number): void {
    if (to - from >= this.#path.length) this.#path = new Int32Array((to - from) * 2);
    let node = 0;
    for (let at = from; at < to; at++) {
      this.#path[at - from] = node;
      node = this.#child(node, codes[at]!);
      if (node === 0) return;
    }
    const { nodes } = this;
    nodes[node + termAt] = -1;
    for (let at = to - 1; at >= from && nodes[node + firstChild] === 0 && nodes[node + termAt]! < 0; at--) {
      const parent = this.#path[at - from]!;
      this.#unlink(parent, node);
      if (at === from && codes[from]! < 128) this.#ofOne[codes[from]!] = 0;
      if (at === from + 1 && codes[from]! < 128 && codes[at]! < 128) this.#ofTwo[codes[from]! * 128 + codes[at]!] = 0;
      node = parent;
    }
    if (this.#freeNodes > 65_536 && this.#freeNodes * nodeSize > this.#end * 0.75) this.#compact();
  }

  saved(): SavedParts {
    return {
      nodes: this.nodes.subarray(0, this.#end),
      counts: Int32Array.of(this.#end, this.#free, this.#freeNodes),
    };
  }

  restore(parts: PartReader): void {
    this.nodes = parts.take('nodes', Int32Array);
    const [end, free, freeNodes] = parts.take('counts', Int32Array);
    [this.#end, this.#free, this.#freeNodes] = [end!, free!, freeNodes!];
    this.#findFirst();
  }

  #below(node: number, codes: Uint16Array, from: number, to: number): number {
    let below = node;
    for (let at = from; at < to && below !== 0; at++) below = this.#child(below, codes[at]!);
    return below;
  }

  /** Looks up the nodes at the end of one and of two codes. */
  #findFirst(): void {
    const { nodes } = this;
    this.#ofOne.fill(0);
    this.#ofTwo.fill(0);
    for (let one = nodes[firstChild]!; one !== 0; one = nodes[one + nextSibling]!) {
      const first = nodes[one + codeAt]!;
      if (first >= 128) continue;
      this.#ofOne[first] = one;
      for (let two = nodes[one + firstChild]!; two !== 0; two = nodes[two + nextSibling]!) {
        const second = nodes[two + codeAt]!;
        if (second < 128) this.#ofTwo[first * 128 + second] = two;
      }
    }
  }

  #child(node: number, code: number): number {
    const { nodes } = this;
    let child = nodes[node + firstChild]!;
    while (child !== 0 && nodes[child + codeAt]! < code) child = nodes[child + nextSibling]!;
    return child !== 0 && nodes[child + codeAt] === code ? child : 0;
  }

  #childAdded(node: number, code: number): number {
    const { nodes } = this;
    let before = 0;
    let child = nodes[node + firstChild]!;
    while (child !== 0 && nodes[child + codeAt]! < code) {
      before = child;
      child = nodes[child + nextSibling]!;
    }
    if (child !== 0 && nodes[child + codeAt] === code) return child;
    const added = this.#newNode(code, child);
    if (before === 0) this.nodes[node + firstChild] = added;
    else this.nodes[before + nextSibling] = added;
    return added;
  }

  #unlink(parent: number, node: number): void {
    const { nodes } = this;
    const after = nodes[node + nextSibling]!;
    let child = nodes[parent + firstChild]!;
    if (child === node) nodes[parent + firstChild] = after;
    else {
      while (nodes[child + nextSibling] !== node) child = nodes[child + nextSibling]!;
      nodes[child + nextSibling] = after;
    }
    nodes[node + nextSibling] = this.#free;
    this.#free = node;
    this.#freeNodes++;
  }

  #newNode(code: number, sibling: number): number {
    let node = this.#free;
    if (node !== 0) {
      this.#free = this.nodes[node + nextSibling]!;
      this.#freeNodes--;
    } else {
      if (this.#end === this.nodes.length)
        this.nodes = grown(this.nodes, new Int32Array(Math.ceil((this.#end / nodeSize) * 1.4) * nodeSize));
      node = this.#end;
      this.#end += nodeSize;
    }
    this.nodes[node + firstChild] = 0;
    this.nodes[node + nextSibling] = sibling;
    this.nodes[node + termAt] = -1;
    this.nodes[node + codeAt] = code;
    return node;
  }

  /** Moves the living nodes together, so that the memory of removed terms is returned. */
  #compact(): void {
    const other = atOnce(this.reordering());
    letGo(this.nodes);
    this.nodes = other.nodes;
    this.#end = other.#end;
    this.#free = 0;
    this.#freeNodes = 0;
    this.#ofOne = other.#ofOne;
    this.#ofTwo = other.#ofTwo;
  }

  /** All terms in alphabetical order. */
  *terms(): Generator<void, Int32Array> {
    const { nodes } = this;
    const found = new Int32Array(this.#end / nodeSize);
    let count = 0;
    const path: number[] = [];
    for (let node = nodes[firstChild]!, walked = 1; node !== 0 || path.length > 0; walked++) {
      if (node === 0) node = nodes[path.pop()! + nextSibling]!;
      else {
        if (nodes[node + termAt]! >= 0) found[count++] = nodes[node + termAt]!;
        path.push(node);
        node = nodes[node + firstChild]!;
      }
      if (walked % 4096 === 0) yield;
    }
    return found.slice(0, count);
  }

  /** The same trie without free nodes, siblings side by side; `numbers` are other numbers of the terms. */
  *reordering(numbers?: Int32Array): Generator<void, Trie> {
    const old = this.nodes;
    const living = this.#end / nodeSize - this.#freeNodes;
    const other = new Trie();
    other.nodes = new Int32Array(Math.max(firstCapacity, Math.ceil(living * 1.25) * nodeSize));
    other.nodes[termAt] = -1;
    // Old node and new parent of every family that still has to be copied.
    const open: number[] = [0, 0];
    for (let copied = 1; open.length > 0; copied++) {
      const parent = open.pop()!;
      let child = old[open.pop()! + firstChild]!;
      let before = 0;
      for (; child !== 0; child = old[child + nextSibling]!) {
        const code = old[child + codeAt]!;
        const node = other.#newNode(code, 0);
        const term = old[child + termAt]!;
        other.nodes[node + termAt] = term >= 0 && numbers ? numbers[term]! : term;
        if (before === 0) other.nodes[parent + firstChild] = node;
        else other.nodes[before + nextSibling] = node;
        before = node;
        open.push(child, node);
      }
      if (copied % 1024 === 0) yield;
    }
    other.#findFirst();
    return other;
  }
}

const nodeSize = 4;
const firstCapacity = 4096 * nodeSize;
