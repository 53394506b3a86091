import type { PaperId } from '../protocol.ts';
import type { SearchRecord } from '../search/paperSearch.ts';
import type { LibraryPaper } from './libraryPaper.ts';
import { PaperRecord } from './searchRecord.ts';

/** Papers of an earlier run by their numbers. */
export interface PapersByNumber {
  paper(number: number): LibraryPaper;
}

/** What the search knew of a paper in an earlier run; all but its key is read from the paper when it is asked for. */
export class KeptRecord implements SearchRecord {
  readonly id: PaperId;
  readonly key: string;
  readonly print: number;
  #paper: LibraryPaper | number;
  #papers: PapersByNumber | undefined;
  #record: SearchRecord | undefined;

  constructor(id: PaperId, key: string, print: number, number: number, papers: PapersByNumber) {
    this.id = id;
    this.key = key;
    this.print = print;
    this.#paper = number;
    this.#papers = papers;
  }

  /** Finds the paper, which has to be done before the numbers are forgotten. */
  settle(): LibraryPaper {
    if (typeof this.#paper === 'number') this.#paper = this.#papers!.paper(this.#paper);
    this.#papers = undefined;
    return this.#paper;
  }

  get title(): string {
    return this.#whole.title;
  }

  get readableTitle(): string {
    return this.#whole.readableTitle;
  }

  get name(): string | undefined {
    return this.#whole.name;
  }

  get abstract(): string {
    return this.#whole.abstract;
  }

  get authors(): string | undefined {
    return this.#whole.authors;
  }

  get arxivId(): string | undefined {
    return this.#whole.arxivId;
  }

  get doi(): string | undefined {
    return this.#whole.doi;
  }

  get #whole(): SearchRecord {
    this.#record ??= new PaperRecord(this.settle(), this.key);
    return this.#record;
  }
}
