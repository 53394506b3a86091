/** One paper over all digests. */
import type { Entry, Metadata } from '../digest/digest.ts';
import { type Link, linksIn } from '../digest/links.ts';
import type { DocumentUri, PaperId } from '../protocol.ts';
import { readable } from '../text/readable.ts';
import { Recent } from '../text/recent.ts';
import type { ThemeScore } from '../themes/classification.ts';
import type { Evidence } from '../themes/classifier.ts';
import type { Taxonomy } from '../themes/taxonomy.ts';
import type { Classification } from '../themes/themes.ts';
import { EntryFacts, longestAbstract } from './entryFacts.ts';
import { paperId, tokensOf } from './identity.ts';

/** A paper's entry in one digest. */
export class Occurrence {
  readonly uri: DocumentUri;
  readonly facts: EntryFacts;
  /** Replaced when an edit moves it; the paper stays. */
  entry: Entry;

  constructor(uri: DocumentUri, entry: Entry, facts: EntryFacts) {
    this.uri = uri;
    this.entry = entry;
    this.facts = facts;
  }

  /** What it is known by, not kept: most papers are asked but for a moment. */
  get tokens(): readonly string[] {
    return tokensOf(this.entry, this.facts.token);
  }
}

/** Papers to walk over, of which some may still be asleep. */
export type PaperSet = Iterable<LibraryPaper> & Pick<ReadonlySet<LibraryPaper>, 'size' | 'has'>;

/**
 * What its occurrences say together. Where they differ, the choice depends on the texts alone: the longest title and
 * abstract, a written date before an inferred one.
 */
export class LibraryPaper {
  readonly id: PaperId;
  readonly metadata: Metadata | undefined;
  /** Most papers have one, which then stands here without a list. */
  readonly #occurrences: Occurrence | Occurrence[];
  readonly #facts: EntryFacts;
  readonly #sort: (paper: LibraryPaper) => Classification;
  #own: { readonly of: string; readonly evidence: readonly Evidence[] } | undefined;
  #classification: Classification | undefined;

  constructor(occurrences: readonly Occurrence[], sort: (paper: LibraryPaper) => Classification) {
    this.#occurrences = occurrences.length === 1 ? occurrences[0]! : [...occurrences];
    this.#sort = sort;
    this.id = paperId(occurrences.flatMap((occurrence) => occurrence.tokens));
    this.#facts = factsOf(occurrences);
    this.metadata = mergedMetadata(occurrences);
  }

  get title(): string {
    return this.#facts.title;
  }

  get abstract(): string {
    return this.#facts.abstract;
  }

  /** The short name that the title gives itself. */
  get name(): string | undefined {
    return this.#facts.name;
  }

  /** The cite key, but for what tells papers apart that share it. */
  get baseKey(): string {
    return this.#facts.baseKey;
  }

  /** In the order of URI and line. */
  get occurrences(): readonly Occurrence[] {
    return this.#occurrences instanceof Occurrence ? [this.#occurrences] : this.#occurrences.sort(byPlace);
  }

  get tokens(): ReadonlySet<string> {
    return new Set(this.occurrences.flatMap((occurrence) => occurrence.tokens));
  }

  /** The title with blanks for its line breaks: places in it are the title's. */
  get titleOnOneLine(): string {
    return this.#facts.titleOnOneLine;
  }

  get readableTitle(): string {
    return this.#facts.readableTitle;
  }

  /** Kept for the papers looked at last alone: it is as large as the abstract. */
  get readableAbstract(): string {
    return lastAbstracts.get(this.abstract, () => {
      const abstract = this.abstract.slice(0, longestAbstract);
      // Most stand on one line, and replacing each blank by itself takes longer than to look.
      return readable(/[^\S ]/.test(abstract) ? abstract.replaceAll(/\s/g, ' ') : abstract);
    });
  }

