import type { Pace } from './pace.ts';
import { codeAt, firstChild, nextSibling, type Trie, termAt } from './trie.ts';

/** What a walk needs: the nodes, and where a beginning leads. */
type Walked = Pick<Trie, 'nodes' | 'node'>;

/**
 * Calls back for every term below a node (the node's own included) with the number of letters that it adds. Like the walks
 * below it yields where the pace says so; the nodes must not change before it goes on.
 */
export function* completions(
  { nodes }: Walked,
  node: number,
  visit: (term: number, added: number) => void,
  pace: Pace,
): Generator<void, void> {
  if (node === 0) return;
  if (nodes[node + termAt]! >= 0) visit(nodes[node + termAt]!, 0);
  const stack: number[] = [];
  let depth = 1;
  let at = nodes[node + firstChild]!;
  for (let walked = 1; ; walked++) {
    if (walked % stride === 0 && pace.isOver(stride)) yield;
    if (at === 0) {
      if (stack.length === 0) return;
      at = nodes[stack.pop()! + nextSibling]!;
      depth--;
      continue;
    }
    if (nodes[at + termAt]! >= 0) visit(nodes[at + termAt]!, depth);
    stack.push(at);
    at = nodes[at + firstChild]!;
    depth++;
  }
}

/** A term found by its likeness to what was typed. */
export interface Likeness {
  readonly term: number;
  /** Letters added, left out, replaced, or exchanged with their neighbour. */
  readonly edits: number;
  /** The first letters are the same. */
  readonly sameStart: boolean;
  /** Letters that the term has beyond what was typed, misspelt; 0 where the whole term was compared. */
  readonly added: number;
}

/** How far misspellings are looked for. */
export interface Reach {
  /** Edits, 1 or 2. */
  readonly edits: number;
  /** Terms of which a beginning is within one edit count too. */
  readonly beginnings: boolean;
  /** Terms that start with another letter than the first two typed count too. */
  readonly otherStarts: boolean;
}

/**
 * Calls back for every term within reach of a stretch of at most 30 codes. The walk carries the state of a bit-parallel automaton, so that it leaves a
 * branch as soon as nothing in it can match.
 */
export function* misspellings(
  { nodes }: Walked,
  codes: Uint16Array,
  { edits: most, beginnings, otherStarts }: Reach,
  visit: (found: Likeness) => void,
  pace: Pace,
): Generator<void, void> {
  const length = codes.length;
  const done = 1 << length;
  const asciiMasks = new Int32Array(128);
  const otherMasks = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const letter = codes[i]!;
    if (letter < 128) asciiMasks[letter]! |= 1 << i;
    else otherMasks.set(letter, (otherMasks.get(letter) ?? 0) | (1 << i));
  }
  // States by depth: bit j says that the first j codes can be matched with so many edits.
  const exact = new Int32Array(deepest + 2);
  const one = new Int32Array(deepest + 2);
  const two = new Int32Array(deepest + 2);
  const maskAt = new Int32Array(deepest + 2);
  /** Depth at which a beginning matched within one edit, or 0. */
  const begunAt = new Int32Array(deepest + 2);
  const path = new Int32Array(deepest + 2);
  exact[0] = 1;
  one[0] = 3;
  two[0] = most > 1 ? 7 : 0;
  let depth = 1;
  path[1] = nodes[firstChild]!;
  for (let walked = 1; depth > 0; walked++) {
    if (walked % stride === 0 && pace.isOver(stride)) yield;
    const node = path[depth]!;
    if (node === 0) {
      depth--;
      path[depth] = depth > 0 ? nodes[path[depth]! + nextSibling]! : 0;
      continue;
    }
    const letter = nodes[node + codeAt]!;
    const mask = letter < 128 ? asciiMasks[letter]! : (otherMasks.get(letter) ?? 0);
    if (!otherStarts && depth === 1 && letter !== codes[0] && letter !== codes[1]) {
      path[1] = nodes[node + nextSibling]!;
      continue;
    }
    const before = depth - 1;
    const e = exact[before]!;
    const o = one[before]!;
    const swap = depth > 1 ? mask & (maskAt[before]! >> 1) : 0;
    const nextExact = (e & mask) << 1;
    const swapExact = depth > 1 ? (exact[depth - 2]! & swap) << 2 : 0;
    const nextOne = ((o & mask) << 1) | e | (e << 1) | (nextExact << 1) | swapExact;
    let nextTwo = 0;
    if (most > 1) {
      const swapOne = depth > 1 ? (one[depth - 2]! & swap) << 2 : 0;
      nextTwo = ((two[before]! & mask) << 1) | o | (o << 1) | (nextOne << 1) | swapOne;
    }
    exact[depth] = nextExact;
    one[depth] = nextOne;
    two[depth] = nextTwo;
    maskAt[depth] = mask;
    let begun = begunAt[before]!;
    if (beginnings && begun === 0 && (nextOne & done) !== 0) begun = depth;
    begunAt[depth] = begun;
    const term = nodes[node + termAt]!;
    if (term >= 0) {
      const sameStart = nodes[path[1]! + codeAt] === codes[0];
      const edits = nextExact & done ? 0 : nextOne & done ? 1 : nextTwo & done ? 2 : 3;
      if (edits <= most) visit({ term, edits, sameStart, added: 0 });
      else if (begun > 0) visit({ term, edits: 1, sameStart, added: depth - begun });
    }
    const alive = ((nextOne | nextTwo) & (done | (done - 1))) !== 0 || begun > 0;
    if (alive && depth < deepest) {
      depth++;
      path[depth] = nodes[node + firstChild]!;
    } else path[depth] = nodes[node + nextSibling]!;
  }
}

/**
 * Calls back for every term that a stretch of codes abbreviates by leaving letters out (`stg` → stage, `srch` →
 * search), with the number of consonants left out before the last letter typed and the number of letters after it.
 */
export function* contractions(
  trie: Walked,
  codes: Uint16Array,
  visit: (term: number, skippedConsonants: number, added: number) => void,
  pace: Pace,
): Generator<void, void> {
  const { nodes } = trie;
  const start = trie.node(codes, 0, 1);
  if (start === 0) return;
  const path = new Int32Array(deepest + 2);
  const matched = new Int32Array(deepest + 2);
  const skipped = new Int32Array(deepest + 2);
  const added = new Int32Array(deepest + 2);
  matched[0] = 1;
  let depth = 1;
  path[1] = nodes[start + firstChild]!;
  for (let walked = 1; depth > 0; walked++) {
    if (walked % stride === 0 && pace.isOver(stride)) yield;
    const node = path[depth]!;
    if (node === 0) {
      depth--;
      path[depth] = depth > 0 ? nodes[path[depth]! + nextSibling]! : 0;
      continue;
    }
    const before = depth - 1;
    const letter = nodes[node + codeAt]!;
    const done = matched[before]! === codes.length;
    const hit = !done && codes[matched[before]!] === letter;
    matched[depth] = matched[before]! + (hit ? 1 : 0);
    skipped[depth] = skipped[before]! + (hit || done || isVowel(letter) ? 0 : 1);
    added[depth] = done ? added[before]! + 1 : 0;
    const term = nodes[node + termAt]!;
    if (term >= 0 && matched[depth] === codes.length) visit(term, skipped[depth]!, added[depth]!);
    if (skipped[depth]! <= 1 && depth < deepest) {
      depth++;
      path[depth] = nodes[node + firstChild]!;
    } else path[depth] = nodes[node + nextSibling]!;
  }
}

export function isVowel(code: number): boolean {
  return code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
}

const deepest = 48;
/** Nodes between two looks at the pace. */
const stride = 1024;
