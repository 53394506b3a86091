/** Which of the keys that a user pinned count, and for which papers. */
import { identifierOf } from '../notes/identifier.ts';
import type { DocumentUri, PaperId } from '../protocol.ts';
import { paperToken } from './citationIndex.ts';
import type { Grouping } from './grouping.ts';
import { arxivToken, doiToken, titleToken } from './identity.ts';
import type { Pin } from './keysFile.ts';
import type { LibraryPaper } from './libraryPaper.ts';

/** A pin with the file it stands in. */
export interface PinInFile extends Pin {
  readonly uri: DocumentUri;
  /** What it is looked up by: where a paper with any of these comes or goes, the pin may mean another. */
  readonly titleToken?: string;
  readonly idTokens: readonly string[];
}

export function pinInFile(uri: DocumentUri, pin: Pin): PinInFile {
  const { title, id } = pin;
  return {
    ...pin,
    uri,
    ...(title === undefined ? {} : { titleToken: titleToken(title) }),
    idTokens: id === undefined ? [] : [paperToken(id), ...identifierTokens(id)],
  };
}

export type KnownPapers = Pick<Grouping, 'papers' | 'papersWith'>;

/** What became of a pin: `paper` is absent where there is none, `instead` the earlier pin that counts in its place. */
export interface ResolvedPin {
  readonly pin: PinInFile;
  readonly paper?: PaperId;
  readonly instead?: PinInFile;
  /** The title is one paper's, the id another's. */
  readonly disagrees: boolean;
}

/** Pins as they count among the papers of a moment. */
export interface CountingPins {
  readonly resolved: readonly ResolvedPin[];
  readonly byPaper: ReadonlyMap<PaperId, PinInFile>;
  /** By key in lower case. */
  readonly byKey: ReadonlyMap<string, PaperId>;
}

export const noPins: CountingPins = { resolved: [], byPaper: new Map(), byKey: new Map() };

/** Made of pins and papers alone: where two pins disagree, the first counts. */
export function countingPins(pins: readonly PinInFile[], papers: KnownPapers): CountingPins {
  const byPaper = new Map<PaperId, PinInFile>();
  const byKey = new Map<string, PaperId>();
  const resolved = pins.map((pin): ResolvedPin => {
    const [byTitle, byId] = [paperTitled(pin, papers), paperIdentified(pin, papers)];
    const paper = (byTitle ?? byId)?.id;
    const disagrees = byTitle !== undefined && byId !== undefined && byTitle !== byId;
    if (paper === undefined) return { pin, disagrees };
    const lower = pin.key.toLowerCase();
    const holder = byKey.get(lower);
    const instead = byPaper.get(paper) ?? (holder === undefined ? undefined : byPaper.get(holder));
    if (instead) return { pin, paper, instead, disagrees };
    byPaper.set(paper, pin);
    byKey.set(lower, paper);
    return { pin, paper, disagrees };
  });
  return { resolved, byPaper, byKey };
}

function paperTitled({ titleToken: token }: PinInFile, papers: KnownPapers): LibraryPaper | undefined {
  return token === undefined ? undefined : least(papers.papersWith(token));
}

function paperIdentified({ id, idTokens }: PinInFile, papers: KnownPapers): LibraryPaper | undefined {
  const known = id === undefined ? undefined : papers.papers.get(id);
  return known ?? least(idTokens.flatMap((token) => papers.papersWith(token)));
}

function identifierTokens(id: string): readonly string[] {
  const identifier = identifierOf(id);
  if (!identifier) return [];
  return [identifier.kind === 'arxiv' ? arxivToken(identifier.target) : doiToken(identifier.target)];
}

function least(papers: readonly LibraryPaper[]): LibraryPaper | undefined {
  return papers.reduce<LibraryPaper | undefined>((a, b) => (a && a.id < b.id ? a : b), undefined);
}
