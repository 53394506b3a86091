/** Entries grouped to papers: those that share a token, directly or through others, are one. */

import type { PaperId } from '../protocol.ts';
import type { Classification } from '../themes/classification.ts';
import { LibraryPaper, type Occurrence } from './libraryPaper.ts';
import { MultiMap } from './multiMap.ts';
import { type Sleepers, wakingOneByOne } from './sleepers.ts';

export interface Regrouped {
  readonly removed: readonly LibraryPaper[];
  readonly added: readonly LibraryPaper[];
}

/** All papers by id: what is asleep wakes up when it is asked for. */
export interface PapersById {
  readonly size: number;
  has(id: PaperId): boolean;
  get(id: PaperId): LibraryPaper | undefined;
  keys(): Iterable<PaperId>;
  values(): Iterable<LibraryPaper>;
}

export class Grouping {
  readonly #byToken = new MultiMap<string, Occurrence>();
  readonly #paperOf = new Map<Occurrence, LibraryPaper>();
  readonly #byId = new Map<PaperId, LibraryPaper>();
  readonly #sort: (paper: LibraryPaper) => Classification;
  readonly #asleep: Sleepers;
  readonly papers: PapersById;

  /** `sort` tells the theme of a paper when it is asked for. */
  constructor(sort: (paper: LibraryPaper) => Classification, asleep: Sleepers) {
    this.#sort = sort;
    this.#asleep = asleep;
    this.papers = new WakingPapers(this.#byId, asleep);
  }

  /** Those that are awake. */
  get awake(): Iterable<LibraryPaper> {
    return this.#byId.values();
  }

  get occurrences(): number {
    return this.#paperOf.size + this.#asleep.entries;
  }

  paperOf(occurrence: Occurrence): LibraryPaper | undefined {
    this.#asleep.wakeOf(occurrence);
    return this.#paperOf.get(occurrence);
  }

  /** Papers with a token, several only for a title that a longer chain of tokens does not join (never in practice). */
  papersWith(token: string): readonly LibraryPaper[] {
    this.#asleep.wakeNamed(token);
    const papers = new Set<LibraryPaper>();
    for (const occurrence of this.#byToken.get(token)) {
      const paper = this.#paperOf.get(occurrence);
      if (paper) papers.add(paper);
    }
    return [...papers];
  }

  /** The paper of entries that were found to be one before. */
  restored(occurrences: readonly Occurrence[]): LibraryPaper {
    for (const occurrence of occurrences) for (const token of occurrence.tokens) this.#byToken.add(token, occurrence);
    return this.#made(occurrences);
  }

  /** Takes entries out and in; only the papers that these touch are made anew. */
  change(removed: Iterable<Occurrence>, added: Iterable<Occurrence>): Regrouped {
    const old = new Set<LibraryPaper>();
    const open = new Set<Occurrence>();
    const disband = (paper: LibraryPaper | undefined) => {
      if (!paper || old.has(paper)) return;
      old.add(paper);
      for (const occurrence of paper.occurrences) open.add(occurrence);
    };
    for (const occurrence of removed) disband(this.paperOf(occurrence));
    for (const occurrence of added) {
      for (const token of occurrence.tokens) {
        this.#asleep.wakeNamed(token);
        for (const other of this.#byToken.get(token)) disband(this.#paperOf.get(other));
        this.#byToken.add(token, occurrence);
      }
      open.add(occurrence);
    }
    for (const occurrence of removed) {
      open.delete(occurrence);
      this.#paperOf.delete(occurrence);
      for (const token of occurrence.tokens) this.#byToken.delete(token, occurrence);
    }
    for (const paper of old) this.#byId.delete(paper.id);
    return { removed: [...old], added: this.#gather(open) };
  }

  #gather(open: Set<Occurrence>): LibraryPaper[] {
    const papers: LibraryPaper[] = [];
    for (const seed of open) {
      open.delete(seed);
      const members = [seed];
      for (const member of members) {
        for (const token of member.tokens) {
          if (this.#byToken.count(token) === 1) continue;
          for (const other of this.#byToken.get(token)) if (open.delete(other)) members.push(other);
        }
      }
      papers.push(this.#made(members));
    }
    return papers;
  }

  #made(members: readonly Occurrence[]): LibraryPaper {
    const paper = new LibraryPaper(members, this.#sort);
    for (const member of members) this.#paperOf.set(member, paper);
    this.#byId.set(paper.id, paper);
    return paper;
  }
}

class WakingPapers implements PapersById {
  readonly #awake: ReadonlyMap<PaperId, LibraryPaper>;
  readonly #asleep: Sleepers;

  constructor(awake: ReadonlyMap<PaperId, LibraryPaper>, asleep: Sleepers) {
    this.#awake = awake;
    this.#asleep = asleep;
  }

  get size(): number {
    return this.#awake.size + this.#asleep.papers;
  }

  has(id: PaperId): boolean {
    return this.#awake.has(id) || this.#asleep.has(id);
  }

  get(id: PaperId): LibraryPaper | undefined {
    const paper = this.#awake.get(id);
    if (paper || this.#asleep.papers === 0) return paper;
    this.#asleep.wakeId(id);
    return this.#awake.get(id);
  }

  *keys(): Generator<PaperId> {
    yield* this.#awake.keys();
    yield* this.#asleep.ids();
  }

  values(): Iterable<LibraryPaper> {
    const awake = this.#awake.values();
    return this.#asleep.papers === 0 ? awake : wakingOneByOne(awake, () => this.#asleep.wakeNext());
  }
}
