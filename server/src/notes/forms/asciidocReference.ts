import { codes, isWordBefore, wordLength } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';

/** `<<key>>`, `<<key,text>>`, `xref:key[text]`; anchors are definitions: `[[key]]`, `[[[key]]]`, `[#key]`. */
export const asciidocReference: Syntax = (source) => {
  const { text } = source;
  return {
    on: '<[:',
    read(at) {
      if (text.charCodeAt(at) === codes.openBracket) return define(source, at);
      if (text.charCodeAt(at) === codes.colon) return crossReference(source, at);
      if (text.charCodeAt(at + 1) !== codes.less) return none;
      const start = at + 2;
      const end = idEnd(text, start);
      const close = text.charCodeAt(end) === codes.comma ? source.find('>>', end) : end;
      if (end === start || close > source.lineEnd(at) || !text.startsWith('>>', close)) return none;
      source.cite({
        kind: 'key',
        form: 'asciidocReference',
        start: at,
        end: close + 2,
        targetStart: start,
        targetEnd: end,
      });
      return close + 2;
    },
  };
};

/** `xref:key[text]`, whose colon stands at an offset. */
function crossReference(source: Source, colon: number): number {
  const { text } = source;
  const at = colon - 4;
  if (at < source.taken || !text.startsWith('xref', at) || isWordBefore(text, at)) return none;
  const start = colon + 1;
  const end = idEnd(text, start);
  const close = source.find(']', end);
  if (end === start || text.charCodeAt(end) !== codes.openBracket || close > source.lineEnd(end)) return none;
  source.cite({
    kind: 'key',
    form: 'asciidocReference',
    start: at,
    end: close + 1,
    targetStart: start,
    targetEnd: end,
  });
  return close + 1;
}

function define(source: Source, at: number): number {
  const { text } = source;
  if (text.charCodeAt(at - 1) === codes.openBracket) return none;
  let start = at + 1;
  while (start < at + 3 && text.charCodeAt(start) === codes.openBracket) start++;
  if (text.charAt(start) === '#') start++;
  if (start === at + 1) return none;
  const end = idEnd(text, start);
  if (end > start && ',]'.includes(text.charAt(end) || ' ')) source.definitions.push(text.slice(start, end));
  return none;
}

function idEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const length = '-_.:/+'.includes(text.charAt(i)) ? 1 : wordLength(text, i);
    if (length === 0) break;
    i += length;
  }
  return i;
}
