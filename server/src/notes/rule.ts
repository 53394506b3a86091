import type { Source } from './source.ts';

/** What a rule answers where it has nothing to say. */
export const none = -1;

/** Among the characters a rule is asked about: the start of each line, asked with the offset of its first character. */
export const lineStart = '\n';

/** Knows one thing that may stand in a text. Made anew for each text, so it may remember what it has seen. */
export interface Rule {
  /** The ASCII characters it is asked about. */
  readonly on: string;
  /**
   * Looks at the character at `at` and what surrounds it, never before `source.taken`. Answers where the thing ends,
   * having put its mentions into the source, or `none`. The answer `at` means: seen, but nothing taken.
   *
   * The sum of what all calls look at grows with the text, not faster: a rule that looks ahead without taking what it saw
   * does so through the remembering lookups of the source, or stops where the next call would begin.
   */
  readonly read: (at: number) => number;
  /** What it takes is still running text, as an escaped character is. */
  readonly keepsProse?: true;
}

export type Syntax = (source: Source) => Rule;
