import { isClosedBehind, itemStart, keyEnd, openingBefore } from './lookAround.ts';
import type { Opener } from './openedPlace.ts';

/** A macro's name and its optional arguments stand within so many characters before its braces. */
const longestMacro = 400;

/** `\cite{`, and behind each comma of its list. */
export const latexPlace: Opener = (text, offset) => {
  const open = openingBefore(text, offset, '{', '}\\');
  if (open < 0 || text.lastIndexOf('\\', open) < Math.max(0, open - longestMacro)) return undefined;
  const after = isClosedBehind(text, offset, '}', '{\\') ? '' : '}';
  const start = itemStart(text, open + 1, offset, ',');
  return { start, end: keyEnd(text, offset), severalWords: true, before: '', after, forms: ['latex'] };
};
