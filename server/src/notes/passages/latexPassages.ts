import { codes, isLetter, isSpace } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';

/** Environments whose content is shown as it stands, or not at all. */
const verbatim = new Set(
  (
    'verbatim verbatim* Verbatim Verbatim* BVerbatim LVerbatim SaveVerbatim lstlisting minted comment filecontents ' +
    'filecontents* alltt pycode luacode luacode* tikzpicture'
  ).split(' '),
);
/** Macros whose argument stands between two equal characters, or in braces. */
const inline = new Set(['verb', 'lstinline', 'mintinline', 'Verb', 'path']);

/** What LaTeX shows as it stands: `verbatim` and the like, `\verb|…|`; and what `\iffalse` hides. `\bibitem` defines. */
export const latexPassages: Syntax = (source) => {
  const { text } = source;
  return {
    on: '\\',
    read(at) {
      let end = at + 1;
      while (isLetter(text.charCodeAt(end))) end++;
      const name = text.slice(at + 1, end);
      if (name === 'begin') return environmentEnd(source, end);
      if (name === 'iffalse') return after(source, '\\fi', end);
      if (name === 'bibitem') define(source, end);
      return inline.has(name) ? inlineEnd(source, text.charAt(end) === '*' ? end + 1 : end) : none;
    },
  };
};

function environmentEnd(source: Source, at: number): number {
  const { text } = source;
  if (text.charCodeAt(at) !== codes.openBrace) return none;
  const name = text.slice(at + 1, Math.min(source.find('}', at), at + 20));
  return verbatim.has(name) ? after(source, `\\end{${name}}`, at) : none;
}

/** Behind the next `mark`, or the end of the text. */
function after(source: Source, mark: string, from: number): number {
  return Math.min(source.find(mark, from) + mark.length, source.text.length);
}

function inlineEnd(source: Source, from: number): number {
  const { text } = source;
  const limit = source.lineEnd(from);
  let at = from;
  if (text.charCodeAt(at) === codes.openBracket) at = Math.min(source.find(']', at) + 1, limit);
  // \mintinline names its language first.
  const braced = text.charCodeAt(at) === codes.openBrace ? source.find('}', at) + 1 : 0;
  const next = text.charCodeAt(braced);
  if (braced > 0 && braced <= limit && text.startsWith('\\mintinline', from - 11) && !isSpace(next)) at = braced;
  const delimiter = text.charCodeAt(at);
  // Signs of ASCII only: each is looked up through the whole text once.
  if (at >= limit || delimiter > 127 || isLetter(delimiter) || isSpace(delimiter)) return none;
  const close = source.find(delimiter === codes.openBrace ? '}' : text.charAt(at), at + 1);
  return close < limit ? close + 1 : none;
}

/** `\bibitem[label]{key}` */
function define(source: Source, from: number): void {
  const { text } = source;
  const at = text.charCodeAt(from) === codes.openBracket ? source.find(']', from) + 1 : from;
  if (text.charCodeAt(at) !== codes.openBrace) return;
  const end = keyEnd(text, at + 1);
  if (end > at + 1 && text.charCodeAt(end) === codes.closeBrace) source.definitions.push(text.slice(at + 1, end));
}

function keyEnd(text: string, from: number): number {
  let i = from;
  while (!isSpace(text.charCodeAt(i)) && !'{}\\'.includes(text.charAt(i))) i++;
  return i;
}
