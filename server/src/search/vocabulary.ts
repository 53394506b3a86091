import { letGo } from './letGo.ts';
import { type PartReader, prefixed, type SavedParts } from './savedParts.ts';
import { TermTable } from './termTable.ts';
import { Trie } from './trie.ts';

/** All indexed terms: dense numbers, given back when released. */
export class Vocabulary {
  #table = new TermTable();
  #trie = new Trie();
  #terms = 0;
  #freeTerms: number[] = [];
  /** Terms that were added since they were in order. */
  #added = 0;

  /** Number of terms. */
  get size(): number {
    return this.#table.size;
  }

  /** Every term is below this number. */
  get capacity(): number {
    return this.#terms;
  }

  get bytes(): number {
    return this.#trie.bytes + this.#table.bytes;
  }

  /** The terms as a trie, valid until the next change. */
  get trie(): Pick<Trie, 'nodes' | 'node'> {
    return this.#trie;
  }

  /** The number of a term, or -1. */
  find(codes: Uint16Array, from: number, to: number): number {
    return this.#table.find(codes, from, to);
  }

  text(term: number): string {
    return this.#table.text(term);
  }

  /** The hash of a term's codes, as `hashOfCodes` tells it. */
  hash(term: number): number {
    return this.#table.hash(term);
  }

  /** The number of a term, added if it is new. The stretch must not be empty. */
  add(codes: Uint16Array, from: number, to: number): number {
    const known = this.#table.find(codes, from, to);
    if (known >= 0) return known;
    const term = this.#freeTerms.pop() ?? this.#terms++;
    this.#trie.add(term, codes, from, to);
    this.#table.add(term, codes, from, to);
    this.#added++;
    return term;
  }

  /** Whether so many terms came since their numbers were those of their order that it is worth while to order them. */
  get isUntidy(): boolean {
    return this.#added > fewTerms && this.#added * 4 > this.size;
  }

  /** The same terms numbered in alphabetical order, so that those which start alike lie together; and the numbers of now in that order. */
  *reordering(): Generator<void, { readonly vocabulary: Vocabulary; readonly order: Int32Array }> {
    const order = yield* this.#trie.terms();
    const numbers = new Int32Array(this.capacity);
    for (let number = 0; number < order.length; number++) numbers[order[number]!] = number;
    yield;
    const vocabulary = new Vocabulary();
    vocabulary.#table = yield* this.#table.reordering(order, numbers);
    vocabulary.#trie = yield* this.#trie.reordering(numbers);
    vocabulary.#terms = order.length;
    return { vocabulary, order };
  }

  /** Gives back the memory; nobody may ask for anything any more. */
  letGo(): void {
    this.#table.letGo();
    letGo(this.#trie.nodes);
  }

  /** Takes a term out; its number may be given to another. */
  release(codes: Uint16Array, from: number, to: number): void {
    const term = this.#table.find(codes, from, to);
    if (term < 0) return;
    this.#trie.remove(codes, from, to);
    this.#table.remove(term, codes, from, to);
    this.#freeTerms.push(term);
    if (this.size > 0) return;
    this.#terms = 0;
    this.#freeTerms = [];
  }

  /** Takes a term out by its number; one that is free already is left alone. */
  releaseTerm(term: number): void {
    const codes = this.#table.codes(term).slice();
    if (codes.length > 0) this.release(codes, 0, codes.length);
  }

  saved(): SavedParts {
    return {
      ...prefixed('table', this.#table.saved()),
      ...prefixed('trie', this.#trie.saved()),
      freeTerms: Int32Array.from(this.#freeTerms),
      counts: Int32Array.of(this.#terms, this.#added),
    };
  }

  restore(parts: PartReader): void {
    this.#table.restore(parts.within('table'));
    this.#trie.restore(parts.within('trie'));
    this.#freeTerms = [...parts.take('freeTerms', Int32Array)];
    const [terms, added] = parts.take('counts', Int32Array);
    [this.#terms, this.#added] = [terms!, added!];
  }
}

/** So few fit into a processor's cache wherever they lie. */
const fewTerms = 20_000;
