import { codes, isDigit, isSpace } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';
import { type MarkTest, span } from './between.ts';

const opens: MarkTest = (before, after) => before !== codes.backslash && !isSpace(after);
const closes: MarkTest = (before, after) => before !== codes.backslash && !isSpace(before) && !isDigit(after);

/**
 * A formula between dollars, as Pandoc finds them. One that cites is none: either text stands between two formulas and
 * the dollars are paired wrongly, or the citation is set in the superscript.
 */
export const dollarMath: Syntax = (source) => {
  const formula = span('$', opens, closes)(source);
  return {
    on: formula.on,
    read(at) {
      const end = formula.read(at);
      return source.find('\\cite', at) < end ? none : end;
    },
  };
};

const isUnescaped: MarkTest = (before) => before !== codes.backslash;

/** A formula of Typst, where blanks inside the dollars make it a displayed one. */
export const typstMath = span('$', isUnescaped, isUnescaped);
