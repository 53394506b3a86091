/** The greatest slot in a bitmap, which is none above `from`; 0 for an empty one. */
export function highest(bitmap: Uint32Array, from: number): number {
  let word = Math.min(from >> 5, bitmap.length - 1);
  while (word > 0 && bitmap[word] === 0) word--;
  return bitmap[word] === 0 ? 0 : (word << 5) + 31 - Math.clz32(bitmap[word]!);
}

/** Copies the slots in a bitmap, ascending, to `out`. */
export function readBits(bitmap: Uint32Array, out: Int32Array): void {
  let length = 0;
  for (let word = 0; word < bitmap.length; word++) {
    for (let bits = bitmap[word]!; bits !== 0; bits &= bits - 1) out[length++] = (word << 5) + ctz(bits);
  }
}

/** Adds a weight to the score of each slot in a bitmap. */
export function weighBits(bitmap: Uint32Array, weight: number, scores: Float32Array): void {
  for (let word = 0; word < bitmap.length; word++) {
    for (let bits = bitmap[word]!; bits !== 0; bits &= bits - 1) scores[(word << 5) + ctz(bits)]! += weight;
  }
}

function ctz(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
