/** Cite keys of all papers: unique, and made of the papers alone. */
import type { PaperId } from '../protocol.ts';

const suffixLength = 4;
/** Comparing more ids with each other would take quadratic time: they get the whole id. */
const manySharing = 100;

export class CiteKeys {
  readonly #byBase = new Map<string, Set<PaperId>>();

  /** Adds a paper; returns the ids of other papers whose key changes by it. */
  add(id: PaperId, base: string): readonly PaperId[] {
    const ids = this.#byBase.get(base);
    if (!ids) {
      this.#byBase.set(base, new Set([id]));
      return [];
    }
    const changed = ids.size === 1 && !ids.has(id) ? [...ids] : [];
    ids.add(id);
    return changed;
  }

  /** Removes a paper; returns the ids of other papers whose key changes by it. */
  delete(id: PaperId, base: string): readonly PaperId[] {
    const ids = this.#byBase.get(base);
    if (!ids?.delete(id)) return [];
    if (ids.size === 0) this.#byBase.delete(base);
    return ids.size === 1 ? [...ids] : [];
  }

  /** The base alone where no other paper has it; otherwise all that share it get a piece of their id. */
  keyOf(id: PaperId, base: string): string {
    const ids = this.#byBase.get(base);
    return ids === undefined || ids.size <= 1 ? base : `${base}-${suffix(id, ids)}`;
  }

  /** The paper with a key; several where the key is a base that papers share; none where it is unknown. */
  idsOf(key: string): readonly PaperId[] {
    const ids = this.#byBase.get(key);
    if (ids) return [...ids];
    const hyphen = key.lastIndexOf('-');
    const sharing = hyphen > 0 ? this.#byBase.get(key.slice(0, hyphen)) : undefined;
    const start = key.slice(hyphen + 1);
    return sharing && start.length >= suffixLength ? [...sharing].filter((id) => id.startsWith(start)) : [];
  }
}

/** The shortest beginning of an id, of four characters at least, that no other paper of the same base has. */
function suffix(id: PaperId, ids: ReadonlySet<PaperId>): string {
  if (ids.size > manySharing) return id;
  let length = suffixLength;
  for (const other of ids) while (other !== id && length < id.length && other.startsWith(id.slice(0, length))) length++;
  return id.slice(0, length);
}
