import { isDigit, isLetter, isSpace } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';

/** A backslash and the sign behind it, which then has no meaning of its own. */
export const escaped: Syntax = ({ text }) => ({
  on: '\\',
  keepsProse: true,
  read(at) {
    const code = text.charCodeAt(at + 1);
    return isLetter(code) || isDigit(code) || isSpace(code) ? none : at + 2;
  },
});
