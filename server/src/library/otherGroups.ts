/** The papers of *Other*, divided into groups once there are enough of them. */
import type { PaperId, ThemeId } from '../protocol.ts';
import { readable } from '../text/readable.ts';
import type { ThemeScore } from '../themes/classification.ts';
import type { PaperText } from '../themes/groupLabels.ts';
import { fieldGroup, grouping, type PaperGroup, subjectGroup } from '../themes/groups.ts';
import { type PhraseSet, phraseSet } from '../themes/phraseSets.ts';
import { type SubjectHint, subjectOf, subjectScore, subjectsPrepared } from '../themes/subjects.ts';
import { longestAbstract } from './entryFacts.ts';
import type { LibraryPaper, PaperSet } from './libraryPaper.ts';

/** A group with its papers of now. */
export interface OtherGroup {
  readonly id: ThemeId;
  readonly label: string;
  readonly papers: PaperSet;
}

export class OtherGroups {
  readonly #papersOfNow: () => PaperSet;
  /** A paper is read once, however often all are divided. */
  readonly #phrases = new WeakMap<LibraryPaper, PhraseSet>();
  readonly #subjects = new WeakMap<LibraryPaper, SubjectHint | 'none'>();
  #groups: readonly KeptGroup[] = [];
  #groupOf = new Map<PaperId, KeptGroup>();
  #version = 0;
  #dividedVersion = 0;
  #divides = true;

  constructor(papersOfNow: () => PaperSet) {
    this.#papersOfNow = papersOfNow;
  }

  /** A paper came or went. One that comes again, edited, stays in its group until all are divided anew. */
  moved(paper: LibraryPaper, isThere: boolean): void {
    this.#version++;
    const papers = this.#groupOf.get(paper.id)?.papers;
    if (isThere) papers?.add(paper);
    else papers?.delete(paper);
  }

  /** Other papers are there than those that were divided. */
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
    this.#version++;
  }

  /** Whether the groups are those of the papers of now. Until they are, the last ones stand. */
  get divided(): boolean {
    return this.#version === this.#dividedVersion;
  }

  /** In the order of their labels. */
  all(): readonly OtherGroup[] {
    return this.#groups.filter(({ papers }) => papers.size > 0);
  }

  of(paper: LibraryPaper): Pick<OtherGroup, 'id' | 'label'> | undefined {
    return this.#groupOf.get(paper.id);
  }

  /** The terms for which a paper lies in the group of a subject or field, with their scores; none in a group by phrases. */
  why(paper: LibraryPaper): ThemeScore['terms'] {
    const { title, abstract } = textOf(paper);
    const best = subjectScore(title, abstract);
    const group = this.of(paper)?.id;
    return best && (group === subjectGroup(best.subject.id) || group === fieldGroup(best.subject.field))
      ? best.terms
      : [];
  }

  /** Divides the papers of now; gives up, to be begun again, when they change meanwhile. Yields often. */
  *dividing(): Generator<void, void> {
    const version = this.#version;
    const papers = this.#divides ? this.#papersOfNow() : new Set<LibraryPaper>();
    const byId = new Map<PaperId, LibraryPaper>();
    for (const paper of papers) {
      byId.set(paper.id, paper);
      if (byId.size % lightStride > 0) continue;
      yield;
      if (version !== this.#version) return;
    }
    if (byId.size > 0) yield* subjectsPrepared();
    const work = grouping({
      ids: [...byId.keys()],
      subjectOf: (id) => this.#subjectOf(byId.get(id)!),
      phrasesOf: (id) => this.#phrasesOf(byId.get(id)!),
      textOf: (id) => textOf(byId.get(id)!),
      writtenOf: (id) => writtenOf(byId.get(id)!),
    });
    for (let step = work.next(); ; step = work.next()) {
      if (version !== this.#version) return;
      if (step.done) {
        const taken = yield* kept(step.value, byId);
        if (version === this.#version) this.#take(taken);
        return;
      }
      yield;
    }
  }

  /** Does without groups until papers change. */
  abandon(): void {
    this.#take({ groups: [], groupOf: new Map() });
  }

  #subjectOf(paper: LibraryPaper): SubjectHint | undefined {
    let hint = this.#subjects.get(paper);
    if (!hint) {
      const { title, abstract } = textOf(paper);
      hint = subjectOf(title, abstract) ?? 'none';
      this.#subjects.set(paper, hint);
    }
    return hint === 'none' ? undefined : hint;
  }

  #phrasesOf(paper: LibraryPaper): PhraseSet {
    let phrases = this.#phrases.get(paper);
    if (!phrases) {
      const { title, abstract } = textOf(paper);
      phrases = phraseSet(title, abstract);
      this.#phrases.set(paper, phrases);
    }
    return phrases;
  }

  #take({ groups, groupOf }: Kept): void {
    this.#groups = groups;
    this.#groupOf = groupOf;
    this.#dividedVersion = this.#version;
  }
}

/** Papers between two yields of work that only compares. */
const lightStride = 500;

interface Kept {
  readonly groups: readonly KeptGroup[];
  readonly groupOf: Map<PaperId, KeptGroup>;
}

function* kept(groups: readonly PaperGroup[], papers: ReadonlyMap<PaperId, LibraryPaper>): Generator<void, Kept> {
  const groupOf = new Map<PaperId, KeptGroup>();
  const all: KeptGroup[] = [];
  for (const { id, label, papers: ids } of groups) {
    const group: KeptGroup = { id, label, papers: new Set() };
    all.push(group);
    for (const paper of ids) {
      group.papers.add(papers.get(paper)!);
      groupOf.set(paper, group);
      if (groupOf.size % lightStride === 0) yield;
    }
  }
  return { groups: all, groupOf };
}

interface KeptGroup extends OtherGroup {
  readonly papers: Set<LibraryPaper>;
}

function textOf(paper: LibraryPaper): PaperText {
  return { title: paper.readableTitle, abstract: paper.abstract.slice(0, longestAbstract) };
}

/** For labels: what holds signs of formulas is made readable, which takes ten times as long as reading it. */
function writtenOf(paper: LibraryPaper): PaperText {
  const { title, abstract } = textOf(paper);
  const hasFormulas = abstract.includes('\\') || abstract.includes('$');
  return { title, abstract: hasFormulas ? readable(abstract.replaceAll(/\s/g, ' ')) : abstract };
}
