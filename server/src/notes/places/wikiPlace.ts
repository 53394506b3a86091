import { hasAny, lineStart } from './lookAround.ts';
import type { Opener } from './openedPlace.ts';

/** `[[key]]` and `[[Title|text]]`: all that stands between the brackets is replaced, but not a text or a heading. */
export const wikiPlace: Opener = (text, offset) => {
  const line = lineStart(text, offset);
  const open = line + text.slice(line, offset).lastIndexOf('[[');
  if (open < line) return undefined;
  const start = open + (text.charAt(open + 2) === '@' ? 3 : 2);
  if (start > offset || hasAny(text, start, offset, '[]|#')) return undefined;
  let stop = offset;
  while (stop < text.length && !'[]|#\r\n'.includes(text.charAt(stop))) stop++;
  const isClosed = ']|#'.includes(text.charAt(stop) || ' ');
  const after = !isClosed ? ']]' : text.charAt(stop) === ']' && text.charAt(stop + 1) !== ']' ? ']' : '';
  return { start, end: isClosed ? stop : offset, severalWords: true, before: '', after, forms: ['wikiLink'] };
};
