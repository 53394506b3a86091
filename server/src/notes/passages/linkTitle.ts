import { codes } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';

/** The title of a link or image: `[text](https://example.org "title")`. */
export const linkTitle: Syntax = (source) => {
  const { text, mentions } = source;
  return {
    on: '"',
    read(at) {
      const address = mentions[mentions.length - 1];
      if (!address || address.end !== at - 1 || text.charCodeAt(address.start - 1) !== codes.openParenthesis)
        return none;
      const end = source.find('")', at + 1);
      return end < source.blankLine(at) ? end + 1 : none;
    },
  };
};
