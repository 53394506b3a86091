import { codes, isDigit, isSpace, isWordBefore, wordLength } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';

/** `[key]_`; `.. [key]` at the start of a line defines it. Numbers and `#name` are footnotes. */
export const restructuredTextReference: Syntax = (source) => {
  const { text } = source;
  return {
    on: '[',
    read(at) {
      const start = at + 1;
      const end = labelEnd(text, start);
      if (end === start || text.charCodeAt(end) !== codes.closeBracket) return none;
      const next = text.charAt(end + 1);
      if (text.startsWith('.. ', at - 3) && (next === ' ' || isSpace(text.charCodeAt(end + 1)))) {
        if (isLabel(text, start, end)) source.definitions.push(text.slice(start, end));
        return none;
      }
      if (next !== '_' || isWordBefore(text, at) || wordLength(text, end + 2) > 0 || !isLabel(text, start, end))
        return none;
      source.cite({
        kind: 'key',
        form: 'restructuredTextReference',
        start: at,
        end: end + 2,
        targetStart: start,
        targetEnd: end,
      });
      return end + 2;
    },
  };
};

/** Letters and digits with single signs between them. */
function labelEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const length = wordLength(text, i);
    if (length === 0 && !('-_.:+'.includes(text.charAt(i)) && i > from && wordLength(text, i + 1) > 0)) break;
    i += length || 1;
  }
  return i;
}

function isLabel(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return true;
  return false;
}
