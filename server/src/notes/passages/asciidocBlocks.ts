import { codes, isDigit, isSpace } from '../characters.ts';
import { lineStart, none, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';
import { runLength } from './inlineCode.ts';

/** Styles of a block attribute line that make the paragraph below it code or a formula. */
const codeStyle = /^\[(?:source|listing|literal|stem|latexmath|asciimath|pass|comment)\b/;

/** Delimited blocks of code, formulas and comments of AsciiDoc, comment lines, literal paragraphs. */
export const asciidocBlocks: Syntax = (source) => {
  const { text } = source;
  let afterBlank = true;
  return {
    on: lineStart,
    read(at) {
      if (source.isBlankLine(at)) {
        afterBlank = true;
        return at;
      }
      const first = afterBlank;
      afterBlank = false;
      const delimiter = delimiterLength(source, at);
      if (delimiter > 0 && (first || !underlines(source, at, delimiter))) {
        afterBlank = true;
        return blockEnd(source, at, delimiter);
      }
      if (text.startsWith('//', at) && text.charCodeAt(at + 2) !== codes.slash) return source.nextLine(at);
      if (text.charCodeAt(at) === codes.openBracket && codeStyle.test(text.slice(at, at + 16))) {
        const next = source.nextLine(at);
        return delimiterLength(source, next) > 0 || text.startsWith('--', next) ? next : source.blankLine(at);
      }
      return first && isLiteral(text, at) ? source.blankLine(at) : none;
    },
  };
};

/** Length of the line if it delimits a block that is no running text; 0 otherwise. */
function delimiterLength(source: Source, line: number): number {
  const { text } = source;
  const sign = text.charAt(line);
  if (sign === '' || !'-.+/`'.includes(sign)) return 0;
  const length = runLength(text, line);
  if (sign === '`') return length >= 3 ? length : 0;
  return length >= 4 && source.isBlankLine(line + length) ? length : 0;
}

/** Behind the line that repeats the delimiter. */
function blockEnd(source: Source, open: number, length: number): number {
  const { text } = source;
  const delimiter = text.slice(open, open + length);
  let line = source.nextLine(open);
  while (line < text.length && !(text.startsWith(delimiter, line) && source.isBlankLine(line + length))) {
    line = source.nextLine(line);
  }
  return source.nextLine(line);
}

/** Whether a line of hyphens or pluses underlines the title above it: they are about equally long. */
function underlines(source: Source, line: number, length: number): boolean {
  const { text } = source;
  if (!'-+'.includes(text.charAt(line))) return false;
  let start = line - 1;
  while (start > 0 && line - start <= length + 4 && text.charCodeAt(start - 1) !== codes.newline) start--;
  return Math.abs(line - 1 - start - length) <= 2;
}

/** An indented paragraph that is no list. */
function isLiteral(text: string, line: number): boolean {
  let i = line;
  while (text.charCodeAt(i) === codes.space || text.charCodeAt(i) === codes.tab) i++;
  if (i === line) return false;
  let end = i;
  while (end < i + 6 && '*-.'.includes(text.charAt(end) || ' ')) end++;
  if (end === i) while (end < i + 6 && (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === codes.dot)) end++;
  return !(end > i && isSpace(text.charCodeAt(end)));
}
