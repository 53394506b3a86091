/** What mentions mean: from how a paper is written of to the paper, and back to everything that is written for it. */
import type { Mention } from '../notes/note.ts';
import type { PaperId } from '../protocol.ts';
import { folded } from '../text/fold.ts';
import type { AbstractLinks } from './abstractLinks.ts';
import { addressToken, keyToken, mentionTokens, nameToken, paperToken, partToken } from './citationIndex.ts';
import type { Grouping } from './grouping.ts';
import type { LibraryPaper } from './libraryPaper.ts';
import type { PaperKeys } from './paperKeys.ts';
import { type Phrases, partsOf } from './phrases.ts';

/** By what a mention was found. */
export type MeantBy = 'key' | 'arxiv' | 'doi' | 'title' | 'name' | 'link';

export interface Meaning {
  /** Several where it is ambiguous. */
  readonly papers: readonly LibraryPaper[];
  readonly by: MeantBy;
}

export interface KnownNames {
  readonly papers: Grouping;
  readonly keys: PaperKeys;
  readonly links: AbstractLinks;
  readonly phrases: Phrases;
}

export class Meanings {
  readonly #known: KnownNames;

  constructor(known: KnownNames) {
    this.#known = known;
  }

  /** Undefined where a mention means no paper. */
  of(mention: Mention): Meaning | undefined {
    for (const token of mentionTokens(mention)) {
      const papers = this.papersWith(token);
      if (papers.length > 0) return { papers, by: reasons.get(kindOf(token)) ?? 'key' };
    }
    return undefined;
  }

  /** The keys and identifiers by which a note may name a paper. */
  keyTokensOf(paper: LibraryPaper): readonly string[] {
    return [...this.#known.keys.keysOf(paper).map(keyToken), ...paper.tokens];
  }

  /** Everything by which notes may mention a paper. */
  tokensOf(paper: LibraryPaper): readonly string[] {
    const { links, phrases } = this.#known;
    const parts = partsOf(paper.readableTitle).filter((part) => phrases.ofPart(part).includes(paper.id));
    return [
      ...this.keyTokensOf(paper),
      paperToken(paper.id),
      ...paper.names.map(nameToken),
      ...parts.map(partToken),
      ...links.addresses(paper.id).map(addressToken),
    ];
  }

  papersWith(token: string): readonly LibraryPaper[] {
    const { papers, keys, links, phrases } = this.#known;
    const rest = token.slice(token.indexOf(' ') + 1);
    const known = (ids: readonly PaperId[]) => ids.flatMap((id) => papers.papers.get(id) ?? []);
    switch (kindOf(token)) {
      case 'key':
        return known(keys.idsOf(rest));
      case 'paper':
        return known([rest]);
      case 'link':
        return known(links.papers(rest));
      case 'part':
        return known(phrases.ofPart(rest)).filter(({ readableTitle }) =>
          partsOf(readableTitle).some((part) => folded(part) === rest),
        );
      case 'name':
        return known(phrases.named(rest)).filter((paper) => paper.names.includes(rest));
      default:
        return papers.papersWith(token);
    }
  }
}

function kindOf(token: string): string {
  return token.slice(0, token.indexOf(' '));
}

const reasons: ReadonlyMap<string, MeantBy> = new Map([
  ['arxiv', 'arxiv'],
  ['doi', 'doi'],
  ['title', 'title'],
  ['part', 'title'],
  ['paper', 'title'],
  ['name', 'name'],
  ['link', 'link'],
]);
