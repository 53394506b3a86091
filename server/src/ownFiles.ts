import type { DocumentUri } from './protocol.ts';

/** What such files tell: the library's matter. */
export interface OwnFilesReader {
  readonly set: (uri: DocumentUri, text: string) => void;
  readonly delete: (uri: DocumentUri) => void;
}

/** Whether a URI is that of a user's file with this path in any folder, `.litnotes/themes.jsonc` for one. */
export function isAt(path: string, uri: DocumentUri): boolean {
  return uri.endsWith(`/${path}`);
}

/** The files of one name that a user writes for us, as they were read last, and whether the library goes by them. */
export class OwnFiles {
  readonly #path: string;
  readonly #reader: OwnFilesReader;
  readonly #texts = new Map<DocumentUri, string>();
  #isUsed: boolean;

  constructor(path: string, reader: OwnFilesReader, isUsed: boolean) {
    this.#path = path;
    this.#reader = reader;
    this.#isUsed = isUsed;
  }

  set isUsed(value: boolean) {
    if (value === this.#isUsed) return;
    this.#isUsed = value;
    for (const [uri, text] of this.#texts) {
      if (value) this.#reader.set(uri, text);
      else this.#reader.delete(uri);
    }
  }

  has(uri: DocumentUri): boolean {
    return isAt(this.#path, uri);
  }

  // biome-ignore lint/correctness/useYield: such a file is small
  *setting(uri: DocumentUri, text: string): Generator<void, void> {
    this.#texts.set(uri, text);
    if (this.#isUsed) this.#reader.set(uri, text);
  }

  delete(uri: DocumentUri): void {
    this.#texts.delete(uri);
    this.#reader.delete(uri);
  }

  uris(): Iterable<DocumentUri> {
    return this.#texts.keys();
  }
}
