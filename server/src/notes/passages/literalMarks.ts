import { codes, isDigit, isLetter, isSpace } from '../characters.ts';
import type { MarkTest } from './between.ts';

/** Neighbours of the backticks around code in plain text, where one alone may open a quotation `` `like this' ``. */
export const opensPlainCode: MarkTest = (before, after) =>
  !isWord(before) && before !== codes.backtick && after !== codes.backtick && !isSpace(after);
export const closesPlainCode: MarkTest = (before, after) =>
  !isSpace(before) && before !== codes.backtick && after !== codes.backtick && !isWord(after);

/** Neighbours of the marks around literal text of reStructuredText and AsciiDoc. */
export const opensLiteral: MarkTest = (before, after) => !isWord(before) && !isSpace(after);
/** The same of AsciiDoc's backtick, which quotes behind a quotation mark: ``"`like this`"``. */
export const opensAsciidocCode: MarkTest = (before, after) =>
  before !== codes.quote && before !== apostrophe && opensLiteral(before, after);
export const closesLiteral: MarkTest = (before, after) => !isSpace(before) && !isWord(after);

const apostrophe = 39;

function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
