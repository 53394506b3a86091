/** Which notes mention what: from the words of a mention to its places, and back from a paper to its mentions. */
import { linkedName } from '../notes/forms/wikiLink.ts';
import { identifierOf } from '../notes/identifier.ts';
import type { Mention } from '../notes/note.ts';
import type { DocumentUri, PaperId } from '../protocol.ts';
import { folded } from '../text/fold.ts';
import { webAddress } from '../text/webAddress.ts';
import { arxivToken, doiToken, titleToken } from './identity.ts';

/** A mention and the note it stands in. */
export interface Citation {
  readonly uri: DocumentUri;
  readonly mention: Mention;
}

export class CitationIndex {
  readonly #byNote = new Map<DocumentUri, readonly Mention[]>();
  /** Token of a mention → note → mentions with that token. */
  readonly #byToken = new Map<string, Map<DocumentUri, Mention[]>>();

  get notes(): number {
    return this.#byNote.size;
  }

  set(uri: DocumentUri, mentions: readonly Mention[]): void {
    this.delete(uri);
    this.#byNote.set(uri, mentions);
    for (const mention of mentions) {
      for (const token of mentionTokens(mention)) {
        const notes = this.#byToken.get(token) ?? new Map<DocumentUri, Mention[]>();
        this.#byToken.set(token, notes);
        const there = notes.get(uri);
        if (there) there.push(mention);
        else notes.set(uri, [mention]);
      }
    }
  }

  delete(uri: DocumentUri): void {
    for (const mention of this.#byNote.get(uri) ?? []) {
      for (const token of mentionTokens(mention)) {
        const notes = this.#byToken.get(token);
        notes?.delete(uri);
        if (notes?.size === 0) this.#byToken.delete(token);
      }
    }
    this.#byNote.delete(uri);
  }

  mentionsIn(uri: DocumentUri): readonly Mention[] {
    return this.#byNote.get(uri) ?? [];
  }

  /** Citations with any of the tokens, each once, in the order of URI and place. */
  citationsOf(tokens: Iterable<string>): readonly Citation[] {
    const found = new Map<DocumentUri, Set<Mention>>();
    for (const token of tokens) {
      for (const [uri, mentions] of this.#byToken.get(token) ?? []) {
        const there = found.get(uri) ?? new Set<Mention>();
        found.set(uri, there);
        for (const mention of mentions) there.add(mention);
      }
    }
    return [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([uri, mentions]) => [...mentions].sort(byPosition).map((mention) => ({ uri, mention })));
  }

  /** Number of notes that hold any of the tokens. */
  notesWith(tokensOf: () => Iterable<string>): number {
    if (this.#byToken.size === 0) return 0;
    let only: Map<DocumentUri, Mention[]> | undefined;
    let several: Set<DocumentUri> | undefined;
    for (const token of tokensOf()) {
      const notes = this.#byToken.get(token);
      if (!notes) continue;
      if (!only) only = notes;
      else several = new Set([...(several ?? only.keys()), ...notes.keys()]);
    }
    return several?.size ?? only?.size ?? 0;
  }

  /** Every mention of every note. */
  *all(): Generator<Citation> {
    for (const [uri, mentions] of this.#byNote) for (const mention of mentions) yield { uri, mention };
  }
}

/** What a mention can be looked up by, the most telling first. */
export function mentionTokens(mention: Mention): readonly string[] {
  switch (mention.kind) {
    case 'arxiv':
      return [arxivToken(mention.target)];
    case 'doi':
      return doiTokens(mention.target);
    case 'key':
      return [keyToken(mention.target), ...identifierTokens(mention.target)];
    case 'wikiLink':
      return [
        keyToken(mention.target),
        titleToken(mention.target),
        ...identifierTokens(mention.target),
        partToken(mention.target),
        nameToken(mention.target),
        ...(mention.target.includes('/') ? [keyToken(linkedName(mention.target))] : []),
      ];
    case 'link':
      return linkTokens(mention.target);
    case 'title':
      return [paperToken(mention.target)];
    case 'name':
      return [nameToken(mention.target)];
  }
}

/** A key may be an identifier or an address: `@2501.12948`, `@10.1145/359340.359342`, `@{https://arxiv.org/abs/2501.12948}`. */
function identifierTokens(text: string): readonly string[] {
  const identifier = identifierOf(text);
  if (!identifier) return text.includes('://') ? linkTokens(text) : [];
  return identifier.kind === 'arxiv' ? [arxivToken(identifier.target)] : doiTokens(identifier.target);
}

/** An abstract may link to the page of a DOI. */
function doiTokens(doi: string): readonly string[] {
  return [doiToken(doi), ...linkTokens(`https://doi.org/${doi}`)];
}

/** Keys are written in lower case; a mention may be in any. */
export function keyToken(key: string): string {
  return `key ${key.toLowerCase()}`;
}

/** A paper that a mention means by itself. */
export function paperToken(id: PaperId): string {
  return `paper ${id}`;
}

/** A page that abstracts link to. */
export function addressToken(address: string): string {
  return `link ${address}`;
}

function linkTokens(url: string): readonly string[] {
  const address = webAddress(url);
  return address === undefined ? [] : [addressToken(address)];
}

/** A title's text before or after its colon, as far as one paper alone has it. */
export function partToken(part: string): string {
  return `part ${folded(part)}`;
}

/** A short name, in its own capitals. */
export function nameToken(name: string): string {
  return `name ${name}`;
}

function byPosition(a: Mention, b: Mention): number {
  return a.line - b.line || a.start - b.start;
}
