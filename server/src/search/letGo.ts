/** A global of Node and of browsers alike, for which the pure folders have no types. */
declare function structuredClone(value: undefined, options: { readonly transfer: readonly ArrayBufferLike[] }): void;

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** Smaller ones are collected soon enough, and are not worth the call. */
const worthWhile = 1 << 16;

/**
 * Gives back the memory of arrays that nobody will look at again, which are empty from then on: as garbage they would lie
 * about until all memory is looked through. One that is a part of its memory stays.
 */
export function letGo(...arrays: readonly Numbers[]): void {
  for (const { buffer, byteLength } of arrays)
    if (byteLength >= worthWhile && byteLength === buffer.byteLength)
      structuredClone(undefined, { transfer: [buffer] });
}

/** A longer array with the same beginning; the shorter one is let go. */
export function grown<T extends Numbers>(from: T, to: T): T {
  to.set(from);
  letGo(from);
  return to;
}
