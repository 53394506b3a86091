import { keysFilePath } from './library/keysFile.ts';
import type { Library } from './library/library.ts';
import type { DocumentUri } from './protocol.ts';
import { themesFilePath } from './themes/themesFile.ts';

/** Takes over what such files say. */
interface OwnFilesReader {
  readonly set: (uri: DocumentUri, text: string) => void;
  readonly delete: (uri: DocumentUri) => void;
}

/** Files about themes. */
export function themesFiles(library: Library, isUsed: boolean): OwnFiles {
  const reader: OwnFilesReader = {
    set: (uri, text) => library.setThemes(uri, text),
    delete: (uri) => library.deleteThemes(uri),
  };
  return new OwnFiles(themesFilePath, reader, isUsed);
}

/** Files of pinned cite keys. */
export function keysFiles({ keys }: Library, isUsed: boolean): OwnFiles {
  const reader: OwnFilesReader = { set: (uri, text) => keys.set(uri, text), delete: (uri) => keys.deleteFile(uri) };
  return new OwnFiles(keysFilePath, reader, isUsed);
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
    return uri.endsWith(`/${this.#path}`);
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
