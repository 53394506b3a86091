/** A hash of letters for which that of two texts in a row follows from theirs: words are joined without reading them again. */
export function hashOf(letters: string): number {
  let hash = 0;
  for (let i = 0; i < letters.length; i++) hash = withLetter(hash, letters.charCodeAt(i));
  return hash;
}

/** The hash of letters and one more. */
export function withLetter(hash: number, letter: number): number {
  return (Math.imul(hash, base) + letter) | 0;
}

/** The hash of two texts in a row, of which the second has `size` letters, fewer than `mostJoined`. */
export function joinedHash(first: number, second: number, size: number): number {
  return (Math.imul(first, powers[size]!) + second) | 0;
}

export const mostJoined = 128;

const base = 0x9e3779b1;
const powers = new Int32Array(mostJoined);
for (let size = 0, power = 1; size < mostJoined; size++, power = Math.imul(power, base)) powers[size] = power;
