/** The state of an index as arrays by name, to be kept in a file. They are the living ones: a change shows in them. */
export type SavedParts = Readonly<Record<string, SavedPart>>;

export type SavedPart = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array | readonly string[];

/** Parts under names that begin with a prefix. */
export function prefixed(prefix: string, parts: SavedParts): SavedParts {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [`${prefix}.${name}`, part]));
}

/** Takes parts out by name; throws where one is missing or of another kind. */
export class PartReader {
  readonly #parts: SavedParts;
  readonly #prefix: string;

  constructor(parts: SavedParts, prefix = '') {
    this.#parts = parts;
    this.#prefix = prefix;
  }

  within(prefix: string): PartReader {
    return new PartReader(this.#parts, `${this.#prefix}${prefix}.`);
  }

  take<T extends SavedPart>(name: string, kind: { new (length: number): T }): T {
    const part = this.#parts[this.#prefix + name];
    if (!(part instanceof kind)) throw new Error(`part ${this.#prefix}${name} is missing`);
    return part;
  }

  texts(name: string): readonly string[] {
    const part = this.#parts[this.#prefix + name];
    if (!Array.isArray(part)) throw new Error(`part ${this.#prefix}${name} is missing`);
    return part;
  }
}
