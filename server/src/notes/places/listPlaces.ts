/** Lists of bare keys, separated by commas. */
import { isLetter } from '../characters.ts';
import { hasAny, isClosedBehind, itemStart, keyEnd, keyStart, lineStart, openingBefore } from './lookAround.ts';
import type { Opener } from './openedPlace.ts';

/** `#cite(<key>)` and `#ref(<key>)`. */
export const typstCallPlace: Opener = (text, offset) => {
  const open = openingBefore(text, offset, '<', '>()\n\r');
  if (open < 0 || !(text.startsWith('cite(', open - 5) || text.startsWith('ref(', open - 4))) return undefined;
  const end = keyEnd(text, offset);
  const after = text.charAt(end) === '>' ? '' : isClosedBehind(text, end, ')', '(<\n\r') ? '>' : '>)';
  return { start: open + 1, end, severalWords: true, before: '', after, forms: ['typstCite', 'typst'] };
};

/** `cite:[a, b]` of AsciiDoc. */
export const asciidocPlace: Opener = (text, offset) => {
  const open = openingBefore(text, offset, '[', ']');
  if (open < 1 || !(text.charAt(open - 1) === ':' || isLetter(text.charCodeAt(open - 1)))) return undefined;
  const start = itemStart(text, open + 1, offset, ',');
  if (hasAny(text, start, offset, '(=')) return undefined;
  const after = isClosedBehind(text, offset, ']', '[') ? '' : ']';
  return { start, end: keyEnd(text, offset), severalWords: true, before: '', after, forms: ['asciidoc'] };
};

/** `` :cite:p:`a, b` `` of reStructuredText and `` {cite}`a` `` of MyST Markdown. */
export const rolePlace: Opener = (text, offset) => {
  const open = openingBefore(text, offset, '`', '\n\r');
  if (open < 1 || !':}'.includes(text.charAt(open - 1))) return undefined;
  const start = itemStart(text, open + 1, offset, ',');
  const after = isClosedBehind(text, offset, '`', '\n\r') ? '' : '`';
  return { start, end: keyEnd(text, offset), severalWords: true, before: '', after, forms: ['role'] };
};

/** `cite:a,b` and `[[cite:&a;&b]]` of org-ref: a blank ends it. */
export const orgRefPlace: Opener = (text, offset) => {
  const from = keyStart(text, offset, '-_.:/+,;&');
  const colon = from + text.slice(from, offset).lastIndexOf(':');
  if (colon <= Math.max(from, lineStart(text, offset))) return undefined;
  let start = offset;
  while (start > colon + 1 && !',;&'.includes(text.charAt(start - 1))) start--;
  return { start, end: keyEnd(text, offset), severalWords: false, before: '', after: '', forms: ['orgRef'] };
};
