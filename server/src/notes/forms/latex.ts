import { codes, isLetter } from '../characters.ts';
import { none, type Rule, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';
import { type CommentSign, readKeys, skipBlanks } from './latexKeys.ts';
import type { CiteMacro, CiteMacros } from './latexMacros.ts';

/**
 * The `\cite` family: `\citep[see][p. 3]{a, b}`, `\parencites(pre)(post)[1]{a}[2]{b}`, `\cite<see>{a}`, with comments and
 * line breaks between the parts, and with further citations inside the optional arguments.
 */
export function latex(macros: CiteMacros): Syntax {
  return (source) => latexRule(source, macros, codes.percent);
}

/** The same in another language, where `%` is a character like any other. */
export function embeddedLatex(macros: CiteMacros): Syntax {
  return (source) => latexRule(source, macros, none);
}

/** A macro on its way to its keys. */
interface Citing {
  readonly macro: CiteMacro;
  /** A volume in braces comes first. */
  readonly volume: boolean;
}

/** An argument that was opened and not yet closed. */
interface Open {
  readonly closer: number;
  /** The macro that goes on behind it; none for braces inside an argument. */
  readonly citing: Citing | undefined;
}

function latexRule(source: Source, macros: CiteMacros, comment: CommentSign): Rule {
  const { text } = source;
  let open: Open[] = [];
  /** Arguments end with their paragraph. */
  let openEnd = 0;
  /** What goes on at an offset, if an argument begins there. */
  let awaited: { readonly at: number; readonly citing: Citing } | undefined;

  const expect = (from: number, citing: Citing) => {
    awaited = { at: skipBlanks(source, from, comment), citing };
  };

  const push = (at: number, closer: number, citing?: Citing) => {
    if (open.length === 0) openEnd = source.blankLine(at);
    open.push({ closer, citing });
    return at + 1;
  };

  const readMacro = (at: number) => {
    let end = at + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    const macro = macros.get(text.slice(at + 1, end));
    if (!macro) return none;
    if (text.charAt(end) === '*') end++;
    expect(end, { macro, volume: macro.volume === true });
    return end;
  };

  const readArgument = (at: number, code: number, citing: Citing) => {
    const { macro, volume } = citing;
    if (code === codes.openBracket) return push(at, codes.closeBracket, citing);
    if (code === codes.less) return push(at, codes.greater, citing);
    if (code === codes.openParenthesis && macro.plural) return push(at, codes.closeParenthesis, citing);
    if (code !== codes.openBrace) return none;
    if (volume) return push(at, codes.closeBrace, { macro, volume: false });
    const end = readKeys(source, at + 1, comment);
    if (end === none) return none;
    if (macro.plural) expect(end + 1, citing);
    return end + 1;
  };

  return {
    on: '\\[](){}<>',
    read(at) {
      const code = text.charCodeAt(at);
      if (code === codes.backslash) return readMacro(at);
      if (open.length > 0 && at >= openEnd) open = [];
      const argument = awaited?.at === at ? readArgument(at, code, awaited.citing) : none;
      if (argument !== none) return argument;
      const last = open[open.length - 1];
      if (!last) return none;
      if (code === codes.openBrace) return push(at, codes.closeBrace);
      if (code === last.closer) {
        open.pop();
        if (last.citing) expect(at + 1, last.citing);
        return at + 1;
      }
      // A brace that closes what no argument opened ends them all.
      if (code === codes.closeBrace) open = [];
      return none;
    },
  };
}
