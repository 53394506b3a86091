import { codes, isSpace } from '../characters.ts';
import { lineStart, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';

/** Directives whose content is code, a formula or data. */
const literal = new Set(
  (
    'code code-block sourcecode highlight literalinclude math raw parsed-literal productionlist prompt doctest testcode ' +
    'testoutput testsetup ipython graphviz digraph plot jupyter-execute autoclass autofunction automodule automethod ' +
    'class function method toctree'
  ).split(' '),
);

/** Literal blocks, directives of code, comments and sessions of reStructuredText. */
export const restructuredTextBlocks: Syntax = (source) => {
  const { text } = source;
  /** Indentation of a paragraph that ends in `::`, until the block it announces. */
  let announced: number | undefined;

  return {
    on: lineStart,
    read(at) {
      if (source.isBlankLine(at)) return at;
      const indent = indentation(text, at);
      const literalBelow = announced;
      announced = undefined;
      if (literalBelow !== undefined && indent > literalBelow) return blockEnd(source, at, literalBelow);
      const start = at + indent;
      if (text.startsWith('>>> ', start)) return source.blankLine(at);
      if (text.startsWith('.. ', start) && isLiteralMarkup(source, start + 3)) {
        return blockEnd(source, source.nextLine(at), indent);
      }
      if (endsInColons(source, at) && source.isBlankLine(source.nextLine(at))) announced = indent;
      return at;
    },
  };
};

/** A comment, or a directive that holds no running text. */
function isLiteralMarkup(source: Source, from: number): boolean {
  const { text } = source;
  if ('[_|'.includes(text.charAt(from) || ' ')) return false;
  const colons = source.find('::', from);
  if (colons > source.lineEnd(from) || colons - from > 40) return true;
  const name = text.slice(from, colons);
  return name.includes(' ') || literal.has(name.slice(name.lastIndexOf(':') + 1));
}

/** Behind the lines from an offset on that are blank or indented by more than `indent`. */
function blockEnd(source: Source, from: number, indent: number): number {
  let line = from;
  while (line < source.text.length && (source.isBlankLine(line) || indentation(source.text, line) > indent)) {
    line = source.nextLine(line);
  }
  return line;
}

function indentation(text: string, line: number): number {
  let i = line;
  while (text.charCodeAt(i) === codes.space || text.charCodeAt(i) === codes.tab) i++;
  return i - line;
}

function endsInColons(source: Source, line: number): boolean {
  let end = source.lineEnd(line);
  while (end > line && isSpace(source.text.charCodeAt(end - 1))) end--;
  return source.text.startsWith('::', end - 2);
}
