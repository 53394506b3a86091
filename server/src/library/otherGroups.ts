/** The papers of *Other*, divided into groups once there are enough of them. */
import type { PaperId, ThemeId } from '../protocol.ts';
import { readable } from '../text/readable.ts';
import { grouping, leastToDivide, type PaperGroup } from '../themes/groups.ts';
import { type PhraseSet, phraseSet } from '../themes/phraseSets.ts';
import { type LibraryPaper, longestAbstract } from './libraryPaper.ts';

/** A group with its papers of now. */
export interface OtherGroup {
  readonly id: ThemeId;
  readonly label: string;
  readonly papers: ReadonlySet<LibraryPaper>;
}

export class OtherGroups {
  readonly #papersOfNow: () => ReadonlySet<LibraryPaper>;
  /** A paper is read once, however often all are divided. */
  readonly #read = new WeakMap<LibraryPaper, PhraseSet>();
  #groups: readonly PaperGroup[] = [];
  #groupOf = new Map<PaperId, PaperGroup>();
  #version = 0;
  #dividedVersion = 0;
  #divides = true;

  constructor(papersOfNow: () => ReadonlySet<LibraryPaper>) {
    this.#papersOfNow = papersOfNow;
  }

  /** A paper came or went. */
  changed(): void {
    this.#version++;
  }

  /** Whether papers are divided at all. */
  get divides(): boolean {
    return this.#divides;
  }

  set divides(divides: boolean) {
    if (divides === this.#divides) return;
    this.#divides = divides;
    this.changed();
  }

  /** Whether the groups are those of the papers of now. Until they are, the last ones stand. */
  get divided(): boolean {
    return this.#version === this.#dividedVersion;
  }

  /** In the order of their labels. */
  all(): OtherGroup[] {
    const byId = this.#present();
    return this.#groups.flatMap(({ id, label, papers }) => {
      const there = papers.flatMap((paper) => byId.get(paper) ?? []);
      return there.length === 0 ? [] : [{ id, label, papers: new Set(there) }];
    });
  }

  of(paper: LibraryPaper): Pick<OtherGroup, 'id' | 'label'> | undefined {
    return this.#groupOf.get(paper.id);
  }

  /** Divides the papers of now; gives up, to be begun again, when they change meanwhile. Yields often. */
  *dividing(): Generator<void, void> {
    const version = this.#version;
    const papers = this.#divides ? this.#papersOfNow() : new Set<LibraryPaper>();
    const sets = new Map<PaperId, PhraseSet>();
    const byId = new Map<PaperId, LibraryPaper>();
    if (papers.size >= leastToDivide) {
      for (const paper of papers) {
        let set = this.#read.get(paper);
        if (!set) {
          const { title, abstract } = textOf(paper);
          set = phraseSet(title, abstract);
          this.#read.set(paper, set);
          yield;
          if (version !== this.#version) return;
        }
        sets.set(paper.id, set);
        byId.set(paper.id, paper);
      }
      yield;
    }
    const work = grouping({ papers: sets, textOf: (id) => textOf(byId.get(id)!) });
    for (let step = work.next(); ; step = work.next()) {
      if (version !== this.#version) return;
      if (step.done) {
        this.#take(step.value);
        return;
      }
      yield;
    }
  }

  /** Does without groups until papers change. */
  abandon(): void {
    this.#take([]);
  }

  #take(groups: readonly PaperGroup[]): void {
    this.#groups = groups;
    this.#groupOf = new Map(groups.flatMap((group) => group.papers.map((id) => [id, group] as const)));
    this.#dividedVersion = this.#version;
  }

  #present(): ReadonlyMap<PaperId, LibraryPaper> {
    if (this.#groups.length === 0) return new Map();
    return new Map([...this.#papersOfNow()].map((paper) => [paper.id, paper]));
  }
}

/** Only what holds signs of formulas is made readable, which takes longer than reading it. */
function textOf(paper: LibraryPaper): { title: string; abstract: string } {
  const abstract = paper.abstract.slice(0, longestAbstract);
  const hasFormulas = abstract.includes('\\') || abstract.includes('$');
  return { title: paper.readableTitle, abstract: hasFormulas ? readable(abstract.replaceAll(/\s/g, ' ')) : abstract };
}
