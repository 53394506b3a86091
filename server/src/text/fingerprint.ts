/** 53 bits: texts that differ have another, but for chance. */
export function fingerprint(...texts: readonly string[]): number {
  const [a, b] = twoHashes(texts);
  return (b >>> 11) * 2 ** 32 + a;
}

/** Two independent multiplicative hashes of 32 bits, unsigned, of texts in their order. */
export function twoHashes(texts: readonly string[]): readonly [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const [number, text] of texts.entries()) {
    if (number > 0) {
      // No text holds such a code.
      a = Math.imul(a ^ 0x10000, 0x9e3779b1);
      b = Math.imul(b ^ 0x10000, 0x5f356495);
    }
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x9e3779b1);
      b = Math.imul(b ^ code, 0x5f356495);
    }
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a >>> 0, b >>> 0];
}
