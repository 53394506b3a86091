import type { Library } from './library/library.ts';
import type { DocumentUri } from './protocol.ts';
import { themesFilePath } from './themes/themesFile.ts';

/** Whether a URI is that of a user's file about themes. */
export function isThemesFile(uri: DocumentUri): boolean {
  return uri.endsWith(`/${themesFilePath}`);
}

/** The themes files as they were read last, and whether the library goes by them. */
export class ThemesFiles {
  readonly #library: Library;
  readonly #texts = new Map<DocumentUri, string>();
  #isUsed: boolean;

  constructor(library: Library, isUsed: boolean) {
    this.#library = library;
    this.#isUsed = isUsed;
  }

  get isUsed(): boolean {
    return this.#isUsed;
  }

  set isUsed(value: boolean) {
    if (value === this.#isUsed) return;
    this.#isUsed = value;
    for (const [uri, text] of this.#texts) {
      if (value) this.#library.setThemes(uri, text);
      else this.#library.deleteThemes(uri);
    }
  }

  // biome-ignore lint/correctness/useYield: such a file is small
  *setting(uri: DocumentUri, text: string): Generator<void, void> {
    this.#texts.set(uri, text);
    if (this.#isUsed) this.#library.setThemes(uri, text);
  }

  delete(uri: DocumentUri): void {
    this.#texts.delete(uri);
    this.#library.deleteThemes(uri);
  }

  uris(): Iterable<DocumentUri> {
    return this.#texts.keys();
  }
}
