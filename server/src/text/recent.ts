/** The values worked out last, up to a number of them: for work that comes again and again while somebody types. */
export class Recent<Key, Value> {
  readonly #values = new Map<Key, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, made where it is not among the last. */
  get(key: Key, make: () => Value): Value {
    let value = this.#values.get(key);
    if (value !== undefined) this.#values.delete(key);
    else {
      value = make();
      if (this.#values.size >= this.#most) this.#values.delete(this.#values.keys().next().value!);
    }
    this.#values.set(key, value);
    return value;
  }

  clear(): void {
    this.#values.clear();
  }
}
