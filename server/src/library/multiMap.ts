/** Sets of values by key. Most keys have one value, which then stands there without a set: that is a third of the memory. */
export class MultiMap<K, V extends string | object> {
  readonly #values = new Map<K, V | Set<V>>();

  add(key: K, value: V): void {
    const there = this.#values.get(key);
    if (there === undefined) this.#values.set(key, value);
    else if (there instanceof Set) there.add(value);
    else if (there !== value) this.#values.set(key, new Set([there, value]));
  }

  /** Tells whether it was there. */
  delete(key: K, value: V): boolean {
    const there = this.#values.get(key);
    const isHeld = there instanceof Set ? there.delete(value) : there === value;
    if (there === value || (there instanceof Set && there.size === 0)) this.#values.delete(key);
    return isHeld;
  }

  has(key: K, value: V): boolean {
    const there = this.#values.get(key);
    return there instanceof Set ? there.has(value) : there === value;
  }

  /** In the order in which they were added. */
  get(key: K): Iterable<V> {
    const there = this.#values.get(key);
    return there === undefined ? [] : there instanceof Set ? there : [there];
  }

  /** Number of values of a key. */
  count(key: K): number {
    const there = this.#values.get(key);
    return there === undefined ? 0 : there instanceof Set ? there.size : 1;
  }
}
