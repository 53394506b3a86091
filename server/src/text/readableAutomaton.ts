/** Finds any of a set of patterns in one pass, with one table look-up per character (Aho–Corasick). */
export interface Automaton {
  /** The state after `state * alphabet + kind`. */
  readonly next: Uint16Array;
  /** 1 for states in which a pattern has been read. */
  readonly rings: Uint8Array;
}

/** The kinds of characters: blanks and punctuation, digits, hyphens, the signs LaTeX has for itself, each letter. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return 1;
  if (code === 45) return 2;
  if ('\\{}$^_~&`'.includes(String.fromCharCode(code))) return 3;
  if (code >= 97 && code <= 122) return 4 + code - 97;
  if (code >= 65 && code <= 90) return 30 + code - 65;
  return 0;
});
const alphabet = 56;

/** Whether a stretch of a text holds one of the patterns; both its ends count as blanks. */
export function holds({ next, rings }: Automaton, text: string, start: number, end: number): boolean {
  let state = next[0]!;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    state = next[state * alphabet + (code < 128 ? kinds[code]! : 0)]!;
    if (rings[state] === 1) return true;
  }
  return rings[next[state * alphabet]!] === 1;
}

/** Builds the automaton of patterns in ASCII: in them a blank is any blank or punctuation, 0 any digit, $ any LaTeX sign. */
export function automatonOf(patterns: readonly string[]): Automaton {
  const size = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
  const next = new Uint16Array(size * alphabet);
  const rings = new Uint8Array(size);
  let states = 1;
  for (const pattern of patterns) {
    let state = 0;
    for (let i = 0; i < pattern.length; i++) {
      const edge = state * alphabet + kinds[pattern.charCodeAt(i)]!;
      if (next[edge] === 0) next[edge] = states++;
      state = next[edge]!;
    }
    rings[state] = 1;
  }
  linkFailures(next, rings);
  return { next, rings };
}

/** Gives every state the edges of its longest proper suffix, breadth first. */
function linkFailures(next: Uint16Array, rings: Uint8Array): void {
  const suffix = new Uint16Array(rings.length);
  const queue: number[] = [];
  for (let kind = 0; kind < alphabet; kind++) if (next[kind] !== 0) queue.push(next[kind]!);
  for (const state of queue) {
    if (rings[suffix[state]!] === 1) rings[state] = 1;
    for (let kind = 0; kind < alphabet; kind++) {
      const edge = state * alphabet + kind;
      const through = next[suffix[state]! * alphabet + kind]!;
      const child = next[edge]!;
      if (child === 0) next[edge] = through;
      else {
        suffix[child] = through;
        queue.push(child);
      }
    }
  }
}
