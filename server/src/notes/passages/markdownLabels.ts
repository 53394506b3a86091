import { codes, isSpace } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';

/** `{#label}`, by which figures, sections and formulas of the same text are referred to as `@label`. */
export const markdownLabels: Syntax = ({ text, definitions }) => ({
  on: '{',
  read(at) {
    if (text.charAt(at + 1) !== '#') return none;
    let end = at + 2;
    while (!isSpace(text.charCodeAt(end)) && !'{}'.includes(text.charAt(end))) end++;
    const closed = text.charCodeAt(end) === codes.closeBrace || text.charCodeAt(end) === codes.space;
    if (closed && end > at + 2) definitions.push(text.slice(at + 2, end));
    return none;
  },
});
