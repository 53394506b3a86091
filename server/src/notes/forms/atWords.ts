import { codes, isDigit, isLetter } from '../characters.ts';
import { identifierOf } from '../identifier.ts';

/** Rules of style sheets and tags of documentation comments, which prose about code names without marking them as code. */
const reserved = new Set(
  (
    'media import charset namespace supports keyframes font-face font-feature-values counter-style page layer container ' +
    'property viewport document param returns throws typedef deprecated ts-ignore ts-nocheck ts-expect-error'
  ).split(' '),
);

/** Whether the word behind an `@` in running text means something else than a citation: a package, a team, a keyword. */
export function isAtWord(word: string): boolean {
  return reserved.has(word) || isScoped(word);
}

/** `scope/name`: neither an identifier, nor with the colon or the leading digit of a key made of one. */
function isScoped(word: string): boolean {
  const slash = word.indexOf('/');
  if (slash < 0 || isDigit(word.charCodeAt(0)) || word.lastIndexOf(':', slash) >= 0) return false;
  return identifierOf(word) === undefined;
}

/** Whether an HTML tag or a character reference begins at an offset, as in `@key<br>` and `@key&nbsp;`. */
export function startsMarkup(text: string, at: number): boolean {
  const [last, close] = text.charCodeAt(at) === codes.less ? [' /', codes.greater] : ['', 59];
  let i = at + 1;
  while (i < at + 12 && isLetter(text.charCodeAt(i))) i++;
  while (i < at + 14 && last !== '' && last.includes(text.charAt(i) || '>')) i++;
  return i > at + 1 && text.charCodeAt(i) === close;
}
