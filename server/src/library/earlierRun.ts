/** How a library goes from one run to the next: saved as arrays, and restored without making a paper. */
import type { DocumentUri, PaperId, ThemeId } from '../protocol.ts';
import { PartReader, type SavedParts } from '../search/savedParts.ts';
import type { TextPacker } from '../text/textPacker.ts';
import { KeptPapers } from './keptPapers.ts';
import type { LibraryDocument } from './libraryDocument.ts';
import type { LibraryPaper, Occurrence } from './libraryPaper.ts';
import { type KeptLibrary, savedLibrary } from './savedLibrary.ts';
import type { Sleepers } from './sleepers.ts';
import type { KeptText } from './sleepingDocument.ts';
import type { ThemeShelves } from './themeShelves.ts';

interface LibraryParts extends KeptLibrary {
  readonly documents: Map<DocumentUri, LibraryDocument>;
  readonly shelves: ThemeShelves;
  readonly packer: TextPacker;
  /** Takes in entries. */
  readonly group: (occurrences: readonly Occurrence[]) => void;
  /** Told how many digests are there, and of papers that may be called otherwise now. */
  readonly onRestored: (digests: number, renamed: readonly PaperId[]) => void;
}

export class EarlierRun {
  readonly #library: LibraryParts;
  readonly #asleep: Sleepers;

  constructor(asleep: Sleepers, library: LibraryParts) {
    this.#asleep = asleep;
    this.#library = library;
  }

  /**
   * All that spares the next run to make papers before they are asked for; of a settled library. Of one that is not, or when
   * it is late, what the search has worked out so far.
   */
  *saving(isLate = () => false): Generator<void, SavedParts> {
    const index = yield* this.#library.search.saving();
    for (const work = this.#saving(index); !isLate(); yield) {
      const { done, value } = work.next();
      if (done) return value;
    }
    return index;
  }

  *#saving(index: SavedParts): Generator<void, SavedParts> {
    yield* this.waking();
    return yield* savedLibrary(this.#library, index);
  }

  /**
   * Makes an empty library what it was when it was saved, less the texts that are gone; nothing changes where it throws.
   * Answers the documents of which all is known then; others are to be set again.
   */
  *restoring(parts: SavedParts, texts: readonly (KeptText | undefined)[]): Generator<void, readonly DocumentUri[]> {
    const { documents, phrases, shelves, search, group, onRestored } = this.#library;
    const awaken = (occurrences: readonly Occurrence[], theme: ThemeId) => this.#awaken(occurrences, theme);
    const kept = new KeptPapers(parts, texts, { packer: this.#library.packer, awaken });
    const themes = yield* kept.preparing();
    yield* phrases.restoring(new PartReader(parts).within('library').within('phrases'));
    const restored = yield* search.restoring(parts, (id, number) => kept.record(id, number));
    if (restored.length !== kept.papersLeft) throw new Error('Papers are missing');
    this.#asleep.restore(kept);
    const there = kept.documents.flatMap((document) => document ?? []);
    for (const document of there) documents.set(document.uri, document);
    for (const [theme, numbers] of themes) shelves.restore(theme, numbers);
    onRestored(there.length, kept.renamed());
    for (const occurrence of kept.separated()) {
      group([occurrence]);
      yield;
    }
    return there.flatMap(({ uri, isNote }) => (isNote ? [] : [uri]));
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
