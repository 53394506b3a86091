import { isSpace } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';

/** Elements that hold code, and whether they may span paragraphs. */
const elements = [
  { name: 'pre', long: true },
  { name: 'script', long: true },
  { name: 'style', long: true },
  { name: 'textarea', long: true },
  { name: 'math', long: true },
  { name: 'code', long: false },
  { name: 'kbd', long: false },
  { name: 'samp', long: false },
  { name: 'tt', long: false },
] as const;

/** HTML elements whose content is code. */
export const htmlCode: Syntax = (source) => {
  const { text } = source;
  return {
    on: '<',
    read(at) {
      const element = elements.find(({ name }) => text.startsWith(name, at + 1));
      if (!element) return none;
      const next = text.charCodeAt(at + 1 + element.name.length);
      if (text.charAt(at + 1 + element.name.length) !== '>' && !isSpace(next)) return none;
      const end = source.find(`</${element.name}>`, at);
      return end < (element.long ? Infinity : source.blankLine(at)) ? end + element.name.length + 3 : none;
    },
  };
};
