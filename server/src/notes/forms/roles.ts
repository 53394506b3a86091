import { codes, isLetter, isSpace } from '../characters.ts';
import { identifierOf } from '../identifier.ts';
import { none, type Rule, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';

/** `` :cite:p:`a, b` ``, `` :doi:`10.…` `` and `` :arxiv:`text <id>` `` of reStructuredText. What other roles hold is code, a formula or a name. */
export const colonRole: Syntax = (source) => roleRule(source, codes.colon, codes.colon);

/** `` {cite:t}`a` `` of MyST Markdown. */
export const braceRole: Syntax = (source) => roleRule(source, codes.openBrace, codes.closeBrace);

const longestName = 24;
const longestIdentifier = 200;
/** `cite`, `cite:p`, `cite:alp`, `footcite:ts`, `citep`, `fullcite`. */
const citeRole = /^(?:foot|full|no|paren|text)?cite(?:[a-z]{0,12}|:[a-z]{1,12})$/;

function roleRule(source: Source, opening: number, closing: number): Rule {
  const { text } = source;
  return {
    on: '`',
    read(at) {
      if (text.charCodeAt(at - 1) !== closing || text.charCodeAt(at + 1) === codes.backtick) return none;
      const name = roleName(source, at - 1, opening);
      const end = source.find('`', at + 1);
      if (name === '' || end >= source.paragraphEnd(at)) return none;
      if (citeRole.test(name)) citeKeys(source, at + 1, end);
      else if (name === 'doi' || name === 'arxiv') citeIdentifier(source, at + 1, end);
      return end + 1;
    },
  };
}

/** The name between the sign before `end` and `end`. */
function roleName(source: Source, end: number, opening: number): string {
  const { text } = source;
  let start = end;
  while (start > source.taken && start > end - longestName) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && !'-+_.:'.includes(text.charAt(start - 1))) break;
    start--;
  }
  if (opening === codes.colon) return text.charCodeAt(start) === opening ? text.slice(start + 1, end) : '';
  return text.charCodeAt(start - 1) === opening ? text.slice(start, end) : '';
}

/** Keys are separated by commas and may have text in braces before and behind them: `{see}key{p. 3}`. */
function citeKeys(source: Source, from: number, to: number): void {
  const { text } = source;
  for (let i = from; i < to; i++) {
    i = blanksEnd(text, i, to);
    if (text.charCodeAt(i) === codes.openBrace) i = blanksEnd(text, bracesEnd(text, i, to), to);
    const start = i;
    while (i < to && !isSpace(text.charCodeAt(i)) && !',;{'.includes(text.charAt(i))) i++;
    const end = i;
    i = blanksEnd(text, i, to);
    if (end > start && (i === to || ',;{'.includes(text.charAt(i)))) {
      source.cite({ kind: 'key', form: 'role', start, end, targetStart: start, targetEnd: end });
    }
    while (i < to && !',;'.includes(text.charAt(i)))
      i = text.charCodeAt(i) === codes.openBrace ? bracesEnd(text, i, to) : i + 1;
  }
}

/** What the role holds, or what stands in angles at its end. */
function citeIdentifier(source: Source, from: number, to: number): void {
  const { text } = source;
  const hasText = text.charCodeAt(to - 1) === codes.greater;
  const open = hasText ? text.lastIndexOf('<', to) : -1;
  const [start, end] = open >= from ? [open + 1, to - 1] : [from, to];
  if (end - start > longestIdentifier) return;
  const identifier = identifierOf(text.slice(start, end));
  if (identifier) source.cite({ ...identifier, form: 'identifier', start, end, targetStart: start, targetEnd: end });
}

function blanksEnd(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Behind the brace that closes the one at an offset. */
function bracesEnd(text: string, open: number, to: number): number {
  let i = open;
  for (let depth = 0; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === codes.openBrace) depth++;
    else if (code === codes.closeBrace && --depth === 0) return i + 1;
  }
  return i;
}
