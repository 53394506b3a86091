/** Where entries stand in their text, as numbers: enough to make one of them without reading the others. */
import type { Entry, Metadata } from '../digest/digest.ts';
import type { PartReader, SavedParts } from '../search/savedParts.ts';
import { lineOffsets } from '../text/lineOffsets.ts';

const fields = [
  'titleLine',
  'titleStart',
  'titleEndLine',
  'titleEnd',
  'abstractLine',
  'abstractStart',
  'abstractEndLine',
  'abstractEnd',
  'endLine',
] as const;
/** After these the first bytes of title and abstract in UTF-8, and their ends; -1 where they can't be told. */
const bytes = fields.length;
const width = bytes + 4;
/** Entries between two yields. */
const stride = 100;

/** Collects the places of entries, to be saved. */
export class PlaceCollector {
  readonly #numbers: Int32Array;
  readonly #metadata: string[] = [];
  #count = 0;

  /** For so many entries. */
  constructor(entries: number) {
    this.#numbers = new Int32Array(entries * width);
  }

  /** Adds the entries of a text, in order. */
  *adding(text: string, entries: readonly Entry[]): Generator<void, void> {
    const bytesTo = byteCounter(text);
    const offsetOf = lineOffsets(text);
    for (const [i, entry] of entries.entries()) {
      const { title, titleLine, titleStart, abstract, abstractLine, abstractStart } = entry;
      for (const field of fields) this.#push(entry[field]);
      const starts = [offsetOf(titleLine, titleStart), offsetOf(abstractLine, abstractStart)] as const;
      const isThere = text.startsWith(title, starts[0]) && text.startsWith(abstract, starts[1]);
      for (const [start, part] of [[starts[0], title] as const, [starts[1], abstract] as const]) {
        this.#push(isThere ? bytesTo(start) : -1);
        this.#push(isThere ? bytesTo(start + part.length) : -1);
      }
      this.#metadata.push(entry.metadata ? JSON.stringify(entry.metadata) : '');
      if (i % stride === stride - 1) yield;
    }
  }

  saved(): SavedParts {
    return { numbers: this.#numbers, metadata: this.#metadata };
  }

  #push(number: number): void {
    this.#numbers[this.#count++] = number;
  }
}

/** The bytes in UTF-8 before an offset; to be asked for ascending ones. */
function byteCounter(text: string): (offset: number) => number {
  let at = 0;
  let count = 0;
  return (offset) => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at);
      // Each half of a surrogate pair stands for two bytes.
      count += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
    }
    return count;
  };
}

/** The places of all entries of all texts. */
export class EntryPlaces {
  readonly #numbers: Int32Array;
  readonly #metadata: readonly string[];

  constructor(parts: PartReader) {
    this.#numbers = parts.take('numbers', Int32Array);
    this.#metadata = parts.texts('metadata');
    if (this.#numbers.length !== this.#metadata.length * width) throw new Error('Places are missing');
  }

  get count(): number {
    return this.#metadata.length;
  }

  /** An entry, by stretches of its text's bytes; undefined where the whole text must be read. */
  entry(number: number, stretch: (start: number, end: number) => string): Entry | undefined {
    const from = number * width;
    const at = (column: number) => this.#numbers[from + column]!;
    if (at(width - 1) < 0) return undefined;
    const metadata = this.#metadata[number]!;
    return {
      title: stretch(at(bytes), at(bytes + 1)),
      titleLine: at(0),
      titleStart: at(1),
      titleEndLine: at(2),
      titleEnd: at(3),
      abstract: stretch(at(bytes + 2), at(bytes + 3)),
      abstractLine: at(4),
      abstractStart: at(5),
      abstractEndLine: at(6),
      abstractEnd: at(7),
      endLine: at(8),
      metadata: metadata === '' ? undefined : metadataOf(metadata),
    };
  }
}

/** With all its fields, in their order: JSON leaves those out that are undefined. */
export function metadataOf(json: string): Metadata {
  const { authorCount, authors, date, dateInferred, comments, organisation, arxivId, doi }: Metadata = JSON.parse(json);
  return { authorCount, authors, date, dateInferred, comments, organisation, arxivId, doi };
}
