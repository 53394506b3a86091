import { codes, isSpace, isWordBefore, wordLength } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';

/** `@key`, `#ref(<key>)`, `#quote(attribution: <key>)`, `#cite(<key>)`, `#cite(label("key"))`; other labels are definitions. */
export const typst: Syntax = (source) => {
  const { text } = source;
  /** Inside of the call of `cite` that began last. */
  let callStart = 0;
  let callEnd = 0;

  const readReference = (at: number) => {
    if (/[A-Za-z0-9_.\-/]/.test(text.charAt(at - 1))) return none;
    const start = at + 1;
    let end = labelEnd(text, start);
    while (end > start && '.:'.includes(text.charAt(end - 1))) end--;
    if (end === start || '@/'.includes(text.charAt(end) || ' ')) return none;
    source.cite({ kind: 'key', form: 'typst', start: at, end, targetStart: start, targetEnd: end });
    return end;
  };

  const readLabel = (at: number) => {
    const end = labelEnd(text, at + 1);
    if (end === at + 1 || text.charCodeAt(end) !== codes.greater) return none;
    if (at > callStart && at < callEnd) {
      source.cite({ kind: 'key', form: 'typstCite', start: at, end: end + 1, targetStart: at + 1, targetEnd: end });
    } else if (isReferring(text, at)) {
      source.cite({ kind: 'key', form: 'typst', start: at, end: end + 1, targetStart: at + 1, targetEnd: end });
    } else source.definitions.push(text.slice(at + 1, end));
    return end + 1;
  };

  /** A label whose name has other characters than a label may: `label("10.1145/359340.359342")`. */
  const readString = (at: number) => {
    if (!(at > callStart && at < callEnd && text.startsWith('label(', at - 6))) return none;
    const end = source.find('"', at + 1);
    if (end === at + 1 || end > source.lineEnd(at)) return none;
    source.cite({ kind: 'key', form: 'typstCite', start: at, end: end + 1, targetStart: at + 1, targetEnd: end });
    return end + 1;
  };

  return {
    on: '@<"(',
    read(at) {
      const code = text.charCodeAt(at);
      if (code === codes.at) return readReference(at);
      if (code === codes.less) return readLabel(at);
      if (code === codes.quote) return readString(at);
      if (text.startsWith('cite', at - 4) && !isWordBefore(text, at - 4)) {
        callStart = at;
        callEnd = Math.min(source.find(')', at), source.blankLine(at));
      }
      return none;
    },
  };
};

/** The label is that of what is referred to. */
function isReferring(text: string, at: number): boolean {
  return text.startsWith('ref(', at - 4) ? !isWordBefore(text, at - 4) : text.startsWith('attribution: ', at - 13);
}

/** Label names consist of letters, digits, `_`, `-`, `:` and `.`. */
function labelEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const length = '_-:.'.includes(text.charAt(i)) ? 1 : wordLength(text, i);
    if (length === 0 || isSpace(text.charCodeAt(i))) break;
    i += length;
  }
  return i;
}
