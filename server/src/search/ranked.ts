import type { Reading } from './readings.ts';

/** The different ratios of a reading's terms. */
export interface Ranked {
  /** By rank, ascending; the first two ranks are no term's. */
  readonly ratios: Float64Array;
  /** For each term its rank; 0 for one that shares its gain with other words, and for those of very many ratios. */
  readonly rankOf: Uint16Array;
}

/** Ranks the terms of a reading by their ratios, of which there are far fewer than terms. */
export function ranked({ ratios, shares }: Reading): Ranked {
  const rankOf = new Uint16Array(ratios.length);
  const bits = new Int32Array(ratios.buffer, ratios.byteOffset, ratios.length * 2);
  let count = 0;
  places.fill(0);
  for (let row = 0; row < ratios.length; row++) {
    if (shares[row] !== 1) continue;
    let at = Math.imul(bits[row * 2]! ^ Math.imul(bits[row * 2 + 1]!, 0x9e3779b1), 0x85ebca6b) >>> 19;
    while (places[at] !== 0 && different[places[at]! - 1] !== ratios[row]) at = (at + 1) & (places.length - 1);
    if (places[at] === 0 && count < different.length) {
      different[count++] = ratios[row]!;
      places[at] = count;
    }
    rankOf[row] = places[at]!;
  }
  const numbers = Uint16Array.from({ length: count }, (_, number) => number).sort(
    (a, b) => different[a]! - different[b]!,
  );
  const found = new Float64Array(count + 2);
  const ranks = new Uint16Array(count + 1);
  for (let i = 0; i < count; i++) {
    found[i + 2] = different[numbers[i]!]!;
    ranks[numbers[i]! + 1] = i + 2;
  }
  for (let row = 0; row < rankOf.length; row++) rankOf[row] = ranks[rankOf[row]!]!;
  return { ratios: found, rankOf };
}

/** A ratio's number + 1 at a place told by its bits, and the ratios by number. */
const places = new Uint16Array(8192);
const different = new Float64Array(4096);