  /** Distinctive names that mean this paper in running text, the title's own first. */
  get names(): readonly string[] {
    return this.#facts.names;
  }

  get classification(): Classification {
    this.#classification ??= this.#sort(this);
    return this.#classification;
  }

  /** Something that it depends on beside the paper has changed. */
  forgetClassification(): void {
    this.#classification = undefined;
  }

  get builtInScores(): readonly ThemeScore[] {
    return this.#facts.scores;
  }

  /** Whether these are known already. */
  get isScored(): boolean {
    return this.#facts.known.scores !== undefined;
  }

  /** What the user's own terms say; found anew only where they are others. */
  ownEvidence(taxonomy: Taxonomy): readonly Evidence[] {
    if (this.#own?.of !== taxonomy.termsFingerprint) {
      const evidence = taxonomy.evidence(this.readableTitle, this.abstract.slice(0, longestAbstract));
      this.#own = { of: taxonomy.termsFingerprint, evidence };
    }
    return this.#own.evidence;
  }

  /** Links of the abstract with their places, all in the first occurrence that has this abstract. */
  get links(): readonly (Link & { readonly uri: DocumentUri })[] {
    const occurrence = this.occurrences.find(({ entry }) => entry.abstract === this.abstract);
    if (!occurrence) return [];
    const { abstract, abstractLine, abstractStart } = occurrence.entry;
    return linksIn(abstract, abstractLine, abstractStart).map((link) => ({ ...link, uri: occurrence.uri }));
  }
}

const lastAbstracts = new Recent<string, string>(50);

export function byPlace(a: Occurrence, b: Occurrence): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.entry.titleLine - b.entry.titleLine;
}

/** The facts of the entry that has both the longest title and the longest abstract, or of the two put together. */
function factsOf(occurrences: readonly Occurrence[]): EntryFacts {
  if (occurrences.length === 1) return occurrences[0]!.facts;
  const title = longest(occurrences.map(({ entry }) => entry.title));
  const abstract = longest(occurrences.map(({ entry }) => entry.abstract));
  const whole = occurrences.find(({ entry }) => entry.title === title && entry.abstract === abstract);
  return whole?.facts ?? new EntryFacts({ title, abstract });
}

function longest(texts: readonly string[]): string {
  let best = texts[0] ?? '';
  for (const text of texts) if (text.length > best.length || (text.length === best.length && text < best)) best = text;
  return best;
}

function mergedMetadata(occurrences: readonly Occurrence[]): Metadata | undefined {
  const all = occurrences.flatMap(({ entry }) => entry.metadata ?? []);
  if (all.length < 2) return all[0];
  const dated = all.filter(({ date }) => date !== undefined);
  const written = dated.filter(({ dateInferred }) => !dateInferred);
  const date = least((written.length > 0 ? written : dated).map((metadata) => metadata.date));
  return {
    date,
    dateInferred: date !== undefined && written.length === 0,
    authorCount: greatest(all.map((metadata) => metadata.authorCount)),
    authors: most(all.map((metadata) => metadata.authors)),
    comments: greatest(all.map((metadata) => metadata.comments)),
    organisation: least(all.map((metadata) => metadata.organisation)),
    arxivId: least(all.map((metadata) => metadata.arxivId)),
    doi: least(all.map((metadata) => metadata.doi)),
  };
}

/** The longest list; of equally long ones the first in order of their texts. */
function most(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  for (const list of lists)
    if (list && (!best || list.length > best.length || (list.length === best.length && list.join() < best.join())))
      best = list;
  return best;
}

function least<T extends string>(values: readonly (T | undefined)[]): T | undefined {
  let best: T | undefined;
  for (const value of values) if (value !== undefined && (best === undefined || value < best)) best = value;
  return best;
}

function greatest(values: readonly (number | undefined)[]): number | undefined {
  let best: number | undefined;
  for (const value of values) if (value !== undefined && (best === undefined || value > best)) best = value;
  return best;
}
