import type { PaperId, ThemeId } from '../protocol.ts';
import type { LibraryPaper } from './libraryPaper.ts';

/** Papers by theme, as far as they have been filed. */
export class ThemeShelves {
  readonly #byTheme = new Map<ThemeId, Set<LibraryPaper>>();
  readonly #places = new Map<PaperId, { readonly paper: LibraryPaper; readonly theme: ThemeId }>();
  readonly #onMoved: (theme: ThemeId, paper: LibraryPaper, isThere: boolean) => void;

  /** `onMoved` is told of each theme that gets or loses a paper. */
  constructor(onMoved: (theme: ThemeId, paper: LibraryPaper, isThere: boolean) => void) {
    this.#onMoved = onMoved;
  }

  papersOf(theme: ThemeId): ReadonlySet<LibraryPaper> {
    return this.#byTheme.get(theme) ?? new Set();
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
    const there = this.#byTheme.get(theme);
    if (there) there.add(paper);
    else this.#byTheme.set(theme, new Set([paper]));
    this.#places.set(id, { paper, theme });
    this.#onMoved(theme, paper, true);
  }
}
