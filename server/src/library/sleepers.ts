/** Papers of an earlier run: asleep until somebody asks for one of them, by whatever it is called. */
import type { PaperId } from '../protocol.ts';
import type { KeptPapers } from './keptPapers.ts';
import type { Occurrence } from './libraryPaper.ts';
import { nameHash } from './nameTable.ts';

export class Sleepers {
  #kept: KeptPapers | undefined;

  /** Number of papers, and of entries, that are asleep. */
  get papers(): number {
    return this.#kept?.papersLeft ?? 0;
  }

  get entries(): number {
    return this.#kept?.entriesLeft ?? 0;
  }

  restore(kept: KeptPapers): void {
    this.#kept = kept;
  }

  has(id: PaperId): boolean {
    const number = this.#kept?.numbers.get(id);
    return number !== undefined && !this.#kept!.isAwake(number);
  }

  /** The ids of those asleep. */
  *ids(): Generator<PaperId> {
    const kept = this.#kept;
    if (kept) for (const [id, number] of kept.numbers) if (!kept.isAwake(number)) yield id;
  }

  wakeId(id: PaperId): void {
    const number = this.#kept?.numbers.get(id);
    if (number !== undefined) this.#kept!.wake(number);
  }

  /** Wakes all that may be called so; a name begins with its kind. */
  wakeNamed(name: string): void {
    if (this.#kept) this.wakeHashed(nameHash(name));
  }

  wakeHashed(hash: number): void {
    this.#kept?.wakeHashed(hash);
  }

  /** Wakes the paper that an entry belongs to. */
  wakeOf(occurrence: Occurrence): void {
    const number = this.#kept?.numberOf.get(occurrence);
    if (number !== undefined) this.#kept!.wake(number);
  }

  wake(number: number): void {
    this.#kept?.wake(number);
  }

  isAwake(number: number): boolean {
    return this.#kept?.isAwake(number) ?? true;
  }

  /** Wakes all; whoever else does so meanwhile shares the work. */
  *waking(): Generator<void, void> {
    const kept = this.#kept;
    if (!kept) return;
    while (this.#kept === kept && !kept.waking.next().done) yield;
    if (this.#kept === kept && kept.papersLeft === 0) this.#end(kept);
  }

  /** Wakes one; false where none is asleep any more. */
  wakeNext(): boolean {
    const kept = this.#kept;
    if (!kept) return false;
    if (kept.wakeNext()) return true;
    this.#end(kept);
    return false;
  }

  #end(kept: KeptPapers): void {
    kept.end();
    this.#kept = undefined;
  }
}

/** Those that are awake, one more waking up before each: whoever does comes last. */
export function* wakingOneByOne<T>(awake: Iterable<T>, wakeNext: () => void): Generator<T> {
  wakeNext();
  for (const each of awake) {
    yield each;
    wakeNext();
  }
}
