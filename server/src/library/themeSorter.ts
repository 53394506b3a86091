/** Which theme each paper lies in: by its place in a themes file, by the user's themes, by the built-in ones. */
import type { DocumentUri } from '../protocol.ts';
import { type Classification, chosen } from '../themes/classification.ts';
import { builtInTaxonomy, type PlacedPaper, Taxonomy, withOwnTerms } from '../themes/taxonomy.ts';
import { otherTheme } from '../themes/themes.ts';
import { parseThemesFile, type ThemesFile } from '../themes/themesFile.ts';
import type { LibraryPaper } from './libraryPaper.ts';

export interface ThemesDocument {
  readonly text: string;
  readonly file: ThemesFile;
}

/** What a change of the files means: for no paper, for those with these keys or ids, or for all. */
export type Affected = { readonly keys: ReadonlySet<string> } | 'all';

const shortestSuffix = 4;

export class ThemeSorter {
  readonly #documents = new Map<DocumentUri, ThemesDocument>();
  #taxonomy = builtInTaxonomy;
  readonly #keysOf: (paper: LibraryPaper) => readonly string[];

  /** `keysOf` tells a paper's cite keys of now. */
  constructor(keysOf: (paper: LibraryPaper) => readonly string[]) {
    this.#keysOf = keysOf;
  }

  get taxonomy(): Taxonomy {
    return this.#taxonomy;
  }

  /** The themes files by URI. */
  get documents(): ReadonlyMap<DocumentUri, ThemesDocument> {
    return this.#documents;
  }

  set(uri: DocumentUri, text: string): Affected {
    if (this.#documents.get(uri)?.text === text) return { keys: new Set() };
    this.#documents.set(uri, { text, file: parseThemesFile(text) });
    return this.#changed();
  }

  delete(uri: DocumentUri): Affected {
    return this.#documents.delete(uri) ? this.#changed() : { keys: new Set() };
  }

  classification(paper: LibraryPaper): Classification {
    const taxonomy = this.#taxonomy;
    if (taxonomy === builtInTaxonomy) return chosen(paper.builtInScores, otherTheme.id);
    const scores = withOwnTerms(paper.builtInScores, paper.ownEvidence(taxonomy));
    return chosen(scores, otherTheme.id, taxonomy, this.placementOf(paper)?.theme.id);
  }

  /** The line of a themes file that places a paper: by its id, its key, or a key that it shares together with its title. */
  placementOf(paper: LibraryPaper): PlacedPaper | undefined {
    const { placements } = this.#taxonomy;
    if (placements.size === 0) return undefined;
    const { id, baseKey } = paper;
    for (const name of [id, ...this.#keysOf(paper)]) {
      const direct = placements.get(name);
      if (direct) return direct;
    }
    for (let length = id.length; length >= shortestSuffix; length--) {
      const suffixed = placements.get(`${baseKey}-${id.slice(0, length)}`);
      if (suffixed) return suffixed;
    }
    const shared = placements.get(baseKey);
    return shared?.title !== undefined && isSameTitle(shared.title, paper) ? shared : undefined;
  }

  #changed(): Affected {
    const before = this.#taxonomy;
    const files = new Map([...this.#documents].map(([uri, { file }]) => [uri, file]));
    this.#taxonomy = files.size === 0 ? builtInTaxonomy : new Taxonomy(files);
    if (before.fingerprint !== this.#taxonomy.fingerprint) return 'all';
    const keys = new Set<string>();
    for (const [some, others] of [
      [before.placements, this.#taxonomy.placements],
      [this.#taxonomy.placements, before.placements],
    ] as const) {
      for (const [key, { theme, title }] of some) {
        const other = others.get(key);
        if (other?.theme.id !== theme.id || other.title !== title) keys.add(key);
      }
    }
    return { keys };
  }
}

export function isSameTitle(written: string, { title, readableTitle }: LibraryPaper): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/\s/g, '');
  return plain(written) === plain(readableTitle) || plain(written) === plain(title);
}
