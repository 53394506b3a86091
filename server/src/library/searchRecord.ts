import type { SearchRecord } from '../search/paperSearch.ts';
import { longestAbstract } from './entryFacts.ts';
import type { LibraryPaper } from './libraryPaper.ts';

/** What the search is told of a paper by its key, with as much of its abstract as is to be found. It holds no text. */
export class PaperRecord implements SearchRecord {
  readonly key: string;
  readonly #paper: LibraryPaper;

  constructor(paper: LibraryPaper, key: string) {
    this.#paper = paper;
    this.key = key;
  }

  get id(): string {
    return this.#paper.id;
  }

  get title(): string {
    return this.#paper.title;
  }

  get readableTitle(): string {
    return this.#paper.readableTitle;
  }

  get name(): string | undefined {
    return this.#paper.name;
  }

  get abstract(): string {
    return this.#paper.abstract.slice(0, longestAbstract);
  }

  get authors(): string | undefined {
    return this.#paper.metadata?.authors?.join('\n');
  }

  get arxivId(): string | undefined {
    return this.#paper.metadata?.arxivId;
  }

  get doi(): string | undefined {
    return this.#paper.metadata?.doi;
  }
}

/** The same as long as only titles are to be found. */
export class TitleRecord extends PaperRecord {
  override get abstract(): string {
    return '';
  }
}
