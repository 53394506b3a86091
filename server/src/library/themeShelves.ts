import type { PaperId, ThemeId } from '../protocol.ts';
import type { LibraryPaper, PaperSet } from './libraryPaper.ts';
import { type Sleepers, wakingOneByOne } from './sleepers.ts';

/** Papers by theme, as far as they have been filed. */
export class ThemeShelves {
  readonly #byTheme = new Map<ThemeId, Shelf>();
  readonly #places = new Map<PaperId, { readonly paper: LibraryPaper; readonly theme: ThemeId }>();
  readonly #asleep: Sleepers;
  readonly #onMoved: (theme: ThemeId, paper: LibraryPaper, isThere: boolean) => void;

  /** `onMoved` is told of each theme that gets or loses a paper. */
  constructor(asleep: Sleepers, onMoved: (theme: ThemeId, paper: LibraryPaper, isThere: boolean) => void) {
    this.#asleep = asleep;
    this.#onMoved = onMoved;
  }

  papersOf(theme: ThemeId): PaperSet {
    return this.#byTheme.get(theme) ?? new Set<LibraryPaper>();
  }

  /** Papers that are asleep, by their numbers, lie under a theme. */
  restore(theme: ThemeId, numbers: readonly number[]): void {
    this.#byTheme.set(theme, new Shelf(this.#asleep, numbers));
  }

  /** One of those woke up. */
  awake(theme: ThemeId, paper: LibraryPaper): void {
    this.#byTheme.get(theme)!.awake(paper);
    this.#places.set(paper.id, { paper, theme });
  }

  /** Files the paper of an id under its theme, or takes away what was filed where there is none. */
  file(id: PaperId, paper: LibraryPaper | undefined): void {
    const theme = paper?.classification.theme;
    const before = this.#places.get(id);
    if (before?.paper === paper && before?.theme === theme) return;
    if (before) {
      const there = this.#byTheme.get(before.theme);
      there?.delete(before.paper);
      if (there?.size === 0) this.#byTheme.delete(before.theme);
      this.#places.delete(id);
      this.#onMoved(before.theme, before.paper, false);
    }
    if (!paper || theme === undefined) return;
    const there = this.#byTheme.get(theme) ?? new Shelf(this.#asleep);
    this.#byTheme.set(theme, there);
    there.add(paper);
    this.#places.set(id, { paper, theme });
    this.#onMoved(theme, paper, true);
  }
}

/** The papers of a theme: those asleep are counted, and wake up one by one for whoever walks over them. */
class Shelf implements PaperSet {
  readonly #papers = new Set<LibraryPaper>();
  readonly #asleep: Sleepers;
  readonly #numbers: readonly number[];
  #left: number;
  #next = 0;

  constructor(asleep: Sleepers, numbers: readonly number[] = []) {
    this.#asleep = asleep;
    this.#numbers = numbers;
    this.#left = numbers.length;
  }

  get size(): number {
    return this.#papers.size + this.#left;
  }

  has(paper: LibraryPaper): boolean {
    return this.#papers.has(paper);
  }

  add(paper: LibraryPaper): void {
    this.#papers.add(paper);
  }

  awake(paper: LibraryPaper): void {
    this.#left--;
    this.#papers.add(paper);
  }

  delete(paper: LibraryPaper): void {
    this.#papers.delete(paper);
  }

  [Symbol.iterator](): Iterator<LibraryPaper> {
    const awake = this.#papers.values();
    return this.#left === 0 ? awake : wakingOneByOne(awake, () => this.#wakeNext());
  }

  #wakeNext(): void {
    while (this.#left > 0 && this.#asleep.isAwake(this.#numbers[this.#next]!)) this.#next++;
    if (this.#left > 0) this.#asleep.wake(this.#numbers[this.#next]!);
  }
}
