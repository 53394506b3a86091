/** Brackets that hold keys behind `@`, separated by semicolons, with words before and behind each: of Pandoc and of Org. */
import { hasAny, isClosedBehind, itemStart, keyEnd, openingBefore } from './lookAround.ts';
import type { Opener } from './openedPlace.ts';

/** `@{any key}`. */
export const pandocBracedPlace: Opener = (text, offset) => {
  const open = openingBefore(text, offset, '{', '}@\n\r');
  if (open < 1 || text.charAt(open - 1) !== '@') return undefined;
  const after = isClosedBehind(text, offset, '}', '{@\n\r') ? '' : '}';
  return {
    start: open + 1,
    end: keyEnd(text, offset),
    severalWords: true,
    before: '',
    after,
    forms: ['pandocBraced'],
  };
};

/** `[see @a, p. 3; -@b]`, and behind each semicolon. */
export const pandocGroupPlace: Opener = (text, offset) => {
  const open = openingBefore(text, offset, '[', ']');
  if (open < 0 || text.charAt(open - 1) === '[') return undefined;
  const bare = text.startsWith('@', open + 1) || text.startsWith('-@', open + 1);
  const after = bare && !isClosedBehind(text, offset, ']', '[') ? ']' : '';
  return inGroup(text, open, offset, after, 'pandocGroup');
};

/** `[cite:see @a p. 3; @b]`, and behind each semicolon. */
export const orgPlace: Opener = (text, offset) => {
  const open = openingBefore(text, offset, '[', ']');
  if (open < 0 || !text.startsWith('[cite', open)) return undefined;
  const colon = text.indexOf(':', open);
  if (colon < 0 || colon >= offset) return undefined;
  return inGroup(text, colon, offset, isClosedBehind(text, offset, ']', '[') ? '' : ']', 'org');
};

/** The key that is being written in a group that opens at `open`; its sign is added where it is missing. */
function inGroup(text: string, open: number, offset: number, after: string, form: 'pandocGroup' | 'org') {
  const item = itemStart(text, open + 1, offset, ';');
  const sign = item + text.slice(item, offset).lastIndexOf('@');
  const end = keyEnd(text, offset);
  if (sign >= item) {
    const isOver = hasAny(text, sign + 1, offset, ',{}[]') || ' \t'.includes(text.charAt(sign + 1) || '-');
    if (isOver) return undefined;
    return { start: sign + 1, end, severalWords: true, before: '', after, forms: [form] };
  }
  const list = text.slice(open, item);
  const isNext = list.trimEnd().endsWith(';') && list.includes('@');
  const isFirst = form === 'org' && item === open + 1;
  if (!(isNext || isFirst) || hasAny(text, item, offset, ',')) return undefined;
  const before = isNext && text.charAt(item - 1) === ';' ? ' @' : '@';
  return { start: item, end, severalWords: true, before, after, forms: [form] };
}
