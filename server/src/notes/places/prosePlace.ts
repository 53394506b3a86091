import { wordLength } from '../characters.ts';
import type { Spelling } from '../writing/spelling.ts';
import { keyStart } from './lookAround.ts';
import type { OpenedPlace } from './openedPlace.ts';

/** What may stand before a word of its own; behind anything else it is a part of an address or a name. */
const mayPrecede = '\n\r \t\u00a0~([{"\'*_|>-\u2010\u2013\u2014\u2018\u201c\u201e\u00ab';

/** The word around an offset, or nothing but the offset behind a blank. None in the middle of an address. */
export function prosePlace(text: string, offset: number, spelling: Spelling): OpenedPlace | undefined {
  const start = keyStart(text, offset, '-');
  if (start > 0 && !mayPrecede.includes(text.charAt(start - 1))) return undefined;
  let end = offset;
  while (end > start && wordLength(text, end) > 0) end += wordLength(text, end);
  const { opening, sign, endSign, closing, form } = spelling;
  return { start, end, severalWords: false, before: opening + sign, after: endSign + closing, forms: [form] };
}
