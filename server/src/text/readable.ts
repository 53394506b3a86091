import { needsRepair } from './readableAlarm.ts';
import { groupsOf } from './readableGroups.ts';
import { evidenceOf } from './readableLost.ts';
import { marksOf } from './readableMarks.ts';
import { Output } from './readableOutput.ts';
import { pageOf } from './readableRender.ts';
import { tokensOf } from './readableTokens.ts';

/** A readable text, and where in the source each of its UTF-16 units came from. */
export interface Readable {
  readonly text: string;
  /** For each unit of `text` its offset in the source, never falling; at `text.length` the source's length. */
  readonly starts: Uint32Array;
}

/**
 * A copied title or abstract as a reader wants it: formulas in Unicode, whether their backslashes were kept or lost,
 * accents, quotes, dashes and entities as characters. What is not surely debris stays as it was. Reading a readable text
 * again changes nothing.
 */
export function readable(text: string): string {
  return isRepairable(text) ? settled(text).text : text;
}

/** The same as `readable`, with the place in the source for every UTF-16 unit. */
export function readableWithMap(text: string): Readable {
  return isRepairable(text) ? settled(text) : unchanged(text);
}

/** Longer texts are no abstracts; nobody waits for their repair. */
const longestText = 50_000;

function isRepairable(text: string): boolean {
  return text.length <= longestText && needsRepair(text);
}

/** Repairs may lay bare more debris (`&amp;lt;`, `\\%`); a text that would not come to rest is left alone. */
const mostRounds = 4;

function settled(source: string): Readable {
  let current = repaired(source);
  if (current.text === source) return unchanged(source);
  for (let round = 1; round < mostRounds; round++) {
    if (!needsRepair(current.text)) return current;
    const next = repaired(current.text);
    if (next.text === current.text) return current;
    const { starts } = current;
    current = { text: next.text, starts: next.starts.map((start) => starts[start]!) };
  }
  return unchanged(source);
}

function repaired(source: string): Readable {
  const tokens = tokensOf(source);
  const groups = groupsOf(tokens);
  const marks = marksOf(tokens, groups);
  const output = new Output(source.length + 16);
  pageOf(source, evidenceOf(tokens, groups), marks).render(0, tokens.length, output);
  return { text: output.text, starts: output.starts(source.length) };
}

/** A text as it is. */
export function unchanged(text: string): Readable {
  const { length } = text;
  if (length >= ascending.length) ascending = Uint32Array.from({ length: length * 2 }, (_, at) => at);
  return { text, starts: ascending.subarray(0, length + 1) };
}

/** The places of texts that stay as they are, shared by all of them. */
let ascending = new Uint32Array(0);
