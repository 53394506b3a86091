import { bibliographyKeys, isBibliography, referenceKeys } from '../notes/bibliographyKeys.ts';
import type { DocumentUri } from '../protocol.ts';

/** Cite keys that bibliographies and notes of the workspace define for themselves: known, though of no paper of a digest. */
export class DefinedKeys {
  readonly #byDocument = new Map<DocumentUri, readonly string[]>();
  /** Key in lower case → its spellings → how often each is defined. */
  readonly #spellings = new Map<string, Map<string, number>>();

  /** Takes over what a text defines. */
  read(uri: DocumentUri, text: string, languageId: string): void {
    this.delete(uri);
    const defined = isBibliography(languageId, uri) ? bibliographyKeys(text) : referenceKeys(text);
    const keys = defined.map(({ key }) => key);
    if (keys.length === 0) return;
    this.#byDocument.set(uri, keys);
    for (const key of keys) {
      const lower = key.toLowerCase();
      const spellings = this.#spellings.get(lower) ?? new Map<string, number>();
      spellings.set(key, (spellings.get(key) ?? 0) + 1);
      this.#spellings.set(lower, spellings);
    }
  }

  delete(uri: DocumentUri): void {
    for (const key of this.#byDocument.get(uri) ?? []) {
      const lower = key.toLowerCase();
      const spellings = this.#spellings.get(lower)!;
      const left = spellings.get(key)! - 1;
      if (left > 0) spellings.set(key, left);
      else spellings.delete(key);
      if (spellings.size === 0) this.#spellings.delete(lower);
    }
    this.#byDocument.delete(uri);
  }

  /** The documents that define a key, in any capitals. */
  documentsWith(key: string): readonly DocumentUri[] {
    const wanted = key.toLowerCase();
    if (!this.#spellings.has(wanted)) return [];
    const holds = ([, keys]: readonly [DocumentUri, readonly string[]]) =>
      keys.some((there) => there.toLowerCase() === wanted);
    return [...this.#byDocument].filter(holds).map(([uri]) => uri);
  }

  /** Whether a document defines any. */
  isIn(uri: DocumentUri): boolean {
    return this.#byDocument.has(uri);
  }

  has(key: string): boolean {
    return this.#spellings.has(key.toLowerCase());
  }

  /** Number of distinct keys. */
  get size(): number {
    return this.#spellings.size;
  }

  /** Each key as it is written. */
  *keys(): Generator<string> {
    for (const spellings of this.#spellings.values()) yield* spellings.keys();
  }
}
