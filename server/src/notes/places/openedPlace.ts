import type { Form } from '../note.ts';

/** Where a text takes a cite key, and what belongs around the key. Offsets in the text; all on one line. */
export interface CitingPlace {
  /** What a key replaces: what was typed to find it, and the rest of a key behind the cursor. */
  readonly start: number;
  readonly end: number;
  /** Several words may be typed, since something else than a blank ends the place. */
  readonly severalWords: boolean;
  /** What is to be written around the key: signs, and brackets that are not there yet. */
  readonly before: string;
  readonly after: string;
}

/** A place as it looks from its signs alone, to be judged by the notes' grammar. */
export interface OpenedPlace extends CitingPlace {
  /** The forms in which a key put there must be read. */
  readonly forms: readonly Form[];
}

/** Looks back from an offset, over a bounded stretch. */
export type Opener = (text: string, offset: number) => OpenedPlace | undefined;
