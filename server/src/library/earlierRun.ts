/** How a library goes from one run to the next: saved as arrays, and restored without making a paper. */
import type { DocumentUri, ThemeId } from '../protocol.ts';
import { PartReader, type SavedParts } from '../search/savedParts.ts';
import { KeptPapers } from './keptPapers.ts';
import type { LibraryDocument } from './library.ts';
import type { LibraryPaper, Occurrence } from './libraryPaper.ts';
import { type KeptLibrary, savedLibrary } from './savedLibrary.ts';
import type { Sleepers } from './sleepers.ts';
import type { KeptText } from './sleepingDocument.ts';
import type { ThemeShelves } from './themeShelves.ts';

interface LibraryParts extends KeptLibrary {
  readonly documents: Map<DocumentUri, LibraryDocument>;
  readonly shelves: ThemeShelves;
}

export class EarlierRun {
  readonly #library: LibraryParts;
  readonly #asleep: Sleepers;
  readonly #onRestored: (kept: KeptPapers) => void;

  constructor(library: LibraryParts, asleep: Sleepers, onRestored: (kept: KeptPapers) => void) {
    this.#library = library;
    this.#asleep = asleep;
    this.#onRestored = onRestored;
  }

  /** All that spares the next run to make papers before they are asked for; of a settled library. */
  *saving(): Generator<void, SavedParts> {
    yield* this.waking();
    return yield* savedLibrary(this.#library);
  }

  /**
   * Makes an empty library what it was when it was saved, by the same texts; nothing changes where it throws. Answers the
   * documents of which all is known then; others are to be set again.
   */
  *restoring(parts: SavedParts, texts: readonly KeptText[]): Generator<void, readonly DocumentUri[]> {
    const { documents, phrases, shelves, search } = this.#library;
    const kept = new KeptPapers(parts, texts, (occurrences, theme) => this.#awaken(occurrences, theme));
    const themes = yield* kept.preparing();
    yield* phrases.restoring(new PartReader(parts).within('library').within('phrases'));
    const restored = yield* search.restoring(parts, (id) => kept.record(id));
    if (restored.length !== kept.papersLeft) throw new Error('Papers are missing');
    this.#asleep.restore(kept);
    for (const document of kept.documents) documents.set(document.uri, document);
    for (const [theme, numbers] of themes) shelves.restore(theme, numbers);
    this.#onRestored(kept);
    return kept.documents.flatMap(({ uri, isNote }) => (isNote ? [] : [uri]));
  }

  /** Makes all papers of the earlier run: from then on none takes a moment when it is asked for. */
  *waking(): Generator<void, void> {
    yield* this.#asleep.waking();
  }

  /** Makes a paper of its entries, known everywhere by all that it is called. */
  #awaken(occurrences: readonly Occurrence[], theme: ThemeId): LibraryPaper {
    const { papers, keys, phrases, links, shelves } = this.#library;
    const paper = papers.restored(occurrences);
    keys.restore(paper);
    phrases.add(paper, () => {});
    links.add(paper);
    shelves.awake(theme, paper);
    return paper;
  }
}
