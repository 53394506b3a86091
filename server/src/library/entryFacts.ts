/** What is worked out from the words of an entry alone: dear to find, cheap to keep, so that a cache may hold it. */
import type { Entry } from '../digest/digest.ts';
import { readable } from '../text/readable.ts';
import type { ThemeScore } from '../themes/classification.ts';
import { scored } from '../themes/themes.ts';
import { addressesIn } from './abstractLinks.ts';
import { namesOf } from './coinedNames.ts';
import { titleToken } from './identity.ts';
import { baseKey, shortName } from './names.ts';

/** Characters of an abstract that are repaired, classified and searched; no real one is as long. */
export const longestAbstract = 20_000;

/** Each part is there once it was asked for. */
export interface KnownFacts {
  token?: string;
  /** Empty where it is the title as it stands. */
  readableTitle?: string;
  key?: string;
  names?: readonly string[];
  scores?: readonly ThemeScore[];
  addresses?: readonly string[];
}

/** What an entry says about its paper. */
export type Words = Pick<Entry, 'title' | 'abstract'>;

/** Found when they are first asked for, and kept. */
export class EntryFacts {
  readonly #words: Words;
  readonly #found: KnownFacts;
  #name: string | undefined;
  #isNamed = false;

  /** `known` are facts found before of the same title and abstract. */
  constructor(words: Words, known: KnownFacts = {}) {
    this.#words = words;
    this.#found = known;
  }

  get title(): string {
    return this.#words.title;
  }

  get abstract(): string {
    return this.#words.abstract;
  }

  /** What was found so far. */
  get known(): Readonly<KnownFacts> {
    return this.#found;
  }

  /** The token by which the title makes entries one paper. */
  get token(): string {
    this.#found.token ??= titleToken(this.title);
    return this.#found.token;
  }

  /** The title with blanks for its line breaks: places in it are the title's. */
  get titleOnOneLine(): string {
    return /[^\S ]/.test(this.title) ? this.title.replaceAll(/\s/g, ' ') : this.title;
  }

  get readableTitle(): string {
    this.#found.readableTitle ??= readable(this.titleOnOneLine);
    this.#found.readableTitle ||= this.titleOnOneLine;
    return this.#found.readableTitle;
  }

  /** The short name that the title gives itself. */
  get name(): string | undefined {
    if (!this.#isNamed) this.#name = shortName(this.readableTitle);
    this.#isNamed = true;
    return this.#name;
  }

  /** The cite key, but for what tells papers apart that share it. */
  get baseKey(): string {
    this.#found.key ??= baseKey(this.readableTitle, this.name);
    return this.#found.key;
  }

  /** Distinctive names that mean this paper in running text, the title's own first. */
  get names(): readonly string[] {
    this.#found.names ??= namesOf(this.name, this.abstract);
    return this.#found.names;
  }

  /** Of the pages that the abstract links to. */
  get addresses(): readonly string[] {
    this.#found.addresses ??= addressesIn(this.abstract.slice(0, longestAbstract));
    return this.#found.addresses;
  }

  /** The built-in themes for which something speaks, best first. */
  get scores(): readonly ThemeScore[] {
    this.#found.scores ??= scored(this.readableTitle, this.abstract.slice(0, longestAbstract));
    return this.#found.scores;
  }
}
