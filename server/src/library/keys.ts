/** Cite keys of all papers: unique, and made of the papers alone. */
import type { PaperId } from '../protocol.ts';
import { MultiMap } from './multiMap.ts';

const suffixLength = 4;
/** Comparing more ids with each other would take quadratic time: they get the whole id. */
const manySharing = 100;

export class CiteKeys {
  readonly #byBase = new MultiMap<string, PaperId>();
  readonly #wake: (base: string) => void;

  /** `wake` is called before papers of a base are looked up: whoever has it, and was not added yet, is to be `restore`d. */
  constructor(wake: (base: string) => void = () => {}) {
    this.#wake = wake;
  }

  /** Adds a paper that was there all the time. */
  restore(id: PaperId, base: string): void {
    this.#byBase.add(base, id);
  }

  /** Adds a paper; returns the ids of other papers whose key changes by it. */
  add(id: PaperId, base: string): readonly PaperId[] {
    this.#wake(base);
    const isSecond = this.#byBase.count(base) === 1 && !this.#byBase.has(base, id);
    const changed = isSecond ? [...this.#byBase.get(base)] : [];
    this.#byBase.add(base, id);
    return changed;
  }

  /** Removes a paper; returns the ids of other papers whose key changes by it. */
  delete(id: PaperId, base: string): readonly PaperId[] {
    this.#wake(base);
    const isHeld = this.#byBase.delete(base, id);
    return isHeld && this.#byBase.count(base) === 1 ? [...this.#byBase.get(base)] : [];
  }

  /** The base alone where no other paper has it; otherwise all that share it get a piece of their id. */
  keyOf(id: PaperId, base: string): string {
    this.#wake(base);
    const sharing = this.#byBase.count(base);
    if (sharing <= 1) return base;
    return `${base}-${sharing > manySharing ? id : suffix(id, this.#byBase.get(base))}`;
  }

  /** The paper with a key; several where the key is a base that papers share; none where it is unknown. */
  idsOf(key: string): readonly PaperId[] {
    this.#wake(key);
    if (this.#byBase.count(key) > 0) return [...this.#byBase.get(key)];
    const hyphen = key.lastIndexOf('-');
    const start = key.slice(hyphen + 1);
    if (hyphen <= 0 || start.length < suffixLength) return [];
    this.#wake(key.slice(0, hyphen));
    return [...this.#byBase.get(key.slice(0, hyphen))].filter((id) => id.startsWith(start));
  }
}

/** The shortest beginning of an id, of four characters at least, that no other paper of the same base has. */
function suffix(id: PaperId, ids: Iterable<PaperId>): string {
  let length = suffixLength;
  for (const other of ids) while (other !== id && length < id.length && other.startsWith(id.slice(0, length))) length++;
  return id.slice(0, length);
}
