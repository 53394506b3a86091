import type { MatchField, PaperId } from '../protocol.ts';
import type { Condition } from './operators.ts';
import { RankedPapers } from './rankedPapers.ts';
import type { SavedParts } from './savedParts.ts';
import type { Similar } from './similarRecords.ts';

/** What the search knows of a paper. */
export interface SearchRecord {
  readonly id: PaperId;
  readonly key: string;
  /** The file's text. */
  readonly title: string;
  readonly readableTitle: string;
  readonly name?: string;
  /** The file's text. */
  readonly abstract: string;
  /** By name, each on a line of its own. */
  readonly authors?: string;
  readonly arxivId?: string;
  readonly doi?: string;
  /** Tells all of that from other contents, where it was worked out before. */
  readonly print?: number;
}

export interface Hit {
  readonly id: PaperId;
  /** Larger is better; comparable within one answer only. */
  readonly score: number;
  /** Half-open UTF-16 ranges in the file's title, ascending, not overlapping. */
  readonly titleMatches: readonly (readonly [number, number])[];
  /** The fields that explain the hit; `abstract` only for words of the query that the title does not explain. */
  readonly matchedIn: readonly MatchField[];
  /** The sentence of the abstract that matched best; there where `matchedIn` holds `abstract`. */
  readonly sentence?: FoundSentence;
  /** The authors that matched; there where `matchedIn` holds `authors`. */
  readonly authors?: readonly string[];
}

export interface FoundSentence {
  /** As it stands in the file. */
  readonly text: string;
  /** Half-open UTF-16 ranges, ascending, not overlapping. */
  readonly matches: readonly (readonly [number, number])[];
}

/** The best hits, best first, and how many there are in all. */
export interface SearchAnswer {
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** The papers that fulfil a condition; undefined for a condition that says nothing, which makes a query plain words. */
export type PredicateOf = (condition: Condition) => ((id: PaperId) => boolean) | undefined;

/**
 * A ranked search over papers. A query that is a key, an id or a title puts that paper first. Hits with equal scores
 * stand in the order of their folded titles, then of their ids; so do those of a query of operators alone. What is
 * answered depends on the records, and on what fulfils conditions, alone, not on how records came and went. Any text is
 * a query; none throws; a malformed one is searched as plain words.
 */
export interface PaperSearch {
  /** Adds a record or replaces the one with its id, in time proportional to it. */
  set(record: SearchRecord): void;
  /** Takes a record out; unknown ids are ignored. */
  delete(id: PaperId): void;
  /** At most `limit` hits. */
  search(query: string, limit: number): SearchAnswer;
  /** The same in small steps. It may be given up at any, and others may run, or records change, between any two. */
  searching(query: string, limit: number): Generator<void, SearchAnswer>;
  /** The ids of the hits alone, which takes less, in small steps. */
  finding(query: string, limit: number): Generator<void, readonly PaperId[]>;
  /** The ids of the papers that hold most of what the best hit holds of the query, best first: a filter. */
  matches(query: string): readonly PaperId[];
  /** The same in small steps. */
  matching(query: string): Generator<void, readonly PaperId[]>;
  /** The records with the most words in common with one, best first, without itself, in small steps. */
  similar(id: PaperId, limit: number): Generator<void, readonly Similar[]>;
  /** How much a word tells: 1 if a single record has it, near 0 if all have it. */
  rareness(word: string): number;
  /** Makes queries faster after many records came, in small steps; changes no answer. Does nothing where it is not worth while. */
  tidying(): Generator<void, void>;
  /** All that was worked out of the records, in small steps: arrays that change with them. */
  saving(): Generator<void, SavedParts>;
  /**
   * Makes it a search that was saved, with the records that are the same now as they were then; `recordOf` tells the
   * record of now of an id, and of its place among the saved ids. Answers the ids of these: all others are gone. None, and
   * nothing changes, where little of what was saved is left.
   */
  restoring(
    parts: SavedParts,
    recordOf: (id: PaperId, number: number) => SearchRecord | undefined,
  ): Generator<void, readonly PaperId[]>;
  /** Differs after any change. */
  readonly version: number;
  /** Number of records. */
  readonly size: number;
}

/** An empty search. */
export function paperSearch(predicateOf?: PredicateOf): PaperSearch {
  return new RankedPapers(predicateOf);
}
