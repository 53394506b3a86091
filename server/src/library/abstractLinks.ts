import { linksIn } from '../digest/links.ts';
import { paperLink } from '../notes/forms/paperLink.ts';
import type { PaperId } from '../protocol.ts';
import { webAddress } from '../text/webAddress.ts';
import { addressToken } from './citationIndex.ts';
import type { LibraryPaper } from './libraryPaper.ts';
import type { Sleepers } from './sleepers.ts';

/** An address that more papers link to is the page of a group or a tool: it means none of them. */
const mostSharing = 5;

/** Which papers link to an address in their abstracts: their project pages and repositories. */
export class AbstractLinks {
  readonly #byAddress = new Map<string, Set<PaperId>>();
  readonly #addresses = new Map<PaperId, readonly string[]>();
  readonly #asleep: Sleepers;

  constructor(asleep: Sleepers) {
    this.#asleep = asleep;
  }

  add(paper: LibraryPaper): void {
    const addresses = addressesOf(paper);
    if (addresses.length === 0) return;
    this.#addresses.set(paper.id, addresses);
    for (const address of addresses) {
      const papers = this.#byAddress.get(address);
      if (papers) papers.add(paper.id);
      else this.#byAddress.set(address, new Set([paper.id]));
    }
  }

  delete(id: PaperId): void {
    for (const address of this.#addresses.get(id) ?? []) {
      const papers = this.#byAddress.get(address);
      papers?.delete(id);
      if (papers?.size === 0) this.#byAddress.delete(address);
    }
    this.#addresses.delete(id);
  }

  /** The papers that an address means, in an order of their own; none where too many link to it. */
  papers(address: string): readonly PaperId[] {
    this.#asleep.wakeNamed(addressToken(address));
    const papers = this.#byAddress.get(address);
    return papers && papers.size <= mostSharing ? [...papers].sort() : [];
  }

  /** The addresses that mean a paper. */
  addresses(id: PaperId): readonly string[] {
    return (this.#addresses.get(id) ?? []).filter((address) => this.papers(address).length > 0);
  }
}

/** Of all its entries. */
export function addressesOf({ occurrences }: LibraryPaper): readonly string[] {
  const first = occurrences[0]!.facts.addresses;
  return occurrences.length === 1 ? first : [...new Set(occurrences.flatMap(({ facts }) => facts.addresses))];
}

/** The pages that an abstract links to; a link to a preprint may be to somebody else's, and means the paper with that identifier alone. */
export function addressesIn(abstract: string): readonly string[] {
  if (!abstract.includes('http') && !abstract.includes('www.')) return none;
  const addresses = new Set<string>();
  for (const { url } of linksIn(abstract)) {
    const address = webAddress(url);
    if (address !== undefined && paperLink(url, url.indexOf('//') + 2, url.length)?.kind !== 'arxiv')
      addresses.add(address);
  }
  return [...addresses];
}

/** One for all, since most abstracts link to nothing. */
const none: readonly never[] = [];
