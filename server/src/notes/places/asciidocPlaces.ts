import { isSpace } from '../characters.ts';
import { isClosedBehind, keyEnd, keyStart, openingBefore } from './lookAround.ts';
import type { Opener } from './openedPlace.ts';

/** `<<key>>` and `<<key,text>>`. */
export const asciidocReferencePlace: Opener = (text, offset) => {
  const open = openingBefore(text, offset, '<', '>,\n\r');
  if (open < 1 || text.charAt(open - 1) !== '<') return undefined;
  if (open + 1 < offset && isSpace(text.charCodeAt(open + 1))) return undefined;
  const end = keyEnd(text, offset);
  const isClosed = text.charAt(end) === ',' && isClosedBehind(text, end, '>', '<\n\r');
  const after = isClosed || text.startsWith('>>', end) ? '' : text.charAt(end) === '>' ? '>' : '>>';
  return { start: open + 1, end, severalWords: true, before: '', after, forms: ['asciidocReference'] };
};

/** `xref:key[]`, and `cite:` without its bracket: a blank ends them. */
export const asciidocMacroPlace: Opener = (text, offset) => {
  const name = keyStart(text, offset, '-_.:/+');
  const start = text.indexOf(':', name) + 1;
  if (start === 0 || start > offset) return undefined;
  const end = keyEnd(text, offset);
  const isOpen = text.charAt(end) === '[';
  if (text.startsWith('xref:', name)) {
    const after = isOpen ? '' : '[]';
    return { start, end, severalWords: false, before: '', after, forms: ['asciidocReference'] };
  }
  return isOpen ? undefined : { start, end, severalWords: false, before: '[', after: ']', forms: ['asciidoc'] };
};
