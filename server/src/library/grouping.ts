/** Entries grouped to papers: those that share a token, directly or through others, are one. */

import type { PaperId } from '../protocol.ts';
import type { Classification } from '../themes/classification.ts';
import { LibraryPaper, type Occurrence } from './libraryPaper.ts';
import { MultiMap } from './multiMap.ts';

export interface Regrouped {
  readonly removed: readonly LibraryPaper[];
  readonly added: readonly LibraryPaper[];
}

export class Grouping {
  readonly #byToken = new MultiMap<string, Occurrence>();
  readonly #paperOf = new Map<Occurrence, LibraryPaper>();
  readonly #byId = new Map<PaperId, LibraryPaper>();
  readonly #sort: (paper: LibraryPaper) => Classification;

  /** `sort` tells the theme of a paper when it is asked for. */
  constructor(sort: (paper: LibraryPaper) => Classification) {
    this.#sort = sort;
  }

  get papers(): ReadonlyMap<PaperId, LibraryPaper> {
    return this.#byId;
  }

  get occurrences(): number {
    return this.#paperOf.size;
  }

  paperOf(occurrence: Occurrence): LibraryPaper | undefined {
    return this.#paperOf.get(occurrence);
  }

  /** Papers with a token, several only for a title that a longer chain of tokens does not join (never in practice). */
  papersWith(token: string): readonly LibraryPaper[] {
    const papers = new Set<LibraryPaper>();
    for (const occurrence of this.#byToken.get(token)) {
      const paper = this.#paperOf.get(occurrence);
      if (paper) papers.add(paper);
    }
    return [...papers];
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
    for (const occurrence of removed) disband(this.#paperOf.get(occurrence));
    for (const occurrence of added) {
      for (const token of occurrence.tokens) {
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
      const paper = new LibraryPaper(members, this.#sort);
      for (const member of members) this.#paperOf.set(member, paper);
      this.#byId.set(paper.id, paper);
      papers.push(paper);
    }
    return papers;
  }
}
